import { KehoachError } from "../../errors.ts";
import { DEFAULT_LIMITS, holdTo, type Limits } from "../limits.ts";
import type { Box, Matrix } from "./matrix.ts";
import { openPdf } from "./open-pdf.ts";

/** What pdf.js knows of a character that is drawn. Widths are in thousandths of the font's size. */
export type PdfGlyph = { unicode: string; width: number; isSpace: boolean };

export type PdfFont = {
  name: string;
  bold?: boolean;
  black?: boolean;
  fontMatrix?: Matrix;
  isType3Font?: boolean;
  bbox?: Box;
};

/** A page as the list of its drawing operators; `names` leads from their numbers to their names. */
export type PdfPage = {
  number: number;
  /** The visible part of the page, in its own coordinates: left, bottom, right, top. */
  view: readonly [number, number, number, number];
  /** Clockwise, in degrees. */
  rotate: number;
  operators: readonly number[];
  args: readonly (readonly unknown[] | null)[];
  names: readonly string[];
  font: (id: string) => PdfFont;
};

const UNKNOWN_FONT: PdfFont = { name: "" };

/** A picture that a page draws, unpacked: 1 bit a pixel, or 3 or 4 bytes. */
export type PdfPicture = { width: number; height: number; kind: "bits" | "rgb" | "rgba"; data: Uint8Array };

/** Gives a picture by its name among the operators of the page; null where it cannot be unpacked. */
export type LoadPicture = (id: string) => Promise<PdfPicture | null>;

/**
 * Hands the pages of a PDF file to `visit`, one after another, as pdf.js reads them.
 *
 * @throws KehoachError `format.encrypted`, `format.damaged`, `input.too-large`
 */
export async function visitPages(
  bytes: Uint8Array,
  visit: (page: PdfPage) => void,
  limits: Limits = DEFAULT_LIMITS,
): Promise<void> {
  // Pictures are not read, only drawn: those that are not tiny need not be unpacked.
  await eachPage(bytes, 1, limits, visit);
}

/**
 * The same with the pictures of the pages, up to `limits.ocrPixels`.
 *
 * @throws KehoachError as {@link visitPages} does
 */
export async function visitPictures(
  bytes: Uint8Array,
  visit: (page: PdfPage, load: LoadPicture) => Promise<void>,
  limits: Limits,
): Promise<void> {
  await eachPage(bytes, limits.ocrPixels, limits, visit);
}

async function eachPage(
  bytes: Uint8Array,
  maxImageSize: number,
  limits: Limits,
  visit: (page: PdfPage, load: LoadPicture) => void | Promise<void>,
): Promise<void> {
  holdTo(limits, "bytes", bytes.length, "bytes");
  const { task, names } = await openPdf(bytes, maxImageSize);
  try {
    const document = await task.promise;
    holdTo(limits, "pages", document.numPages, "pages");
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList();
      const drawn: PdfPage = {
        number,
        view: page.view as [number, number, number, number],
        rotate: page.rotate,
        operators: fnArray,
        args: argsArray as (unknown[] | null)[],
        names,
        font: (id) => (page.commonObjs.has(id) ? (page.commonObjs.get(id) as PdfFont) : UNKNOWN_FONT),
      };
      await visit(drawn, (id) => loadPicture(page, id));
      page.cleanup();
    }
  } catch (cause) {
    throw cause instanceof KehoachError ? cause : refused(cause);
  } finally {
    await task.destroy();
  }
}

type PictureStore = { get(id: string, ready: (picture: unknown) => void): unknown };

const PICTURE_KINDS = { 1: "bits", 2: "rgb", 3: "rgba" } as const;

/** A picture as pdf.js unpacks it; masks have no kind. */
type UnpackedPicture = {
  width?: number;
  height?: number;
  kind?: keyof typeof PICTURE_KINDS;
  data?: ArrayLike<number>;
};

/** Pictures that pages share have names of their own. */
async function loadPicture(
  page: { objs: PictureStore; commonObjs: PictureStore },
  id: string,
): Promise<PdfPicture | null> {
  const store = id.startsWith("g_") ? page.commonObjs : page.objs;
  const found = (await new Promise<unknown>((resolve) => {
    store.get(id, resolve);
  })) as UnpackedPicture | null;
  if (!found?.data || !found.width || !found.height) return null;
  const { width, height, kind = 1, data } = found;
  return { width, height, kind: PICTURE_KINDS[kind], data: Uint8Array.from(data) };
}

function refused(cause: unknown): KehoachError {
  const name = cause instanceof Error ? cause.name : "";
  if (name === "PasswordException") {
    return new KehoachError("format.encrypted", "The PDF file is protected by a password.", { cause });
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KehoachError("format.damaged", `The PDF file cannot be read: ${reason}`, { cause });
}
