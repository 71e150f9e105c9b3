import type { Deadline } from "../../src/model/deadline.ts";
import { compareExact, compareRecurrence, excerpt, sameRecurrence } from "../compare.ts";
import { scoreEntries, type FieldScore } from "../field-score.ts";
import { coverage } from "../locate.ts";
import type { Judged } from "./judged.ts";
import { placed } from "./quoted.ts";

type Time = Pick<Deadline, "relation" | "value" | "recurrence" | "duration">;

/** Deadlines by place and by value or recurrence; one that has neither ("thường xuyên") by place alone. */
export function scoreDeadlines({ plan, gold, index }: Judged): FieldScore {
  return scoreEntries(placed(index, gold.deadlines), plan.deadlines, {
    quality: (expected, got) => {
      const covered = coverage(expected.places, got.span);
      if (covered === 0 || !sameTime(expected, got)) return null;
      return (expected.relation === got.relation ? 0.5 : 0) + 0.5 * covered;
    },
    goldWording: (deadline) => `${time(deadline)} ← ${deadline.quote}`,
    outputWording: (deadline) =>
      `${time(deadline)} ← ${excerpt(plan.text.slice(deadline.span.start, deadline.span.end))}`,
    attributes: {
      relation: (expected, got) => compareExact(expected.relation, got.relation),
      value: (expected, got) => compareExact(expected.value, got.value),
      recurrence: (expected, got) => compareRecurrence(expected.recurrence, got.recurrence),
      duration: (expected, got) => compareExact(expected.duration, got.duration),
    },
  });
}

function sameTime(expected: Time, got: Time): boolean {
  if (expected.value !== null && expected.value === got.value) return true;
  if (expected.recurrence !== null && sameRecurrence(expected.recurrence, got.recurrence)) return true;
  return [expected, got].every((time) => time.value === null && time.recurrence === null);
}

function time({ relation, value, recurrence, duration }: Time): string {
  return [relation, value, recurrence, duration].filter((part) => part !== null).join(" ");
}
