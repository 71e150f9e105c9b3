import type { Plan } from "../../src/model/plan.ts";
import type { Task } from "../../src/model/task.ts";
import { compareExact, excerpt } from "../compare.ts";
import { scoreMatch, type FieldScore } from "../field-score.ts";
import type { Gold } from "../gold.ts";
import { coverage } from "../locate.ts";
import { matchEntries, type Match } from "../match.ts";
import type { Judged } from "./judged.ts";
import { placed } from "./quoted.ts";

export type GoldTask = Gold["tasks"][number];

/** Tasks by place. */
export function scoreTasks(document: Judged): FieldScore {
  return scoreMatch(matchTasks(document), {
    goldWording: (task) => task.quote,
    outputWording: (task) => taskWording(document.plan, task),
    attributes: { origin: (expected, got) => compareExact(expected.origin, got.origin) },
  });
}

/** The pairing that the involvements are judged in as well. */
export function matchTasks({ plan, gold, index }: Judged): Match<GoldTask, Task> {
  return matchEntries(placed(index, gold.tasks), plan.tasks, (expected, got) => {
    const covered = coverage(expected.places, got.span);
    return covered === 0 ? null : covered;
  });
}

export function taskWording(plan: Plan, task: Task): string {
  return excerpt(plan.text.slice(task.span.start, task.span.end));
}
