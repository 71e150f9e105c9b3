import { assign } from "./assign.ts";

export type Match<G, O> = {
  /** Required gold entries with the output that answers for each. */
  pairs: { gold: G; output: O }[];
  missed: G[];
  invented: O[];
  /** Optional gold entries with the output that took each; they count nowhere. */
  dropped: { gold: G; output: O }[];
};

/** Steps between what decides: a required entry before any number of optional ones, both before quality. */
const REQUIRED = 1e6;
const OPTIONAL = 1e3;

/**
 * Pairs gold entries with output entries one to one, so that as many required entries as possible are
 * answered, then as many optional ones, then with the greatest quality.
 * @param quality null where the two do not match, else 0..1 for how well they do
 */
export function matchEntries<G extends { optional: boolean }, O>(
  golds: readonly G[],
  outputs: readonly O[],
  quality: (gold: G, output: O) => number | null,
): Match<G, O> {
  const weights = golds.map((gold) =>
    outputs.map((output) => {
      const worth = quality(gold, output);
      return worth === null ? 0 : (gold.optional ? OPTIONAL : REQUIRED) + worth;
    }),
  );
  const match: Match<G, O> = { pairs: [], missed: [], invented: [], dropped: [] };
  const used = new Set<number>();
  assign(weights).forEach((column, row) => {
    const gold = golds[row]!;
    if (column === null) {
      if (!gold.optional) match.missed.push(gold);
      return;
    }
    used.add(column);
    (gold.optional ? match.dropped : match.pairs).push({ gold, output: outputs[column]! });
  });
  match.invented = outputs.filter((_, column) => !used.has(column));
  return match;
}
