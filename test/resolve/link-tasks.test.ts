import { describe, expect, test } from "vitest";
import type { Deadline } from "../../src/model/deadline.ts";
import type { Span } from "../../src/model/span.ts";
import type { Task } from "../../src/model/task.ts";
import { linkTasks } from "../../src/resolve/link-tasks.ts";

const task = (id: string, span: Span): Task => ({
  id,
  text: "Xây dựng kế hoạch",
  section: "s1",
  span,
  origin: "prose",
  action: null,
  involvements: [],
  deadlines: [],
  references: [],
  outputs: [],
  kind: "task",
});

const deadline = (id: string, span: Span, governs: string[] = []): Deadline => ({
  id,
  raw: "trước ngày 15/12",
  relation: "before",
  value: null,
  recurrence: null,
  duration: null,
  anchor: null,
  governs,
  span,
});

describe("linkTasks", () => {
  const first = task("t1", { start: 0, end: 50 });
  const second = task("t2", { start: 60, end: 90 });

  test("a deadline in a task, and in a note that speaks of two", () => {
    const note = { start: 100, end: 140 };
    const places = new Map([
      ["t1", [note]],
      ["t2", [note]],
    ]);
    const own = deadline("d1", { start: 40, end: 50 });
    const shared = deadline("d2", { start: 120, end: 130 }, ["s4"]);
    const elsewhere = deadline("d3", { start: 200, end: 210 });
    const linked = linkTasks(
      { tasks: [first, second], places },
      { deadlines: [own, shared, elsewhere], cited: [] },
    );
    expect(linked.tasks.map(({ deadlines }) => deadlines)).toEqual([["d1", "d2"], ["d2"]]);
    expect(linked.deadlines.map(({ governs }) => governs)).toEqual([["t1"], ["s4", "t1", "t2"], []]);
  });

  test("documents cited in a task, each once; those of a heading stay there", () => {
    const places = new Map([["t1", [{ start: 300, end: 340 }]]]);
    const cited = [
      { reference: "r1", span: { start: 5, end: 12 }, extent: { start: 5, end: 20 } },
      { reference: "r1", span: { start: 30, end: 36 }, extent: { start: 30, end: 36 } },
      { reference: "r2", span: { start: 310, end: 320 }, extent: { start: 310, end: 320 } },
      { reference: "r3", span: { start: 55, end: 65 }, extent: { start: 55, end: 65 } },
    ];
    const { tasks } = linkTasks({ tasks: [first, second], places }, { deadlines: [], cited });
    expect(tasks.map(({ references }) => references)).toEqual([["r1"], []]);
  });
});
