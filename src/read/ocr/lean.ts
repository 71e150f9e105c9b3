import type { Ink } from "./ink.ts";

/** Degrees: papers are not laid into a scanner worse than this. */
const MOST = 5;
const [COARSE, FINE] = [0.5, 0.05];
/** Below this nothing is gained by turning the page. */
const LEAST = 0.15;
/** Pixels that are looked at, at most. */
const SAMPLE = 60_000;

/**
 * The angle by which the lines of a page rise to the right, in degrees. Looked at along its lines the ink of a page
 * lies in dense rows with empty ones between: the angle that sets it apart most is theirs.
 */
export function leanOf(ink: Ink): number {
  const points = sampleOf(ink);
  const score = (degrees: number): number => sharpness(points, degrees, ink);
  const around = (middle: number, reach: number, step: number): number => {
    let [best, angle] = [score(middle), middle];
    for (let i = Math.round(-reach / step); i <= Math.round(reach / step); i++) {
      const value = score(middle + i * step);
      if (value > best) [best, angle] = [value, middle + i * step];
    }
    return angle;
  };
  const angle = around(around(0, MOST, COARSE), COARSE, FINE);
  return Math.abs(angle) < LEAST ? 0 : angle;
}

/** Columns and rows of dark pixels, evenly picked. */
function sampleOf({ width, dark }: Ink): { xs: Float32Array; ys: Float32Array } {
  const count = dark.reduce((sum, one) => sum + one, 0);
  const every = Math.max(1, Math.ceil(count / SAMPLE));
  const [xs, ys] = [new Float32Array(Math.ceil(count / every)), new Float32Array(Math.ceil(count / every))];
  let [seen, taken] = [0, 0];
  for (let pixel = 0; pixel < dark.length; pixel++) {
    if (dark[pixel] === 0 || seen++ % every !== 0) continue;
    xs[taken] = pixel % width;
    ys[taken++] = Math.floor(pixel / width);
  }
  return { xs, ys };
}

function sharpness(
  { xs, ys }: { xs: Float32Array; ys: Float32Array },
  degrees: number,
  { width, height }: Ink,
): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Uint32Array(height + 2 * Math.ceil(width * Math.abs(slope)) + 2);
  const first = Math.ceil(width * Math.abs(slope));
  for (let i = 0; i < xs.length; i++) rows[Math.round(ys[i]! + xs[i]! * slope) + first]!++;
  return rows.reduce((sum, count) => sum + count * count, 0);
}
