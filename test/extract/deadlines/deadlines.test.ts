import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractTextWithTraces } from "../../../src/extract-text.ts";
import type { Deadline } from "../../../src/model/deadline.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { Section } from "../../../src/model/section.ts";
import { wordingAt } from "../wording-at.ts";

/** `governs` names sections by their label, since their ids are of no meaning to a reader. */
type Case = {
  input: string;
  expected: { text: string; start: number; end: number; value: Partial<Deadline> }[];
  why?: string;
};

const { cases } = JSON.parse(
  readFileSync(new URL("../../specs/deadlines.json", import.meta.url), "utf8"),
) as { cases: Case[] };

const labels = (sections: readonly Section[]): Map<string, string> =>
  new Map(sections.flatMap(({ id, label, children }) => [[id, label ?? ""], ...labels(children)]));

function governed({ sections }: Plan, { governs }: Deadline): string[] {
  const known = labels(sections);
  return governs.map((id) => known.get(id) ?? id);
}

describe("deadlines", () => {
  test.each(cases)("$input", ({ input, expected }) => {
    const { plan, traces } = extractTextWithTraces(input);
    expect(plan.text).toBe(input);
    expect(plan.deadlines.map(({ raw }) => raw)).toEqual(expected.map(({ text }) => text));
    plan.deadlines.forEach((deadline, index) => {
      const { start, end, value } = expected[index] as Case["expected"][number];
      const { governs, ...others } = value;
      expect(deadline).toMatchObject({ ...others, span: { start, end } });
      expect(wordingAt(plan.text, deadline.span)).toBe(deadline.raw);
      if (governs !== undefined) expect(governed(plan, deadline)).toEqual(governs);
      expect(traces.filter(({ fact }) => fact === deadline.id)).toHaveLength(1);
    });
  });

  test("what a deadline governs is in the plan", () => {
    const input = cases.map((each) => each.input.split("\n").slice(2).join("\n")).join("\n");
    const { plan } = extractTextWithTraces(`KẾ HOẠCH\nVề y tế\n${input}`);
    const ids = new Set([
      ...labels(plan.sections).keys(),
      ...plan.targets.map(({ id }) => id),
      ...plan.tasks.map(({ id }) => id),
    ]);
    expect(plan.deadlines.length).toBeGreaterThan(5);
    for (const { governs } of plan.deadlines) {
      expect(governs.length).toBeGreaterThan(0);
      expect(governs.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test("time cells of an assignment table bound its rows", () => {
    const table = [
      "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |",
      "| --- | --- | --- | --- |",
      "| 1 | Xây dựng kế hoạch | Sở Y tế | Quý IV/2025 |",
      "| 2 | Tổ chức tập huấn | Sở Nội vụ | Hằng năm |",
    ].join("\n");
    const { plan } = extractTextWithTraces(`# KẾ HOẠCH\n\nVề y tế\n\nI. NHIỆM VỤ\n\n${table}\n`);
    expect(plan.deadlines).toMatchObject([
      { raw: "Quý IV/2025", relation: "in", value: "2025-36" },
      { raw: "Hằng năm", relation: "recurring", recurrence: "FREQ=YEARLY" },
    ]);
  });
});
