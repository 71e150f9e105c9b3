import type { Reading } from "../reading.ts";
import type { TimeExpression } from "../time/time-expression.ts";
import type { Zone } from "../zone.ts";

/** The last day, month or year a value reaches, as a string that sorts by time; null when it is open. */
function lastOf(value: string): string | null {
  const end = value.split("/").at(-1) ?? "";
  return end === ".." || end === "" ? null : end;
}

/** Whether all of the value lies before the document: a period that is over bounds nothing. */
function isPast(time: TimeExpression, date: string | null): boolean {
  if (date === null || time.value === null) return false;
  const last = lastOf(time.value);
  return last !== null && last.slice(0, 4) < date.slice(0, 4);
}

/** Whether a time bounds what is said where it stands. */
export function binds(time: TimeExpression, zone: Zone, { date }: Reading): boolean {
  if (time.strength === "weak" || time.inName || zone === "past") return false;
  return !isPast(time, date);
}
