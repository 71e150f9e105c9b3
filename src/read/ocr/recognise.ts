import { KehoachError } from "../../errors.ts";

/** Left, top, right, bottom in pixels from the upper left corner. */
export type PixelBox = [number, number, number, number];

export type RecognisedWord = { text: string; box: PixelBox; confidence: number };
/** Lines of a paragraph, words of a line, in reading order. */
export type RecognisedParagraph = { lines: RecognisedWord[][] };

export type Recogniser = {
  /** Reads a picture (PNG, JPEG or PNM). `dots` is its resolution in dots an inch, null where it is unknown. */
  recognise(picture: Uint8Array, dots: number | null): Promise<RecognisedParagraph[]>;
  close(): Promise<void>;
};

/** What to do where the optional packages are not there. */
const INSTALL = "npm install tesseract.js@7 @tesseract.js-data/vie@1";

/** Finds columns, paragraphs and tables by itself; the default of tesseract.js (6) takes the page for one column. */
const AUTOMATIC_SEGMENTATION = "3";

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
    tessedit_pageseg_mode: AUTOMATIC_SEGMENTATION as never,
    // What it has to say ("Detected 69 diacritics") is for its makers.
    debug_file: "/dev/null",
  });
  return {
    async recognise(picture, dots) {
      await worker.setParameters({ user_defined_dpi: `${dots ?? 0}` });
      const { data } = await worker
        .recognize(Buffer.from(picture), {}, { blocks: true, text: false })
        .catch(failed);
      return (data.blocks ?? []).flatMap(({ paragraphs }) =>
        paragraphs.map(({ lines }) => ({
          lines: lines.map(({ words }) =>
            words.map(({ text, bbox, confidence }): RecognisedWord => {
              const box: PixelBox = [bbox.x0, bbox.y0, bbox.x1, bbox.y1];
              return { text, box, confidence: Math.min(Math.max(confidence / 100, 0), 1) };
            }),
          ),
        })),
      );
    },
    async close() {
      await worker.terminate();
    },
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
