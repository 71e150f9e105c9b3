import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hasForeignMarks, NUMBER, parseNumber, readNumberWords } from "../../src/text/numerals.ts";

type Found = { text: string; start: number; end: number; value: number; foreign?: boolean };
type Case = { kind: "words" | "digits"; input: string; expected: Found[] };

const { cases } = JSON.parse(readFileSync(new URL("../specs/numbers.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

/** All number words of a text, from left to right. */
function findNumberWords(text: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    const number = readNumberWords(text, at);
    if (number === null) continue;
    found.push({ text: text.slice(at, number.end), start: at, ...number });
    at = number.end;
  }
  return found;
}

function findDigits(text: string): Found[] {
  return [...text.matchAll(new RegExp(NUMBER, "gu"))].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    value: parseNumber(match[0]) as number,
    foreign: hasForeignMarks(match[0]),
  }));
}

describe("numbers", () => {
  test.each(cases)("in $kind: $input", ({ kind, input, expected }) => {
    expect(kind === "words" ? findNumberWords(input) : findDigits(input)).toEqual(expected);
  });

  test.each([
    ["1.248,5", 1248.5],
    ["1 248", 1248],
    ["1,248,643", 1248643],
    ["1,248.5", 1248.5],
    ["1234.567", 1234.567],
  ])("a whole lexeme %s is %d", (lexeme, value) => {
    expect(parseNumber(lexeme)).toBe(value);
  });

  test.each(["", "1.5.2", "25-10", "95%", "một", "1.248 643", ",5", "5,"])("%j is no number", (lexeme) => {
    expect(parseNumber(lexeme)).toBeNull();
  });

  test("every number up to 9999 is read from its words", () => {
    for (let value = 1; value < 10_000; value++) {
      const words = spell(value);
      expect(readNumberWords(`${words} xã`, 0), words).toEqual({ value, end: words.length });
    }
  });
});

/** The words of a number from 1 to 9999, by the school rule. */
function spell(value: number): string {
  const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
  const [thousands, hundreds, tens, ones] = [1000, 100, 10, 1].map(
    (unit) => Math.floor(value / unit) % 10,
  ) as [number, number, number, number];
  const words: string[] = [];
  if (thousands > 0) words.push(digits[thousands] as string, "nghìn");
  if (hundreds > 0 || (thousands > 0 && value % 1000 > 0)) words.push(digits[hundreds] as string, "trăm");
  if (tens === 1) words.push("mười");
  else if (tens > 1) words.push(digits[tens] as string, "mươi");
  else if (ones > 0 && value > 100) words.push("linh");
  if (ones === 1 && tens > 1) words.push("mốt");
  else if (ones === 5 && tens > 0) words.push("lăm");
  else if (ones > 0) words.push(digits[ones] as string);
  return words.join(" ");
}
