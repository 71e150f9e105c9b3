import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTimes } from "../../../src/extract/time/find-times.ts";
import type { TimeExpression } from "../../../src/extract/time/time-expression.ts";
import { Edtf } from "../../../src/model/edtf.ts";
import { SpanSet } from "../../../src/spans/span-set.ts";

type Value = Partial<Omit<TimeExpression, "span" | "raw">>;
type Case = { input: string; expected: { text: string; start: number; end: number; value: Value }[] };

const { cases } = JSON.parse(readFileSync(new URL("../../specs/time.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

/** A spec names only what differs from these. */
const DEFAULTS = {
  value: null,
  recurrence: null,
  duration: null,
  anchor: null,
  strength: "explicit",
  inName: false,
};

/** RFC 5545, 3.3.10, as far as plans need it. */
const RRULE =
  /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=(?:[2-9]|[1-9]\d))?(?:;BYDAY=(?:MO|TU|WE|TH|FR|SA|SU))?(?:;BYMONTH=(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*)?(?:;BYMONTHDAY=(?:[1-9]|[12]\d|3[01]))?$/u;
/** ISO 8601-1, 5.5.2. */
const DURATION = /^P(?:\d+(?:\.\d)?[DWMY]|T\d+(?:\.\d)?[HM])$/u;

function expectSound(text: string, { span, raw, value, recurrence, duration }: TimeExpression): void {
  expect(raw).toBe(text.slice(span.start, span.end));
  if (value !== null) expect(Edtf.safeParse(value), value).toMatchObject({ success: true });
  if (recurrence !== null) expect(recurrence).toMatch(RRULE);
  if (duration !== null) expect(duration).toMatch(DURATION);
}

describe("times", () => {
  test.each(cases)("$input", ({ input, expected }) => {
    const found = findTimes(input);
    found.forEach((expression) => expectSound(input, expression));
    expect(found.map(({ span, raw, ...value }) => ({ text: raw, ...span, value }))).toEqual(
      expected.map(({ value, ...place }) => ({ ...place, value: { ...DEFAULTS, ...value } })),
    );
  });

  test("a date without a year takes the year it is told", () => {
    const text = "Tổng kết trước ngày 20/11; sơ kết trong quý II; hoàn thành đến cuối năm.";
    expect(findTimes(text, 0, text.length, { year: "2026" }).map(({ value }) => value)).toEqual([
      "2026-11-20",
      "2026-34",
      "2026",
    ]);
  });

  test("but what comes back every year has none", () => {
    const text = "định kỳ hằng năm báo cáo trước ngày 15/12";
    expect(findTimes(text, 0, text.length, { year: "2026" })[1]).toMatchObject({
      value: null,
      recurrence: "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15",
    });
  });

  test.each(["trước ngày 31/4", "trước ngày 30/02", "trước tháng 13", "đến ngày 31/02/2026"])(
    "no calendar has %s",
    (text) => {
      expect(findTimes(text)).toEqual([]);
    },
  );

  test.each([
    ["2026-2030", "during", "2026/2030"],
    ["2025", "in", "2025"],
    ["12/2025", "in", "2025-12"],
    ["T4/2026", "in", "2026-04"],
    ["15/11/2025", "in", "2025-11-15"],
    ["Quý IV/2025", "in", "2025-36"],
    ["Trước 30/6/2026", "before", "2026-06-30"],
    ["Tháng 12/2025", "in", "2025-12"],
  ])("the cell %s", (cell, relation, value) => {
    expect(findTimes(cell, 0, cell.length, { cell: true })).toMatchObject([
      { raw: cell, relation, value, strength: "explicit" },
    ]);
  });

  test.each(["95%", "2.000 ha", "01", "8,25", "Sở Y tế", "10/12 huyện"])(
    "the cell %s tells no time",
    (cell) => {
      expect(findTimes(cell, 0, cell.length, { cell: true })).toEqual([]);
    },
  );

  test("offsets are those of the whole text, citations left out", () => {
    const text = "Căn cứ Quyết định ngày 05/4/2024; hoàn thành trước ngày 30/6/2026. Đến năm 2030";
    const found = findTimes(text, 7, text.indexOf(" Đến"), {
      exclude: new SpanSet([{ start: 7, end: text.indexOf(";") }]),
    });
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(["trước ngày 30/6/2026"]);
  });
});

describe("properties", () => {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = fc.record({ d: fc.integer({ min: 1, max: 28 }), m: fc.integer({ min: 1, max: 12 }) });
  const year = fc.integer({ min: 2000, max: 2060 });

  test("the word before a date gives the relation, whatever the date and its form", () => {
    const words = fc.constantFrom(
      ["trước", "before"],
      ["đến", "by"],
      ["chậm nhất", "by"],
      ["đến hết", "by"],
      ["vào", "in"],
      ["sau", "after"],
    );
    const forms = fc.constantFrom(
      (d: number, m: number, y: number) => `ngày ${two(d)}/${m}/${y}`,
      (d: number, m: number, y: number) => `ngày ${d}-${m}-${y}`,
      (d: number, m: number, y: number) => `ngày ${two(d)} tháng ${two(m)} năm ${y}`,
    );
    fc.assert(
      fc.property(words, day, year, forms, ([word, relation], { d, m }, y, form) => {
        const text = `Hoàn thành ${word} ${form(d, m, y)}.`;
        expect(findTimes(text)).toMatchObject([
          { relation, value: `${y}-${two(m)}-${two(d)}`, raw: text.slice("Hoàn thành ".length, -1) },
        ]);
      }),
    );
  });

  test("any text is read without an error, and what is found is sound", () => {
    const words =
      "trước đến từ ngày tháng năm quý I 15/12 2025 2030 - hằng định kỳ 6 và , ( ) sau khi trong vòng thường xuyên . \n giai đoạn một lần".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        findTimes(text).forEach((expression) => expectSound(text, expression));
      }),
    );
  });
});
