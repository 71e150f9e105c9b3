import { scoreEntries, type FieldScore } from "../field-score.ts";
import { coverage, occurrences } from "../locate.ts";
import { keyOf } from "../text-key.ts";
import { excerpt } from "../compare.ts";
import type { Judged } from "./judged.ts";

/** Sources of money: the same wording, or a span that overlaps a place where the wording stands. */
export function scoreFunding({ plan, gold, index }: Judged): FieldScore {
  const golds = gold.funding.map((funding) => ({ ...funding, places: occurrences(index, funding.source) }));
  return scoreEntries(golds, plan.funding, {
    quality: (expected, got) => {
      if (keyOf(expected.source) === keyOf(got.source)) return 1;
      return coverage(expected.places, got.span) || null;
    },
    goldWording: ({ source }) => source,
    outputWording: ({ source }) => excerpt(source),
  });
}
