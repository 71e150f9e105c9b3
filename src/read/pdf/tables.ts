import type { RawTable } from "../../document/raw.ts";
import { rawCell, rawParagraph, rawTable } from "../blocks.ts";
import { groupLinesOfCell, joinLinesOfCell } from "./cells.ts";
import type { Grid, GridCell } from "./grid.ts";
import { isFilled, strongOf, type LineTexts, type TextLine } from "./line-texts.ts";
import type { Piece } from "./page-layout.ts";

/** A ruled table while it is put together: its cells are lines still, which may go on over the break of a page. */
export type PdfTable = {
  cells: readonly PdfCell[];
  rows: number;
  /** Rows that were printed again on the next page. */
  headerRows: number;
  /** Edges of its columns. */
  xs: readonly number[];
  open: Grid["open"];
  /** The pages it begins and ends on. */
  firstPage: number;
  lastPage: number;
};

export type PdfCell = GridCell & { lines: readonly TextLine[] };

export const textOf = ({ lines }: PdfCell): string => lines.map(({ text }) => text.text).join(" ");

/** Whether a cell reaches to the end of its table. */
export const endsWith =
  ({ rows }: PdfTable) =>
  ({ row, rowSpan }: PdfCell): boolean =>
    row + rowSpan === rows;

export function ruledTable(
  { grid, cells }: Extract<Piece, { type: "grid" }>,
  texts: LineTexts,
  page: number,
): PdfTable {
  const table: PdfTable = {
    cells: cells.map(({ cell, lines }) => ({ ...cell, lines: lines.map(texts.of).filter(isFilled) })),
    rows: grid.ys.length - 1,
    headerRows: 0,
    xs: grid.xs,
    open: grid.open,
    firstPage: page,
    lastPage: page,
  };
  return withoutOpenEnds(table);
}

/** A row that the break of a page cut may have all its text on the other page; what is left here is no row. */
function withoutOpenEnds(table: PdfTable): PdfTable {
  const { above, below } = table.open;
  const top = above && isEmpty(table, 0) ? 1 : 0;
  const bottom = below && isEmpty(table, table.rows - 1) ? 1 : 0;
  if (top + bottom === 0) return table;
  const end = table.rows - bottom;
  const cells = table.cells.flatMap((cell) => {
    const row = Math.max(cell.row, top);
    const rowSpan = Math.min(cell.row + cell.rowSpan, end) - row;
    return rowSpan > 0 ? [{ ...cell, row: row - top, rowSpan }] : [];
  });
  return {
    ...table,
    cells,
    rows: end - top,
    open: { above: above && top === 0, below: below && bottom === 0 },
  };
}

const isEmpty = ({ cells }: PdfTable, at: number): boolean =>
  cells.every(
    ({ row, rowSpan, lines }) => row > at || row + rowSpan <= at || rowSpan > 1 || lines.length === 0,
  );

export function toRawTable({ cells, headerRows, firstPage }: PdfTable): RawTable {
  const raw = cells.map(({ row, column, rowSpan, columnSpan, box, lines }) => {
    const paragraphs = groupLinesOfCell(lines, box).map((group) =>
      rawParagraph(joinLinesOfCell(group, box), { strong: strongOf(group), page: group[0]!.page }),
    );
    return rawCell(row, column, paragraphs, rowSpan, columnSpan);
  });
  return { ...rawTable(raw, headerRows), page: firstPage };
}
