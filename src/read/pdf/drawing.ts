import type { FontTraits } from "./fonts.ts";

/** A character as it is drawn: where its baseline begins and ends on the page as it is shown. */
export type DrawnGlyph = {
  text: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Height of the font in points. */
  size: number;
  font: FontTraits;
  /** Otherwise it is there to be found and copied only. */
  painted: boolean;
};

/** A straight stroke, or a filled shape by its corners. */
export type DrawnPath = { points: (readonly [number, number])[]; filled: boolean };

export type Drawing = { glyphs: DrawnGlyph[]; paths: DrawnPath[] };
