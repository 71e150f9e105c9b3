import { KehoachError } from "../../errors.ts";

/** Left, top, right, bottom in pixels from the upper left corner. */
export type PixelBox = readonly [left: number, top: number, right: number, bottom: number];

export type RecognisedSign = { text: string; box: PixelBox };
export type RecognisedWord = { text: string; box: PixelBox; confidence: number; signs: RecognisedSign[] };

/** A line of words from left to right. `height` is that of its letters, `baseline` where they stand, in its middle. */
export type RecognisedLine = { words: RecognisedWord[]; baseline: number; height: number };

/** What a picture is taken for: a page, whose columns and paragraphs are to be found, or one block of text. */
export type Segmentation = "page" | "block";

export type Recogniser = {
  /** Reads a picture (PNG, JPEG or PNM). `dots` is its resolution in dots an inch. */
  recognise(picture: Uint8Array, dots: number, as: Segmentation): Promise<RecognisedLine[]>;
  /** A picture of any of these formats as a PNG file in grey. */
  toGrey(picture: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** What to do where the optional packages are not there. */
const INSTALL = "npm install tesseract.js@7 @tesseract.js-data/vie@1";

/** Page segmentation modes; the default of tesseract.js is that of a block, which mixes columns. */
const MODES: Readonly<Record<Segmentation, string>> = { page: "3", block: "6" };

/** The model knows letters of other languages; no Vietnamese plan has them, and "ÿ tế" is "y tế". */
const OTHER_LETTERS = "ÄäËëÏïÖöÜüŸÿÅåÆæŒœØøÇçÑñÎîÛûßƑƒÐ";

/**
 * Starts tesseract with its Vietnamese model. This is the only place that knows tesseract.js; both packages are
 * optional, and everything is read from them, nothing from the network.
 *
 * @throws KehoachError `format.unsupported` where the packages are not installed
 */
export async function openRecogniser(): Promise<Recogniser> {
  const { createWorker, langPath } = await loadPackages();
  const worker = await createWorker("vie", 1, {
    langPath,
    gzip: true,
    cacheMethod: "none",
    // Without a handler an error ends the process; the promise of the job says it as well.
    errorHandler: () => {},
  }).catch(failed);
  await worker.setParameters({
    tessedit_char_blacklist: OTHER_LETTERS,
    // What it has to say ("Detected 69 diacritics") is for its makers.
    debug_file: "/dev/null",
  });
  return {
    async recognise(picture, dots, as) {
      await worker.setParameters({
        user_defined_dpi: `${dots}`,
        tessedit_pageseg_mode: MODES[as] as never,
      });
      const { data } = await worker
        .recognize(Buffer.from(picture), {}, { blocks: true, text: false })
        .catch(failed);
      return (data.blocks ?? []).flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ lines }) => lines.map(toLine)),
      );
    },
    async toGrey(picture) {
      const { data } = await worker
        .recognize(Buffer.from(picture), {}, { imageGrey: true, text: false })
        .catch(failed);
      return Buffer.from((data.imageGrey ?? "").replace(/^data:image\/png;base64,/u, ""), "base64");
    },
    async close() {
      await worker.terminate();
    },
  };
}

type BoundingBox = { x0: number; y0: number; x1: number; y1: number };
type Sign = { text: string; bbox: BoundingBox };
type Word = Sign & { confidence: number; symbols: Sign[] };
type Line = { words: Word[]; baseline: BoundingBox; rowAttributes: { rowHeight: number } };

const toBox = ({ x0, y0, x1, y1 }: BoundingBox): PixelBox => [x0, y0, x1, y1];

function toLine({ words, baseline: { y0, y1 }, rowAttributes }: Line): RecognisedLine {
  return {
    words: words.map(({ text, bbox, confidence, symbols }) => ({
      text,
      box: toBox(bbox),
      confidence: Math.min(Math.max(confidence / 100, 0), 1),
      signs: symbols.map((sign) => ({ text: sign.text, box: toBox(sign.bbox) })),
    })),
    baseline: (y0 + y1) / 2,
    height: rowAttributes.rowHeight,
  };
}

async function loadPackages(): Promise<{
  createWorker: (typeof import("tesseract.js"))["createWorker"];
  langPath: string;
}> {
  const { access } = await import("node:fs/promises");
  const { createRequire } = await import("node:module");
  const { dirname, join } = await import("node:path");
  try {
    const { createWorker } = (await import("tesseract.js")).default;
    const data = createRequire(import.meta.url).resolve("@tesseract.js-data/vie/package.json");
    const langPath = join(dirname(data), "4.0.0_best_int");
    await access(join(langPath, "vie.traineddata.gz"));
    return { createWorker, langPath };
  } catch (cause) {
    throw new KehoachError(
      "format.unsupported",
      `Recognising the text of pictures needs two packages that are not installed: ${INSTALL}`,
      { cause },
    );
  }
}

function failed(cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new KehoachError("format.damaged", `The picture cannot be read: ${reason}`, { cause });
}
