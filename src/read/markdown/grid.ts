/** Indexes of gaps, row by row. */
export type Rows = number[][];

/** The number of columns that most rows have, and the rows. */
export type Grid = { columns: number; rows: Rows };

/** What a row costs that has fewer cells than the table has columns: less if it is filled (a group, a head). */
const FILLED = 1;
const HOLED = 3;
/** What an empty cell costs a row of the right length. */
const HOLE = 0.05;
/** What each cell costs that a row has more than the table has columns. */
const SURPLUS = 4;
const MOST_SURPLUS = 2;
/** What each column costs by which the table is wider than its longest run of filled cells. */
const WIDER = 5;
const MOST_WIDER = 3;
/** A longer run is no row of a table; it is not cut, and costs no time. */
const WIDEST = 60;

/**
 * Finds the rows in a run of cells. One empty gap ends each row, but empty cells are empty gaps too:
 *
 *     |1|Xoài|13.500| |2|Nhãn| | |3| …       bars, with the gap between two rows empty
 *
 * Most tables have one row at least without an empty cell, so the longest run of filled cells is the number of
 * columns, or near it. For each number the cheapest cut into rows is taken, and then the cheapest number.
 * `empty[i]`: whether gap i is empty. Empty gaps after the last cell are dropped.
 */
export function findGrid(empty: readonly boolean[]): Grid {
  const length = empty.lastIndexOf(false) + 1;
  const run = longestRun(empty);
  const whole = { columns: run, rows: length === 0 ? [] : [indexes(0, length)] };
  if (length === 0 || run > WIDEST) return whole;
  let best: Grid & { cost: number } = { ...whole, cost: Infinity };
  for (let columns = Math.max(1, run - MOST_SURPLUS); columns <= run + MOST_WIDER; columns++) {
    const cut = cutRows(empty, length, columns);
    const cost = cut.cost + Math.max(0, columns - run) * WIDER;
    if (cost < best.cost) best = { columns, rows: cut.rows, cost };
  }
  return best;
}

function longestRun(empty: readonly boolean[]): number {
  let longest = 0;
  let run = 0;
  for (const isEmpty of empty) {
    run = isEmpty ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function cutRows(empty: readonly boolean[], length: number, columns: number): { cost: number; rows: Rows } {
  // Cost of the cheapest cut of the gaps from i on, and the end of its first row.
  const cost = new Float64Array(length + 2).fill(Infinity);
  const end = new Int32Array(length + 1);
  cost[length + 1] = 0;
  for (let i = length - 1; i >= 0; i--) {
    let holes = 0;
    for (let j = i + 1; j <= Math.min(i + columns + MOST_SURPLUS, length); j++) {
      if (empty[j - 1]) holes++;
      if (j < length && !empty[j]) continue;
      // The last row has no gap behind it; its empty last cells were dropped.
      const short = j - i < columns && !(j === length && holes > 0);
      const surplus = Math.max(0, j - i - columns) * SURPLUS;
      const total = (short ? (holes > 0 ? HOLED : FILLED) : holes * HOLE) + surplus + cost[j + 1]!;
      if (total < cost[i]!) {
        cost[i] = total;
        end[i] = j;
      }
    }
  }
  if (cost[0] === Infinity) return { cost: Infinity, rows: [] };
  const rows: Rows = [];
  for (let i = 0; i < length; i = end[i]! + 1) rows.push(indexes(i, end[i]!));
  return { cost: cost[0]!, rows };
}

const indexes = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);
