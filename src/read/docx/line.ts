import type { Span } from "../../model/span.ts";
import { MappedText } from "../../text/mapped-text.ts";
import { fontNamed } from "./fonts.ts";
import type { Piece } from "./inline.ts";
import { symbolText } from "./symbol-characters.ts";

/** A line as a block's text, with the bold ranges in source offsets. */
export type LaidLine = { text: MappedText; strong: Span[] };

export function lengthOf(line: readonly Piece[]): number {
  return line.reduce((length, piece) => length + piece.text.length, 0);
}

export function isBlank(line: readonly Piece[]): boolean {
  return line.every((piece) => piece.text.trim() === "");
}

/** Makes the text of a line that stands in the source from `offset` on. */
export function layLine(line: readonly Piece[], offset: number): LaidLine {
  return { text: MappedText.of(line.map(printedText).join(""), offset), strong: boldRanges(line, offset) };
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

/** The text as its font prints it, of the same length. */
function printedText({ text, run }: Piece): string {
  const { symbols } = fontNamed(run.font);
  if (symbols !== null) return symbolText(symbols, text);
  return run.capitals === true ? text.replace(/\p{Ll}/gu, capital) : text;
}

function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}
