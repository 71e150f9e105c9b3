import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRoman, toRoman } from "../../src/text/roman.ts";

const { cases } = JSON.parse(readFileSync(new URL("../specs/roman.json", import.meta.url), "utf8")) as {
  cases: { input: string; expected: number | null }[];
};

describe("Roman numerals", () => {
  test.each(cases)("$input is $expected", ({ input, expected }) => {
    expect(parseRoman(input)).toBe(expected);
  });

  test("are read back as they were written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
        expect(parseRoman(toRoman(value))).toBe(value);
        expect(parseRoman(toRoman(value).toLowerCase())).toBe(value);
      }),
    );
  });

  test.each([0, -1, 4000, 1.5])("there is none for %d, which is printed in decimal", (value) => {
    expect(toRoman(value)).toBe(String(value));
  });
});
