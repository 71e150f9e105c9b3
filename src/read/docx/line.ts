import type { Span } from "../../model/span.ts";
import { MappedText } from "../../text/mapped-text.ts";
import { convertLegacy } from "../../text/legacy/convert.ts";
import type { LegacyEncoding } from "../../text/legacy/table.ts";
import { fontNamed } from "./fonts.ts";
import type { Piece } from "./inline.ts";
import { symbolText } from "./symbol-characters.ts";

/** A line as a block's text, with the bold ranges in source offsets, and the old encoding it was typed in. */
export type LaidLine = { text: MappedText; strong: Span[]; encoding: LegacyEncoding | null };

export function lengthOf(line: readonly Piece[]): number {
  return line.reduce((length, piece) => length + piece.text.length, 0);
}

export function isBlank(line: readonly Piece[]): boolean {
  return line.every((piece) => piece.text.trim() === "");
}

/** Makes the text of a line that stands in the source from `offset` on. */
export function layLine(line: readonly Piece[], offset: number): LaidLine {
  const stretches = isUnicode(line) ? [asTyped(line)] : stretchesOf(line);
  let at = offset;
  const parts = stretches.map(({ text, encoding, isCapital }) => {
    const typed = MappedText.of(text, at);
    at += text.length;
    if (encoding === null) return typed;
    const read = convertLegacy(typed, encoding);
    return isCapital ? read.replace(SMALL_LETTER, ([letter]) => capital(letter)) : read;
  });
  return {
    text: parts.length === 1 ? (parts[0] as MappedText) : MappedText.concat(parts),
    strong: boldRanges(line, offset),
    encoding: stretches.find((stretch) => stretch.encoding !== null)?.encoding ?? null,
  };
}

/** Neighbouring pieces in one encoding: a letter of VNI may be cut in two by the end of a run. */
type Stretch = { text: string; encoding: LegacyEncoding | null; isCapital: boolean };

function stretchesOf(line: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const piece of line) {
    const font = fontNamed(piece.run.font);
    const isCapital = font.encoding !== null && (font.isOfCapitals || piece.run.capitals === true);
    // Letters of an old encoding may not be raised before they are read: "µ" is "à".
    const text = font.encoding === null ? printedText(piece) : piece.text;
    const last = stretches.at(-1);
    if (last?.encoding === font.encoding && last.isCapital === isCapital) last.text += text;
    else stretches.push({ text, encoding: font.encoding, isCapital });
  }
  return stretches;
}

function asTyped(line: readonly Piece[]): Stretch {
  return { text: line.map(printedText).join(""), encoding: null, isCapital: false };
}

/** Letters that no old encoding has: what is typed with them in a .VnTime font is printed in another. */
const UNICODE_LETTER = /[ăđơưĂĐƠƯẠ-ỹ]/u;

/** No piece is in a font of an old encoding, or those that are were typed in Unicode all the same. */
function isUnicode(line: readonly Piece[]): boolean {
  const old = line.filter((piece) => fontNamed(piece.run.font).encoding !== null);
  return old.length === 0 || old.some((piece) => UNICODE_LETTER.test(piece.text));
}

function boldRanges(line: readonly Piece[], offset: number): Span[] {
  const ranges: Span[] = [];
  let start = offset;
  for (const { text, run } of line) {
    const end = start + text.length;
    const last = ranges.at(-1);
    if (run.bold === true && last?.end === start) last.end = end;
    else if (run.bold === true) ranges.push({ start, end });
    start = end;
  }
  return ranges;
}

const SMALL_LETTER = /\p{Ll}/gu;

/** The text as its font prints it, of the same length. */
function printedText({ text, run }: Piece): string {
  const { symbols } = fontNamed(run.font);
  if (symbols !== null) return symbolText(symbols, text);
  return run.capitals === true ? text.replace(SMALL_LETTER, capital) : text;
}

function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}
