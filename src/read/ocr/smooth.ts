import type { Raster } from "./page-raster.ts";

/** Levels between these are neither ink nor paper: the edges of letters in a scan in grey. */
const [INK, PAPER] = [32, 223];
/** A page with fewer of such pixels, measured by those of ink, is one in black and white. */
const FEWEST_EDGES = 0.05;

/**
 * Gives the letters of a page in black and white soft edges. The model was taught on grey pictures; in the steps of
 * bare pixels it takes the marks of Vietnamese letters for one another ("TIÊU" for "TIỂU", "đảng" for "đẳng").
 */
export function smooth(raster: Raster): Raster {
  const { width, height, grey } = raster;
  let [ink, edges] = [0, 0];
  for (const level of grey) {
    if (level <= INK) ink++;
    else if (level < PAPER) edges++;
  }
  if (edges >= ink * FEWEST_EDGES) return raster;
  const soft = Uint8Array.from(grey);
  for (let row = 1; row < height - 1; row++) {
    for (let column = 1; column < width - 1; column++) {
      const at = row * width + column;
      const [above, below] = [at - width, at + width];
      const beside = grey[at - 1]! + grey[at + 1]! + grey[above]! + grey[below]!;
      const corners = grey[above - 1]! + grey[above + 1]! + grey[below - 1]! + grey[below + 1]!;
      soft[at] = (4 * grey[at]! + 2 * beside + corners) >> 4;
    }
  }
  return { ...raster, grey: soft };
}
