import { KehoachError } from "../errors.ts";
import type { SourceFormat } from "../model/source.ts";

/** Entries that tell what a ZIP archive is, by the beginning of their names. */
const ZIP_KINDS: readonly (readonly [entry: RegExp, kind: SourceFormat | string])[] = [
  [/^word\//iu, "docx"],
  [/^xl\//iu, "an Excel workbook (.xlsx)"],
  [/^ppt\//iu, "a PowerPoint presentation (.pptx)"],
  [/^META-INF\/container\.xml$/u, "an electronic book (.epub)"],
];

/** Streams that tell what an OLE container is. A Word file may hold a workbook, so Word is asked for first. */
const OLE_KINDS: readonly (readonly [stream: string, kind: SourceFormat | string])[] = [
  ["EncryptedPackage", "docx"],
  ["WordDocument", "doc"],
  ["Workbook", "an Excel workbook (.xls)"],
  ["PowerPoint Document", "a PowerPoint presentation (.ppt)"],
];

/** Entries of the directory that are looked at. */
const MOST_ENTRIES = 10_000;

/** Word file, OpenDocument text, or another ZIP archive. */
export function sniffZip(bytes: Uint8Array): SourceFormat {
  const names = entryNames(bytes);
  // OpenDocument files begin with a stored entry that says what they are (ODF 1.2 part 3, 3.3).
  const type = latin1(bytes.subarray(30, 140));
  if (type.startsWith("mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
  if (type.startsWith("mimetypeapplication/vnd.oasis.opendocument"))
    throw refused("an OpenDocument file that is no text");
  const kind = ZIP_KINDS.find(([entry]) => names.some((name) => entry.test(name)))?.[1];
  // A main part may have any name; only its relationship says what it is.
  if (kind === "docx" || (kind === undefined && names.includes("_rels/.rels"))) return "docx";
  // The directory stands at the end: an archive that was cut off has none.
  if (names.length === 0 && includes(bytes, "word/document")) return "docx";
  throw refused(kind ?? "a ZIP archive, but no Word file");
}

/** Word 97-2003, an encrypted .docx, or another OLE container. */
export function sniffOle(bytes: Uint8Array): SourceFormat {
  const kind = OLE_KINDS.find(([stream]) => includes(bytes, utf16(stream)))?.[1] ?? "doc";
  if (kind === "doc" || kind === "docx") return kind;
  throw refused(kind);
}

/** Names in the central directory of a ZIP archive (APPNOTE 4.3.12), none where it has no directory. */
function entryNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (names.length < MOST_ENTRIES && at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    names.push(latin1(bytes.subarray(at + 46, at + 46 + Math.min(length, 256))).replaceAll("\\", "/"));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** Offset of the end-of-directory record: the last 22 bytes, or before a comment of up to 64 kB. */
function endOfDirectory(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const utf16 = (text: string): string => [...text].map((letter) => `${letter}\0`).join("");

/** Whether the bytes begin with a string of Latin-1 letters. */
export function startsWith(bytes: Uint8Array, wanted: string): boolean {
  for (let at = 0; at < wanted.length; at++) if (bytes[at] !== wanted.charCodeAt(at)) return false;
  return true;
}

/** Whether the bytes hold an ASCII string. */
function includes(bytes: Uint8Array, wanted: string): boolean {
  const first = wanted.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at, at + wanted.length), wanted)) return true;
  }
  return false;
}

const refused = (what: string): KehoachError =>
  new KehoachError("format.unsupported", `kehoach cannot read this file. This is ${what}.`);
