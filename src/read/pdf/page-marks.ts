import type { Drawing, DrawnGlyph } from "./drawing.ts";
import type { Glyph, PageMarks } from "./marks.ts";
import { applyToBox, turn, type Matrix } from "./matrix.ts";
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
  const byDirection: DrawnGlyph[][] = [[], [], [], []];
  for (const glyph of glyphs) {
    const direction = directionOf(glyph);
    if (direction !== null) byDirection[direction]!.push(glyph);
  }
  const main = byDirection.reduce(
    (most, { length }, at) => (length > byDirection[most]!.length ? at : most),
    0,
  );
  const upright = turn(-main);
  return {
    page: page.number,
    box: applyToBox(upright, [0, 0, ...shown]),
    glyphs: byDirection[main]!.map((glyph) => place(glyph, upright)),
    turned: [1, 2, 3].flatMap((more) => {
      const quarters = (main + more) % 4;
      const placed = byDirection[quarters]!.map((glyph) => place(glyph, turn(-quarters)));
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

/** What has no letters or no height is not to be seen either. */
function isOnPage(
  { x0: x, y0: y, text, size }: DrawnGlyph,
  [width, height]: readonly [number, number],
): boolean {
  if (text === "" || size === 0) return false;
  return x >= -EDGE && y >= -EDGE && x <= width + EDGE && y <= height + EDGE;
}

/** Text that is not painted counts where no painted text lies over it: the layer of recognition below a scan. */
function visible(glyphs: readonly DrawnGlyph[]): { glyphs: DrawnGlyph[]; recognised: boolean } {
  const painted = glyphs.filter((glyph) => glyph.painted);
  if (painted.length === glyphs.length) return { glyphs: painted, recognised: false };
  const square = ({ x0, y0, x1, y1 }: DrawnGlyph, up: number): string =>
    `${Math.floor((x0 + x1) / 2 / SQUARE)} ${Math.floor((y0 + y1) / 2 / SQUARE) + up}`;
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
function directionOf({ x0, y0, x1, y1 }: DrawnGlyph): number | null {
  const x = x1 - x0;
  const y = y1 - y0;
  // A mark set over its letter takes no room; it is upright as far as anyone can tell.
  if (y === 0 && x >= 0) return 0;
  const quarters = Math.atan2(y, x) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) * 90 > MOST_LEAN ? null : (nearest + 4) % 4;
}

function place(glyph: DrawnGlyph, [a, b, c, d]: Matrix): Glyph {
  const { text, size, font } = glyph;
  const x0 = a * glyph.x0 + c * glyph.y0;
  const x1 = a * glyph.x1 + c * glyph.y1;
  const y = b * glyph.x0 + d * glyph.y0;
  return { text, x0: Math.min(x0, x1), x1: Math.max(x0, x1), y, size, font, blank: false };
}
