/** Indexes of gaps, row by row. */
export type Rows = number[][];

/** What a row costs that has fewer cells than the table has columns: less if it is filled (a group, a head). */
const FILLED = 1;
const HOLED = 3;
/** What an empty cell costs a row of the right length. */
const HOLE = 0.05;
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
 * columns, or a little less than it. For each number the cheapest cut into rows is taken, and the cheapest number.
 * `empty[i]`: whether gap i is empty. Empty gaps after the last cell are dropped.
 */
export function findGrid(empty: readonly boolean[]): Rows {
  const length = empty.lastIndexOf(false) + 1;
  if (length === 0) return [];
  const run = longestRun(empty);
  if (run > WIDEST) return [indexes(0, length)];
  const cuts = Array.from({ length: MOST_WIDER + 1 }, (_, wider) => {
    const cut = cutRows(empty, length, run + wider);
    return { ...cut, cost: cut.cost + wider * WIDER };
  });
  const best = cuts.reduce((a, b) => (b.cost < a.cost ? b : a));
  return best.cost === Infinity ? [indexes(0, length)] : best.rows;
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
    for (let j = i + 1; j <= Math.min(i + columns, length); j++) {
      if (empty[j - 1]) holes++;
      if (j < length && !empty[j]) continue;
      // The last row has no gap behind it; its empty last cells were dropped.
      const short = j - i < columns && !(j === length && holes > 0);
      const price = short ? (holes > 0 ? HOLED : FILLED) : holes * HOLE;
      const total = price + cost[j + 1]!;
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
