import { areAlike, cellKind } from "./cell-kinds.ts";
import { beginsLower, endsSentence } from "./line-shapes.ts";
import type { Line } from "./lines.ts";

export type FlatColumns = {
  count: number;
  /** The last column is for remarks: its cells are often empty, and an empty cell leaves no line. */
  hasRemarks: boolean;
};

/** How two lines of one cell hang together. */
type Bond = { at: number; weight: number; isWrap: boolean };

/**
 * Lines of a row to cells, where some cells have more lines than one: as many neighbours are joined as there are
 * lines too many, those that hang together best. A cell for remarks may be missing.
 *
 * @returns for each cell its paragraphs, each of the lines it is broken into
 */
export function cutCells(lines: readonly Line[], { count, hasRemarks }: FlatColumns): Line[][][] {
  const bonds = bondsOf(lines.map(({ text }) => text.text));
  const surplus = Math.max(0, lines.length - count);
  const lacksRemark = hasRemarks && lines.length >= count && (bonds[surplus]?.weight ?? 0) >= 1;
  const joined = new Map(bonds.slice(0, surplus + (lacksRemark ? 1 : 0)).map((bond) => [bond.at, bond]));
  const cells: Line[][][] = [];
  lines.forEach((line, index) => {
    const bond = joined.get(index);
    const cell = cells.at(-1);
    if (bond === undefined || cell === undefined) cells.push([[line]]);
    else if (bond.isWrap) cell.at(-1)!.push(line);
    else cell.push([line]);
  });
  return cells;
}

/** Lines that were broken at a width have at least this many letters. */
export const NARROWEST = 40;

/** Bonds between every line behind the ordinal and the one before it, the strongest first. */
function bondsOf(lines: readonly string[]): Bond[] {
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const bonds: Bond[] = [];
  for (let at = 2; at < lines.length; at++) bonds.push({ at, ...bond(lines[at - 1]!, lines[at]!, longest) });
  return bonds.sort((a, b) => b.weight - a.weight);
}

/** The cell goes on: no cell begins in lower case but short ones, such as units. */
export const goesOn = (before: string, line: string): boolean => beginsLower(line) && !endsSentence(before);

/**
 * How much speaks for one cell of two lines: a sentence or an enumeration that goes on (2), two bodies or two persons
 * (1.2), a line as long as the longest (1); against it that the line says who or when (2). Of equals the longer line.
 */
function bond(before: string, line: string, longest: number): Omit<Bond, "at"> {
  if (isBullet(line)) return { weight: 2, isWrap: false };
  if (areAlike(before, line)) return { weight: 1.2, isWrap: false };
  if (/[;,]$/u.test(before)) return { weight: 2, isWrap: before.endsWith(",") };
  const reach = before.length + 1 + /^\S*/u.exec(line)![0].length;
  const isFull = before.length >= NARROWEST && reach >= longest * 0.85;
  const isGoingOn = goesOn(before, line);
  const weight = (isGoingOn ? 2 : 0) + (isFull ? 1 : 0) - (opens(line) ? 2 : 0) + reach / longest / 2;
  return { weight, isWrap: isGoingOn || isFull };
}

/** Cells that say who or when begin anew. */
const opens = (line: string): boolean => cellKind(line) === "who" || cellKind(line) === "when";

const isBullet = (line: string): boolean => /^[-–+•]\s/u.test(line);
