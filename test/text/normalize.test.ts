import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MappedText } from "../../src/text/mapped-text.ts";
import { normalize, normalizeMapped } from "../../src/text/normalize.ts";
import { isPlainText } from "../../src/text/plain-letters.ts";
import { seeds } from "./seeds.ts";

type Case = { input: string; expected: string; rules: string[]; why?: string };

const { cases } = JSON.parse(readFileSync(new URL("../specs/normalize.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

/** Letters, marks and signs that the rules speak of, in any order. */
const messyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aáâấđĐoôơuưyn NQK1/-.*\\[]{}\t\n"),
    fc.constantFrom(..."ðÐɖКаНοα\u0300\u0301\u0302\u0306\u031b\u0309\u0323\u0335"),
    fc.constantFrom(
      "\r",
      "\f",
      "\u0085",
      "\u2028",
      "\u00ad",
      "\u00a0",
      "\u2009",
      "\u200b",
      "\ufeff",
      "\u001e",
      "\u0000",
    ),
    fc.constantFrom(
      "[bookmark: _Hlk1]",
      "{PAGE}",
      "Error! Bookmark not defined.",
      "\nNguồn tra cứu: vanban.phaplyvn.com\n",
    ),
  ),
  maxLength: 60,
});

describe("normalize", () => {
  test.each(cases)("$input", ({ input, expected, rules }) => {
    const result = normalize(input);
    expect(result.text).toBe(expected);
    expect(result.changes.map((change) => change.rule)).toEqual(rules);
  });

  test.each(cases)("reports what stood in the input: $input", ({ input }) => {
    for (const { before, span } of normalize(input).changes) {
      // Rules run one after the other: an earlier one may have dropped something inside the range.
      expect(normalize(input.slice(span.start, span.end)).text).toBe(normalize(before).text);
    }
  });

  test("twice is once", () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const once = normalize(text).text;
        expect(normalize(once)).toMatchObject({ text: once, changes: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test("gives NFC whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const { text: normal } = normalize(text);
        expect(normal).toBe(normal.normalize("NFC"));
      }),
      { numRuns: 2000 },
    );
  });

  test("gives the same text with and without a record of changes", () => {
    fc.assert(
      fc.property(messyText, (text) => {
        expect(normalizeMapped(MappedText.of(text)).text).toBe(normalize(text).text);
      }),
    );
  });

  test("hands clean text back as it is", () => {
    const text = MappedText.of(
      "Căn cứ Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư;\n- Trên 95% dân số…",
    );
    expect(normalizeMapped(text)).toBe(text);
  });
});

describe.each(seeds)("normalize on the plan $id", ({ text }) => {
  const normal = normalize(text);

  test("does not depend on the Unicode form", () => {
    expect(normalize(text.normalize("NFD")).text).toBe(normal.text);
  });

  test("maps every word to its wording in the source", () => {
    const words = [...normal.text.matchAll(/[\p{L}\p{N}]+/gu)];
    expect(words.length).toBeGreaterThan(1000);
    for (const word of words) {
      const { start, end } = normal.map.toSource(word.index, word.index + word[0].length);
      expect(text.slice(start, end).normalize("NFC")).toBe(word[0]);
    }
  });

  test("takes and adds no letter but in markers and footers", () => {
    const letters = (wording: string): string => wording.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
    const dropped = normal.changes.filter((change) => change.after === "").map((change) => change.before);
    expect(letters(normal.text).length + letters(dropped.join("")).length).toBe(letters(text).length);
  });
});

test("no letter of plain text gives a rule about letters any work", () => {
  const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const plain = letters.filter((letter) => isPlainText(letter));
  expect(plain).toEqual(expect.arrayContaining([..."aZ9đĐỹỸ“…\t\n"]));
  // Behind a letter that is not plain, so that all rules are asked.
  for (const letter of plain) expect(normalize(`☐${letter}`).changes).toEqual([]);
});
