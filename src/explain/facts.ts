import type { Plan } from "../model/plan.ts";
import type { Span } from "../model/span.ts";
import { oneLine } from "../text/one-line.ts";
import type { FactKind } from "./explanation.ts";
import {
  summaryOfAgency,
  summaryOfDeadline,
  summaryOfField,
  summaryOfFunding,
  summaryOfIndicator,
  summaryOfObjective,
  summaryOfReference,
  summaryOfTable,
  summaryOfTarget,
  summaryOfTask,
} from "./summaries.ts";

/** A fact of any kind, with what can be told of it without its trace. */
export type Fact = {
  id: string;
  kind: FactKind;
  summary: string;
  /** Where it was read; the first is where it stands. */
  spans: readonly Span[];
  /** The fact itself, in which the fields of its trace are looked up. */
  content: object;
};

/** All facts of a plan, one kind after the other. */
export function factsOf(plan: Plan): Fact[] {
  return [
    ...Object.entries(plan.metadata.spans).map(([field, span]): Fact => {
      const summary = summaryOfField(plan.metadata, field);
      return {
        id: `metadata.${field}`,
        kind: "metadata",
        summary,
        spans: [span],
        content: { [field]: summary },
      };
    }),
    ...factsOfKind("reference", plan.references, summaryOfReference),
    ...factsOfKind("objective", plan.objectives, summaryOfObjective),
    ...factsOfKind("target", plan.targets, summaryOfTarget),
    ...factsOfKind("deadline", plan.deadlines, summaryOfDeadline),
    ...factsOfKind("agency", plan.agencies, summaryOfAgency),
    ...factsOfKind("task", plan.tasks, summaryOfTask),
    ...factsOfKind("table", plan.tables, summaryOfTable),
    ...factsOfKind("indicator", plan.indicators, summaryOfIndicator),
    ...factsOfKind("funding", plan.funding, summaryOfFunding),
  ];
}

/** Facts that stand in one place, or, as references and agencies do, are mentioned in several. */
function factsOfKind<T extends { id: string } & ({ span: Span } | { mentions: Span[] })>(
  kind: FactKind,
  facts: readonly T[],
  summary: (fact: T) => string,
): Fact[] {
  return facts.map((fact) => ({
    id: fact.id,
    kind,
    summary: oneLine(summary(fact)),
    spans: "span" in fact ? [fact.span] : fact.mentions,
    content: fact,
  }));
}
