import type { Matrix } from "./matrix.ts";
import type { PdfPage } from "./pdfjs.ts";

/** From the coordinates of the page to those of the page as it is shown, its lower left corner at 0, 0. */
export function toShown({ view: [left, bottom, right, top], rotate }: PdfPage): Matrix {
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return [0, -1, 1, 0, -bottom, right];
    case 180:
      return [-1, 0, 0, -1, right, top];
    case 270:
      return [0, 1, -1, 0, top, -left];
    default:
      return [1, 0, 0, 1, -left, -bottom];
  }
}

/** The size of the page as it is shown, in points. */
export function shownSize({
  view: [left, bottom, right, top],
  rotate,
}: PdfPage): [width: number, height: number] {
  return rotate % 180 === 0 ? [right - left, top - bottom] : [top - bottom, right - left];
}
