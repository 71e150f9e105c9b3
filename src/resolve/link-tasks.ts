import type { ReferenceMention } from "../extract/references/extract-references.ts";
import type { ExtractedTasks } from "../extract/tasks/index.ts";
import type { Deadline } from "../model/deadline.ts";
import type { Span } from "../model/span.ts";
import type { Task } from "../model/task.ts";

/** What is joined to the tasks of a plan. */
export type Linkable = {
  deadlines: readonly Deadline[];
  /** Mentions of documents. */
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
  const deadlinesWithin = finder(deadlines);
  const citedWithin = finder(cited);
  const linked = tasks.map((task): Task => {
    const bounds = [task.span, ...(places.get(task.id) ?? [])].flatMap(deadlinesWithin);
    const ids = [...new Set(bounds.map(({ id }) => id))];
    for (const id of ids) governed.set(id, [...(governed.get(id) ?? []), task.id]);
    const references = citedWithin(task.span).map(({ reference }) => reference);
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

/** Looks up what lies in a span; what lies there is found from its first entry on, so long lists stay cheap. */
function finder<T extends { span: Span }>(entries: readonly T[]): (span: Span) => T[] {
  const sorted = [...entries].sort((a, b) => a.span.start - b.span.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as T).span.start < start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let at = low; at < sorted.length && (sorted[at] as T).span.start < end; at++) {
      if ((sorted[at] as T).span.end <= end) found.push(sorted[at] as T);
    }
    return found;
  };
}
