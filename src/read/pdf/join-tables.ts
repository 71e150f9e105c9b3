import { isCutRow } from "./cut-rows.ts";
import { sameColumns } from "./grid.ts";
import { endsWith, textOf, type PdfCell, type PdfTable } from "./tables.ts";

/**
 * The table that goes on with `next` on the following page, or null where they are two: the columns must be the
 * same. The header is printed again on each page; a row that the break cut goes on in the first row below it.
 */
export function joinTables(before: PdfTable, next: PdfTable): PdfTable | null {
  if (next.firstPage !== before.lastPage + 1 || !sameColumns(before.xs, next.xs)) return null;
  const repeated = repeatedRows(before, next);
  const rest = next.cells.filter(({ row }) => row >= repeated);
  const isLast = endsWith(before);
  // Browsers close no row at the break.
  const cut =
    (before.open.below && next.open.above) ||
    isCutRow(
      before.cells.filter(isLast),
      rest.filter(({ row }) => row === repeated),
    );
  const shift = before.rows - repeated - (cut ? 1 : 0);
  const cells: PdfCell[] = [...before.cells];
  for (const cell of rest) {
    const at = cell.row > repeated ? -1 : cells.findIndex((one) => one.column === cell.column && isLast(one));
    const above = cells[at];
    if (above === undefined || above.columnSpan !== cell.columnSpan) {
      cells.push({ ...cell, row: cell.row + shift });
    } else if (cut) {
      cells[at] = {
        ...above,
        lines: [...above.lines, ...cell.lines],
        rowSpan: above.rowSpan + cell.rowSpan - 1,
      };
    } else if (cell.lines.length === 0 && above.rowSpan > 1) {
      cells[at] = { ...above, rowSpan: above.rowSpan + cell.rowSpan };
    } else cells.push({ ...cell, row: cell.row + shift });
  }
  const open = { above: before.open.above, below: next.open.below };
  const headerRows = Math.max(before.headerRows, repeated);
  return { ...before, cells, rows: next.rows + shift, headerRows, open, lastPage: next.lastPage };
}

/** Rows at the top of `next` that say what the first rows of `before` say. */
function repeatedRows(before: PdfTable, next: PdfTable): number {
  let rows = 0;
  while (rows < Math.min(before.rows, next.rows) && isRepeated(before, next, rows)) rows++;
  // Half of a header is none: its cells reach over the rows that were compared.
  while (rows > 0 && next.cells.some(({ row, rowSpan }) => row < rows && row + rowSpan > rows)) rows--;
  return rows;
}

/** A cell that is too small for its words may have lost the last of them: "Đơn vị" for "Đơn vị tính". */
function isRepeated(before: PdfTable, next: PdfTable, row: number): boolean {
  const [above, below] = [cellsOf(before, row), cellsOf(next, row)];
  if (above.length !== below.length || below.every(({ lines }) => lines.length === 0)) return false;
  const same = below.filter((cell, index) => textOf(cell) === textOf(above[index]!)).length;
  return (
    same * 2 > below.length &&
    below.every((cell, index) => {
      const other = above[index]!;
      return cell.column === other.column && textOf(other).startsWith(textOf(cell));
    })
  );
}

const cellsOf = ({ cells }: PdfTable, row: number): PdfCell[] => cells.filter((cell) => cell.row === row);
