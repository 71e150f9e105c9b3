import type { ReferenceMention } from "../extract/references/extract-references.ts";
import type { ExtractedTasks } from "../extract/tasks/index.ts";
import type { Deadline } from "../model/deadline.ts";
import type { Task } from "../model/task.ts";
import { within } from "../spans/within.ts";

/** What is joined to the tasks of a plan. */
export type Linkable = {
  /** In the order of the text. */
  deadlines: readonly Deadline[];
  /** Mentions of documents in the order of the text. */
  cited: readonly ReferenceMention[];
};

/**
 * Joins tasks with the deadlines that bound them and the documents they cite. A deadline belongs to a task if it stands
 * in the task itself, or in what speaks of the task from elsewhere: a label below it, its row of a table, a note, a
 * lead-in or a heading. Returns tasks with `deadlines` and `references`, and deadlines that govern them.
 */
export function linkTasks(
  { tasks, places }: Pick<ExtractedTasks, "tasks" | "places">,
  { deadlines, cited }: Linkable,
): { tasks: Task[]; deadlines: Deadline[] } {
  const governed = new Map<string, string[]>();
  const linked = tasks.map((task): Task => {
    const bounds = [task.span, ...(places.get(task.id) ?? [])].flatMap((span) => within(deadlines, span));
    const ids = [...new Set(bounds.map(({ id }) => id))];
    for (const id of ids) governed.set(id, [...(governed.get(id) ?? []), task.id]);
    const references = within(cited, task.span).map(({ reference }) => reference);
    return { ...task, deadlines: ids, references: [...new Set(references)] };
  });
  return {
    tasks: linked,
    deadlines: deadlines.map((deadline) => ({
      ...deadline,
      governs: [...new Set([...deadline.governs, ...(governed.get(deadline.id) ?? [])])],
    })),
  };
}
