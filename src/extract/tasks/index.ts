import type { Span } from "../../model/span.ts";
import type { Task } from "../../model/task.ts";
import type { Reading } from "../reading.ts";
import type { AssignmentRow } from "../tables/index.ts";
import type { Trace } from "../trace.ts";
import type { Draft } from "./draft.ts";
import { kindOf } from "./kind.ts";
import { proseTasks } from "./prose-tasks.ts";
import { spanText } from "./said.ts";
import { tableTasks } from "./table-tasks.ts";

export type ExtractedTasks = {
  tasks: Task[];
  /** By task, the places besides its own span that speak of it: labels, notes, lead-ins, headings, cells. */
  places: ReadonlyMap<string, readonly Span[]>;
  traces: Trace[];
};

/**
 * The tasks of a plan, in the order of the text, with who leads, supports and decides. Deadlines and references are
 * linked to them later (resolve/link-tasks).
 */
export function extractTasks(reading: Reading, assignments: readonly AssignmentRow[]): ExtractedTasks {
  const drafts = [...proseTasks(reading), ...tableTasks(reading, assignments)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const tasks = drafts.map((draft, index) => taskOf(reading.text, draft, `t${index + 1}`));
  return {
    tasks,
    places: new Map(drafts.map(({ places }, index) => [`t${index + 1}`, places])),
    traces: drafts.map((draft, index) => traceOf(draft, `t${index + 1}`)),
  };
}

function taskOf(text: string, { span, section, origin, action, roles, outputs }: Draft, id: string): Task {
  const wording = spanText(text, span);
  return {
    id,
    text: wording,
    section,
    span,
    origin,
    action: action?.text ?? null,
    involvements: roles.map(({ agency, role, basis, span: named }) => ({ agency, role, basis, span: named })),
    deadlines: [],
    references: [],
    outputs,
    kind: kindOf(action?.text ?? null, wording),
  };
}

function traceOf({ rule, action, roles }: Draft, fact: string): Trace {
  return {
    fact,
    rule,
    said: [
      ...(action === null ? [] : [{ field: "action", span: action.span }]),
      ...roles.flatMap(({ role, span, from }) =>
        from === null ? [{ field: `involvements.${role}`, span }] : [],
      ),
    ],
    inherited: roles.flatMap(({ role, from }) =>
      from === null ? [] : [{ field: `involvements.${role}`, from: from.name, span: from.span }],
    ),
  };
}
