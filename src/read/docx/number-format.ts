import { toRoman } from "../../text/roman.ts";

const vietnameseDigits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

const LATIN_LETTERS = 26;

/** Word's own bound for lettered lists is 780. */
const MOST_REPEATED = 30;

/** Prints a number; `value` is a whole number from 0. */
type NumberFormat = (value: number) => string;

/** Formats by their name in the file (ST_NumberFormat, ECMA-376 part 1, 17.18.59). */
const formats: ReadonlyMap<string, NumberFormat> = new Map(
  Object.entries<NumberFormat>({
    none: () => "",
    decimal: String,
    decimalZero: (value) => String(value).padStart(2, "0"),
    upperRoman: toRoman,
    lowerRoman: (value) => toRoman(value).toLowerCase(),
    upperLetter: (value) => letters(value).toUpperCase(),
    lowerLetter: letters,
    numberInDash: (value) => `- ${value} -`,
    decimalEnclosedCircle: (value) => enclosed(value, "①"),
    decimalEnclosedParen: (value) => enclosed(value, "⑴"),
    decimalEnclosedFullstop: (value) => enclosed(value, "⒈"),
    hex: (value) => value.toString(16).toUpperCase(),
    vietnameseCounting: vietnameseNumber,
  }),
);

/**
 * Prints `value` as Word does in that format; a format that is not known here is printed in decimal, and so is a number
 * below zero, with which a damaged file may start a list.
 */
export function formatNumber(value: number, format: string): string {
  return value < 0 ? String(value) : (formats.get(format) ?? String)(value);
}

/**
 * Word's lettered lists run over the Latin alphabet in every language: a) ... d) e) f), so without đ, and with
 * f, j, w, z. After z it doubles the letter: aa, bb, ... zz, aaa.
 */
function letters(value: number): string {
  if (value < 1) return "";
  if (value > MOST_REPEATED * LATIN_LETTERS) return String(value);
  const letter = String.fromCharCode("a".charCodeAt(0) + ((value - 1) % LATIN_LETTERS));
  return letter.repeat(Math.ceil(value / LATIN_LETTERS));
}

/** ① ... ⑳ are twenty consecutive characters, and so are their sisters. */
function enclosed(value: number, first: string): string {
  return value >= 1 && value <= 20
    ? String.fromCodePoint((first.codePointAt(0) as number) + value - 1)
    : String(value);
}

/** một, hai, ... mười, mười một, ... chín mươi chín. */
function vietnameseNumber(value: number): string {
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return vietnameseDigits[ones] as string;
  const head = tens === 1 ? "mười" : `${vietnameseDigits[tens]} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  if (ones === 1 && tens > 1) return `${head} mốt`;
  return `${head} ${vietnameseDigits[ones]}`;
}
