import type { Target } from "../../src/model/target.ts";
import { compareExact, compareRecurrence, compareText, compareUnit, excerpt } from "../compare.ts";
import { scoreEntries, type FieldScore } from "../field-score.ts";
import { coverage } from "../locate.ts";
import { keyOf } from "../text-key.ts";
import type { Judged } from "./judged.ts";
import { placed } from "./quoted.ts";

type Quantity = Pick<Target, "comparator" | "value" | "max" | "unit">;

/** Commitments by place, value and comparator. */
export function scoreTargets({ plan, gold, index }: Judged): FieldScore {
  return scoreEntries(placed(index, gold.targets), plan.targets, {
    quality: (expected, got) => {
      const covered = coverage(expected.places, got.span);
      if (covered === 0 || expected.value !== got.value || expected.comparator !== got.comparator)
        return null;
      const named = keyOf(expected.indicator) === keyOf(got.indicator) ? 0.5 : 0;
      return named + (expected.due === got.due ? 0.1 : 0) + 0.4 * covered;
    },
    goldWording: (target) => `${quantity(target)} ← ${target.quote}`,
    outputWording: (target) =>
      `${quantity(target)} ← ${excerpt(plan.text.slice(target.span.start, target.span.end))}`,
    attributes: {
      indicator: (expected, got) => compareText(expected.indicator, got.indicator),
      unit: (expected, got) => compareUnit(expected.unit, got.unit),
      max: (expected, got) => compareExact(expected.max, got.max),
      change: (expected, got) => compareExact(expected.change, got.change),
      due: (expected, got) => compareExact(expected.due, got.due),
      frequency: (expected, got) => compareRecurrence(expected.frequency, got.frequency),
      baseline: (expected, got) =>
        compareExact(expected.baseline?.value ?? null, got.baseline?.value ?? null),
    },
  });
}

function quantity({ comparator, value, max, unit }: Quantity): string {
  return `${comparator}${value ?? "?"}${max === null ? "" : `..${max}`} ${unit ?? ""}`.trim();
}
