import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isSyllable } from "../../src/text/syllables.ts";
import { seeds } from "./seeds.ts";

const { cases } = JSON.parse(readFileSync(new URL("../specs/syllables.json", import.meta.url), "utf8")) as {
  cases: { input: string; expected: boolean }[];
};

describe("isSyllable", () => {
  test.each(cases)("$input: $expected", ({ input, expected }) => {
    expect(isSyllable(input)).toBe(expected);
    expect(isSyllable(input.normalize("NFD"))).toBe(expected);
    expect(isSyllable(input.toUpperCase())).toBe(expected);
  });

  test.each(seeds)("knows the small-letter words of the plan $id", ({ text }) => {
    const words = text.normalize("NFC").match(/(?<![\p{L}\p{N}/.])\p{Ll}{2,}(?![\p{L}\p{N}/.])/gu) ?? [];
    const unknown = words.filter((word) => !isSyllable(word));
    expect(words.length).toBeGreaterThan(1000);
    expect(unknown.length / words.length).toBeLessThan(0.002);
  });
});
