import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractTextWithTraces } from "../../../src/extract-text.ts";
import type { Target } from "../../../src/model/target.ts";
import { wordingAt } from "../wording-at.ts";

type Case = {
  input: string;
  expected: { text: string; start: number; end: number; value: Partial<Target> }[];
  why?: string;
};

const { cases } = JSON.parse(readFileSync(new URL("../../specs/targets.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

/** A spec names only what differs from these. */
const DEFAULTS = {
  max: null,
  change: "level",
  baseline: null,
  frequency: null,
  subject: null,
  origin: "prose",
};

describe("targets", () => {
  test.each(cases)("$input", ({ input, expected }) => {
    const { plan } = extractTextWithTraces(input);
    expect(plan.text).toBe(input);
    expect(plan.targets.map(({ span }) => wordingAt(plan.text, span))).toEqual(
      expected.map(({ text }) => text),
    );
    plan.targets.forEach((target, index) => {
      const { start, end, value } = expected[index] as Case["expected"][number];
      expect(target).toMatchObject({ ...DEFAULTS, ...value, span: { start, end } });
    });
  });

  test.each(cases.filter(({ expected }) => expected.length > 0))("traces of $input", ({ input }) => {
    const { plan, traces } = extractTextWithTraces(input);
    for (const { id, due, raw } of plan.targets) {
      const trace = traces.find(({ fact }) => fact === id);
      const comparator = trace?.said.find(({ field }) => field === "comparator");
      expect(comparator && wordingAt(plan.text, comparator.span)).toBe(raw);
      const dues = [...(trace?.said ?? []), ...(trace?.inherited ?? [])].filter(
        ({ field }) => field === "due",
      );
      expect(dues).toHaveLength(due === null ? 0 : 1);
    }
  });

  describe("the comparator alone follows its word", () => {
    const read = (words: string): Target[] =>
      extractTextWithTraces(
        `KẾ HOẠCH\nVề y tế\nII. MỤC TIÊU ĐẾN NĂM 2030\n- Tỷ lệ xã đạt chuẩn đạt ${words}.`,
      ).plan.targets;
    const [plain] = read("95%");

    test.each([
      ["trên 95%", ">"],
      ["hơn 95%", ">"],
      ["ít nhất 95%", ">="],
      ["tối thiểu 95%", ">="],
      ["từ 95% trở lên", ">="],
      ["dưới 95%", "<"],
      ["không quá 95%", "<="],
      ["khoảng 95%", "~"],
    ] as const)("%s is %s", (words, comparator) => {
      const found = read(words);
      expect(found).toHaveLength(1);
      const { indicator, value, unit, due } = plain as Target;
      expect(found[0]).toMatchObject({ comparator, indicator, value, unit, due });
    });
  });

  test("ids are unlike those of tasks, since deadlines point at both", () => {
    const { plan } = extractTextWithTraces(
      "KẾ HOẠCH\nVề y tế\nII. MỤC TIÊU ĐẾN NĂM 2030\n- 95% xã đạt chuẩn.\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì thực hiện Kế hoạch trước ngày 15/12/2029.",
    );
    expect(plan.targets).toHaveLength(1);
    expect(plan.tasks).toHaveLength(1);
    expect(plan.targets[0]?.id).not.toBe(plan.tasks[0]?.id);
  });
});
