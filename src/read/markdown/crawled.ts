import type { RawBlock, RawDocument } from "../../document/raw.ts";
import { rawCell, rawParagraph, rawTable } from "../blocks.ts";
import { MappedText } from "../../text/mapped-text.ts";
import { cleanSource } from "../clean-source.ts";
import { fileOffsets } from "../origin.ts";
import { isRule } from "../text/line-shapes.ts";
import { joinLines, splitLines, type Line } from "../text/lines.ts";
import { spansWithin, stripMarkup, type Unmarked } from "../text/markup.ts";
import { groupParagraphs } from "../text/paragraphs.ts";
import { measureWrapping } from "../text/wrapping.ts";
import { splitAtBars, type Gap } from "./bars.ts";
import { groupCellLines } from "./cell-lines.ts";
import { isFlat, splitFlat } from "./flat-bars.ts";
import { findGrid } from "./grid.ts";
import { placeCells } from "./place-cells.ts";
import { groupChunks } from "./chunks.ts";

/** Bars alone on their lines part the cells of tables. */
const LONE_BAR = /^[ \t]*\|[ \t]*$/gmu;
/** Marks that CommonMark would take for stars: "**1.⏎**Thành lập Tổ công tác", and bold blanks, "** **". */
const BROKEN_MARK = /^\*\*[^*\n]{1,100}\r?\n\*\*|^\*{1,2}[ \t]+\*{1,2}\r?$/mu;

/**
 * The form in which legal sites are crawled to markdown: cells between lone `|` lines, no delimiter rows, marks
 * broken over lines, no heads.
 */
export const isCrawled = (source: string): boolean =>
  (source.match(LONE_BAR)?.length ?? 0) >= 3 || (BROKEN_MARK.test(source) && !/^#{1,6} /mu.test(source));

/**
 * Reads the crawled form: hard-wrapped lines, empty lines between paragraphs, bold and italic marks broken over
 * lines, tables whose cells stand between lone bars, notes `[1]` at the end.
 */
export function readCrawled(source: string): RawDocument {
  const { text, encoding } = cleanSource(source);
  const unmarked = stripMarkup(text);
  const lines = splitLines(unmarked.text);
  const flat = isFlat(lines);
  return {
    format: "markdown",
    encoding,
    pages: null,
    ocr: false,
    blocks: (flat ? splitFlat(lines) : splitAtBars(lines)).flatMap((part) =>
      part.type === "prose"
        ? prose(flat ? flatParagraphs(part.lines) : groupChunks(part.lines), unmarked)
        : tableBlocks(part.gaps, unmarked),
    ),
    origin: fileOffsets,
    diagnostics: [],
  };
}

const NOTE = /^\[\d{1,3}\]\s*\p{sc=Latn}/u;

const flatParagraphs = (lines: readonly Line[]): Line[][] => groupParagraphs(lines, measureWrapping(lines));

function prose(chunks: readonly Line[][], unmarked: Unmarked): RawBlock[] {
  let inNotes = false;
  return chunks.map((chunk) => {
    const text = joinLines(chunk);
    inNotes ||= NOTE.test(text.text);
    return paragraph(text, unmarked, inNotes ? "note" : "body");
  });
}

function tableBlocks(gaps: readonly Gap[], unmarked: Unmarked): RawBlock[] {
  const cellText = (gap: number): string => joinLines(gaps[gap]?.lines ?? []).text;
  const grid = findGrid(gaps.map((gap) => gap.void));
  const rows = grid.rows.map((row) => fitRow(row, grid.columns, cellText));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const places = placeCells(
    rows.map((row) => row.map(cellText)),
    columns,
  );
  const cells = rows.flatMap((row, r) =>
    row.map((gap, c) => {
      const { row: at, column, rowSpan, columnSpan } = places[r]![c]!;
      const blocks = groupCellLines(gaps[gap]!.lines, unmarked).map((lines) =>
        paragraph(joinLines(lines), unmarked),
      );
      return rawCell(at, column, blocks, rowSpan, columnSpan);
    }),
  );
  return cells.length === 0 ? [] : [rawTable(cells)];
}

/** A row with more cells than the table has columns came from a finer grid; it loses its first empty cells. */
function fitRow(row: readonly number[], columns: number, cellText: (gap: number) => string): number[] {
  let surplus = row.length - columns;
  return row.filter((gap) => surplus <= 0 || cellText(gap) !== "" || surplus-- <= 0);
}

function paragraph(text: MappedText, { strong }: Unmarked, zone: "body" | "note" = "body"): RawBlock {
  return rawParagraph(text, {
    strong: spansWithin(strong, text),
    zone: isRule(text.text) ? "furniture" : zone,
  });
}
