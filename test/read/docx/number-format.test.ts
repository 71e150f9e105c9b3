import { expect, test } from "vitest";
import { formatNumber } from "../../../src/read/docx/number-format.ts";

test.each([
  ["decimal", 12, "12"],
  ["decimalZero", 7, "07"],
  ["decimalZero", 12, "12"],
  ["upperRoman", 4, "IV"],
  ["upperRoman", 29, "XXIX"],
  ["lowerRoman", 1994, "mcmxciv"],
  ["upperRoman", -603980, "-603980"],
  ["upperRoman", 0, "0"],
  ["vietnameseCounting", -1, "-1"],
  ["lowerLetter", 4, "d"],
  ["lowerLetter", 5, "e"],
  ["lowerLetter", 26, "z"],
  ["lowerLetter", 27, "aa"],
  ["lowerLetter", 28, "bb"],
  ["lowerLetter", 53, "aaa"],
  ["upperLetter", 3, "C"],
  ["none", 3, ""],
  ["numberInDash", 3, "- 3 -"],
  ["decimalEnclosedCircle", 20, "⑳"],
  ["decimalEnclosedCircle", 21, "21"],
  ["vietnameseCounting", 10, "mười"],
  ["vietnameseCounting", 15, "mười lăm"],
  ["vietnameseCounting", 21, "hai mươi mốt"],
  ["vietnameseCounting", 30, "ba mươi"],
  ["vietnameseCounting", 11, "mười một"],
  ["thaiLetters", 3, "3"],
  ["toString", 3, "3"],
  ["__proto__", 3, "3"],
])("%s prints %i as %s", (format, value, printed) => {
  expect(formatNumber(value, format)).toBe(printed);
});

test("a start beyond all reason does not make an endless label", () => {
  expect(formatNumber(2_000_000_000, "lowerLetter")).toBe("2000000000");
  expect(formatNumber(2_000_000_000, "upperRoman")).toBe("2000000000");
});
