import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuantities } from "../../../src/extract/quantities/find-quantities.ts";
import type { Quantity } from "../../../src/extract/quantities/quantity.ts";
import { COMPARATORS_AFTER, COMPARATORS_BEFORE } from "../../../src/lexicon/comparators.ts";
import type { Span } from "../../../src/model/span.ts";
import { SpanSet } from "../../../src/spans/span-set.ts";

type Value = Partial<Record<keyof Quantity, unknown>>;
type Case = { input: string; expected: { text: string; start: number; end: number; value: Value }[] };

const { cases } = JSON.parse(
  readFileSync(new URL("../../specs/quantities.json", import.meta.url), "utf8"),
) as { cases: Case[] };

/** A spec names only what differs from these. */
const DEFAULTS = {
  max: null,
  of: null,
  change: "level",
  scale: 1,
  counted: null,
  baseline: null,
  since: null,
  frequency: null,
  each: null,
};

function valueOf(text: string, quantity: Quantity): Value {
  const slice = (span: Span | null) => span && text.slice(span.start, span.end);
  const { span, raw, numberSpan, unitSpan, unitKind, ...value } = quantity;
  expect(raw).toBe(slice(span));
  expect(numberSpan.start).toBeGreaterThanOrEqual(span.start);
  // A blank beside a stroke is no part of the unit's name.
  const unit = slice(unitSpan)?.replaceAll("/ ", "/") ?? null;
  expect(unit === null || (unitKind !== null && unit === value.unit)).toBe(true);
  return { ...value, counted: slice(quantity.counted), each: slice(quantity.each) };
}

describe("quantities", () => {
  test.each(cases)("$input", ({ input, expected }) => {
    const found = findQuantities(input).map((quantity) => ({
      text: quantity.raw,
      ...quantity.span,
      value: valueOf(input, quantity),
    }));
    expect(found).toEqual(
      expected.map(({ value, ...place }) => ({ ...place, value: { ...DEFAULTS, ...value } })),
    );
  });

  test("offsets are those of the whole text, and of the stretch asked for only", () => {
    const text = "Trên 95% dân số.\nMỗi trạm y tế có ít nhất một bác sĩ.\nTối đa 5%.";
    const start = text.indexOf("Mỗi");
    const found = findQuantities(text, start, text.indexOf("\nTối"));
    expect(found.map(({ raw, span, each }) => [raw, text.slice(span.start, span.end), each])).toEqual([
      ["ít nhất một bác sĩ", "ít nhất một bác sĩ", { start: start + 4, end: start + 13 }],
    ]);
  });

  test("what is excluded is not read", () => {
    const text = "theo Chương trình 100% trường học; 95% xã";
    expect(
      findQuantities(text, 0, text.length, { exclude: new SpanSet([{ start: 5, end: 33 }]) }),
    ).toHaveLength(1);
  });
});

describe("comparators", () => {
  const before = COMPARATORS_BEFORE.flatMap(({ comparator, words }) =>
    words.map((word) => ({ comparator, word })),
  );
  const after = COMPARATORS_AFTER.flatMap(({ comparator, words }) =>
    words.map((word) => ({ comparator, word })),
  );

  const templates = fc.constantFrom(
    (words: string) => `Tỷ lệ người dân tham gia bảo hiểm y tế đạt ${words} dân số`,
    (words: string) => `- ${words} trạm y tế xã có bác sĩ; phấn đấu hoàn thành.`,
    (words: string) => `Đến năm 2030, ${words} xã, phường trên địa bàn đạt tiêu chí`,
  );
  const numbers = fc.constantFrom("95%", "8,25%", "1.250 ha", "05 lớp");

  test("swapping the word before the number swaps the comparator and nothing else", () => {
    fc.assert(
      fc.property(
        templates,
        numbers,
        fc.constantFrom(...before),
        (template, number, { word, comparator }) => {
          const [plain] = findQuantities(template(number));
          const [compared, ...others] = findQuantities(template(`${word} ${number}`));
          expect(plain?.comparator).toBe("=");
          expect(others).toEqual([]);
          expect(compared).toMatchObject({
            comparator,
            value: plain?.value,
            unit: plain?.unit,
            change: "level",
          });
          expect(compared?.raw).toBe(`${word} ${number}`);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("words that look like comparators and are none change nothing", () => {
    const none = fc.constantFrom(
      "trên địa bàn có",
      "trên cơ sở",
      "nêu trên,",
      "dưới sự lãnh đạo của Đảng,",
      "phấn đấu",
      "duy trì",
      "bảo đảm",
    );
    fc.assert(
      fc.property(templates, numbers, none, (template, number, words) => {
        const [plain] = findQuantities(template(number));
        expect(findQuantities(template(`${words} ${number}`))).toMatchObject([
          { raw: plain?.raw, comparator: "=", value: plain?.value },
        ]);
      }),
    );
  });

  test("the word behind the number gives the comparator", () => {
    fc.assert(
      fc.property(templates, numbers, fc.constantFrom(...after), (template, number, { word, comparator }) => {
        const [compared] = findQuantities(template(`từ ${number} ${word}`));
        expect(compared).toMatchObject({ comparator, raw: `từ ${number} ${word}` });
      }),
    );
  });

  test.each(
    [...COMPARATORS_BEFORE, ...COMPARATORS_AFTER].flatMap(({ comparator, examples }) =>
      examples.map((example) => ({ comparator, example })),
    ),
  )("$example is $comparator", ({ comparator, example }) => {
    expect(findQuantities(example)[0]?.comparator).toBe(comparator);
  });
});

test("any text is read without an error, in order and without overlaps", () => {
  const words =
    "từ trên dưới 5 95% 2.000 ha - / đến lên xuống năm 2030 mỗi có một lần tăng giảm ; \n ( ) tỷ đồng".split(
      " ",
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      let end = 0;
      for (const { span, raw, value } of findQuantities(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(raw).toBe(text.slice(span.start, span.end));
        expect(Number.isFinite(value)).toBe(true);
        end = span.end;
      }
    }),
  );
});
