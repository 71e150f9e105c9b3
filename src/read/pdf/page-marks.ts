import type { Drawing, DrawnGlyph } from "./interpreter.ts";
import type { Glyph, PageMarks } from "./marks.ts";
import { apply, applyToBox, turn, type Matrix } from "./matrix.ts";
import type { PdfPage } from "./pdfjs.ts";
import { findRulings } from "./rulings.ts";

/** Degrees by which text may lean; stamps and watermarks lean more, and are no part of the document. */
const MOST_LEAN = 3;
/** Text may reach over the edge of the page by this. */
const EDGE = 6;
/** Side of the squares by which text that lies under other text is found. */
const SQUARE = 6;

/** Sorts what is drawn on a page by the direction its text runs in; what lies off the page is left out. */
export function pageMarks(page: PdfPage, drawing: Drawing): PageMarks {
  const shown = shownSize(page);
  const { glyphs, recognised } = visible(drawing.glyphs.filter((glyph) => isOnPage(glyph, shown)));
  const byDirection = [0, 1, 2, 3].map((quarters) =>
    glyphs.filter((glyph) => directionOf(glyph) === quarters),
  );
  const main = byDirection.reduce(
    (most, { length }, at) => (length > byDirection[most]!.length ? at : most),
    0,
  );
  const upright = turn(-main);
  return {
    page: page.number,
    box: applyToBox(upright, [0, 0, ...shown]),
    glyphs: byDirection[main]!.flatMap((glyph) => place(glyph, upright)),
    turned: [1, 2, 3].flatMap((more) => {
      const quarters = (main + more) % 4;
      const placed = byDirection[quarters]!.flatMap((glyph) => place(glyph, turn(-quarters)));
      return placed.length === 0 ? [] : [{ glyphs: placed, toPage: (box) => applyToBox(turn(more), box) }];
    }),
    ...findRulings(drawing.paths, upright),
    toShown: (box) => applyToBox(turn(main), box),
    recognised,
  };
}

function shownSize({ view: [left, bottom, right, top], rotate }: PdfPage): [width: number, height: number] {
  return rotate % 180 === 0 ? [right - left, top - bottom] : [top - bottom, right - left];
}

function isOnPage({ from: [x, y] }: DrawnGlyph, [width, height]: readonly [number, number]): boolean {
  return x >= -EDGE && y >= -EDGE && x <= width + EDGE && y <= height + EDGE;
}

/** Text that is not painted counts where no painted text lies over it: the layer of recognition below a scan. */
function visible(glyphs: readonly DrawnGlyph[]): { glyphs: DrawnGlyph[]; recognised: boolean } {
  const painted = glyphs.filter((glyph) => glyph.painted);
  if (painted.length === glyphs.length) return { glyphs: painted, recognised: false };
  const square = ({ from, to }: DrawnGlyph, up: number): string =>
    `${Math.floor((from[0] + to[0]) / 2 / SQUARE)} ${Math.floor((from[1] + to[1]) / 2 / SQUARE) + up}`;
  const covered = new Set(
    painted.filter(isInk).flatMap((glyph) => [-1, 0, 1].map((up) => square(glyph, up))),
  );
  const unseen = glyphs.filter((glyph) => !glyph.painted && !covered.has(square(glyph, 0)));
  return {
    glyphs: [...painted, ...unseen],
    recognised: unseen.filter(isInk).length > painted.filter(isInk).length,
  };
}

const isInk = ({ text }: DrawnGlyph): boolean => text.trim() !== "";

/** Quarter turns counter-clockwise from upright, or null for text that leans. */
function directionOf({ from, to }: DrawnGlyph): number | null {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  // A mark set over its letter takes no room; it is upright as far as anyone can tell.
  if (x === 0 && y === 0) return 0;
  const quarters = Math.atan2(y, x) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) * 90 > MOST_LEAN ? null : (nearest + 4) % 4;
}

function place({ text, from, to, size, font }: DrawnGlyph, matrix: Matrix): Glyph[] {
  if (text === "" || size === 0) return [];
  const [x0, y] = apply(matrix, ...from);
  const [x1] = apply(matrix, ...to);
  return [{ text, x0: Math.min(x0, x1), x1: Math.max(x0, x1), y, size, font }];
}
