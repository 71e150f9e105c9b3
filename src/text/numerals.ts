import { matchKey } from "./fold.ts";
import {
  AFTER_TEN,
  AFTER_TENS,
  AFTER_ZERO_TENS,
  DIGIT_WORDS,
  FIVE_BEFORE,
  NO_COUNT_AFTER_ONE,
  SCALE_WORDS,
  UP_TO_TEN,
  YEAR_AFTER,
  ZERO_TENS,
} from "./number-words.ts";

const DOT_THOUSANDS = "[1-9]\\d{0,2}(?:\\.\\d{3})+";
/** In running text two blanks at least: "15 100" are two numbers side by side. */
const BLANK_THOUSANDS = "[1-9]\\d{0,2}(?:[ \\u00a0]\\d{3}){2,}";

/** Source of a pattern for one number in digits: "1.248.643", "1 248 643", "8,25", "08", "12.5". */
export const NUMBER = `(?<!\\d|\\d[.,])(?:(?:${DOT_THOUSANDS}|${BLANK_THOUSANDS})(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?!\\d)`;

const WITH_DOTS = new RegExp(`^${DOT_THOUSANDS}(?:,\\d+)?$`, "u");
const WITH_BLANKS = /^[1-9]\d{0,2}(?:[ \u00a0]\d{3})+(?:,\d+)?$/u;
const PLAIN = /^\d+(?:,\d+)?$/u;
const POINT = /^\d+\.\d+$/u;
const COMMA_THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;

/**
 * The value of a number in digits by Vietnamese marks: the dot or a blank parts thousands, the comma opens the
 * decimals. "1.248.643" is 1248643, "5.000" 5000, "8,25" 8.25, "08" 8. Numbers that only make sense with foreign
 * marks are read so ("12.5" is 12.5; "1,248,643" is 1248643). Null if the text is no number.
 */
export function parseNumber(text: string): number | null {
  if (WITH_DOTS.test(text) || WITH_BLANKS.test(text) || PLAIN.test(text)) {
    return Number(text.replace(/[. \u00a0]/gu, "").replace(",", "."));
  }
  if (POINT.test(text)) return Number(text);
  return COMMA_THOUSANDS.test(text) ? Number(text.replaceAll(",", "")) : null;
}

/**
 * Whether a number is, or may be, written with the marks of other languages: "12.5", "1,248.5", and also "1,000",
 * which `parseNumber` reads as 1.
 */
export function hasForeignMarks(text: string): boolean {
  return (POINT.test(text) && !WITH_DOTS.test(text)) || COMMA_THOUSANDS.test(text);
}

type Word = { key: string; end: number };

/**
 * Reads the number words that begin at `at`: "hai mươi mốt", "một trăm linh năm", "hai nghìn không trăm ba mươi",
 * "một triệu rưỡi". `end` is the offset behind the last word. Null where no number begins, where "năm" is a year,
 * and where "một" counts nothing ("một số", "một phần").
 */
export function readNumberWords(text: string, at: number): { value: number; end: number } | null {
  if (/[\p{sc=Latn}\p{N}]/u.test(text.charAt(at - 1))) return null;
  const words = wordsFrom(text, at);
  const first = words[0]?.key;
  if (first === undefined || !UP_TO_TEN.has(first)) return null;

  let taken = 0;
  const parts: number[] = [];
  const key = (ahead = 0): string => words[taken + ahead]?.key ?? "";

  for (;;) {
    const hundreds = readBelowThousand(key, parts.length === 0);
    if (hundreds === null) break;
    taken += hundreds.words;
    parts.push(hundreds.value);
    for (let scale = SCALE_WORDS.get(key()); scale !== undefined; scale = SCALE_WORDS.get(key())) {
      const small = parts.slice(parts.findLastIndex((part) => part >= (scale as number)) + 1);
      if (small.length === 0) break;
      parts.splice(parts.length - small.length, small.length, sum(small) * scale);
      taken++;
      if (key() === "rưỡi") {
        parts.push(scale / 2);
        taken++;
      }
    }
    if ((parts.at(-1) as number) < 1000) break;
  }

  if (taken === 1 && first === "một" && startsWithAny(words.slice(1), NO_COUNT_AFTER_ONE)) return null;
  if (taken === 1 && first === "năm" && !isFive(text.slice(0, at), words.slice(1))) return null;
  return taken === 0 ? null : { value: sum(parts), end: (words[taken - 1] as Word).end };
}

/** Reads up to "chín trăm chín mươi chín"; `key(n)` is the n-th word ahead. */
function readBelowThousand(
  key: (ahead: number) => string,
  isFirst: boolean,
): { value: number; words: number } | null {
  const digit = DIGIT_WORDS.get(key(0)) ?? (key(0) === "không" && !isFirst ? 0 : undefined);
  if (digit !== undefined && key(1) === "trăm") {
    if (key(2) === "rưỡi") return { value: digit * 100 + 50, words: 3 };
    const rest = readBelowHundred((ahead) => key(ahead + 2));
    return { value: digit * 100 + (rest?.value ?? 0), words: 2 + (rest?.words ?? 0) };
  }
  const tens = readBelowHundred(key);
  if (tens !== null) return tens;
  // A digit alone opens a number; later it needs a scale: "hai nghìn năm" is two thousand years.
  if (digit === undefined || (!isFirst && !SCALE_WORDS.has(key(1)))) return null;
  return key(1) === "rưỡi" && key(0) !== "năm"
    ? { value: digit + 0.5, words: 2 }
    : { value: digit, words: 1 };
}

/** Reads "linh năm", "mười", "mười lăm", "hai mươi", "hai mươi mốt", "ba chục". */
function readBelowHundred(key: (ahead: number) => string): { value: number; words: number } | null {
  if (ZERO_TENS.has(key(0))) {
    const last = AFTER_ZERO_TENS.get(key(1));
    return last === undefined ? null : { value: last, words: 2 };
  }
  if (key(0) === "mười") {
    const last = AFTER_TEN.get(key(1));
    return last === undefined ? { value: 10, words: 1 } : { value: 10 + last, words: 2 };
  }
  const tens = DIGIT_WORDS.get(key(0));
  if (tens === undefined) return null;
  if (key(1) === "chục") return { value: tens * 10, words: 2 };
  if (key(1) !== "mươi") return null;
  const last = AFTER_TENS.get(key(2));
  return last === undefined ? { value: tens * 10, words: 2 } : { value: tens * 10 + last, words: 3 };
}

/** "năm" alone is five before what is counted, and a year after "hằng", "trong" or a number: "05 năm". */
function isFive(before: string, after: readonly Word[]): boolean {
  const previous = /(?:\p{sc=Latn}+|\p{N}+)(?=\s*$)/u.exec(before.slice(-20))?.[0];
  if (previous !== undefined && (/\p{N}/u.test(previous) || YEAR_AFTER.has(matchKey(previous)))) return false;
  return startsWithAny(after, FIVE_BEFORE);
}

const LONGEST_NUMBER = 30;

function wordsFrom(text: string, at: number): Word[] {
  const pattern = /(\p{sc=Latn}+)\s{0,3}/uy;
  pattern.lastIndex = at;
  const words: Word[] = [];
  for (
    let match = pattern.exec(text);
    match !== null && words.length < LONGEST_NUMBER;
    match = pattern.exec(text)
  ) {
    words.push({ key: matchKey(match[1] as string), end: match.index + (match[1] as string).length });
  }
  return words;
}

function startsWithAny(words: readonly Word[], phrases: readonly string[]): boolean {
  return phrases.some((phrase) => phrase.split(" ").every((word, index) => words[index]?.key === word));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
