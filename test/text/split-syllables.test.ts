import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MappedText } from "../../src/text/mapped-text.ts";
import { normalize } from "../../src/text/normalize.ts";
import { healSplitSyllables } from "../../src/text/split-syllables.ts";
import { seeds } from "./seeds.ts";

const { cases } = JSON.parse(
  readFileSync(new URL("../specs/split-syllables.json", import.meta.url), "utf8"),
) as { cases: { input: string; expected: string }[] };

const heal = (text: string): string => healSplitSyllables(MappedText.of(text)).text;

describe("healSplitSyllables", () => {
  test.each(cases)("$input", ({ input, expected }) => {
    expect(heal(input)).toBe(expected);
    expect(heal(expected)).toBe(expected);
  });

  test("leads a healed word to all of its pieces", () => {
    const source = "của t ỉnh Lâm Đ ồng";
    const healed = healSplitSyllables(MappedText.of(source));
    const at = healed.text.indexOf("Đồng");
    const { start, end } = healed.toSource(at, at + "Đồng".length);
    expect(source.slice(start, end)).toBe("Đ ồng");
  });
});

describe.each(seeds)("healSplitSyllables on the plan $id", ({ text }) => {
  const intact = normalize(text).text;

  test("leaves correct text as it is", () => {
    const mapped = MappedText.of(intact);
    expect(healSplitSyllables(mapped)).toBe(mapped);
  });

  test.each([0.05, 0.3, 0.9])(
    "heals nearly all of the splits before marked letters, %d of the words split",
    (rate) => {
      const { split, cuts } = splitBeforeMarks(intact, rate);
      const { left, wrong } = compare(intact, heal(split));
      expect(cuts).toBeGreaterThan(20);
      expect(left / cuts).toBeLessThan(0.05);
      expect(wrong / cuts).toBeLessThan(0.005);
    },
  );
});

/** Splits words before their first letter with two marks or a dot, as printers do that take it from another font. */
function splitBeforeMarks(text: string, rate: number): { split: string; cuts: number } {
  let cuts = 0;
  let state = 1;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const split = text.replace(/(?<!\p{L})([a-zđA-ZĐ]\p{L}*?)(?=[ạ-ỹẠ-Ỹ])/gu, (onset) => {
    if (random() > rate) return onset;
    cuts++;
    return `${onset} `;
  });
  return { split, cuts };
}

/** Blanks that are left over and blanks that were taken wrongly. */
function compare(intact: string, healed: string): { left: number; wrong: number } {
  let left = 0;
  let wrong = 0;
  for (let i = 0, j = 0; i < intact.length || j < healed.length;) {
    if (intact[i] === healed[j]) {
      i++;
      j++;
    } else if (healed[j] === " ") {
      left++;
      j++;
    } else {
      expect(intact[i]).toBe(" ");
      wrong++;
      i++;
    }
  }
  return { left, wrong };
}
