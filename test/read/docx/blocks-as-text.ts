import type { RawBlock, RawDocument, Zone } from "../../../src/document/raw.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import { wordFile, type WordFileParts } from "../../fixtures/docx/word-file.ts";

/** Texts of the paragraphs of a zone, those of table cells in their order. */
export function linesOf(blocks: readonly RawBlock[], zone: Zone = "body"): string[] {
  return blocks.flatMap((block) => {
    if (block.type === "table") return block.cells.flatMap((cell) => linesOf(cell.blocks, zone));
    return block.zone === zone ? [block.text.text] : [];
  });
}

/** Cells as `[row, column, rowSpan, columnSpan, text]`, the lines of a cell joined with " | ". */
export function gridOf(block: RawBlock | undefined): [number, number, number, number, string][] {
  if (block?.type !== "table") throw new Error("no table");
  return block.cells.map(({ row, column, rowSpan, columnSpan, blocks }) => [
    row,
    column,
    rowSpan,
    columnSpan,
    linesOf(blocks).join(" | "),
  ]);
}

/** What of a document made by hand is bold, as text. */
export function strongOf(document: RawDocument): string[] {
  return document.blocks.flatMap((block) => {
    if (block.type === "table") return [];
    const start = block.text.sourceStart(0);
    return block.strong.map((range) => block.text.text.slice(range.start - start, range.end - start));
  });
}

export async function readLines(body: string, parts: WordFileParts = {}): Promise<string[]> {
  return linesOf((await readDocx(wordFile(body, parts))).blocks);
}
