import type { Matrix } from "../pdf/matrix.ts";
import type { PdfPicture } from "../pdf/pdfjs.ts";

/** A picture on a page: `place` takes the unit square to where it stands, in points from the lower left corner. */
export type PlacedPicture = { picture: PdfPicture; place: Matrix };

/** A page as grey pixels, from the upper left corner; `scale` is pixels a point. */
export type Raster = { width: number; height: number; scale: number; grey: Uint8Array };

const POINTS_PER_INCH = 72;
const MOST_DOTS = 300;
const WHITE = 255;

/** Puts the pictures of a page on one raster, in the resolution of the finest of them, at most 300 dots an inch. */
export function rasterOf(
  pictures: readonly PlacedPicture[],
  page: { width: number; height: number },
  mostPixels: number,
): Raster | null {
  const finest = Math.max(
    0,
    ...pictures.map(({ picture, place: [a, b] }) => picture.width / Math.hypot(a, b)),
  );
  const scale = Math.min(
    finest,
    MOST_DOTS / POINTS_PER_INCH,
    Math.sqrt(mostPixels / (page.width * page.height)),
  );
  const [width, height] = [Math.floor(page.width * scale), Math.floor(page.height * scale)];
  if (!(width > 0 && height > 0)) return null;
  const raster: Raster = { width, height, scale, grey: new Uint8Array(width * height).fill(WHITE) };
  for (const picture of pictures) draw(raster, picture);
  return raster;
}

/** The raster as a PGM file ("portable greymap"). */
export function pgmOf({ width, height, grey }: Raster): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}

/** Asks for each pixel of the raster which pixel of the picture stands there. */
function draw(raster: Raster, { picture, place: [a, b, c, d, e, f] }: PlacedPicture): void {
  const determinant = a * d - b * c;
  if (determinant === 0) return;
  const greyAt = greyOf(picture);
  for (let row = 0; row < raster.height; row++) {
    const y = (raster.height - row - 0.5) / raster.scale - f;
    for (let column = 0; column < raster.width; column++) {
      const x = (column + 0.5) / raster.scale - e;
      const right = (d * x - c * y) / determinant;
      const up = (a * y - b * x) / determinant;
      if (right < 0 || right >= 1 || up <= 0 || up > 1) continue;
      const [px, py] = [Math.floor(right * picture.width), Math.floor((1 - up) * picture.height)];
      raster.grey[row * raster.width + column] = greyAt(px, py);
    }
  }
}

function greyOf({ width, kind, data }: PdfPicture): (x: number, y: number) => number {
  if (kind === "bits") {
    const rowBytes = (width + 7) >> 3;
    return (x, y) => (((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * WHITE;
  }
  const bytes = kind === "rgb" ? 3 : 4;
  return (x, y) => {
    const at = (y * width + x) * bytes;
    // Rec. 601, in whole numbers.
    return (77 * (data[at] ?? 0) + 150 * (data[at + 1] ?? 0) + 29 * (data[at + 2] ?? 0)) >> 8;
  };
}
