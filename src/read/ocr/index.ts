import type { OriginOf, RawDocument } from "../../document/raw.ts";
import { KehoachError } from "../../errors.ts";
import { holdTo, type Limits } from "../limits.ts";
import { documentOf } from "../pdf/document.ts";
import { visitPictures, type PdfPage } from "../pdf/pdfjs.ts";
import { readMarks } from "../pdf/read-marks.ts";
import { unpackGrey } from "./grey-png.ts";
import { levelledRaster } from "./levelled.ts";
import type { PlacedPicture, Sheet } from "./page-raster.ts";
import { pictureSize } from "./picture-size.ts";
import { placedPictures } from "./placed-pictures.ts";
import { openRecogniser, type Recogniser } from "./recognise.ts";
import { PageReader } from "./page-reader.ts";

/** Points of the longer side of a page (A4), which a picture is taken for: it does not say how large it was. */
const LONGER_SIDE = 842;
/** A page with fewer letters of its own may be a scan all the same: digital signatures are laid over the picture. */
const FEW_LETTERS = 200;
/** Part of a page that the picture of a scan covers at least. */
const MOST_OF_PAGE = 0.5;

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
    const picture = await unpackGrey(await recogniser.toGrey(bytes));
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
  const unreadable = told.blocks.length === 0;
  if (!unreadable && !marks.some(({ glyphs }) => glyphs.length < FEW_LETTERS)) return told;
  let recogniser: Recogniser | undefined;
  try {
    let reader: PageReader | undefined;
    await visitPictures(
      bytes,
      async (page, load) => {
        const own = marks[page.number - 1]!;
        if (!unreadable && own.glyphs.length >= FEW_LETTERS) return;
        const sheet = shownSize(page);
        const pictures = await placedPictures(page, load);
        // A page with some text of its own may be a scan with a signature over it, or have a seal or a logo on it.
        if (own.glyphs.length > 0 && shareOf(pictures, sheet) < MOST_OF_PAGE) return;
        recogniser ??= await openRecogniser();
        reader ??= new PageReader(recogniser);
        const levelled = levelledRaster(pictures, sheet, limits.ocrPixels);
        const read = await reader.read(levelled, sheet, page.number);
        marks[page.number - 1] = unreadable ? read : { ...read, glyphs: [...own.glyphs, ...read.glyphs] };
      },
      limits,
    );
  } finally {
    await recogniser?.close();
  }
  return recogniser === undefined ? told : { ...documentOf(marks), ocr: true };
}

/** The part of a page that its pictures cover, those that lie over each other counted each. */
function shareOf(pictures: readonly PlacedPicture[], { width, height }: Sheet): number {
  const areas = pictures.map(({ place: [a, b, c, d] }) => Math.abs(a * d - b * c));
  return areas.reduce((sum, area) => sum + area, 0) / (width * height);
}

function shownSize({ view: [left, bottom, right, top], rotate }: PdfPage): Sheet {
  const [width, height] = [right - left, top - bottom];
  return rotate % 180 === 0 ? { width, height } : { width: height, height: width };
}
