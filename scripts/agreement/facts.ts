import type { Plan } from "../../src/model/plan.ts";
import type { Section } from "../../src/model/section.ts";

/** A fact as what must be equal to the letter, and its wording; where it stands is left out. */
export type Fact = { values: string; wording: string };
/** What a plan says, by kind. */
export type Facts = Readonly<Record<string, readonly Fact[]>>;

export function factsOf(plan: Plan): Facts {
  const { metadata, references, agencies, targets, deadlines, tasks, indicators } = plan;
  const { recipients, spans: _, title, ...own } = metadata;
  return {
    metadata: [
      factOf(["title"], title),
      ...Object.entries(own).map(([field, value]) => factOf([field, value])),
    ],
    sections: allSections(plan.sections).map(({ role, label, title: heading, path }) =>
      factOf([role, label, path], heading),
    ),
    references: references.map(({ type, number, date, issuer }) => factOf([type, number, date, issuer])),
    agencies: agencies.map(({ id }) => factOf([id])),
    recipients: recipients.map(({ text, purpose }) => factOf([purpose], text)),
    targets: targets.map(({ raw, indicator, comparator, value, max, unit, due }) =>
      factOf([comparator, value, max, unit, due], raw, indicator),
    ),
    deadlines: deadlines.map(({ raw, relation, value, recurrence }) =>
      factOf([relation, value, recurrence], raw),
    ),
    tasks: tasks.map(({ text, action }) => factOf([], text, action)),
    indicators: indicators.map(({ name, unit, series }) => factOf([series.map(numberOf)], name, unit)),
    "indicator numbers": indicators.flatMap(({ name, series }) =>
      // Their row is told by its name; a unit that was misread stands behind it, in its brackets.
      series.map((one) => factOf(numberOf(one), name.replace(/ ?\([^()]*\)[ -]*$/u, ""))),
    ),
  };
}

type IndicatorNumber = Plan["indicators"][number]["series"][number];
const numberOf = ({ period, kind, comparator, value, max }: IndicatorNumber): unknown[] => [
  period,
  kind,
  comparator,
  value,
  max,
];

const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.children)]);

/** Blanks say nothing: a PDF may break a line where the text has none. */
const factOf = (values: readonly unknown[], ...wordings: readonly (string | null)[]): Fact => ({
  values: JSON.stringify(values).replace(/\s+/gu, " "),
  wording: wordings
    .map((wording) => wording ?? "")
    .join(" | ")
    .replace(/\s+/gu, " "),
});

/** How many facts both have, of how many that either has. */
export type Agreement = { equal: number; of: number };

/** `alike` says which wordings are the same where they are not to the letter. */
export function agreementOf(
  one: readonly Fact[],
  other: readonly Fact[],
  alike: (a: string, b: string) => boolean = () => false,
): Agreement {
  const left = [...one];
  let equal = 0;
  for (const fact of other) {
    const same = left.filter(({ values }) => values === fact.values);
    const found =
      same.find(({ wording }) => wording === fact.wording) ??
      same.find(({ wording }) => alike(wording, fact.wording));
    if (found === undefined) continue;
    equal++;
    left.splice(left.indexOf(found), 1);
  }
  return { equal, of: Math.max(one.length, other.length) };
}
