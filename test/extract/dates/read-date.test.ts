import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/extract/dates/read-date.ts";

type Case = {
  input: string;
  expected: { text: string; start: number; end: number; value: string | null }[];
  why?: string;
};
const { cases } = JSON.parse(readFileSync(new URL("../../specs/dates.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

/** Every date of the text, left to right. */
function allDates(text: string): Case["expected"] {
  const found: Case["expected"] = [];
  for (let at = 0; at < text.length;) {
    const insideWord = /[\p{L}\p{N}.\/-]/u.test(text[at - 1] ?? " ");
    const date = insideWord ? null : readDate(text, at);
    if (date !== null) {
      const { start, end, value } = date;
      found.push({ text: text.slice(start, end), start, end, value });
    }
    at = date?.end ?? at + 1;
  }
  return found;
}

describe("dates as plans write them", () => {
  it.each(cases)("$input", ({ input, expected }) => {
    expect(allDates(input)).toEqual(expected);
  });

  it("tells a date that no calendar has from one left blank", () => {
    expect(readDate("ngày 31/02/2025", 0)?.impossible).toBe(true);
    expect(readDate("ngày   tháng   năm 2025", 0)?.impossible).toBe(false);
  });

  it("reads back every day it is given, in figures and in words", () => {
    const days = fc.date({ min: new Date("1945-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom("/", "-", "."), (day, mark) => {
        const value = day.toISOString().slice(0, 10);
        const [year, month, date] = value.split("-").map(Number);
        expect(readDate(`ngày ${date}${mark}${month}${mark}${year}`, 0)?.value).toBe(value);
        expect(readDate(`ngày ${date} tháng ${month} năm ${year}`, 0)?.value).toBe(value);
      }),
    );
  });
});
