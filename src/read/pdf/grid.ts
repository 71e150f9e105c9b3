import type { Ruling } from "./marks.ts";
import type { Box } from "./matrix.ts";
import type { Rulings } from "./rulings.ts";

/** A ruled table: its lines of rulings and the cells between them. */
export type Grid = {
  box: Box;
  /** From left to right. */
  xs: readonly number[];
  /** From top to bottom. */
  ys: readonly number[];
  cells: readonly GridCell[];
  /** No ruling closes its first or last row: the break of a page cut the row in two. */
  open: { above: boolean; below: boolean };
};

export type GridCell = { row: number; column: number; rowSpan: number; columnSpan: number; box: Box };

/** Rulings that are nearer than this touch. */
const TOUCH = 3;
/** Rulings nearer than this are one edge of cells. */
const SAME_EDGE = 3;
/** No row is lower than this. */
const LOWEST_ROW = 6;
/** Part of a cell's side that a ruling must run along. */
const COVER = 0.6;

/** The ruled tables of a page, from top to bottom. Frames around a single cell are none. */
export function findGrids({ across, down }: Rulings): Grid[] {
  return connected(across, down)
    .map(({ across, down }) => toGrid(across, down))
    .filter((grid) => grid !== null)
    .sort((a, b) => b.box[3] - a.box[3]);
}

/** Points by which the edges of columns may differ from page to page. */
const SAME_COLUMN = 4;

/** Whether two tables have the same columns, given by their edges. */
export function sameColumns(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((x, i) => Math.abs(x - other[i]!) <= SAME_COLUMN);
}

/** Groups of rulings that cross or touch. */
function connected(across: readonly Ruling[], down: readonly Ruling[]): Rulings[] {
  const group = [...across, ...down].map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root]!;
    group[index] = root;
    return root;
  };
  across.forEach((a, i) => {
    down.forEach((d, j) => {
      const crosses =
        d.at >= a.from - TOUCH && d.at <= a.to + TOUCH && a.at >= d.from - TOUCH && a.at <= d.to + TOUCH;
      if (crosses) group[find(i)] = find(across.length + j);
    });
  });
  const groups = new Map<number, Rulings>();
  const groupOf = (index: number): Rulings => {
    const root = find(index);
    let found = groups.get(root);
    if (found === undefined) groups.set(root, (found = { across: [], down: [] }));
    return found;
  };
  across.forEach((ruling, index) => groupOf(index).across.push(ruling));
  down.forEach((ruling, index) => groupOf(across.length + index).down.push(ruling));
  return [...groups.values()];
}

function toGrid(across: readonly Ruling[], down: readonly Ruling[]): Grid | null {
  if (across.length === 0 || down.length === 0) return null;
  const left = Math.min(...across.map(({ from }) => from));
  const right = Math.max(...across.map(({ to }) => to));
  const [bottom, top] = [Math.min(...across.map(({ at }) => at)), Math.max(...across.map(({ at }) => at))];
  const above = openEnd(down.map(({ to }) => to - top));
  const below = openEnd(down.map(({ from }) => bottom - from));
  // Tables may be open at their sides: the ends of the rulings across are their edges.
  const xs = edges([...down.map(({ at }) => at), left, right]);
  const ys = edges([...across.map(({ at }) => at), top + above, bottom - below]).reverse();
  if (xs.length < 2 || ys.length < 2 || (xs.length === 2 && ys.length === 2)) return null;
  return {
    box: [left, bottom - below, right, top + above],
    xs,
    ys,
    cells: findCells(xs, ys, across, down),
    open: { above: above > 0, below: below > 0 },
  };
}

/** How far the rulings down reach over the outermost one across, where two of them at least end level; else 0. */
function openEnd(overhangs: readonly number[]): number {
  const furthest = Math.max(...overhangs);
  const level = overhangs.filter((one) => furthest - one <= SAME_EDGE).length;
  return furthest >= LOWEST_ROW && level > 1 ? furthest : 0;
}

/** Places where edges of cells are, in ascending order. */
function edges(places: readonly number[]): number[] {
  const result: number[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const last = result.at(-1);
    if (last === undefined || place - last > SAME_EDGE) result.push(place);
  }
  return result;
}

/** Cells of the grid; those with no ruling between them are one. */
function findCells(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Ruling[],
  down: readonly Ruling[],
): GridCell[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const ruledBelow = (row: number, column: number): boolean =>
    isRuled(across, ys[row + 1]!, xs[column]!, xs[column + 1]!);
  const ruledRight = (row: number, column: number): boolean =>
    isRuled(down, xs[column + 1]!, ys[row + 1]!, ys[row]!);
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row]![column]) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columns &&
        !taken[row]![column + columnSpan] &&
        !ruledRight(row, column + columnSpan - 1)
      )
        columnSpan++;
      const across = Array.from({ length: columnSpan }, (_, index) => column + index);
      let rowSpan = 1;
      while (row + rowSpan < rows && across.every((one) => !ruledBelow(row + rowSpan - 1, one))) rowSpan++;
      for (let r = row; r < row + rowSpan; r++) for (const c of across) taken[r]![c] = true;
      const box: Box = [xs[column]!, ys[row + rowSpan]!, xs[column + columnSpan]!, ys[row]!];
      cells.push({ row, column, rowSpan, columnSpan, box });
    }
  }
  return cells;
}

function isRuled(rulings: readonly Ruling[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const ruling of rulings) {
    if (Math.abs(ruling.at - at) > SAME_EDGE) continue;
    covered += Math.max(0, Math.min(ruling.to, to) - Math.max(ruling.from, from));
  }
  return covered >= (to - from) * COVER;
}
