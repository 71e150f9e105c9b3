import { countWhile } from "../../spans/count-while.ts";
import { isInk, isMark, type Glyph } from "./marks.ts";
import type { Box } from "./matrix.ts";
import { spreadBold } from "./weights.ts";

/** A line of glyphs from left to right, blanks left out. */
export type GlyphLine = {
  glyphs: readonly Glyph[];
  /** The baseline of most of its glyphs, and their height. */
  y: number;
  size: number;
  /** On the page. */
  box: Box;
  /** Leads to the page where the line runs up or down it. */
  turned?: (box: Box) => Box;
};

/** Parts of the height of the font. */
const SAME_BASELINE = 0.25;
/** Superscripts and subscripts: how much smaller, how far up and down, how near to the letters of their line. */
const SMALL = 0.8;
const RAISED = 0.75;
const LOWERED = 0.35;
const BESIDE = 0.6;
/** A gap this wide parts words; one that the file has a blank in may be narrower (justified lines). */
const WORD_GAP = 0.17;
const BLANK_GAP = 0.07;
/** The same letter drawn again so near stands for bold type. */
const DRAWN_AGAIN = 0.12;
const ASCENT = 0.8;
const DESCENT = 0.22;

const isBlank = (glyph: Glyph): boolean => !isInk(glyph);

/** Lines of a stretch of the page, from top to bottom. */
export function toLines(glyphs: readonly Glyph[]): GlyphLine[] {
  const rows = byBaseline(withMarks(glyphs));
  return withSmall(rows)
    .map(toLine)
    .filter((line) => line !== null)
    .sort((a, b) => b.y - a.y);
}

/** Marks that are drawn apart from their letters (a̛ and ́) go with the letter before them in the file. */
function withMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(isMark)) return glyphs;
  const result: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = result.at(-1);
    if (last !== undefined && isMark(glyph) && Math.abs(glyph.x0 - last.x1) < last.size) {
      result[result.length - 1] = { ...last, text: last.text + glyph.text };
    } else result.push(glyph);
  }
  return result;
}

function byBaseline(glyphs: readonly Glyph[]): Glyph[][] {
  const ink: Glyph[] = [];
  const blanks: Glyph[] = [];
  for (const glyph of glyphs) (isInk(glyph) ? ink : blanks).push(glyph);
  const rows: Glyph[][] = [];
  let row: Glyph[] = [];
  for (const glyph of ink.sort((a, b) => b.y - a.y)) {
    const [first] = row;
    if (first && first.y - glyph.y <= SAME_BASELINE * Math.min(first.size, glyph.size)) row.push(glyph);
    else rows.push((row = [glyph]));
  }
  addBlanks(rows, blanks);
  return rows;
}

/** Blanks belong to the row of their baseline; they do not make rows. */
function addBlanks(rows: Glyph[][], blanks: readonly Glyph[]): void {
  const baselines = rows.map((row) => row[0]!.y);
  for (const blank of blanks) {
    const at = countWhile(baselines, (baseline) => baseline > blank.y + SAME_BASELINE * blank.size);
    if (at < rows.length && Math.abs(baselines[at]! - blank.y) <= SAME_BASELINE * 2 * blank.size) {
      rows[at]!.push(blank);
    }
  }
}

/** Takes rows of superscripts and subscripts into the rows that they stand at. */
function withSmall(rows: Glyph[][]): Glyph[][] {
  const result = [...rows];
  const sizes = rows.map((row) => medianOf(row, "size"));
  const alive = rows.map(() => true);
  rows.forEach((row, index) => {
    for (const other of [index - 1, index + 1]) {
      const [size, host] = [sizes[index]!, sizes[other]];
      if (host === undefined || !alive[other] || size > host * SMALL) continue;
      const up = row[0]!.y - rows[other]![0]!.y;
      const stands = up > -LOWERED * host && up < RAISED * host;
      if (stands && row.every((glyph) => isBlank(glyph) || isBeside(glyph, rows[other]!, host))) {
        result[other] = [...result[other]!, ...row];
        alive[index] = false;
        return;
      }
    }
  });
  return result.filter((_, index) => alive[index]);
}

function isBeside(glyph: Glyph, row: readonly Glyph[], size: number): boolean {
  return row.some(
    (one) => isInk(one) && glyph.x0 - one.x1 < BESIDE * size && one.x0 - glyph.x1 < BESIDE * size,
  );
}

function toLine(row: readonly Glyph[]): GlyphLine | null {
  const sorted = row.toSorted((a, b) => a.x0 + a.x1 - b.x0 - b.x1);
  const glyphs: Glyph[] = [];
  let blank = false;
  for (const glyph of sorted) {
    if (isBlank(glyph)) {
      blank = true;
      continue;
    }
    const before = glyphs.at(-1);
    if (before !== undefined && isDrawnAgain(before, glyph)) {
      if (!before.font.bold) before.font = { ...before.font, bold: true };
      continue;
    }
    const gap = before === undefined ? 0 : (glyph.x0 - before.x1) / Math.min(before.size, glyph.size);
    glyph.blank = gap > (blank ? BLANK_GAP : WORD_GAP);
    glyphs.push(glyph);
    blank = false;
  }
  spreadBold(glyphs);
  return lineOf(glyphs);
}

function isDrawnAgain(before: Glyph, glyph: Glyph): boolean {
  return (
    before.text === glyph.text &&
    Math.abs(before.x0 - glyph.x0) < DRAWN_AGAIN * glyph.size &&
    Math.abs(before.y - glyph.y) < DRAWN_AGAIN * glyph.size
  );
}

/** A line of glyphs that are in order already; null where there are none. */
export function lineOf(glyphs: readonly Glyph[]): GlyphLine | null {
  const [first] = glyphs;
  if (first === undefined) return null;
  const size = medianOf(glyphs, "size");
  const y = medianOf(glyphs, "y");
  return {
    glyphs: first.blank ? [{ ...first, blank: false }, ...glyphs.slice(1)] : glyphs,
    y,
    size,
    box: boxOf(glyphs),
  };
}

export function boxOf(glyphs: readonly Glyph[]): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x0, x1, y, size } of glyphs) {
    left = Math.min(left, x0);
    bottom = Math.min(bottom, y - DESCENT * size);
    right = Math.max(right, x1);
    top = Math.max(top, y + ASCENT * size);
  }
  return [left, bottom, right, top];
}

/** The wording of a line as its fonts have it: to be repaired and normalised before it is read. */
export const roughText = ({ glyphs }: GlyphLine): string => wordingOf(glyphs);

/** The wording of glyphs of a line, each with the blank that stands before it. */
export function wordingOf(glyphs: readonly Glyph[]): string {
  let wording = "";
  for (const { blank, text } of glyphs) wording += blank ? ` ${text}` : text;
  return wording;
}

/** The letters of a line are nearly always of one size and on one baseline. */
function medianOf(glyphs: readonly Glyph[], measure: "size" | "y"): number {
  const first = glyphs[0]?.[measure] ?? 0;
  return glyphs.every((glyph) => glyph[measure] === first)
    ? first
    : median(glyphs.map((glyph) => glyph[measure]));
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
