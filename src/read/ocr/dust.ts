import { inkOf } from "./ink.ts";
import type { Raster } from "./page-raster.ts";

/** Square points of ink up to which a speck is dust: the full stops of small type are three times as large. */
const LARGEST = 0.3;
const WHITE = 255;

/** The page without the specks that dust on the glass of a scanner leaves: in a table they are read as letters. */
export function withoutDust(raster: Raster): Raster {
  const { width, scale } = raster;
  const { dark } = inkOf(raster);
  const most = Math.floor(LARGEST * scale * scale);
  const grey = Uint8Array.from(raster.grey);
  for (let pixel = 0; pixel < dark.length; pixel++) {
    const speck = dark[pixel] === 1 ? speckAt(pixel, dark, width, most) : null;
    if (speck !== null) for (const each of speck) grey[each] = WHITE;
  }
  return { ...raster, grey };
}

/** The pixels that hang together with this one, or null where they are more than dust. */
function speckAt(pixel: number, dark: Uint8Array, width: number, most: number): number[] | null {
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  const speck = [pixel];
  for (let at = 0; at < speck.length; at++) {
    if (speck.length > most) return null;
    for (const step of around) {
      const next = speck[at]! + step;
      if (dark[next] === 1 && !speck.includes(next)) speck.push(next);
    }
  }
  return speck.length > most ? null : speck;
}
