/** Where a cell stands in the grid. */
export type Place = { row: number; column: number; rowSpan: number; columnSpan: number };

/** Heads that never stand over several columns. */
const NARROW = /^(?:S?TT|Số TT|ĐVT|Đơn vị(?: tính)?|Ghi chú|Nội dung|Chỉ tiêu)$/iu;
/** A first cell that belongs to the rows below the head. */
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z]|-|)\.?$/u;

/**
 * Gives every cell its place, where rows lost their spans. Two rows of heads that together are as wide as the
 * table: the upper heads over the lower ones are taken from the right.
 */
export function placeCells(rows: readonly (readonly string[])[], columns: number): Place[][] {
  const spanning = spanningHeads(rows, columns);
  if (spanning === null) return fillUnder(rows.map((row, index) => simplePlaces(row, index, columns)));
  const [upper, lower] = [rows[0]!, rows[1]!];
  const width = lower.length / spanning.count;
  const first = upper.map((_, index): Place => {
    const over = index >= spanning.start && index < spanning.start + spanning.count;
    const before = Math.min(Math.max(0, index - spanning.start), spanning.count);
    const column = index + before * (width - 1);
    return { row: 0, column, rowSpan: over ? 1 : 2, columnSpan: over ? width : 1 };
  });
  const second = lower.map((_, index) => cellAt(1, spanning.start + index));
  return [
    first,
    second,
    ...fillUnder(rows.slice(2).map((row, index) => simplePlaces(row, index + 2, columns))),
  ];
}

/** Lets cells reach down over the places that a row at the right leaves empty. */
function fillUnder(rows: Place[][]): Place[][] {
  rows.forEach((row, index) => {
    const first = row[0]?.column ?? 0;
    for (let above = index - 1; first > 0 && above >= 0; above--) {
      const covering = rows[above]!.filter((cell) => cell.column + cell.columnSpan <= first);
      for (const cell of covering) cell.rowSpan++;
      if (rows[above]![0]?.column === 0) break;
    }
  });
  return rows;
}

function spanningHeads(rows: readonly (readonly string[])[], columns: number) {
  const [upper, lower] = rows;
  if (!upper || !lower || upper.length >= columns || ORDINAL.test(lower[0] ?? "")) return null;
  const count = upper.length + lower.length - columns;
  if (count < 1 || count > upper.length || lower.length % count !== 0) return null;
  for (let start = upper.length - count; start >= 0; start--) {
    if (upper.slice(start, start + count).every((head) => !NARROW.test(head))) return { start, count };
  }
  return null;
}

/**
 * Places of a row that is no head over others. A short row that begins with its ordinal is filled up by its last
 * cell; one that begins with something else stands at the right, under cells that span rows.
 */
function simplePlaces(row: readonly string[], index: number, columns: number): Place[] {
  const atRight = row.length > 1 && !ORDINAL.test(row[0]!);
  const first = atRight ? columns - row.length : 0;
  return row.map((_, cell) => {
    const last = cell === row.length - 1;
    return { ...cellAt(index, first + cell), columnSpan: last ? columns - first - cell : 1 };
  });
}

const cellAt = (row: number, column: number): Place => ({ row, column, rowSpan: 1, columnSpan: 1 });
