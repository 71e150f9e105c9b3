import { traitsOf, type FontTraits } from "./fonts.ts";
import { apply, around, type Box, type Matrix } from "./matrix.ts";
import type { PdfFont } from "./pdfjs.ts";

/** ISO 32000-1, 8.4 and 9.3: what the operators of text and paths depend on. */
export type GraphicsState = {
  ctm: Matrix;
  /** What is drawn outside of this box is not to be seen. */
  clip: Box;
  font: FontTraits;
  fontMatrix: Matrix;
  /** Of the font's letters, in units of its size. */
  height: number;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  mode: number;
};

export const FONT_MATRIX: Matrix = [0.001, 0, 0, 0.001, 0, 0];

export const initialState = (ctm: Matrix): GraphicsState => ({
  ctm,
  clip: [-Infinity, -Infinity, Infinity, Infinity],
  font: traitsOf({ name: "" }),
  fontMatrix: FONT_MATRIX,
  height: 1,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  mode: 0,
});

/** Type 3 fonts have units of their own: their letters are as high as their box. */
export function heightOf({ isType3Font = false, fontMatrix = FONT_MATRIX, bbox }: PdfFont): number {
  const height = isType3Font && bbox ? Math.abs((bbox[3] - bbox[1]) * fontMatrix[3]) : 1;
  return height > 0 ? height : 1;
}

/** What is left to be seen where a path bounds it as well. */
export function clipTo({ ctm, clip }: GraphicsState, [x0, y0, x1, y1]: Box): Box {
  const corners = [apply(ctm, x0, y0), apply(ctm, x1, y0), apply(ctm, x0, y1), apply(ctm, x1, y1)];
  const box = around(corners.map(([x, y]) => [x, y, x, y]));
  return [
    Math.max(box[0], clip[0]),
    Math.max(box[1], clip[1]),
    Math.min(box[2], clip[2]),
    Math.min(box[3], clip[3]),
  ];
}
