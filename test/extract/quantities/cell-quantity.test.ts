import { describe, expect, test } from "vitest";
import { readCellQuantity } from "../../../src/extract/quantities/cell-quantity.ts";

describe("values of cells", () => {
  test.each([
    ["8,25", "=", 8.25, null],
    ["≥0,8", ">=", 0.8, null],
    ["≥ 65", ">=", 65, null],
    ["> 95", ">", 95, null],
    ["< 0,05", "<", 0.05, null],
    ["≥80%", ">=", 80, "%"],
    ["01", "=", 1, null],
    ["00", "=", 0, null],
    ["110,10", "=", 110.1, null],
    ["1.248.643", "=", 1_248_643, null],
    ["100 MW", "=", 100, "MW"],
    ["10%/năm", "=", 10, "%/năm"],
    ["trên 95%", ">", 95, "%"],
    ["từ 70% trở lên", ">=", 70, "%"],
    [" 5 xã", "=", 5, "xã"],
  ])("%s", (cell, comparator, value, unit) => {
    const quantity = readCellQuantity(cell);
    expect(quantity).toMatchObject({ comparator, value, unit });
    expect(cell.slice(quantity?.span.start, quantity?.span.end)).toBe(quantity?.raw);
  });

  test("a range has both ends", () => {
    expect(readCellQuantity("90 - 95%")).toMatchObject({ value: 90, max: 95, unit: "%" });
  });

  test.each([
    "",
    "x",
    "-",
    "…",
    "Số trạm y tế",
    "Quý IV/2025",
    "12/2025",
    "2026-2030",
    "25/10/2025",
    "15 100",
  ])("%j is none", (cell) => {
    expect(readCellQuantity(cell)).toBeNull();
  });
});
