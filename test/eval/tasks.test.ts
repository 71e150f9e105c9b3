import { describe, expect, it } from "vitest";
import { scoreInvolvements } from "../../eval/score/involvements.ts";
import { scoreTasks } from "../../eval/score/tasks.ts";
import { agency, judge, spanIn, task } from "./hand-made.ts";
import type { FieldScore } from "../../eval/field-score.ts";

const text = [
  "1. Sở Y tế: Chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch.",
  "2. Sở Nội vụ: Phối hợp với Sở Y tế thẩm định.",
  "3. Các cơ quan thực hiện Kế hoạch này.",
].join("\n");
const first = "Chủ trì, phối hợp với Sở Tài chính";
const second = "Phối hợp với Sở Y tế thẩm định";
const closing = "Các cơ quan thực hiện Kế hoạch này";
const agencies = [agency("y", "Sở Y tế"), agency("t", "Sở Tài chính"), agency("n", "Sở Nội vụ")];
const gold = {
  tasks: [
    {
      quote: first,
      origin: "prose" as const,
      involvements: [
        { agency: "Sở Y tế", role: "lead" as const },
        { agency: "Sở Tài chính", role: "support" as const },
        { agency: "Sở Nội vụ", role: "approver" as const },
      ],
    },
    {
      quote: second,
      origin: "prose" as const,
      involvements: [
        { agency: "Sở Nội vụ", role: "support" as const },
        { agency: "Sở Y tế", role: "partner" as const, optional: true },
      ],
    },
    { quote: closing, origin: "prose" as const, involvements: [], optional: true },
  ],
};
const counts = ({ right, missed, invented }: FieldScore) => [right.length, missed.length, invented.length];
const line = (number: number) => spanIn(text, text.split("\n")[number] ?? "");

describe("tasks", () => {
  it("match an item that holds the quote; an optional one drops out", () => {
    const tasks = [task(line(0), []), task(line(2), [])];
    expect(counts(scoreTasks(judge({ text, tasks }, gold)))).toEqual([1, 1, 0]);
  });

  it("do not match at another place, and one output never answers for two", () => {
    const all = task({ start: 0, end: text.length }, []);
    expect(counts(scoreTasks(judge({ text, tasks: [all] }, gold)))).toEqual([1, 1, 0]);
    const elsewhere = task(spanIn(text, "1. Sở Y tế:"), []);
    expect(counts(scoreTasks(judge({ text, tasks: [elsewhere] }, gold)))).toEqual([0, 2, 1]);
  });

  it("tell equal wordings at two places apart", () => {
    const twice = `${closing}.\n${closing}.`;
    const golds = {
      tasks: [1, 2].map(() => ({ quote: closing, origin: "prose" as const, involvements: [] })),
    };
    const tasks = [task(spanIn(twice, closing), []), task(spanIn(twice, closing), [])];
    expect(counts(scoreTasks(judge({ text: twice, tasks }, golds)))).toEqual([1, 1, 1]);
  });
});

describe("involvements", () => {
  const score = (tasks: ReturnType<typeof task>[]) =>
    counts(scoreInvolvements(judge({ text, agencies, tasks }, gold)));

  it("are right by task, agency and role; other roles and optional ones count nowhere", () => {
    const tasks = [
      task(line(0), [
        ["y", "lead"],
        ["t", "support"],
      ]),
      task(line(1), [
        ["n", "support"],
        ["y", "partner"],
        ["t", "advised"],
      ]),
    ];
    expect(score(tasks)).toEqual([3, 0, 0]);
  });

  it("are wrong with another role or another agency", () => {
    expect(
      score([
        task(line(0), [
          ["y", "support"],
          ["n", "lead"],
        ]),
      ]),
    ).toEqual([0, 3, 2]);
  });

  it("are missed with their task and invented with theirs", () => {
    expect(score([])).toEqual([0, 3, 0]);
    expect(score([task(spanIn(text, "1. Sở Y tế:"), [["y", "lead"]])])).toEqual([0, 3, 1]);
  });

  it("drop out with an optional task, and count once however often they are given", () => {
    expect(score([task(line(2), [["y", "lead"]])])).toEqual([0, 3, 0]);
    expect(
      score([
        task(line(1), [
          ["n", "support"],
          ["n", "support"],
        ]),
      ]),
    ).toEqual([1, 2, 0]);
  });
});
