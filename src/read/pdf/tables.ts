import type { RawBlock, RawCell, RawTable } from "../../document/raw.ts";
import { rawCell, rawParagraph, rawTable } from "../blocks.ts";
import { groupCellLines } from "../markdown/cell-lines.ts";
import { beginsLower, endsSentence, isRule } from "../text/line-shapes.ts";
import { joinLines } from "../text/lines.ts";
import { MappedText } from "../../text/mapped-text.ts";
import { groupLinesOfCell, joinLinesOfCell } from "./cells.ts";
import type { LineTexts, TextLine } from "./line-texts.ts";
import type { Piece } from "./page-layout.ts";

/** A table, and what is needed to know its other half on the next page. */
export type PdfTable = {
  table: RawTable;
  /** Edges of its columns. */
  xs: readonly number[];
  /** The page it ends on. */
  lastPage: number;
};

/** Points by which the edges of columns may differ from page to page. */
const SAME_EDGE = 4;

export function ruledTable(
  { grid, cells }: Extract<Piece, { type: "grid" }>,
  texts: LineTexts,
  page: number,
): PdfTable {
  const raw = cells.map(({ cell, lines }) => {
    const paragraphs = groupLinesOfCell(lines.map(texts.of).filter(isFilled), cell.box).map((group) =>
      rawParagraph(joinLinesOfCell(group, cell.box), { strong: strongOf(group), page }),
    );
    return rawCell(cell.row, cell.column, paragraphs, cell.rowSpan, cell.columnSpan);
  });
  return { table: { ...rawTable(raw), page }, xs: grid.xs, lastPage: page };
}

/** Letterhead or sign-off: one row of two cells, whose paragraphs are what stands on lines of its own. */
export function columnsTable(
  { left, right }: Extract<Piece, { type: "columns" }>,
  texts: LineTexts,
  page: number,
): RawTable {
  const cells = [left, right].map((column, index) => {
    const groups = groupCellLines(column.map(texts.of).filter(isFilled), { strong: [], italic: [] });
    return rawCell(
      0,
      index,
      groups.map((group) => {
        const text = joinLines(group);
        const zone = isRule(text.text) ? "furniture" : "body";
        return rawParagraph(text, { strong: strongOf(group as TextLine[]), zone, page });
      }),
    );
  });
  return { ...rawTable(cells), page };
}

export const isFilled = ({ text }: TextLine): boolean => text.length > 0;
export const strongOf = (lines: readonly TextLine[]) => lines.flatMap(({ strong }) => strong);

/**
 * The table that goes on with `next` on the following page, or null where they are two: the columns must be the
 * same. The header is printed again on each page; a row that the break cut goes on in the first row below it.
 */
export function joinTables(before: PdfTable, next: PdfTable): PdfTable | null {
  const same =
    next.lastPage === before.lastPage + 1 &&
    before.xs.length === next.xs.length &&
    before.xs.every((x, i) => Math.abs(x - next.xs[i]!) <= SAME_EDGE);
  if (!same) return null;
  const repeated = repeatedRows(before.table, next.table);
  const rest = next.table.cells.filter(({ row }) => row >= repeated);
  const cut = isCutRow(before.table, rest, repeated);
  const shift = before.table.rows - repeated - (cut ? 1 : 0);
  const cells = before.table.cells.map((cell) => ({ ...cell, blocks: [...cell.blocks] }));
  for (const cell of rest) {
    const moved = { ...cell, row: cell.row + shift };
    const above = cells.find(
      (one) => one.column === cell.column && one.row + one.rowSpan === before.table.rows,
    );
    if (cell.row > repeated || above === undefined || above.columnSpan !== cell.columnSpan) {
      cells.push(moved);
    } else if (cut) {
      above.blocks = joinBlocks(above.blocks, cell.blocks);
      above.rowSpan += cell.rowSpan - 1;
    } else if (cell.blocks.length === 0 && above.rowSpan > 1) above.rowSpan += cell.rowSpan;
    else cells.push(moved);
  }
  return {
    table: { ...rawTable(cells), page: before.table.page },
    xs: before.xs,
    lastPage: next.lastPage,
  };
}

/** Rows at the top of `next` that say what the first rows of `before` say. */
function repeatedRows(before: RawTable, next: RawTable): number {
  let rows = 0;
  while (rows < Math.min(before.rows, next.rows) && isRepeated(before, next, rows)) rows++;
  // Half of a header is none: its cells reach over the rows that were compared.
  while (rows > 0 && next.cells.some(({ row, rowSpan }) => row < rows && row + rowSpan > rows)) rows--;
  return rows;
}

/** A cell that is too small for its words may have lost the last of them: "Đơn vị" for "Đơn vị tính". */
function isRepeated(before: RawTable, next: RawTable, row: number): boolean {
  const [above, below] = [cellsOf(before, row), cellsOf(next, row)];
  if (above.length !== below.length || below.every(({ blocks }) => blocks.length === 0)) return false;
  const same = below.filter((cell, index) => textOf(cell) === textOf(above[index]!)).length;
  return (
    same * 2 > below.length &&
    below.every((cell, index) => {
      const other = above[index]!;
      return cell.column === other.column && textOf(other).startsWith(textOf(cell));
    })
  );
}

const cellsOf = ({ cells }: RawTable, row: number): RawCell[] => cells.filter((cell) => cell.row === row);

const textOf = ({ blocks }: RawCell): string =>
  blocks.map((block) => (block.type === "paragraph" ? block.text.text : "")).join("\n");

/** The first row goes on with the last one: it has no number, and some of its cells go on in mid-sentence. */
function isCutRow(before: RawTable, rest: readonly RawCell[], first: number): boolean {
  const last = before.cells.filter((cell) => cell.row + cell.rowSpan === before.rows);
  const row = rest.filter((cell) => cell.row === first);
  if (row.length !== last.length || row.length < 2) return false;
  const ordinal = row.find(({ column }) => column === 0);
  if (ordinal !== undefined && ordinal.blocks.length > 0) return false;
  const filled = row.filter(({ blocks }) => blocks.length > 0);
  return filled.some((cell) => {
    const above = last.find(({ column }) => column === cell.column);
    return above !== undefined && beginsLower(textOf(cell)) && !endsSentence(textOf(above));
  });
}

function joinBlocks(above: readonly RawBlock[], below: readonly RawBlock[]): RawBlock[] {
  const [last, first] = [above.at(-1), below[0]];
  if (last?.type !== "paragraph" || first?.type !== "paragraph" || !beginsLower(first.text.text)) {
    return [...above, ...below];
  }
  const wrap = { start: last.text.toSource(0, last.text.length).end, end: first.text.sourceStart(0) };
  const text = MappedText.concat([last.text, MappedText.from("\n", wrap), first.text]);
  return [
    ...above.slice(0, -1),
    { ...last, text, strong: [...last.strong, ...first.strong] },
    ...below.slice(1),
  ];
}
