import { AUTHORITY_MARK } from "../../lexicon/authority-marks.ts";
import { isBareLabel } from "../text/line-shapes.ts";
import { around, type Box } from "./matrix.ts";
import { lineOf, roughText, type GlyphLine } from "./lines.ts";

/** Lines that stand side by side, and where among the lines of the page they end. */
export type SideBySide = { left: GlyphLine[]; right: GlyphLine[]; from: number; to: number };

/** Heights of the letters: the narrowest gap that parts columns, with and without a wording that tells of columns. */
const NARROWEST = 0.8;
const NARROWEST_UNTOLD = 2;
/** Lines with both columns that show columns where no wording tells of them. */
const FEWEST_UNTOLD = 3;
/** Lines further apart than this (heights of letters) belong no more to a column. */
const FURTHEST = 8;

const RIGHT_HEAD = /^(?:CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN)/u;
const RIGHT_FOOT = new RegExp(`^${AUTHORITY_MARK}`, "u");
const LEFT_FOOT = /^Nơi nhận/u;
const LEFT_NUMBER = /^Số(?!\p{L})/u;
/** An annex that begins on the page of the sign-off. */
const ANNEX = /^Phụ lục(?!\p{L})/iu;
const RIGHT_DATE = /(?<!\p{L})ngày(?!\p{L}).*tháng.*năm/u;

/** Lines of two columns that do not stand level are nearer to each other than lines of one: heights of the letters. */
const UNEVEN = 0.95;

type Gutter = readonly [left: number, right: number];

/**
 * Letterheads (ô 1-4 of NĐ 30/2020 Phụ lục I) and sign-offs (ô 7 and 9): lines in two columns, which read across
 * would mix issuer and Quốc hiệu, recipients and signer. `lines` are those of a page from top to bottom.
 */
export function findColumns(lines: readonly GlyphLine[]): SideBySide[] {
  const found: SideBySide[] = [];
  const page = around(lines.map(({ box }) => box));
  const middle = (page[0] + page[2]) / 2;
  for (let i = 0; i < lines.length; i++) {
    const columns = columnsAt(lines, i, found.at(-1)?.to ?? 0, middle);
    if (columns === null) continue;
    found.push(columns);
    i = columns.to - 1;
  }
  return found;
}

function columnsAt(
  lines: readonly GlyphLine[],
  at: number,
  floor: number,
  middle: number,
): SideBySide | null {
  for (const { gutter, left, right } of sidesAt(lines, at, middle)) {
    const [a, b] = [roughText(left).normalize(), roughText(right).normalize()];
    if (isBareLabel(a)) continue;
    const head = RIGHT_HEAD.test(b) || (LEFT_NUMBER.test(a) && RIGHT_DATE.test(b));
    const told = head || RIGHT_FOOT.test(b) || LEFT_FOOT.test(a);
    const columns = growColumns(lines, at, floor, middle, gutter, head);
    const wide = columns.gutter[1] - columns.gutter[0] >= NARROWEST_UNTOLD * lines[at]!.size;
    // Lines taken from above may leave no room for the one that was begun with.
    if (columns.to <= at) continue;
    if (told || (wide && columns.twoSided >= FEWEST_UNTOLD)) return columns;
  }
  return null;
}

/** The ways in which a line, or a line and the next one if they do not stand level, may be parted into columns. */
function sidesAt(lines: readonly GlyphLine[], at: number, middle: number) {
  const line = lines[at]!;
  const sides = guttersOf(line).flatMap((gutter) => {
    const [left, right] = split(line, gutter);
    return left === null || right === null ? [] : [{ gutter, left, right }];
  });
  const next = lines[at + 1];
  if (next === undefined || line.y - next.y > UNEVEN * line.size) return sides;
  const [left, right] = line.box[0] < next.box[0] ? [line, next] : [next, line];
  if (isCentred(right, [], middle)) return sides;
  const gutter: Gutter = [left.box[2], right.box[0]];
  return gutter[1] - gutter[0] < NARROWEST * line.size ? sides : [...sides, { gutter, left, right }];
}

function growColumns(
  lines: readonly GlyphLine[],
  at: number,
  floor: number,
  middle: number,
  start: Gutter,
  head: boolean,
) {
  const left: GlyphLine[] = [];
  const right: GlyphLine[] = [];
  let gutter = start;
  let twoSided = 0;
  const take = (line: GlyphLine): boolean => {
    const narrowed = narrow(gutter, line);
    if (narrowed === null) return false;
    const [a, b] = split(line, narrowed);
    if ((a === null || b === null) && isCentred(line, a === null ? right : left, middle)) return false;
    gutter = narrowed;
    if (a !== null) left.push(a);
    if (b !== null) right.push(b);
    if (a !== null && b !== null) twoSided++;
    return true;
  };
  let from = at;
  // Columns whose lines do not stand level: the right one, or in a letterhead either, may begin above.
  while (from > floor && isAbove(lines[from - 1]!, lines[from]!, gutter, head)) from--;
  let to = from;
  while (to < lines.length && goesOn(lines, at, to) && take(lines[to]!)) to++;
  return { left, right, from, to, gutter, twoSided };
}

function goesOn(lines: readonly GlyphLine[], at: number, next: number): boolean {
  return (
    next <= at || (isNear(lines[next - 1]!, lines[next]!) && !ANNEX.test(roughText(lines[next]!).normalize()))
  );
}

function isAbove(line: GlyphLine, below: GlyphLine, [left, right]: Gutter, head: boolean): boolean {
  if (!isNear(line, below)) return false;
  return line.box[0] >= left || (head && line.box[2] <= right);
}

/** The title below a letterhead: in the middle of the page, not of the column that it happens to lie in. */
function isCentred(line: GlyphLine, column: readonly GlyphLine[], middle: number): boolean {
  const centre = ({ box: [left, , right] }: { box: Box }): number => (left + right) / 2;
  const off = Math.abs(centre(line) - middle);
  const own =
    column.length === 0
      ? Infinity
      : Math.abs(centre(line) - centre({ box: around(column.map(({ box }) => box)) }));
  return off < line.size && off < own;
}

const isNear = (above: GlyphLine, below: GlyphLine): boolean =>
  above.y - below.y <= FURTHEST * Math.max(above.size, below.size);

/** Gaps of a line that may part columns, the widest first. */
function guttersOf(line: GlyphLine): Gutter[] {
  return line.glyphs
    .flatMap((glyph, index): Gutter[] => {
      const before = line.glyphs[index - 1];
      return before !== undefined && glyph.x0 - before.x1 >= NARROWEST * line.size
        ? [[before.x1, glyph.x0]]
        : [];
    })
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
}

/** The part of a gutter that a line leaves free, or null where the line runs across it. */
function narrow([left, right]: Gutter, line: GlyphLine): Gutter | null {
  const least = NARROWEST * line.size;
  if (line.box[2] <= right - least) return [Math.max(left, line.box[2]), right];
  if (line.box[0] >= left + least) return [left, Math.min(right, line.box[0])];
  for (const [a, b] of guttersOf(line)) {
    if (Math.min(b, right) - Math.max(a, left) >= least) return [Math.max(a, left), Math.min(b, right)];
  }
  return null;
}

function split(line: GlyphLine, [left, right]: Gutter): [GlyphLine | null, GlyphLine | null] {
  const middle = (left + right) / 2;
  const at = line.glyphs.findIndex(({ x0 }) => x0 >= middle);
  const cut = at === -1 ? line.glyphs.length : at;
  return [lineOf(line.glyphs.slice(0, cut)), lineOf(line.glyphs.slice(cut))];
}
