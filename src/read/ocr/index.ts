import type { OriginOf, RawDocument } from "../../document/raw.ts";
import { KehoachError } from "../../errors.ts";
import { holdTo, type Limits } from "../limits.ts";
import { documentOf } from "../pdf/document.ts";
import type { PageMarks } from "../pdf/marks.ts";
import { visitPictures, type PdfPage } from "../pdf/pdfjs.ts";
import { readMarks } from "../pdf/read-marks.ts";
import { unpackGrey } from "./grey-png.ts";
import { levelledRaster } from "./levelled.ts";
import type { Sheet } from "./page-raster.ts";
import { pictureSize } from "./picture-size.ts";
import { placedPictures } from "./placed-pictures.ts";
import { openRecogniser } from "./recognise.ts";
import { PageReader } from "./page-reader.ts";

/** Points of the longer side of a page (A4), which a picture is taken for: it does not say how large it was. */
const LONGER_SIDE = 842;

/**
 * Recognises the text of a picture (PNG, JPEG). The origin map leads to the words in pixels, with how sure of each
 * the recognition is.
 *
 * @throws KehoachError `format.unsupported` without the optional packages, `format.damaged`, `input.too-large`
 */
export async function readPicture(bytes: Uint8Array, limits: Limits): Promise<RawDocument> {
  const size = pictureSize(bytes);
  if (size === null) throw new KehoachError("format.damaged", "The picture has no readable header.");
  holdTo(limits, "ocrPixels", size.width * size.height, "pixels of the picture");
  const recogniser = await openRecogniser();
  try {
    const picture = unpackGrey(await recogniser.toGrey(bytes));
    const scale = Math.max(picture.width, picture.height) / LONGER_SIDE;
    const sheet = { width: picture.width / scale, height: picture.height / scale };
    const place = [sheet.width, 0, 0, sheet.height, 0, 0] as const;
    const levelled = levelledRaster([{ picture, place }], sheet, limits.ocrPixels);
    const document = documentOf([await new PageReader(recogniser).read(levelled, sheet, 1)]);
    return { ...document, format: "image", origin: inPixels(document.origin, picture.height, scale) };
  } finally {
    await recogniser.close();
  }
}

/** Boxes in points from the lower left corner as boxes in pixels from the upper left one. */
const inPixels =
  (inPoints: OriginOf, height: number, scale: number): OriginOf =>
  (segments) => {
    const map = inPoints(segments);
    if (map.kind !== "pdf") return map;
    return {
      kind: "image",
      segments: map.segments.map(({ box: [left, bottom, right, top], confidence = 0, ...place }) => {
        const [x0, x1] = [left * scale, right * scale];
        const [y0, y1] = [height - top * scale, height - bottom * scale];
        return { ...place, box: [Math.floor(x0), Math.floor(y0), Math.ceil(x1), Math.ceil(y1)], confidence };
      }),
    };
  };

/**
 * Reads a PDF file of which some pages, or all, are scans: what the file tells as text is taken from it, the text of
 * the other pages is recognised from the pictures they draw. The origin map says of each word that was recognised
 * how sure its reading is.
 *
 * @throws KehoachError as {@link readPicture} does, and `format.encrypted`
 */
export async function readScannedPdf(bytes: Uint8Array, limits: Limits): Promise<RawDocument> {
  const marks = await readMarks(bytes, limits);
  const told = documentOf(marks);
  const isScan = ({ glyphs }: PageMarks): boolean => told.blocks.length === 0 || glyphs.length === 0;
  if (!marks.some(isScan)) return told;
  const recogniser = await openRecogniser();
  try {
    const reader = new PageReader(recogniser);
    await visitPictures(
      bytes,
      async (page, load) => {
        const index = page.number - 1;
        if (!isScan(marks[index]!)) return;
        const sheet = shownSize(page);
        const levelled = levelledRaster(await placedPictures(page, load), sheet, limits.ocrPixels);
        // Letters of fonts that do not tell which they are, and no picture.
        if (levelled === null && marks[index]!.glyphs.length > 0) return;
        marks[index] = await reader.read(levelled, sheet, page.number);
      },
      limits,
    );
  } finally {
    await recogniser.close();
  }
  return { ...documentOf(marks), ocr: true };
}

function shownSize({ view: [left, bottom, right, top], rotate }: PdfPage): Sheet {
  const [width, height] = [right - left, top - bottom];
  return rotate % 180 === 0 ? { width, height } : { width: height, height: width };
}
