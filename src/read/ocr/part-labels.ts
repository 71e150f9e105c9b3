import { parseRoman, toRoman } from "../../text/roman.ts";

const LOOKS_ROMAN = /^([IVXLHl|]{1,6})[.,]?$/u;
const ONLY_STROKES = /^[ILHl|]+$/u;
const IN_CAPITALS = /^["“]?\p{Lu}{2,}/u;

/** The last number that is strokes alone. */
const III = 3;
/** Parts of a plan have numbers up to this. */
const MOST_PARTS = 30;

/**
 * The numbers of parts as they were printed. The model was taught on words, and takes "I." for "L", "II." for "IH."
 * and "III." for "IH." or "II." ("L MỤC ĐÍCH, YÊU CẦU", "IH. MỤC TIÊU"); which of them it was, the order tells.
 */
export class PartLabels {
  #last = 0;

  /** The first word of a line, and the one behind it: only headings in capitals have such numbers. */
  mend(seen: string, next: string | undefined): string {
    const letters = LOOKS_ROMAN.exec(seen)?.[1];
    if (letters === undefined || next === undefined || !IN_CAPITALS.test(next)) return seen;
    const value = ONLY_STROKES.test(letters) ? this.#byStrokes(letters) : byLetters(letters);
    if (value === null || value > MOST_PARTS) return seen;
    this.#last = value;
    const roman = toRoman(value);
    return roman === letters ? seen : `${roman}.`;
  }

  #byStrokes(letters: string): number | null {
    const strokes = letters.replaceAll("H", "II").length;
    const expected = this.#last + 1;
    if (expected <= III && Math.abs(strokes - expected) <= 1) return expected;
    return strokes <= III ? strokes : null;
  }
}

const byLetters = (letters: string): number | null =>
  parseRoman(letters.replaceAll("H", "II").replace(/[Ll|]/gu, "I"));
