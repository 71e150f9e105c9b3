import type { RawDocument } from "../document/raw.ts";
import type { SourceDocument } from "../document/source-document.ts";
import { KehoachError } from "../errors.ts";
import type { Source, SourceFormat } from "../model/source.ts";
import { assemble } from "./assemble.ts";
import { holdTo, limitsWith, type Limits } from "./limits.ts";
import { type Input, load } from "./load.ts";
import { sniff } from "./sniff.ts";

export type { Input };

export type ReadOptions = {
  /** Taken instead of what the content looks like. */
  format?: SourceFormat;
  /** Name of the file, for inputs without one. */
  name?: string;
  /** How large a document may be, where not the defaults ({@link DEFAULT_LIMITS}) hold. */
  limits?: Partial<Limits>;
  /**
   * Recognise the text of pictures, and of PDF files without text (scans). Needs the packages tesseract.js and
   * \@tesseract.js-data/vie beside this one; takes some seconds a page.
   */
  ocr?: boolean;
};

/** What every reader is told. */
type Settings = { limits: Limits; ocr: boolean };

const ASK_FOR_OCR = "Its text can be recognised: ask for it with the option ocr (--ocr).";

export type ReadResult = {
  document: SourceDocument;
  /** What the plan tells of the file: its name, its SHA-256 in hexadecimal, its length in bytes. */
  file: Pick<Source, "name" | "sha256" | "bytes">;
};

/**
 * Reads a file into the canonical text and its blocks.
 *
 * @throws KehoachError when the input is no document that can be read
 */
export async function read(input: Input, options: ReadOptions = {}): Promise<ReadResult> {
  const limits = limitsWith(options.limits);
  const loaded = await load(input, limits);
  const name = options.name ?? loaded.name;
  const format = options.format ?? sniff(loaded.bytes, name ?? undefined);
  if (!Object.hasOwn(READERS, format)) {
    throw new KehoachError("format.unsupported", `There is no format "${format}".`);
  }
  const document = assemble(
    await READERS[format](loaded.bytes, { limits, ocr: options.ocr ?? false }),
    limits,
  );
  return { document, file: { name, sha256: await sha256Of(loaded.bytes), bytes: loaded.bytes.length } };
}

/** Each loads its parser when it is called for. */
const READERS: Readonly<
  Record<SourceFormat, (bytes: Uint8Array, settings: Settings) => Promise<RawDocument>>
> = {
  docx: async (bytes, { limits }) => (await import("./docx/index.ts")).readDocx(bytes, limits),
  html: (bytes, { limits }) => {
    holdTo(limits, "markupBytes", bytes.length, "bytes of HTML");
    return readDecoded(bytes, async (text) => (await import("./html/index.ts")).readHtml(text));
  },
  markdown: (bytes, { limits }) => {
    holdTo(limits, "markupBytes", bytes.length, "bytes of Markdown");
    return readDecoded(bytes, async (text) => (await import("./markdown/index.ts")).readMarkdown(text));
  },
  text: (bytes) => readDecoded(bytes, async (text) => (await import("./text/index.ts")).readPlainText(text)),
  doc: readWord97,
  rtf: async (bytes, { limits }) =>
    (await import("./office/index.ts")).readThroughOffice(bytes, "rtf", limits),
  odt: async (bytes, { limits }) =>
    (await import("./office/index.ts")).readThroughOffice(bytes, "odt", limits),
  image: async (bytes, { limits, ocr }) => {
    if (!ocr) throw new KehoachError("format.unsupported", `This is a picture. ${ASK_FOR_OCR}`);
    return (await import("./ocr/index.ts")).readPicture(bytes, limits);
  },
  pdf: async (bytes, { limits, ocr }) =>
    ocr
      ? (await import("./ocr/index.ts")).readScannedPdf(bytes, limits)
      : (await import("./pdf/index.ts")).readPdf(bytes, limits),
};

/** LibreOffice is asked only for what cannot be read without it: the result is the same with and without. */
async function readWord97(bytes: Uint8Array, { limits }: Settings): Promise<RawDocument> {
  try {
    return await (await import("./doc/index.ts")).readDoc(bytes, limits);
  } catch (reason) {
    return (await import("./office/index.ts")).readOldWord(bytes, reason, limits);
  }
}

async function readDecoded(
  bytes: Uint8Array,
  reader: (text: string) => Promise<RawDocument>,
): Promise<RawDocument> {
  const { decodeBytes } = await import("./decode.ts");
  const { text, encoding } = decodeBytes(bytes);
  const raw = await reader(text);
  return { ...raw, encoding: raw.encoding ?? encoding };
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const { createHash } = await import("node:crypto");
  return createHash("sha256").update(bytes).digest("hex");
}
