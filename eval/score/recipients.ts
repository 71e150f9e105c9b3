import { scoreEntries, type FieldScore } from "../field-score.ts";
import { keyOf } from "../text-key.ts";
import type { Judged } from "./judged.ts";

/** Lines of Nơi nhận by their text, the archive line included. */
export function scoreRecipients({ plan, gold }: Judged): FieldScore {
  const golds = gold.metadata.recipients.map((text) => ({ text, optional: false }));
  return scoreEntries(golds, plan.metadata.recipients, {
    quality: (expected, got) => (keyOf(expected.text) === keyOf(got.text) ? 1 : null),
    goldWording: ({ text }) => text,
    outputWording: ({ text }) => text,
  });
}
