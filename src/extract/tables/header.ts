import { compareKey } from "../../text/fold.ts";
import type { Grid } from "./grid.ts";
import { readRole } from "./header-words.ts";
import { readOrdinal } from "./ordinal.ts";
import { readPeriod } from "./period.ts";

/**
 * The header of a table. Its words stand in the rows from `first` to `end`; `count` rows from the top hold no data,
 * with the row of column numbers "(1) (2) (3)" below and the group rows a broken table may have above.
 */
export type Header = { first: number; end: number; count: number };

const NO_HEADER: Header = { first: 0, end: 0, count: 0 };
const LONGEST_HEADER_CELL = 160;
const ROWS_ABOVE = 3;
const MOST_ROWS = 4;

/**
 * Finds the header rows of a table, by their words, then by what the file marks as its header: it knows of rows whose
 * words nobody foresaw, and of more rows than the words tell. `count` is 0 where the table has none.
 */
export function findHeader(grid: Grid): Header {
  const told = findByWords(grid);
  const marked = grid.headerRows;
  // Whoever marks all rows, or more than any header has, marks none.
  if (marked === 0 || marked > MOST_ROWS || marked >= grid.rows || grid.columns < 2) return told;
  if (told.count > 0 && (told.first > 0 || told.end >= marked)) return told;
  return { first: 0, end: marked, count: isNumberRow(grid, marked) ? marked + 1 : marked };
}

function findByWords(grid: Grid): Header {
  for (let row = 0; row <= Math.min(ROWS_ABOVE, grid.rows - 1); row++) {
    if (isHeaderRow(grid, row)) return withRowsBelow(grid, row);
    // "B | PHÁT TRIỂN KINH TẾ SỐ VÀ XÃ HỘI SỐ NGÀNH, LĨNH VỰC" may stand above the header of a broken table.
    if (textsOf(grid, row).filter((text) => readOrdinal(text) === null).length > 1) break;
  }
  return hasPlainHeader(grid) ? withRowsBelow(grid, 0) : NO_HEADER;
}

/** Whether at least two cells of a row say what a column holds, and none holds data. */
function isHeaderRow(grid: Grid, row: number): boolean {
  const texts = grid
    .inRow(row)
    .filter((cell) => cell.row === row)
    .map(({ text }) => text);
  if (texts.some((text) => text.length > LONGEST_HEADER_CELL)) return false;
  const known = texts.filter((text) => readRole(text) !== null || readPeriod(text) !== null);
  const first = grid.at(row, 0);
  const isNumbered = first !== null && first.row === row && readOrdinal(first.text) !== null;
  return known.length >= 2 && !isNumbered && known.length * 3 >= texts.length;
}

/** Whether the first row names columns in words nobody foresaw: short and different texts above numbers. */
function hasPlainHeader(grid: Grid): boolean {
  if (grid.rows < 3 || grid.columns < 2) return false;
  const texts = textsOf(grid, 0);
  const isWording = (text: string): boolean =>
    text.length <= LONGEST_HEADER_CELL && /\p{sc=Latn}/u.test(text) && readOrdinal(text) === null;
  if (texts.length < grid.columns - 1 || !texts.every(isWording)) return false;
  if (new Set(texts.map(compareKey)).size < texts.length) return false;
  return Array.from({ length: grid.columns }, (_, column) => column).some((column) => {
    const below = columnTexts(grid, column, 1);
    return (
      below.length >= 2 && below.every((text) => /^[<>≤≥]?\s*\d/u.test(text) || readOrdinal(text) !== null)
    );
  });
}

function withRowsBelow(grid: Grid, first: number): Header {
  const own = grid.cells.filter((cell) => cell.row === first);
  let end = Math.max(...own.map((cell) => cell.row + cell.rowSpan));
  if (end - first > MOST_ROWS || end >= grid.rows) end = first + 1;
  while (end < grid.rows - 1 && end - first < MOST_ROWS && continuesHeader(grid, end)) end++;
  const count = end < grid.rows && isNumberRow(grid, end) ? end + 1 : end;
  return { first, end, count };
}

/**
 * Whether `row` parts the columns of the header above it, where merged cells came out as empty or repeated ones:
 * "TT | Chỉ tiêu | Năm | | " over " | | 2025 | 2026 | 2027".
 */
function continuesHeader(grid: Grid, row: number): boolean {
  const isOpen = (column: number): boolean => {
    const [above, below] = [grid.at(row - 1, column), grid.at(row, column)];
    return below === null || (above !== null && compareKey(above.text) === compareKey(below.text));
  };
  if (!isOpen(0)) return false;
  const filled = grid.inRow(row).filter((cell) => cell.row === row && !isOpen(cell.column));
  const keyAbove = (column: number): string => compareKey(grid.at(row - 1, column)?.text ?? "");
  const isParted = (column: number): boolean => {
    const key = keyAbove(column);
    if (key === "" || (grid.at(row - 1, column)?.columnSpan ?? 1) > 1) return true;
    return [column - 1, column + 1].some((beside) => {
      const isFilled = filled.some((cell) => cell.column === beside);
      return keyAbove(beside) === key || (beside > column && isFilled && keyAbove(beside) === "");
    });
  };
  const isName = (text: string): boolean =>
    text.length <= LONGEST_HEADER_CELL &&
    (readPeriod(text) !== null || readRole(text) !== null || (/\p{sc=Latn}/u.test(text) && text.length < 60));
  return filled.length >= 2 && filled.every(({ column, text }) => isParted(column) && isName(text));
}

/** "(1) (2) (3)", "A B 1 2 3=1+2": numbers of the columns below their names. */
export function isNumberRow(grid: Grid, row: number): boolean {
  const texts = textsOf(grid, row);
  if (texts.length < Math.max(3, grid.columns - 2)) return false;
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/u.exec(text)?.[1]);
  const counted = numbers.filter((number) => number !== undefined).map(Number);
  if (!texts.every((text, index) => numbers[index] !== undefined || /^\(?\p{Lu}\)?$/u.test(text)))
    return false;
  return (
    counted.length >= 2 &&
    counted.every((number, index) => index === 0 || number === (counted[index - 1] as number) + 1)
  );
}

function textsOf(grid: Grid, row: number): string[] {
  return grid.inRow(row).map(({ text }) => text);
}

function columnTexts(grid: Grid, column: number, from: number): string[] {
  const texts: string[] = [];
  for (let row = from; row < grid.rows; row++) {
    const cell = grid.at(row, column);
    if (cell !== null) texts.push(cell.text);
  }
  return texts;
}
