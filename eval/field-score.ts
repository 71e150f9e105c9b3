import { matchEntries, type Match } from "./match.ts";

/** How one field of one document came out. The lists hold wordings: of the gold, and of what was invented. */
export type FieldScore = {
  right: string[];
  missed: string[];
  invented: string[];
  attributes: Record<string, AttributeScore>;
};

/** Properties of matched entries (the due of a target, the date of a reference), each right or wrong. */
export type AttributeScore = { right: number; wrong: WrongAttribute[] };
export type WrongAttribute = { of: string; expected: string; got: string };

/** A compared property; null where the gold does not speak of it. */
export type Comparison = { expected: string; got: string; same: boolean } | null;

export type EntryRules<G, O> = {
  /** null where the two do not match, else 0..1 for how well they do. */
  quality: (gold: G, output: O) => number | null;
  goldWording: (gold: G) => string;
  outputWording: (output: O) => string;
  attributes?: Record<string, (gold: G, output: O) => Comparison>;
};

export function emptyScore(): FieldScore {
  return { right: [], missed: [], invented: [], attributes: {} };
}

/** Matches the entries of a field one to one and scores them by the rules of the field. */
export function scoreEntries<G extends { optional: boolean }, O>(
  golds: readonly G[],
  outputs: readonly O[],
  rules: EntryRules<G, O>,
): FieldScore {
  return scoreMatch(matchEntries(golds, outputs, rules.quality), rules);
}

export function scoreMatch<G, O>(match: Match<G, O>, rules: Omit<EntryRules<G, O>, "quality">): FieldScore {
  const score: FieldScore = {
    right: match.pairs.map(({ gold }) => rules.goldWording(gold)),
    missed: match.missed.map(rules.goldWording),
    invented: match.invented.map(rules.outputWording),
    attributes: {},
  };
  for (const [name, compare] of Object.entries(rules.attributes ?? {})) {
    for (const { gold, output } of match.pairs) {
      recordAttribute(score, name, rules.goldWording(gold), compare(gold, output));
    }
  }
  return score;
}

/** Counts a comparison for an attribute of the field; a null comparison counts nowhere. */
export function recordAttribute(score: FieldScore, name: string, of: string, comparison: Comparison): void {
  if (comparison === null) return;
  const attribute = (score.attributes[name] ??= { right: 0, wrong: [] });
  if (comparison.same) attribute.right++;
  else attribute.wrong.push({ of, expected: comparison.expected, got: comparison.got });
}
