import fc from "fast-check";
import { expect, test } from "vitest";
import { extractTables } from "../../../src/extract/tables/index.ts";
import { readingOf, type Rows } from "./reading-of.ts";

const WORDS = [
  "",
  "TT",
  "Chỉ tiêu",
  "Nhiệm vụ",
  "ĐVT",
  "Đơn vị",
  "Cơ quan chủ trì",
  "Phối hợp",
  "Thời gian",
  "Năm 2026",
  "Kế hoạch 2027",
  "Giai đoạn 2026-2030",
  "1",
  "2",
  "1.1",
  "I",
  "A",
  "a)",
  "-",
  "(5) tiếp theo",
  "≥ 65%",
  "1.248.64 3",
  "Tỷ lệ hộ nghèo (%)",
  "Sở Y tế",
];
const cell = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.record({
    text: fc.constantFrom(...WORDS),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 4 }),
  }),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });

test("any grid gives grounded facts and never an error", () => {
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), (tables) => {
      const reading = readingOf(tables as Rows[], { date: "2025-12-10" });
      const { text } = reading;
      const found = extractTables(reading);
      const ids = new Set(found.tables.map(({ id }) => id));
      expect(ids.size).toBe(tables.length);
      for (const { cells, rows, headerRows, columns } of found.tables) {
        expect(headerRows).toBeLessThanOrEqual(rows);
        for (const { text: wording, span, row, column } of cells) {
          expect(text.slice(span.start, span.end)).toBe(wording);
          expect(wording).not.toBe("");
          expect(row).toBeLessThan(rows);
          expect(column).toBeLessThan(columns.length);
        }
      }
      for (const { table: id, series } of found.indicators) {
        expect(ids.has(id)).toBe(true);
        for (const { raw, span } of series) {
          expect(text.slice(span.start, span.end)).toBe(raw);
          expect(raw.trim()).not.toBe("");
        }
      }
      for (const { content, cells } of found.assignments) {
        for (const span of [content, ...cells.map((each) => each.span)]) {
          expect(text.slice(span.start, span.end).trim()).not.toBe("");
        }
      }
      const facts = new Set([...ids, ...found.indicators.map(({ id }) => id)]);
      expect(found.traces.every(({ fact }) => facts.has(fact))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
