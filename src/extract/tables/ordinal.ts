import { parseRoman } from "../../text/roman.ts";

/** The label of a row: "I", "1", "1.2", "a", "-". */
export type Ordinal = {
  /** Without closing marks; a bullet as printed. */
  text: string;
  /** How deep such labels stand: capitals above Roman numerals above numbers; bullets deepest. */
  level: number;
  /** Its place among its siblings, where it has one. */
  value: number | null;
  /** The labels above it: "1" of "1.2". */
  prefix: string;
};

export const LEVELS = { capital: 0, roman: 1, number: 2, letter: 20, bullet: 30 } as const;

const NUMBERED = /^\(?(\d{1,3}(?:\.\d{1,3}){0,4})\s*[.)]?$/u;
const BULLET = /^[-–—+*•]$/u;
const LETTER = /^\(?([a-zđ])\s*[.)]?$/u;
const CAPITAL = /^\(?([A-ZĐ])\s*[.)]?$/u;
const ROMAN = /^\(?([IVX]{1,7})\s*[.)]?$/u;
/** "I. NÂNG CAO NHẬN THỨC", "1.2) ...", "a) ..." */
const LEADING = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,7}|[A-ZĐ]|[a-zđ])\s*[.)]|[-–+•](?=\s))\s*/u;

const LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
const PLAIN_LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Reads the text of a cell that holds a label and nothing else. Null if it holds something else. */
export function readOrdinal(text: string): Ordinal | null {
  if (BULLET.test(text)) return { text, level: LEVELS.bullet, value: null, prefix: "" };
  const number = NUMBERED.exec(text)?.[1];
  if (number !== undefined) {
    const parts = number.split(".");
    return {
      text: number,
      level: LEVELS.number + parts.length - 1,
      value: Number(parts.at(-1)),
      prefix: parts.slice(0, -1).join("."),
    };
  }
  const roman = ROMAN.exec(text)?.[1];
  const value = roman === undefined ? null : parseRoman(roman);
  if (roman !== undefined && value !== null) return { text: roman, level: LEVELS.roman, value, prefix: "" };
  const capital = CAPITAL.exec(text)?.[1];
  if (capital !== undefined) {
    return { text: capital, level: LEVELS.capital, value: placeOf(capital.toLowerCase()), prefix: "" };
  }
  const letter = LETTER.exec(text)?.[1];
  if (letter === undefined) return null;
  return { text: letter, level: LEVELS.letter, value: placeOf(letter), prefix: "" };
}

/** A label before the words of a cell: "I. NÂNG CAO NHẬN THỨC". `length` is that of label and blanks. */
export function leadingOrdinal(text: string): { ordinal: Ordinal; length: number } | null {
  const label = LEADING.exec(text)?.[0];
  const ordinal = label === undefined ? null : readOrdinal(label.trim());
  if (label === undefined || ordinal === null || label.length === text.length) return null;
  return { ordinal, length: label.length };
}

/** Plans letter their rows by either alphabet, so only "a" to "d" have a sure place. */
function placeOf(letter: string): number | null {
  const place = PLAIN_LETTERS.indexOf(letter);
  return place >= 0 && place === LETTERS.replace(/[ăâ]/gu, "").indexOf(letter) ? place + 1 : null;
}
