import type { Block, SourceDocument } from "../../src/document/source-document.ts";

/** The blocks as lines to compare: a paragraph is its text, a row of a table "a | b", paragraphs of a cell "a / b". */
export function blockLines(document: SourceDocument): string[] {
  return document.blocks.flatMap((block) => lines(document.text, block));
}

function lines(text: string, block: Block): string[] {
  const wording = ({ span }: Block): string => text.slice(span.start, span.end);
  if (block.type === "paragraph") return [wording(block)];
  return Array.from({ length: block.rows }, (_, row) =>
    block.cells
      .filter((cell) => cell.row === row)
      .map((cell) => cell.blocks.map(wording).join(" / "))
      .join(" | "),
  );
}
