import { compareExact } from "../compare.ts";
import { scoreEntries, type FieldScore } from "../field-score.ts";
import { keyOf } from "../text-key.ts";
import { agencyKeys, shareKey } from "./agency-names.ts";
import type { Judged } from "./judged.ts";

/** Organisations by name or abbreviation against the gold's name and aliases. */
export function scoreAgencies({ plan, gold }: Judged): FieldScore {
  const { province } = gold.metadata;
  const golds = gold.agencies.map((agency) => ({
    ...agency,
    keys: agencyKeys([agency.name, ...agency.aliases], province),
  }));
  const outputs = plan.agencies.map((agency) => ({
    ...agency,
    keys: agencyKeys([agency.name, ...agency.abbreviations], province),
  }));
  return scoreEntries(golds, outputs, {
    quality: (expected, got) => {
      if (!shareKey(expected.keys, got.keys)) return null;
      return keyOf(expected.name) === keyOf(got.name) ? 1 : 0.5;
    },
    goldWording: ({ name }) => name,
    outputWording: ({ name }) => name,
    attributes: { kind: (expected, got) => compareExact(expected.kind, got.kind) },
  });
}
