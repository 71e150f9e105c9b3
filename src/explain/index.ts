import { Places } from "../document/places.ts";
import type { Trace } from "../extract/trace.ts";
import type { Span } from "../model/span.ts";
import type { TracedPlan } from "../pipeline.ts";
import type { Evidence, Explanation } from "./explanation.ts";
import { factsOf, type Fact } from "./facts.ts";

export {
  FACT_KINDS,
  type Evidence,
  type Explanation,
  type FactKind,
  type Inheritance,
} from "./explanation.ts";

/**
 * Why each fact of a plan is what it is: the rule that read it, the wording behind each field, and what was inherited
 * from where. Takes what `extractWithTraces` gives. Facts come one kind after the other, as `FACT_KINDS` has them.
 */
export function explain({ plan, traces }: TracedPlan): Explanation[] {
  const places = new Places(plan.text, plan.sections);
  const byFact = new Map(traces.map((trace) => [trace.fact, trace]));
  return factsOf(plan).flatMap((fact): Explanation[] => {
    const { id, kind, summary, spans, content } = fact;
    const [span] = spans;
    if (span === undefined) return [];
    const evidence = ({ field, span: place }: { field: string; span: Span }): Evidence => ({
      field,
      value: valueAt(content, field),
      span: place,
      wording: plan.text.slice(place.start, place.end),
      line: places.at(place.start).line,
    });
    const trace = byFact.get(id) ?? untraced(fact);
    return [
      {
        fact: id,
        kind,
        summary,
        rule: trace.rule,
        ...places.at(span.start),
        span,
        wording: plan.text.slice(span.start, span.end),
        said: trace.said.map(evidence),
        inherited: trace.inherited.map((field) => ({ ...evidence(field), from: field.from })),
      },
    ];
  });
}

/** What the model itself tells of a fact that left no trace: its field of the metadata, or its mentions. */
function untraced({ id, kind, spans }: Fact): Omit<Trace, "fact" | "rule"> & { rule: null } {
  const field = kind === "metadata" ? id.slice(id.indexOf(".") + 1) : null;
  const isMentioned = kind === "reference" || kind === "agency";
  const said = spans.map((span, index) => ({ field: field ?? `mentions.${index}`, span }));
  return { rule: null, said: field !== null || isMentioned ? said : [], inherited: [] };
}

/** The plain value at a dotted path of a fact. */
function valueAt(fact: object, path: string): Evidence["value"] {
  let value: unknown = fact;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Record<string, unknown>)[step];
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
