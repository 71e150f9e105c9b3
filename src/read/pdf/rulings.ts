import type { DrawnPath } from "./drawing.ts";
import type { Ruling } from "./marks.ts";
import { apply, type Matrix } from "./matrix.ts";

/** Filled boxes up to this height or width are rulings: Word draws them so. */
const THICKEST = 3;
/** Shorter strokes are parts of letters and pictures. */
const SHORTEST = 3;
/** What is drawn may lean so much from end to end. */
const LEAN = 0.7;
/** Rulings this near to each other are one, drawn in pieces: a piece for each cell. */
const NEAR = 1.6;

export type Rulings = { across: Ruling[]; down: Ruling[] };

/** The straight lines of a page, pieces joined. */
export function findRulings(paths: readonly DrawnPath[], upright: Matrix): Rulings {
  const across: Ruling[] = [];
  const down: Ruling[] = [];
  const add = (x0: number, y0: number, x1: number, y1: number): void => {
    const [wide, high] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (wide >= SHORTEST && high <= LEAN) {
      across.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    } else if (high >= SHORTEST && wide <= LEAN) {
      down.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
    }
  };
  for (const { points, filled } of paths) {
    const placed = points.map(([x, y]) => apply(upright, x, y));
    if (filled) addFilled(placed, add);
    else placed.slice(1).forEach(([x, y], index) => add(...placed[index]!, x, y));
  }
  return { across: joinRulings(across), down: joinRulings(down) };
}

/** A thin box is the line along its middle. */
function addFilled(points: readonly (readonly [number, number])[], add: (...ends: Ends) => void): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  if (top - bottom <= THICKEST && right - left > top - bottom) add(left, y, right, y);
  else if (right - left <= THICKEST) add(x, bottom, x, top);
}

type Ends = [x0: number, y0: number, x1: number, y1: number];

export function joinRulings(rulings: Ruling[]): Ruling[] {
  const result: Ruling[] = [];
  for (const group of groupsOf(rulings.sort((a, b) => a.at - b.at))) {
    const at = group.reduce((sum, ruling) => sum + ruling.at, 0) / group.length;
    let last: Ruling | undefined;
    for (const { from, to } of group.sort((a, b) => a.from - b.from)) {
      if (last !== undefined && from <= last.to + NEAR) last.to = Math.max(last.to, to);
      else result.push((last = { at, from, to }));
    }
  }
  return result;
}

/** Rulings on one line, which may have been drawn double. */
function groupsOf(sorted: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && ruling.at - group[0]!.at <= NEAR) group.push(ruling);
    else groups.push([ruling]);
  }
  return groups;
}
