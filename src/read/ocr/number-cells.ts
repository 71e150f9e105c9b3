import type { Raster } from "./page-raster.ts";
import type { RecognisedLine, RecognisedWord } from "./recognise.ts";

/** "971", "1.248643": a number in which a mark may have been overlooked between two digits. */
const NUMBER = /^[<>≤≥]?\d[\d.,]*\d%?$/u;
const MARK = /[.,]/gu;

/** The number that a cell holds and nothing else, or null. */
export function onlyNumber(lines: readonly RecognisedLine[]): RecognisedWord | null {
  const words = lines.flatMap((line) => line.words);
  return words.length === 1 && NUMBER.test(words[0]!.text) ? words[0]! : null;
}

/**
 * A number as two readings of it have it. A comma is a few pixels, which one size of the picture shows and another
 * does not ("97,1" read as "971"); none is seen where there is none. Digits are never changed.
 */
export function withMarks(number: RecognisedWord, again: RecognisedWord | null): RecognisedWord {
  if (again === null || again.text.replace(MARK, "") !== number.text.replace(MARK, "")) return number;
  return again.text.length > number.text.length
    ? { ...number, text: again.text, confidence: Math.min(number.confidence, again.confidence) }
    : number;
}

/** Twice as large, in steps no harder than before. */
export function enlarged({ width, height, scale, grey }: Raster): Raster {
  const larger = new Uint8Array(4 * width * height);
  const at = (x: number, y: number): number =>
    grey[Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1)]!;
  for (let y = 0; y < 2 * height; y++) {
    const [row, next] = [y >> 1, (y >> 1) + (y % 2 === 0 ? -1 : 1)];
    for (let x = 0; x < 2 * width; x++) {
      const [column, aside] = [x >> 1, (x >> 1) + (x % 2 === 0 ? -1 : 1)];
      const level = 9 * at(column, row) + 3 * (at(aside, row) + at(column, next)) + at(aside, next);
      larger[y * 2 * width + x] = level >> 4;
    }
  }
  return { width: 2 * width, height: 2 * height, scale: 2 * scale, grey: larger };
}
