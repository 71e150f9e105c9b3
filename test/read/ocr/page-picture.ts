import type { Raster } from "../../../src/read/ocr/page-raster.ts";

/** A white page of 2 pixels a point, and boxes of ink on it: left, top, right, bottom in pixels. */
export function pageWith(
  width: number,
  height: number,
  boxes: readonly (readonly [left: number, top: number, right: number, bottom: number])[],
): Raster {
  const grey = new Uint8Array(width * height).fill(255);
  for (const [left, top, right, bottom] of boxes) {
    for (let row = top; row < bottom; row++) grey.fill(0, row * width + left, row * width + right);
  }
  return { width, height, scale: 2, grey };
}
