import type { Span } from "../../model/span.ts";
import { MappedText } from "../../text/mapped-text.ts";
import type { Piece } from "./inline.ts";
import { symbolFontOf, symbolText } from "./symbol-fonts.ts";

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
  const parts: MappedText[] = [];
  const strong: Span[] = [];
  let at = offset;
  for (const piece of line) {
    const end = at + piece.text.length;
    parts.push(MappedText.of(printedText(piece), at));
    if (piece.run.bold === true) addRange(strong, { start: at, end });
    at = end;
  }
  return { text: MappedText.concat(parts), strong };
}

function addRange(ranges: Span[], range: Span): void {
  const last = ranges.at(-1);
  if (last?.end === range.start) last.end = range.end;
  else ranges.push(range);
}

/** The text as its font prints it, of the same length. */
function printedText({ text, run }: Piece): string {
  const symbols = symbolFontOf(run.font);
  if (symbols !== null) return symbolText(symbols, text);
  return run.capitals === true ? text.replace(/\p{Ll}/gu, capital) : text;
}

function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}
