import type { Drawing, DrawnGlyph } from "./drawing.ts";
import { isInk, type Glyph, type PageMarks } from "./marks.ts";
import { applyToBox, IDENTITY, turn, type Matrix } from "./matrix.ts";
import { shownSize } from "./page-view.ts";
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
  const [width, height] = shownSize(page);
  const { glyphs, recognised } = visible(drawing.glyphs.filter((glyph) => isOnPage(glyph, width, height)));
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
    box: applyToBox(upright, [0, 0, width, height]),
    glyphs: placed(byDirection[main]!, upright),
    turned: [1, 2, 3].flatMap((more) => {
      const quarters = (main + more) % 4;
      const own = placed(byDirection[quarters]!, turn(-quarters));
      return own.length === 0 ? [] : [{ glyphs: own, toPage: (box) => applyToBox(turn(more), box) }];
    }),
    ...findRulings(drawing.paths, upright),
    toShown: (box) => applyToBox(turn(main), box),
    recognised,
  };
}

/** What has no letters or no height is not to be seen either. */
function isOnPage({ x0: x, y, text, size }: DrawnGlyph, width: number, height: number): boolean {
  if (text === "" || size === 0) return false;
  return x >= -EDGE && y >= -EDGE && x <= width + EDGE && y <= height + EDGE;
}

/** Text that is not painted counts where no painted text lies over it: the layer of recognition below a scan. */
function visible(glyphs: readonly DrawnGlyph[]): { glyphs: readonly DrawnGlyph[]; recognised: boolean } {
  if (glyphs.every((glyph) => glyph.painted)) return { glyphs, recognised: false };
  const painted = glyphs.filter((glyph) => glyph.painted);
  const square = ({ x0, y, x1, y1 }: DrawnGlyph, up: number): string =>
    `${Math.floor((x0 + x1) / 2 / SQUARE)} ${Math.floor((y + y1) / 2 / SQUARE) + up}`;
  const covered = new Set(
    painted.filter(isInk).flatMap((glyph) => [-1, 0, 1].map((up) => square(glyph, up))),
  );
  const unseen = glyphs.filter((glyph) => !glyph.painted && !covered.has(square(glyph, 0)));
  return {
    glyphs: [...painted, ...unseen],
    recognised: unseen.filter(isInk).length > painted.filter(isInk).length,
  };
}

/** Quarter turns counter-clockwise from upright, or null for text that leans. */
function directionOf({ x0, y, x1, y1 }: DrawnGlyph): number | null {
  const across = x1 - x0;
  const up = y1 - y;
  // A mark set over its letter takes no room; it is upright as far as anyone can tell.
  if (up === 0 && across >= 0) return 0;
  const quarters = Math.atan2(up, across) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) * 90 > MOST_LEAN ? null : (nearest + 4) % 4;
}

/** The glyphs as they stand where their direction is upright. */
function placed(glyphs: DrawnGlyph[], upright: Matrix): Glyph[] {
  if (upright === IDENTITY) return glyphs;
  const [a, b, c, d] = upright;
  return glyphs.map(({ text, x0: x, y, x1, y1, size, font, blank }) => {
    const [from, to] = [a * x + c * y, a * x1 + c * y1];
    const baseline = b * x + d * y;
    return { text, x0: Math.min(from, to), x1: Math.max(from, to), y: baseline, size, font, blank };
  });
}
