import { beginsBlock, endsSentence } from "../text/line-shapes.ts";
import { goesOn } from "./cells.ts";
import { sameColumns } from "./grid.ts";
import type { PdfCell, PdfTable } from "./tables.ts";

/**
 * The table that goes on with `next` on the following page, or null where they are two: the columns must be the
 * same. The header is printed again on each page; a row that the break cut goes on in the first row below it.
 */
export function joinTables(before: PdfTable, next: PdfTable): PdfTable | null {
  if (next.firstPage !== before.lastPage + 1 || !sameColumns(before.xs, next.xs)) return null;
  const repeated = repeatedRows(before, next);
  const rest = next.cells.filter(({ row }) => row >= repeated);
  // Browsers close no row at the break.
  const cut = (before.open.below && next.open.above) || isCutRow(before, rest, repeated);
  const shift = before.rows - repeated - (cut ? 1 : 0);
  const cells: PdfCell[] = [...before.cells];
  const isLast = endsWith(before);
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
  return { ...before, cells, rows: next.rows + shift, open, lastPage: next.lastPage };
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

const textOf = ({ lines }: PdfCell): string => lines.map(({ text }) => text.text).join(" ");

const endsWith =
  ({ rows }: PdfTable) =>
  ({ row, rowSpan }: PdfCell): boolean =>
    row + rowSpan === rows;

/**
 * The first row goes on with the last one: it has no number and fewer cells with text, all of them below cells with
 * text, none of them a figure, and one goes on in mid-sentence: "(Không bao gồm các" / "Trạm Y tế vùng 1 và 2)".
 */
function isCutRow(before: PdfTable, rest: readonly PdfCell[], first: number): boolean {
  const last = before.cells.filter(endsWith(before));
  const row = rest.filter((cell) => cell.row === first);
  if (row.length !== last.length || row.length < 2) return false;
  const parts = row.filter(({ lines }) => lines.length > 0);
  const pairs = parts.flatMap((cell) => {
    const above = last.find(({ column, lines }) => column === cell.column && lines.length > 0);
    return above === undefined || cell.column === 0 ? [] : [{ above, cell }];
  });
  const filled = last.filter(({ lines }) => lines.length > 0).length;
  if (pairs.length < parts.length || pairs.length >= filled) return false;
  if (pairs.some((pair) => !isOpen(pair) && mayStandAlone(pair.cell))) return false;
  return pairs.some((pair) => isOpen(pair) || goesOn(...breakOf(pair), pair.above.box));
}

type Pair = { above: PdfCell; cell: PdfCell };

const breakOf = ({ above, cell }: Pair) => [above.lines.at(-1)!, cell.lines[0]!] as const;

function mayStandAlone(cell: PdfCell): boolean {
  const text = textOf(cell);
  return FIGURE.test(text) || beginsBlock(text);
}

const FIGURE = /^[^\p{L}]*\d[^\p{L}]*$/u;

/** A bracket is open, or a list goes on. */
function isOpen({ above }: Pair): boolean {
  const text = textOf(above);
  return !endsSentence(text) && (text.lastIndexOf("(") > text.lastIndexOf(")") || /[,–-]$/u.test(text));
}
