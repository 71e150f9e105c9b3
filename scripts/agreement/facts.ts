import type { Plan } from "../../src/model/plan.ts";
import type { Section } from "../../src/model/section.ts";

/** What a plan says, by kind, each fact as the words and values that must be equal; where it stands is left out. */
export type Facts = Readonly<Record<string, readonly string[]>>;

export function factsOf(plan: Plan): Facts {
  const { metadata, references, agencies, targets, deadlines, tasks, indicators } = plan;
  const { recipients, spans: _, ...own } = metadata;
  return {
    metadata: Object.entries(own).map(([field, value]) => keyOf([field, value])),
    sections: allSections(plan.sections).map(({ role, label, title, path }) =>
      keyOf([role, label, title, path]),
    ),
    references: references.map(({ type, number, date, issuer }) => keyOf([type, number, date, issuer])),
    agencies: agencies.map(({ id }) => id),
    recipients: recipients.map(({ text, purpose }) => keyOf([text, purpose])),
    targets: targets.map(({ raw, comparator, value, max, unit, due }) =>
      keyOf([raw, comparator, value, max, unit, due]),
    ),
    deadlines: deadlines.map(({ raw, relation, value, recurrence }) =>
      keyOf([raw, relation, value, recurrence]),
    ),
    tasks: tasks.map(({ text, action }) => keyOf([text, action])),
    indicators: indicators.map(({ name, unit, series }) =>
      keyOf([name, unit, series.map(({ period, kind, value }) => [period, kind, value])]),
    ),
  };
}

const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.children)]);

/** Blanks say nothing: a PDF may break a line where the text has none. */
const keyOf = (parts: unknown): string => JSON.stringify(parts).replace(/\s+/gu, " ");

/** How many facts both have, of how many that either has. */
export type Agreement = { equal: number; of: number };

export function agreementOf(one: readonly string[], other: readonly string[]): Agreement {
  const left = new Map<string, number>();
  for (const fact of one) left.set(fact, (left.get(fact) ?? 0) + 1);
  let equal = 0;
  for (const fact of other) {
    const count = left.get(fact) ?? 0;
    if (count > 0) equal++;
    left.set(fact, count - 1);
  }
  return { equal, of: Math.max(one.length, other.length) };
}
