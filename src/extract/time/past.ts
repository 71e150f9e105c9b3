import type { TimeExpression } from "./time-expression.ts";

/** The last day, month or year a value reaches, as a string that sorts by time; null when it is open. */
function lastOf(value: string): string | null {
  const end = value.split("/").at(-1) ?? "";
  return end === ".." || end === "" ? null : end;
}

/**
 * Whether all of the value lies before the document: a period that is over bounds nothing. A date to be kept that has
 * passed ("trước ngày 15/11/2025" in a plan of 21/11/2025) still is one, if it is of the document's year.
 */
export function isPast({ value, relation }: TimeExpression, date: string | null): boolean {
  const last = value === null ? null : lastOf(value);
  if (date === null || last === null) return false;
  const told = relation === "in" || relation === "during" ? last.length : 4;
  return last.slice(0, told) < date.slice(0, told);
}
