import type { Plan } from "../../src/model/plan.ts";
import type { Role, Task } from "../../src/model/task.ts";
import { excerpt } from "../compare.ts";
import { emptyScore, type FieldScore } from "../field-score.ts";
import type { Gold } from "../gold.ts";
import { matchEntries } from "../match.ts";
import { agencyKeys, shareKey } from "./agency-names.ts";
import type { Judged } from "./judged.ts";
import { matchTasks, taskWording, type GoldTask } from "./tasks.ts";

/** The other roles (advised, reported-to, ...) are annotated but not scored. */
const SCORED: readonly Role[] = ["lead", "support", "partner"];

type Involved = { role: Role; name: string; keys: Set<string>; optional: boolean };

/**
 * Triples (task, agency, role). A missed task misses its triples, an invented one invents its own; a task
 * that took an optional gold entry drops out with all of them.
 */
export function scoreInvolvements(document: Judged): FieldScore {
  const { plan, gold } = document;
  const tasks = matchTasks(document);
  const score = emptyScore();
  const expectedOf = (task: GoldTask) => goldInvolvements(gold, task);
  const gotOf = (task: Task) => outputInvolvements(plan, task, gold.metadata.province);

  for (const { gold: expected, output } of tasks.pairs) {
    const match = matchEntries(expectedOf(expected), gotOf(output), (a, b) =>
      a.role === b.role && shareKey(a.keys, b.keys) ? 1 : null,
    );
    score.right.push(...match.pairs.map((pair) => triple(pair.gold, expected.quote)));
    score.missed.push(...match.missed.map((involved) => triple(involved, expected.quote)));
    score.invented.push(...match.invented.map((involved) => triple(involved, taskWording(plan, output))));
  }
  for (const task of tasks.missed) {
    const required = expectedOf(task).filter(({ optional }) => !optional);
    score.missed.push(...required.map((involved) => triple(involved, task.quote)));
  }
  for (const task of tasks.invented) {
    score.invented.push(...gotOf(task).map((involved) => triple(involved, taskWording(plan, task))));
  }
  return score;
}

function goldInvolvements(gold: Gold, task: GoldTask): Involved[] {
  return task.involvements
    .filter(({ role }) => SCORED.includes(role))
    .map(({ agency: name, role, optional }) => {
      const aliases = gold.agencies.find((agency) => agency.name === name)?.aliases ?? [];
      return { role, name, optional, keys: agencyKeys([name, ...aliases], gold.metadata.province) };
    });
}

/** One entry for an agency in a role, however often and on whatever basis the output says so. */
function outputInvolvements(plan: Plan, task: Task, province: string | null): Involved[] {
  const distinct = new Map<string, Involved>();
  for (const { agency: id, role } of task.involvements) {
    if (!SCORED.includes(role)) continue;
    const agency = plan.agencies.find((candidate) => candidate.id === id);
    const names = agency ? [agency.name, ...agency.abbreviations] : [];
    distinct.set(`${id} ${role}`, {
      role,
      name: agency?.name ?? id,
      optional: false,
      keys: agencyKeys(names, province),
    });
  }
  return [...distinct.values()];
}

function triple({ role, name }: Involved, task: string): string {
  return `${role}: ${name} ← ${excerpt(task, 80)}`;
}
