import { KehoachError } from "../errors.ts";
import type { SourceFormat } from "../model/source.ts";
import { isCrawled } from "./markdown/crawled.ts";
import { looksLikeMarkdown } from "./markdown/marks.ts";

/** What the first bytes of files that are no plan in any form say they are. */
const FOREIGN: readonly (readonly [signature: string, name: string])[] = [
  ["{\\rtf", "a rich text file (RTF)"],
  ["\x89PNG", "a picture (PNG)"],
  ["\xff\xd8\xff", "a picture (JPEG)"],
  ["GIF8", "a picture (GIF)"],
  ["II*\0", "a picture (TIFF)"],
  ["MM\0*", "a picture (TIFF)"],
  ["Rar!", "an archive (RAR)"],
  ["7z\xbc\xaf", "an archive (7z)"],
  ["\x1f\x8b", "a compressed file (gzip)"],
];

const HEAD = 4096;

/**
 * Tells the format of a file by its content; the name decides only between text and markdown, which look alike.
 *
 * @throws KehoachError `format.unsupported` for what is known and not read, `format.unknown` for other binary files
 */
export function sniff(bytes: Uint8Array, name?: string): SourceFormat {
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.startsWith("PK\x03\x04")) return sniffZip(bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0")) return includes(bytes, utf16("EncryptedPackage")) ? "docx" : "doc";
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  const foreign = FOREIGN.find(([signature]) => head.startsWith(signature));
  if (foreign)
    throw new KehoachError("format.unsupported", `This is ${foreign[1]}, which kehoach does not read.`);
  const text = readableHead(bytes, head);
  if (text === null) throw new KehoachError("format.unknown", "This is a binary file of no known format.");
  return sniffText(text, name);
}

const HTML_START =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|table|p)[\s>]/iu;

/** Tells text, markdown and HTML apart. */
export function sniffText(text: string, name?: string): "text" | "markdown" | "html" {
  if (HTML_START.test(text)) return "html";
  const extension = /\.([a-z0-9]+)$/iu.exec(name ?? "")?.[1]?.toLowerCase();
  if (extension === "md" || extension === "markdown") return "markdown";
  if (extension === "txt") return isCrawled(text) ? "markdown" : "text";
  return isCrawled(text) || looksLikeMarkdown(text) ? "markdown" : "text";
}

function sniffZip(bytes: Uint8Array): SourceFormat {
  // Names of parts stand uncompressed in the archive.
  if (includes(bytes, "word/document") || includes(bytes, "officeDocument")) return "docx";
  throw new KehoachError("format.unsupported", "This is a ZIP archive, but no Word file.");
}

/** The head as text, or null where it is binary. */
function readableHead(bytes: Uint8Array, head: string): string | null {
  const utf16 = head.startsWith("\xff\xfe") ? "utf-16le" : head.startsWith("\xfe\xff") ? "utf-16be" : null;
  if (utf16) return new TextDecoder(utf16).decode(bytes.subarray(0, HEAD));
  const nulls = head.split("\0").length - 1;
  // UTF-16 without a byte order mark has a null in every other place of its ASCII part.
  if (nulls > head.length / 8) return head.replaceAll("\0", "");
  if (nulls > 0) return null;
  return new TextDecoder().decode(bytes.subarray(0, 16 * HEAD));
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const utf16 = (text: string): string => [...text].map((letter) => `${letter}\0`).join("");

/** Whether the bytes hold an ASCII string. */
function includes(bytes: Uint8Array, wanted: string): boolean {
  const first = wanted.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < wanted.length && bytes[at + length] === wanted.charCodeAt(length)) length++;
    if (length === wanted.length) return true;
  }
  return false;
}
