import { KehoachError } from "../errors.ts";

/**
 * How large a document may be. Plans are some hundred kilobytes and ten to a hundred pages; whatever is past these
 * limits is no plan, or is made to exhaust the machine, and ends with `input.too-large` before it does.
 */
export type Limits = {
  /** Bytes of the file. */
  bytes: number;
  /** Bytes that all parts of an archive (.docx, .odt) which are read unpack to; the text of a .doc. */
  expandedBytes: number;
  /** Bytes that one part of an archive unpacks to. */
  partBytes: number;
  /** Entries of an archive, read or not. */
  entries: number;
  /** Bytes of an HTML or Markdown file: its tree takes many times as much, and some two seconds a megabyte. */
  markupBytes: number;
  /** Pages of a PDF or pictures of a scan. */
  pages: number;
  /** UTF-16 code units of the canonical text. */
  textLength: number;
  /** Places of all table grids together (rows × columns): a cell that spans a thousand counts as a thousand. */
  tableCells: number;
  /** Width × height of one picture that is to be recognised. */
  ocrPixels: number;
  /** Milliseconds that LibreOffice may take for a file. */
  officeTime: number;
};

const MEGABYTE = 2 ** 20;

/** What holds where the caller says nothing else. */
export const DEFAULT_LIMITS: Readonly<Limits> = {
  bytes: 128 * MEGABYTE,
  expandedBytes: 96 * MEGABYTE,
  partBytes: 48 * MEGABYTE,
  entries: 10_000,
  markupBytes: 16 * MEGABYTE,
  pages: 2_000,
  textLength: 16_000_000,
  tableCells: 2_000_000,
  ocrPixels: 100_000_000,
  officeTime: 120_000,
};

/** For what is in memory already, in which nothing can unfold. */
export const NO_LIMITS: Readonly<Limits> = {
  bytes: Infinity,
  expandedBytes: Infinity,
  partBytes: Infinity,
  entries: Infinity,
  markupBytes: Infinity,
  pages: Infinity,
  textLength: Infinity,
  tableCells: Infinity,
  ocrPixels: Infinity,
  officeTime: Infinity,
};

/**
 * Nesting past which markup is an attack, not a document; no option, for it guards the stack. A table in a text
 * box in a table takes some ten levels of XML each.
 */
export const DEEPEST = { xml: 500, html: 200 } as const;

/** The defaults with the caller's own limits in their place; what is undefined stays as it is. */
export function limitsWith(own: Partial<Limits> = {}): Limits {
  const set = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(set) };
}

/** @throws KehoachError `input.too-large` where `amount` is over the limit of that name */
export function holdTo(limits: Limits, name: keyof Limits, amount: number, what: string): void {
  if (amount <= limits[name]) return;
  const measured = Number.isSafeInteger(amount) ? `${amount}` : "too many";
  throw new KehoachError(
    "input.too-large",
    `The file is too large: ${measured} ${what}, where limits.${name} allows ${limits[name]}.`,
  );
}
