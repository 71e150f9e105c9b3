import type { Raster } from "./page-raster.ts";

/** Which pixels of a raster are dark: 1 or 0 each, from the upper left corner. */
export type Ink = { width: number; height: number; dark: Uint8Array };

const LEVELS = 256;
/** A page without ink has no two levels to part: noise is no ink, and grey paper none either. */
const [DARKEST, LIGHTEST] = [64, 200];

export function inkOf({ width, height, grey }: Raster): Ink {
  const threshold = Math.min(Math.max(thresholdOf(grey), DARKEST), LIGHTEST);
  return { width, height, dark: grey.map((level) => (level <= threshold ? 1 : 0)) };
}

/** N. Otsu 1979: the level that parts ink from paper with the greatest variance between the two. */
function thresholdOf(grey: Uint8Array): number {
  const counts = new Uint32Array(LEVELS);
  for (const level of grey) counts[level]!++;
  const total = counts.reduce((sum, count, level) => sum + count * level, 0);
  let [best, threshold, below, sumBelow] = [-1, 0, 0, 0];
  for (let level = 0; level < LEVELS; level++) {
    below += counts[level]!;
    sumBelow += counts[level]! * level;
    const above = grey.length - below;
    if (below === 0 || above === 0) continue;
    const apart = sumBelow / below - (total - sumBelow) / above;
    const variance = below * above * apart * apart;
    if (variance > best) [best, threshold] = [variance, level];
  }
  return threshold;
}
