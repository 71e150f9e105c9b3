import { KehoachError } from "../errors.ts";
import type { SourceFormat } from "../model/source.ts";
import { utf16Of } from "./decode.ts";
import { isCrawled } from "./markdown/crawled.ts";
import { hasHtmlTable, withoutHtmlTables } from "./markdown/html-tables.ts";
import { looksLikeMarkdown } from "./markdown/marks.ts";
import { sniffOle, sniffZip, startsWith } from "./sniff-container.ts";

const PICTURES = ["\x89PNG\r\n\x1a\n", "\xff\xd8\xff"] as const;

/** What the first bytes of files that are no plan in any form say they are. */
const FOREIGN: readonly (readonly [signature: string, name: string])[] = [
  ["GIF8", "a picture (GIF); save it as PNG"],
  ["II*\0", "a picture (TIFF); save its pages as PNG, or as a PDF"],
  ["MM\0*", "a picture (TIFF); save its pages as PNG, or as a PDF"],
  ["RIFF", "a media file (RIFF)"],
  ["Rar!", "an archive (RAR); unpack it first"],
  ["7z\xbc\xaf", "an archive (7z); unpack it first"],
  ["\x1f\x8b", "a compressed file (gzip); unpack it first"],
];

const HEAD = 4096;

/**
 * Tells the format of a file by its content; the name decides only between text and markdown, which look alike.
 *
 * @throws KehoachError `format.unsupported` for what is known and not read, `format.unknown` for other binary files
 */
export function sniff(bytes: Uint8Array, name?: string): SourceFormat {
  if (startsWith(bytes, "PK\x03\x04")) return sniffZip(bytes);
  if (startsWith(bytes, "\xd0\xcf\x11\xe0")) return sniffOle(bytes);
  if (startsWith(bytes, "{\\rtf")) return "rtf";
  if (isPdf(bytes)) return "pdf";
  if (PICTURES.some((signature) => startsWith(bytes, signature))) return "image";
  const foreign = FOREIGN.find(([signature]) => startsWith(bytes, signature));
  if (foreign) throw refused(`This is ${foreign[1]}.`);
  const text = readableHead(bytes);
  if (text === null) throw new KehoachError("format.unknown", "This is a binary file of no known format.");
  return sniffText(text, name);
}

/** Tells text, markdown and HTML apart. */
export function sniffText(text: string, name?: string): "text" | "markdown" | "html" {
  const start = withoutPreamble(text);
  if (start.startsWith("<w:wordDocument")) throw refused("This is Word 2003 XML; save it as .docx.");
  if (/^(?:From: [^\n]{1,200}\s+)?MIME-Version: /iu.test(start))
    throw refused("This is a web archive (MHTML); save the page as HTML.");
  const extension = /\.([a-z0-9]+)$/iu.exec(name ?? "")?.[1]?.toLowerCase();
  const isPage = /^x?html?$/u.test(extension ?? "");
  if (HTML_START.test(start)) return !isPage && isMarkdownWithTables(start) ? "markdown" : "html";
  if (extension === "md" || extension === "markdown") return "markdown";
  if (extension === "txt") return isCrawled(text) ? "markdown" : "text";
  return isCrawled(text) || looksLikeMarkdown(text) ? "markdown" : "text";
}

const HTML_START =
  /^<(?:!doctype\s+html|html|head|title|body|meta|main|article|section|header|div|table|center|font|span|h[1-6]|p)[\s>]/iu;

/** Converters write tables in HTML into markdown, often the letterhead first; the text between is in no element. */
const isMarkdownWithTables = (text: string): boolean =>
  hasHtmlTable(text) && !/<\/(?:p|div|h[1-6]|li|body|html|center|font)>/iu.test(withoutHtmlTables(text));

/** The text behind what may stand before the first element: XML declarations, comments, blanks. */
function withoutPreamble(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const end = rest.startsWith("<?") ? "?>" : rest.startsWith("<!--") ? "-->" : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at === -1) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}

/** Printers and mail put lines before the header of a PDF; a plan that speaks of "%PDF-1.4" within a line is none. */
function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /(?:^|[\r\n\0])\s{0,8}(?:\xef\xbb\xbf)?%PDF-\d/u.test(head);
}

/** The head as text, or null where it is binary. */
function readableHead(bytes: Uint8Array): string | null {
  const wide = utf16Of(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes.subarray(0, HEAD));
  if (bytes.subarray(0, HEAD).includes(0)) return null;
  return new TextDecoder().decode(bytes.subarray(0, 16 * HEAD));
}

const refused = (what: string): KehoachError =>
  new KehoachError("format.unsupported", `kehoach cannot read this file. ${what}`);
