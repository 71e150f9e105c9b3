import { describe, expect, test } from "vitest";
import { findGrid } from "../../../src/read/markdown/grid.ts";
import { placeCells } from "../../../src/read/markdown/place-cells.ts";

/** Cells as letters, an empty gap as a dot: "ab.cd" is two rows of two cells. */
const rowsOf = (gaps: string): string[] =>
  findGrid([...gaps].map((gap) => gap === ".")).rows.map((row) => row.map((index) => gaps[index]).join(""));

describe("rows out of a run of gaps", () => {
  test.each([
    ["ab.cd", ["ab", "cd"]],
    ["ab", ["ab"]],
    ["abc.def.gh.jkl", ["abc", "def", "gh", "jkl"]],
    // Empty cells beside the gap that ends the row.
    ["abc.d...efg", ["abc", "d..", "efg"]],
    ["abc..d.efg", ["abc", ".d", "efg"]],
    ["abcd.e.f..ghij", ["abcd", "e.f.", "ghij"]],
    // A head over two rows, then rows with holes.
    ["TtK.xyz.1aabb.2.c.d", ["TtK", "xyz", "1aabb", "2.c.d"]],
    // Group rows, and what an invisible last row leaves.
    ["abc.G.def.H.ijk.......", ["abc", "G", "def", "H", "ijk"]],
    // One row of a finer grid.
    ["abc.def.ghij.klm.nop", ["abc", "def", "ghij", "klm", "nop"]],
    ["", []],
    ["....", []],
  ])("%s", (gaps, rows) => {
    expect(rowsOf(gaps)).toEqual(rows);
  });
});

describe("places of cells whose spans were lost", () => {
  test("one head over the last columns", () => {
    const places = placeCells(
      [
        ["TT", "Chỉ tiêu", "ĐVT", "GIAI ĐOẠN"],
        ["2026", "2027"],
        ["1", "a", "%", "5", "6"],
      ],
      5,
    );
    expect(places[0]).toEqual([
      { row: 0, column: 0, rowSpan: 2, columnSpan: 1 },
      { row: 0, column: 1, rowSpan: 2, columnSpan: 1 },
      { row: 0, column: 2, rowSpan: 2, columnSpan: 1 },
      { row: 0, column: 3, rowSpan: 1, columnSpan: 2 },
    ]);
    expect(places[1]?.map(({ column }) => column)).toEqual([3, 4]);
  });

  test("several heads over two columns each, a column of remarks behind them", () => {
    const upper = ["TT", "Sản phẩm", "Kế hoạch 2026", "Kế hoạch 2027", "Ghi chú"];
    const lower = ["Lượng", "Giá trị", "Lượng", "Giá trị"];
    const [first, second] = placeCells([upper, lower, ["1", "Xoài", "1", "2", "3", "4", "x"]], 7);
    expect(first?.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
      [0, 1],
      [1, 1],
      [2, 2],
      [4, 2],
      [6, 1],
    ]);
    expect(second?.map(({ column }) => column)).toEqual([2, 3, 4, 5]);
  });

  test("a group row is filled up by its title", () => {
    const places = placeCells(
      [
        ["TT", "Việc", "Cơ quan"],
        ["I", "Chuẩn bị"],
        ["1", "a", "b"],
      ],
      3,
    );
    expect(places[1]?.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test("a short row without an ordinal stands under a cell that spans rows", () => {
    const places = placeCells(
      [
        ["1", "a", "b"],
        ["c", "d"],
      ],
      3,
    );
    expect(places[1]?.map(({ column }) => column)).toEqual([1, 2]);
    expect(places[0]?.map(({ rowSpan }) => rowSpan)).toEqual([2, 1, 1]);
  });
});
