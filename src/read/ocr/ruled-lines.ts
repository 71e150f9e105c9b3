import { joinRulings, type Rulings } from "../pdf/rulings.ts";
import type { Ruling } from "../pdf/marks.ts";
import type { Ink } from "./ink.ts";

/** Points: pieces of lines are at least so long, strokes of letters thicker or shorter. */
const SHORTEST_PIECE = 6;
const THICKEST = 3;
/** Points: a line across is longer than any stroke of a letter; one down may bound a single row of small type. */
const SHORTEST = { across: 20, down: 12 };
/** Points: scanners leave holes in lines. */
const HOLE = 0.8;
/** Part of a piece that must be thin: a line may be crossed, but letters in a row are thick at every other stem. */
const THIN = 0.85;
/** Points by which a piece may lie off the line it is part of. */
const OFF = 2;
/** Points by which a line may miss the line that it ends at. */
const TOUCH = 3;

type Direction = keyof typeof SHORTEST;
/** A run of dark pixels: on row (or column) `line` from `from` up to `to`. */
type Piece = { line: number; from: number; to: number };

/** The straight lines of a scanned page in points from its lower left corner, and the ink of all but them. */
export function findRuledLines(ink: Ink, scale: number): Rulings & { rest: Ink } {
  const rest: Ink = { ...ink, dark: Uint8Array.from(ink.dark) };
  const find = (direction: Direction, isLine: (ruling: Ruling) => boolean): Ruling[] => {
    const walk = new Walk(ink, direction);
    const pieces = walk.pieces(scale).map((piece) => ({ piece, place: placeOf(piece, walk, scale) }));
    const lines = joinRulings(pieces.map(({ place }) => ({ ...place }))).filter(
      (ruling) => ruling.to - ruling.from >= SHORTEST[direction] && isLine(ruling),
    );
    for (const { piece, place } of pieces) {
      if (lines.some((line) => isPartOf(place, line))) walk.erase(piece, rest.dark, scale);
    }
    return lines;
  };
  const across = find("across", () => true);
  // Stems of letters in lines below each other look like a line down, but end at none across.
  const endsAt = ({ at }: Ruling, place: number): boolean =>
    across.some(
      (line) => Math.abs(line.at - place) <= TOUCH && at >= line.from - TOUCH && at <= line.to + TOUCH,
    );
  const down = find("down", (line) => endsAt(line, line.from) && endsAt(line, line.to));
  return { across, down, rest };
}

function placeOf({ line, from, to }: Piece, { direction, ink }: Walk, scale: number): Ruling {
  return direction === "across"
    ? { at: (ink.height - line - 0.5) / scale, from: from / scale, to: to / scale }
    : { at: (line + 0.5) / scale, from: (ink.height - to) / scale, to: (ink.height - from) / scale };
}

const isPartOf = (piece: Ruling, line: Ruling): boolean =>
  Math.abs(piece.at - line.at) <= OFF && piece.from >= line.from && piece.to <= line.to;

/** Walks over the pixels row by row or column by column. */
class Walk {
  readonly ink: Ink;
  readonly direction: Direction;
  readonly #lines: number;
  readonly #length: number;
  /** Steps in the pixels to the next one along the line, and to the next line. */
  readonly #along: number;
  readonly #aside: number;

  constructor(ink: Ink, direction: Direction) {
    this.ink = ink;
    this.direction = direction;
    const { width, height } = ink;
    [this.#lines, this.#length] = direction === "across" ? [height, width] : [width, height];
    [this.#along, this.#aside] = direction === "across" ? [1, width] : [width, 1];
  }

  /** Long thin runs of ink, small holes in them closed. */
  pieces(scale: number): Piece[] {
    const { dark } = this.ink;
    const [shortest, hole] = [SHORTEST_PIECE * scale, HOLE * scale];
    const pieces: Piece[] = [];
    const thick = this.#thickness();
    const thickest = THICKEST * scale;
    for (let line = 0; line < this.#lines; line++) {
      const start = line * this.#aside;
      let [from, to, thin] = [-1, -1, 0];
      const end = (): void => {
        if (from !== -1 && to - from >= shortest && thin >= (to - from) * THIN)
          pieces.push({ line, from, to });
      };
      for (let at = 0; at < this.#length; at++) {
        const pixel = start + at * this.#along;
        if (dark[pixel] === 0) continue;
        if (from === -1 || at - to > hole) {
          end();
          [from, thin] = [at, 0];
        } else thin += at - to;
        to = at + 1;
        if (thick[pixel]! <= thickest) thin++;
      }
      end();
    }
    return pieces;
  }

  /** Takes a line away, and leaves what crosses it. */
  erase({ line, from, to }: Piece, dark: Uint8Array, scale: number): void {
    const thickest = THICKEST * scale;
    for (let at = from; at < to; at++) {
      const pixel = line * this.#aside + at * this.#along;
      if (this.ink.dark[pixel] === 0) continue;
      let [first, last] = [line, line];
      while (first > 0 && this.ink.dark[pixel + (first - 1 - line) * this.#aside] === 1) first--;
      while (last + 1 < this.#lines && this.ink.dark[pixel + (last + 1 - line) * this.#aside] === 1) last++;
      if (last - first >= thickest) continue;
      for (let each = first; each <= last; each++) dark[pixel + (each - line) * this.#aside] = 0;
    }
  }

  /** Of each dark pixel, how far the ink reaches aside of the line through it. */
  #thickness(): Uint16Array {
    const { dark } = this.ink;
    const thick = new Uint16Array(dark.length);
    for (let at = 0; at < this.#length; at++) {
      for (let line = 0; line < this.#lines;) {
        const pixel = line * this.#aside + at * this.#along;
        let run = 0;
        while (line + run < this.#lines && dark[pixel + run * this.#aside] === 1) run++;
        for (let each = 0; each < run; each++) thick[pixel + each * this.#aside] = run;
        line += run + 1;
      }
    }
    return thick;
  }
}
