import type { Glyph } from "./marks.ts";

/** A character as it is drawn, on a page that may not be upright: its baseline runs from x0, y to x1, y1. */
export type DrawnGlyph = Glyph & {
  y1: number;
  /** Otherwise it is there to be found and copied only. */
  painted: boolean;
};

/** A straight stroke, or a filled shape by its corners. */
export type DrawnPath = { points: (readonly [number, number])[]; filled: boolean };

export type Drawing = { glyphs: DrawnGlyph[]; paths: DrawnPath[] };
