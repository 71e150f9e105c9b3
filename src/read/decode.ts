import { decodeLegacy } from "../text/legacy/convert.ts";
import { detectLegacy } from "../text/legacy/detect.ts";

export type TextEncoding =
  "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | "tcvn3" | "vni" | "viscii" | "viqr" | "latin1";

/** How much of a file is looked at for the zero bytes of UTF-16. */
const HEAD = 4096;
/** In Vietnamese more than half of the letters are ASCII, and half of their bytes in UTF-16 are zero. */
const ZERO_SHARE = 0.3;
/** A file of UTF-8 may be cut in the middle of a letter or hold a few broken ones; in other encodings nearly all are. */
const MOST_BROKEN_SHARE = 0.2;

/**
 * The text of a file and the encoding it is in: by its byte order mark, else UTF-16 by its zero bytes, else UTF-8
 * if it is that, else the single-byte encoding of Vietnamese that fits best; "latin1" where none does. A byte
 * order mark stays in the text, so that offsets are those of the decoded file. Never fails: bytes that mean
 * nothing become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const wide = utf16Of(bytes);
  if (wide !== null) return { text: decodeAs(bytes, wide), encoding: wide };
  const text = decodeAs(bytes, "utf-8");
  if (!isUtf8(text)) return decodeSingleByte(bytes);
  if (text.length === bytes.length && detectLegacy(text) === "viqr") {
    return { text: decodeLegacy(text, "viqr"), encoding: "viqr" };
  }
  return { text, encoding: "utf-8" };
}

function decodeSingleByte(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const text = decodeAs(bytes, "windows-1252");
  const encoding = detectLegacy(text);
  if (encoding === null) return { text, encoding: "latin1" };
  return {
    text: decodeLegacy(text, encoding),
    encoding: encoding === "utf-8-as-1252" ? "utf-8" : encoding,
  };
}

/** Which UTF-16 the bytes are in, by their byte order mark or their zero bytes; null for other encodings. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (head.length / 2));
  if (odd > ZERO_SHARE && even < odd / 4) return "utf-16le";
  return even > ZERO_SHARE && odd < even / 4 ? "utf-16be" : null;
}

function isUtf8(text: string): boolean {
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  if (broken === 0) return true;
  const marked = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return broken <= (broken + marked) * MOST_BROKEN_SHARE;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
