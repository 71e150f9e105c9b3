import { readBarePeriod } from "./periods.ts";
import { readCellPoint, toEdtf } from "./point.ts";
import { isClauseEnd, isClauseStart } from "./place.ts";
import type { Parser } from "./time-expression.ts";

/** What only a cell may say without a word before it: "2026-2030", "12/2025", "2026". */
export const readCell: Parser = (reading, at) => {
  const { key } = reading;
  if (!isClauseStart(key, at)) return null;
  const period = readBarePeriod(reading, at);
  if (period !== null) return period;
  const point = readCellPoint(key, at);
  if (point === null || point.year === null || !isClauseEnd(key, point.end)) return null;
  return [{ start: at, end: point.end, relation: "in", value: toEdtf(point), strength: "explicit" }];
};
