import { Places } from "../document/places.ts";
import { extractReferences } from "../extract/references/extract-references.ts";
import type { Plan } from "../model/plan.ts";
import type { Span } from "../model/span.ts";
import { Sweep } from "../spans/sweep.ts";
import { COVERAGE_KINDS, type Coverage, type CoverageItem, type CoverageTotals } from "./coverage.ts";
import { explainer } from "./reasons.ts";
import { sightingsOf } from "./sightings.ts";
import { usesOf } from "./uses.ts";

export {
  COVERAGE_KINDS,
  COVERAGE_REASONS,
  type Coverage,
  type CoverageItem,
  type CoverageKind,
  type CoverageReason,
  type CoverageState,
  type CoverageTotals,
} from "./coverage.ts";

/**
 * What the facts of a plan make of the numbers, times and agencies its text names: which facts rest on each, why none
 * does, or that it is open. What is open was missed, or is something the model has no place for.
 *
 * It looks at the plan alone, so that plans that were stored, or corrected by hand, can be asked as well. Time is
 * linear in the text and the facts.
 */
export function coverage(plan: Plan): Coverage {
  const places = new Places(plan.text, plan.sections);
  // The model keeps where a document is cited, not how far its date, issuer and title reach.
  const cited = extractReferences(plan.text, {
    ownNumber: plan.metadata.number?.canonical ?? null,
    headerEnd: plan.metadata.spans["documentType"]?.start ?? 0,
  }).mentions;
  const uses = new Sweep(usesOf(plan, cited));
  const explain = explainer(
    plan,
    places,
    cited.map(({ extent }) => extent),
  );
  const items = sightingsOf(plan, places).map((sighting): CoverageItem => {
    const { kind, span } = sighting;
    const usedBy = [
      ...new Set(
        uses
          .over(span)
          .filter(({ restsOn }) => restsOn(sighting))
          .map(({ by }) => by),
      ),
    ];
    const reason = usedBy.length > 0 ? null : explain(sighting);
    const state = usedBy.length > 0 ? "used" : reason === null ? "open" : "explained";
    const wording = plan.text.slice(span.start, span.end);
    return {
      kind,
      state,
      usedBy,
      reason,
      ...places.at(span.start),
      span,
      wording,
      ...around(plan, places, span),
    };
  });
  return { totals: count(items), items };
}

const AROUND = 60;

/** The words beside a span on its line, cut between words where they are many. */
function around({ text }: Plan, places: Places, { start, end }: Span): { before: string; after: string } {
  const before = text.slice(places.lineAt(start).start, start);
  const after = text.slice(end, places.lineAt(end).end);
  return {
    before: before.length <= AROUND ? before : `…${before.slice(-AROUND).replace(/^\S*/u, "")}`,
    after: after.length <= AROUND ? after : `${after.slice(0, AROUND).replace(/\S*$/u, "")}…`,
  };
}

function count(items: readonly CoverageItem[]): CoverageTotals {
  const totals = Object.fromEntries(
    COVERAGE_KINDS.map((kind) => [kind, { used: 0, explained: 0, open: 0 }]),
  ) as CoverageTotals;
  for (const { kind, state } of items) totals[kind][state] += 1;
  return totals;
}
