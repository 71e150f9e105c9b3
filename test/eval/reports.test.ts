import { describe, expect, it } from "vitest";
import type { DocumentScore } from "../../eval/document-score.ts";
import { emptyScore, type FieldScore } from "../../eval/field-score.ts";
import { belowFloors, parseFloors } from "../../eval/floors.ts";
import { changesReport, changesSince } from "../../eval/report/baseline.ts";
import { missesReport } from "../../eval/report/misses.ts";
import { withTable } from "../../eval/report/readme.ts";
import { runFromJson, runToJson } from "../../eval/report/run.ts";
import { markdownTable, textTable } from "../../eval/report/table.ts";
import { summarise } from "../../eval/summary.ts";

const run = (tasks: Partial<FieldScore>, id = "a"): DocumentScore => ({
  id,
  fields: { tasks: { ...emptyScore(), ...tasks } },
  unlocated: [],
});
const origin = (right: number, wrong: number) => ({
  origin: {
    right,
    wrong: Array.from({ length: wrong }, () => ({ of: "x", expected: "prose", got: "table" })),
  },
});

describe("summarise", () => {
  it("sums the counts over documents before it divides", () => {
    const documents = [
      run({ right: ["x"], attributes: origin(1, 0) }),
      run({ right: ["y", "z"], missed: ["m"], invented: ["i", "j"], attributes: origin(1, 1) }, "b"),
    ];
    const [figure] = summarise(documents);
    expect(figure).toMatchObject({
      field: "tasks",
      right: 3,
      missed: 1,
      invented: 2,
      precision: 0.6,
      recall: 0.75,
    });
    expect(figure?.f1).toBeCloseTo(6 / 9);
    expect(figure?.attributes["origin"]).toEqual({ right: 2, total: 3, accuracy: 2 / 3 });
  });

  it("has no ratio where there is nothing", () => {
    expect(summarise([run({})])[0]).toMatchObject({ precision: null, recall: null, f1: null });
  });
});

describe("the baseline", () => {
  it("tells facts gained and lost by document and field", () => {
    const before = [run({ right: ["x"], missed: ["m", "m"], invented: ["i"], attributes: origin(0, 1) })];
    const now = [run({ right: ["m"], missed: ["m", "x"], invented: ["j"], attributes: origin(1, 0) })];
    expect(changesSince(before, now)).toEqual([
      {
        document: "a",
        field: "tasks",
        gained: ["fact       m", "invention  i", "attribute  origin of x: prose"],
        lost: ["fact       x", "invention  j"],
      },
    ]);
  });

  it("says so where nothing changed, and leaves new documents out", () => {
    const before = [run({ missed: ["m"] })];
    expect(changesReport(changesSince(before, [run({ missed: ["m"] }), run({ missed: ["n"] }, "b")]))).toBe(
      "no change against the baseline",
    );
  });

  it("survives its way through JSON, and refuses other files", () => {
    const documents = [run({ right: ["x"], attributes: origin(1, 1) })];
    expect(runFromJson(runToJson(documents), "run.json")).toEqual(documents);
    expect(() => runFromJson('{"version":2}', "run.json")).toThrow("run.json");
  });
});

describe("floors", () => {
  const figures = summarise([run({ right: ["x"], missed: ["m"], attributes: origin(1, 1) })]);

  it("hold for a figure at or above", () => {
    expect(belowFloors(figures, { tasks: 2 / 3, "tasks.origin": 0.5 })).toEqual([]);
  });

  it("fail for a figure below, and for a figure that does not exist", () => {
    expect(belowFloors(figures, { tasks: 0.7 })).toHaveLength(1);
    expect(belowFloors(figures, { "tasks.origin": 0.51 })).toHaveLength(1);
    expect(belowFloors(figures, { tusks: 0 })).toEqual(["tusks: a floor of 0, but no such figure"]);
  });

  it("are shares, and there are some", () => {
    expect(() => parseFloors('{"tasks": 97}')).toThrow();
    expect(() => parseFloors("{}")).toThrow("no floors");
  });
});

describe("the printed reports", () => {
  const document = run({
    right: ["x"],
    missed: ["lost wording"],
    invented: ["found wording"],
    attributes: origin(0, 1),
  });

  it("name what was missed, invented and wrong", () => {
    const report = missesReport([{ ...document, unlocated: ["gone"] }]);
    for (const line of [
      "== a",
      "? gone",
      "- lost wording",
      "+ found wording",
      "≠ origin of x: expected prose",
    ]) {
      expect(report).toContain(line);
    }
    expect(missesReport([run({ right: ["x"] })])).toContain("nothing missed");
  });

  it("never round up to 1", () => {
    const right = Array.from({ length: 2999 }, (_, number) => String(number));
    const figures = summarise([run({ right, missed: ["m"] })]);
    expect(textTable(figures)).toContain("0.999");
    expect(markdownTable(figures)).toContain("| tasks | 1.000 | 0.999 | 0.999 | 3000 |");
  });

  it("replace the table between the markers of the readme only", () => {
    const readme = "# x\n<!-- eval:begin -->\nold\n<!-- eval:end -->\nrest";
    expect(withTable(readme, "new")).toBe("# x\n<!-- eval:begin -->\n\nnew\n\n<!-- eval:end -->\nrest");
    expect(() => withTable("# x", "new")).toThrow("eval:begin");
  });
});
