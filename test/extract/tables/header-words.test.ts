import { describe, expect, test } from "vitest";
import { COLUMN_ROLES, SERIES_WORDS } from "../../../src/lexicon/column-roles.ts";
import { readMeasure, readRole, readSeriesKind } from "../../../src/extract/tables/header-words.ts";
import { readPeriod } from "../../../src/extract/tables/period.ts";
import spec from "../../specs/table-headers.json" with { type: "json" };

describe("headers", () => {
  test.each(spec.cases)("$input", ({ input, expected }) => {
    expect({
      role: readRole(input),
      period: readPeriod(input)?.value ?? null,
      ...("series" in expected ? { series: readSeriesKind(input) } : {}),
      ...("measure" in expected ? { measure: readMeasure(input) } : {}),
    }).toEqual(expected);
  });

  test.each(COLUMN_ROLES.flatMap(({ role, examples }) => examples.map((header) => [header, role] as const)))(
    "%s is %s",
    (header, role) => {
      expect(readRole(header)).toBe(role);
    },
  );

  test.each(SERIES_WORDS.flatMap(({ kind, examples }) => examples.map((header) => [header, kind] as const)))(
    "%s is %s",
    (header, kind) => {
      expect(readSeriesKind(header)).toBe(kind);
    },
  );

  test.each([
    "Kế hoạch năm 2026",
    "Thực hiện 2024",
    "Năm 2027",
    "Đến hết năm 2030",
    "Tổng cộng",
    "Mục tiêu (%)",
  ])("%s measures nothing of its own", (header) => {
    expect(readMeasure(header)).toBeNull();
  });
});
