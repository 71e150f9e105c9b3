import { UP_TO_TEN } from "../../text/number-words.ts";
import { NUMBER, parseNumber, readNumberWords } from "../../text/numerals.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "./quantity.ts";

/** A number in digits or in words, whatever it stands for. */
export type NumberSite = Span & { value: number; inWords: boolean };

const FIRST_WORD = String.raw`(?<![\p{sc=Latn}\p{N}])(?:${[...UP_TO_TEN.keys()].join("|")})(?!\p{sc=Latn})`;
const SITE = new RegExp(`${NUMBER}|${FIRST_WORD}`, "gu");
const DIGITS = new RegExp(NUMBER, "uy");

/** Every number of the text from left to right. */
export function* numberSites(reading: Reading): Generator<NumberSite> {
  let last = 0;
  for (const { index } of reading.key.matchAll(SITE)) {
    const site = index < last ? null : readNumber(reading, index);
    if (site === null) continue;
    last = site.end;
    yield site;
  }
}

/** The number that begins at `at`. */
export function readNumber({ text, key }: Reading, at: number): NumberSite | null {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(key)?.[0];
  if (digits !== undefined) {
    const value = parseNumber(digits);
    return value === null ? null : { start: at, end: at + digits.length, value, inWords: false };
  }
  const words = readNumberWords(text, at);
  return words === null ? null : { start: at, end: words.end, value: words.value, inWords: true };
}

/** The offset of the first character from `at` on that is no blank; blanks do not cross lines. */
export function skipBlanks(key: string, at: number): number {
  let end = at;
  while (key.charAt(end) === " ") end++;
  return end;
}

/** The offset behind the last character before `at` that is no blank. */
export function skipBlanksBack(key: string, at: number): number {
  let start = at;
  while (key.charAt(start - 1) === " ") start--;
  return start;
}
