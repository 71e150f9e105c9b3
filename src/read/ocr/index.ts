import type { RawDocument } from "../../document/raw.ts";
import { KehoachError } from "../../errors.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { holdTo, type Limits } from "../limits.ts";
import { visitPictures } from "../pdf/pdfjs.ts";
import { readPlainText } from "../text/index.ts";
import { pgmOf, rasterOf } from "./page-raster.ts";
import { PageTexts } from "./page-text.ts";
import { pictureSize } from "./picture-size.ts";
import { placedPictures } from "./placed-pictures.ts";
import { openRecogniser, type PixelBox } from "./recognise.ts";

const POINTS_PER_INCH = 72;

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
  const texts = new PageTexts();
  const recogniser = await openRecogniser();
  try {
    texts.add(1, await recogniser.recognise(bytes, null), (box) => box);
  } finally {
    await recogniser.close();
  }
  return {
    ...readPlainText(texts.text),
    format: "image",
    pages: 1,
    ocr: true,
    origin: (segments) => ({ kind: "image", segments: texts.words(segments) }),
    diagnostics: doubtful(texts),
  };
}

/**
 * Recognises the pages of a PDF file that is a scan, from the pictures they draw. The origin map leads to the words
 * in points of their page, with how sure of each the recognition is.
 *
 * @throws KehoachError as {@link readPicture} does, and `format.encrypted`
 */
export async function readScannedPdf(bytes: Uint8Array, limits: Limits): Promise<RawDocument> {
  const texts = new PageTexts();
  const recogniser = await openRecogniser();
  let pages = 0;
  try {
    await visitPictures(
      bytes,
      async (page, load) => {
        pages = page.number;
        const raster = rasterOf(await placedPictures(page, load), shownSize(page), limits.ocrPixels);
        if (raster === null) return;
        const paragraphs = await recogniser.recognise(
          pgmOf(raster),
          Math.round(raster.scale * POINTS_PER_INCH),
        );
        texts.add(page.number, paragraphs, ([left, top, right, bottom]): PixelBox => {
          const up = (y: number): number => (raster.height - y) / raster.scale;
          return [left / raster.scale, up(bottom), right / raster.scale, up(top)];
        });
      },
      limits,
    );
  } finally {
    await recogniser.close();
  }
  return {
    ...readPlainText(texts.text),
    format: "pdf",
    pages,
    ocr: true,
    origin: (segments) => ({ kind: "pdf", segments: texts.words(segments) }),
    diagnostics: doubtful(texts),
  };
}

function shownSize({
  view: [left, bottom, right, top],
  rotate,
}: {
  view: readonly number[];
  rotate: number;
}): {
  width: number;
  height: number;
} {
  const [width, height] = [(right ?? 0) - (left ?? 0), (top ?? 0) - (bottom ?? 0)];
  return rotate % 180 === 0 ? { width, height } : { width: height, height: width };
}

function doubtful(texts: PageTexts): Diagnostic[] {
  if (texts.places.length === 0) {
    return [
      {
        code: "ocr.no-text",
        severity: "error",
        message: "No text was recognised in the pictures.",
        span: null,
        hint: "Scan the document again, upright and with 300 dots an inch.",
      },
    ];
  }
  const { doubtful: count, places } = texts;
  return [
    {
      code: "ocr.recognised",
      severity: count * 10 > places.length ? "warning" : "info",
      message: `The text was recognised from pictures; of ${places.length} words ${count} are doubtful.`,
      span: null,
      hint: "The origin map says of each word how sure its reading is.",
    },
  ];
}
