import type { RawDocument } from "../document/raw.ts";
import type { SourceDocument } from "../document/source-document.ts";
import { KehoachError } from "../errors.ts";
import type { Source, SourceFormat } from "../model/source.ts";
import { assemble } from "./assemble.ts";
import { limitsWith, type Limits } from "./limits.ts";
import { load } from "./load.ts";
import { sniff } from "./sniff.ts";

export type ReadOptions = {
  /** Taken instead of what the content looks like. */
  format?: SourceFormat;
  /** Name of the file, for inputs without one. */
  name?: string;
  /** How large a document may be, where not the defaults ({@link DEFAULT_LIMITS}) hold. */
  limits?: Partial<Limits>;
};

/** What every reader is told. */
type Settings = { limits: Limits };

export type ReadResult = {
  document: SourceDocument;
  /** What the plan tells of the file: its name, its SHA-256 in hexadecimal, its length in bytes. */
  file: Pick<Source, "name" | "sha256" | "bytes">;
};

/**
 * Reads a file (path or file: URL) or its bytes into the canonical text and its blocks.
 *
 * @throws KehoachError when the input is no document that can be read
 */
export async function read(input: string | URL | Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const limits = limitsWith(options.limits);
  const loaded = await load(input, limits);
  const name = options.name ?? loaded.name;
  const format = options.format ?? sniff(loaded.bytes, name ?? undefined);
  const document = assemble(await READERS[format](loaded.bytes, { limits }), limits);
  return { document, file: { name, sha256: await sha256Of(loaded.bytes), bytes: loaded.bytes.length } };
}

/** Each loads its parser when it is called for. */
const READERS: Readonly<
  Record<SourceFormat, (bytes: Uint8Array, settings: Settings) => Promise<RawDocument>>
> = {
  docx: async (bytes, { limits }) => (await import("./docx/index.ts")).readDocx(bytes, limits),
  html: (bytes) => readDecoded(bytes, async (text) => (await import("./html/index.ts")).readHtml(text)),
  markdown: (bytes) =>
    readDecoded(bytes, async (text) => (await import("./markdown/index.ts")).readMarkdown(text)),
  text: (bytes) => readDecoded(bytes, async (text) => (await import("./text/index.ts")).readPlainText(text)),
  doc: readWord97,
  rtf: async (bytes, { limits }) =>
    (await import("./office/index.ts")).readThroughOffice(bytes, "rtf", limits),
  odt: async (bytes, { limits }) =>
    (await import("./office/index.ts")).readThroughOffice(bytes, "odt", limits),
  image: () => unsupported("pictures", "Save it as .docx."),
  pdf: async (bytes) => (await import("./pdf/index.ts")).readPdf(bytes),
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

async function unsupported(format: string, hint: string): Promise<never> {
  throw new KehoachError("format.unsupported", `kehoach does not read ${format} yet. ${hint}`);
}
