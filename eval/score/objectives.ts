import { compareExact, excerpt } from "../compare.ts";
import { emptyScore, scoreEntries, type FieldScore } from "../field-score.ts";
import { coverage } from "../locate.ts";
import type { Judged } from "./judged.ts";
import { placed } from "./quoted.ts";

/** Objectives by place, in documents whose gold speaks of them. */
export function scoreObjectives({ plan, gold, index }: Judged): FieldScore {
  if (gold.objectives === undefined) return emptyScore();
  return scoreEntries(placed(index, gold.objectives), plan.objectives, {
    quality: (expected, got) => coverage(expected.places, got.span) || null,
    goldWording: ({ quote }) => quote,
    outputWording: ({ span }) => excerpt(plan.text.slice(span.start, span.end)),
    attributes: { kind: (expected, got) => compareExact(expected.kind, got.kind) },
  });
}
