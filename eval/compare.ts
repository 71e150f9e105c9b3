import type { Comparison } from "./field-score.ts";
import { keyOf } from "./text-key.ts";

type Plain = string | number | boolean | null;

/** Compared as it stands: dates, numbers, codes. */
export function compareExact(expected: Plain, got: Plain): Comparison {
  return { expected: String(expected), got: String(got), same: expected === got };
}

/** Compared by key: names, titles. */
export function compareText(expected: string | null, got: string | null): Comparison {
  const same = expected === null || got === null ? expected === got : keyOf(expected) === keyOf(got);
  return { expected: String(expected), got: String(got), same };
}

/** Compared by key, entry by entry, in order. */
export function compareTexts(expected: readonly string[], got: readonly string[]): Comparison {
  const join = (texts: readonly string[]) => texts.map(keyOf).join("|");
  return { expected: expected.join(" | "), got: got.join(" | "), same: join(expected) === join(got) };
}

/** Units are all signs ("%", "‰", "/vạn dân"), so only case, white space and Unicode form are folded. */
export function compareUnit(expected: string | null, got: string | null): Comparison {
  const fold = (unit: string | null) => unit?.normalize("NFC").toLowerCase().replace(/\s+/gu, "") ?? null;
  return { expected: String(expected), got: String(got), same: fold(expected) === fold(got) };
}

/** Recurrences are the same rule whatever the order of its parts; INTERVAL=1 is the default. */
export function sameRecurrence(a: string | null, b: string | null): boolean {
  const parts = (rule: string | null) =>
    rule === null
      ? null
      : rule
          .split(";")
          .filter((part) => part !== "INTERVAL=1")
          .sort()
          .join(";");
  return parts(a) === parts(b);
}

export function compareRecurrence(expected: string | null, got: string | null): Comparison {
  return { expected: String(expected), got: String(got), same: sameRecurrence(expected, got) };
}

/** White space folded, at most `length` characters: for lists a person reads. */
export function excerpt(text: string, length = 110): string {
  const folded = text.replace(/\s+/gu, " ").trim();
  return folded.length <= length ? folded : `${folded.slice(0, length - 1)}…`;
}
