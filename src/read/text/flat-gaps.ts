import { cellKind, type CellKind } from "./cell-kinds.ts";
import type { Line } from "./lines.ts";

type Cell = readonly (readonly Line[])[];
/** The kind that most cells of each column have. */
export type ColumnKinds = readonly CellKind[];

/** More columns than this are not tried in all ways. */
const MOST_COLUMNS = 9;

export function columnKinds(rows: readonly (readonly Cell[])[], columns: number): ColumnKinds {
  return Array.from({ length: columns }, (_, column) => {
    const counts = new Map<CellKind, number>();
    for (const row of rows) {
      const line = row[column]?.[0]?.[0];
      if (line === undefined) continue;
      const kind = cellKind(line.text.text);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["text", 0] as [CellKind, number])[0];
  });
}

/**
 * The columns of the lines of a row with too few of them: an empty cell left no line. The ordinal and the name stand
 * first, the others where their kind fits; of two columns that say who, the one that leads comes first.
 *
 * @returns null where they fit in more ways than one
 */
export function columnsOfLines(lines: readonly Line[], kinds: ColumnKinds): number[] | null {
  if (kinds.length > MOST_COLUMNS) return null;
  const rest = lines.slice(2).map(({ text }) => cellKind(text.text));
  const ways = placements(rest, kinds, 2).filter((way) => fits(way, rest, kinds));
  const [first, ...others] = ways;
  if (first === undefined) return null;
  // The first way has the leftmost columns; others may only put a body in a later column of bodies.
  const isOnly = others.every((way) =>
    way.every(
      (column, index) => column === first[index] || (rest[index] === "who" && kinds[column] === "who"),
    ),
  );
  return isOnly ? [0, 1, ...first] : null;
}

const fits = (way: readonly number[], rest: readonly CellKind[], kinds: ColumnKinds): boolean =>
  way.every((column, index) => kinds[column] === rest[index]);

/** All ways to put the cells in columns from `from` on, in their order. */
function placements(rest: readonly CellKind[], kinds: ColumnKinds, from: number): number[][] {
  if (rest.length === 0) return [[]];
  const ways: number[][] = [];
  for (let column = from; column + rest.length <= kinds.length; column++) {
    for (const way of placements(rest.slice(1), kinds, column + 1)) ways.push([column, ...way]);
  }
  return ways;
}
