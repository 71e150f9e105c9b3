import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareKey, fold, matchKey, toneKey } from "../../src/text/fold.ts";

type Case = { key: keyof typeof keys; input: string; expected: string; why?: string };

const keys = { fold, toneKey, matchKey, compareKey };
const { cases } = JSON.parse(readFileSync(new URL("../specs/fold.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

describe("keys", () => {
  test.each(cases)("$key of $input", ({ key, input, expected }) => {
    expect(keys[key](input)).toBe(expected);
  });

  test.each(Object.entries({ fold, toneKey, matchKey }))("%s made twice is the same key", (_name, key) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."hòaoàkỹyquỷ ĐƯơ-–1, \u0301\u0323") }), (text) => {
        expect(key(key(text))).toBe(key(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("toneKey and matchKey keep the length of NFC text, so offsets in the key hold in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const nfc = text.normalize("NFC");
        expect(toneKey(nfc)).toHaveLength(nfc.length);
        expect(matchKey(nfc)).toHaveLength(nfc.length);
      }),
    );
  });

  test("a key does not depend on the Unicode form of its text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ấệộữỷoàĐd kh") }), (text) => {
        for (const key of Object.values(keys)) expect(key(text.normalize("NFD"))).toBe(key(text));
      }),
    );
  });
});
