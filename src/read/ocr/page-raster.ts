import type { Matrix } from "../pdf/matrix.ts";
import type { PdfPicture } from "../pdf/pdfjs.ts";

/** A picture: of a PDF file, or one byte a pixel. */
export type Picture = PdfPicture | { width: number; height: number; kind: "grey"; data: Uint8Array };

/** A picture on a page: `place` takes the unit square to where it stands, in points from the lower left corner. */
export type PlacedPicture = { picture: Picture; place: Matrix };

/** A page as it is shown, in points. */
export type Sheet = { width: number; height: number };

/** A page as grey pixels, from the upper left corner; `scale` is pixels a point. */
export type Raster = { width: number; height: number; scale: number; grey: Uint8Array };

const POINTS_PER_INCH = 72;
/** The model reads letters of some 30 pixels best; finer pictures cost time and are read worse. */
const MOST_DOTS = 200;
const WHITE = 255;

/** Puts the pictures of a page on one raster, in the resolution of the finest of them, at most 200 dots an inch. */
export function rasterOf(pictures: readonly PlacedPicture[], page: Sheet, mostPixels: number): Raster | null {
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

/**
 * Asks for each pixel of the raster what stands there in the picture, between whose pixels it may lie: of a picture
 * that is turned, or is finer than the raster.
 */
function draw(raster: Raster, { picture, place: [a, b, c, d, e, f] }: PlacedPicture): void {
  const determinant = a * d - b * c;
  if (determinant === 0) return;
  const { width, height } = picture;
  const grey = greyOf(picture);
  for (let row = 0; row < raster.height; row++) {
    const y = (raster.height - row - 0.5) / raster.scale - f;
    for (let column = 0; column < raster.width; column++) {
      const x = (column + 0.5) / raster.scale - e;
      const right = (d * x - c * y) / determinant;
      const up = (a * y - b * x) / determinant;
      if (right < 0 || right >= 1 || up <= 0 || up > 1) continue;
      const [px, py] = [right * width - 0.5, (1 - up) * height - 0.5];
      const [left, top] = [Math.floor(px), Math.floor(py)];
      const [x0, x1] = [Math.max(left, 0), Math.min(left + 1, width - 1)];
      const [y0, y1] = [Math.max(top, 0) * width, Math.min(top + 1, height - 1) * width];
      const [aside, below] = [px - left, py - top];
      const upper = grey[y0 + x0]! * (1 - aside) + grey[y0 + x1]! * aside;
      const lower = grey[y1 + x0]! * (1 - aside) + grey[y1 + x1]! * aside;
      raster.grey[row * raster.width + column] = Math.round(upper * (1 - below) + lower * below);
    }
  }
}

function greyOf({ width, height, kind, data }: Picture): Uint8Array {
  if (kind === "grey") return data;
  const grey = new Uint8Array(width * height);
  if (kind === "bits") {
    const rowBytes = (width + 7) >> 3;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        grey[y * width + x] = (((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * WHITE;
      }
    }
    return grey;
  }
  const bytes = kind === "rgb" ? 3 : 4;
  for (let pixel = 0; pixel < grey.length; pixel++) {
    const at = pixel * bytes;
    // Rec. 601, in whole numbers.
    grey[pixel] = (77 * (data[at] ?? 0) + 150 * (data[at + 1] ?? 0) + 29 * (data[at + 2] ?? 0)) >> 8;
  }
  return grey;
}
