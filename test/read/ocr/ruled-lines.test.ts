import { expect, test } from "vitest";
import { inkOf } from "../../../src/read/ocr/ink.ts";
import { findRuledLines } from "../../../src/read/ocr/ruled-lines.ts";
import { findGrids } from "../../../src/read/pdf/grid.ts";
import { pageWith } from "./page-picture.ts";

/** Two rows, two columns, the upper cells merged; lines two pixels thick on a page of 200 by 150 points. */
const TABLE = [
  [40, 40, 360, 42],
  [40, 100, 360, 102],
  [40, 160, 360, 162],
  [40, 40, 42, 162],
  [200, 100, 202, 162],
  [358, 40, 360, 162],
] as const;

const find = (boxes: Parameters<typeof pageWith>[2]) => findRuledLines(inkOf(pageWith(400, 300, boxes)), 2);

test("the lines of a table are found in points from the lower left corner, and make its grid", () => {
  const { across, down } = find(TABLE);
  expect(across.map(({ at, from, to }) => [at, from, to])).toEqual([
    [69.5, 20, 180],
    [99.5, 20, 180],
    [129.5, 20, 180],
  ]);
  expect(down.map(({ at }) => at)).toEqual([20.5, 100.5, 179.5]);
  const [grid, ...others] = findGrids({ across, down });
  expect(others).toEqual([]);
  expect(
    grid?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
  ).toEqual([
    [0, 0, 1, 2],
    [1, 0, 1, 1],
    [1, 1, 1, 1],
  ]);
});

test("lines are painted over, what crosses them is left", () => {
  // A letter's tail through the middle line.
  const { rest } = find([...TABLE, [100, 80, 104, 120]]);
  const inkAt = (x: number, y: number): number => rest.dark[y * 400 + x]!;
  expect(inkAt(60, 41)).toBe(0);
  expect(inkAt(60, 101)).toBe(0);
  expect([inkAt(101, 90), inkAt(101, 101), inkAt(101, 110)]).toEqual([1, 1, 1]);
});

test("a line with a hole in it is one line", () => {
  const { across } = find([
    [40, 40, 150, 42],
    [151, 40, 360, 42],
  ]);
  expect(across).toMatchObject([{ from: 20, to: 180 }]);
});

test.each([
  ["a dash", [[40, 40, 70, 42]]],
  ["a black box", [[40, 40, 360, 100]]],
  [
    "letters that touch at their feet",
    Array.from({ length: 20 }, (_, i) => [40 + i * 6, 40, 43 + i * 6, 60]),
  ],
  ["a stem that ends at no line across", [[40, 40, 42, 100]]],
] as [string, [number, number, number, number][]][])("no line: %s", (_, boxes) => {
  const feet = boxes.length > 1 ? [[40, 58, 160, 60] as const] : [];
  const { across, down } = find([...boxes, ...feet]);
  expect({ across, down }).toEqual({ across: [], down: [] });
});
