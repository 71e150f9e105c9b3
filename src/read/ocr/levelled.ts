import { applyToBox, compose, type Box, type Matrix } from "../pdf/matrix.ts";
import { withoutDust } from "./dust.ts";
import { inkOf, type Ink } from "./ink.ts";
import { leanOf } from "./lean.ts";
import { rasterOf, type PlacedPicture, type Raster, type Sheet } from "./page-raster.ts";

/** A page whose lines run level; `toShown` leads from it to the page as it is shown. */
export type LevelledRaster = { raster: Raster; ink: Ink; toShown: (box: Box) => Box };

/** The pictures of a page without dust, turned about its middle so that its lines run level; null where it has none. */
export function levelledRaster(
  pictures: readonly PlacedPicture[],
  page: Sheet,
  mostPixels: number,
): LevelledRaster | null {
  const found = rasterOf(pictures, page, mostPixels);
  if (found === null) return null;
  const raster = withoutDust(found);
  const ink = inkOf(raster);
  const lean = leanOf(ink);
  if (lean === 0) return { raster, ink, toShown: (box) => box };
  const { width, height, scale, grey } = raster;
  const sheet: Matrix = [width / scale, 0, 0, height / scale, 0, page.height - height / scale];
  const place = compose(turnAbout(-lean, page), sheet);
  const turned = rasterOf(
    [{ picture: { width, height, kind: "grey", data: grey }, place }],
    page,
    mostPixels,
  );
  const back = turnAbout(lean, page);
  const level = turned === null ? { raster, ink } : { raster: turned, ink: inkOf(turned) };
  return { ...level, toShown: (box) => applyToBox(back, box) };
}

/** Counter-clockwise about the middle of the page. */
function turnAbout(degrees: number, { width, height }: Sheet): Matrix {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [x, y] = [width / 2, height / 2];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}
