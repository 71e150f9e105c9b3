import { REGULAR_KINDS } from "../../lexicon/time-words.ts";
import { PhraseMap } from "../../text/phrase-map.ts";
import { isClauseEnd, isClauseStart } from "./place.ts";
import { readRecurrences } from "./recurrences.ts";
import type { Found, Parser } from "./time-expression.ts";

const CONTINUOUS = /(?:thường xuyên|liên tục)(?:(?:, | và | )(?:thường xuyên|liên tục))?(?!\p{sc=Latn})/uy;
const YEARLY = /(?:(?:,| và| -)? |\/)(?=(?:hằng|hàng) )/uy;
/** Notes under a group of tasks: "... các huyện ủy, thành ủy triển khai thực hiện thường xuyên." */
const DONE = /(?:thực hiện|triển khai|duy trì) $/u;
const kinds = new PhraseMap(REGULAR_KINDS.map((kind) => [kind, true]));

/** "thường xuyên", "liên tục": explicit where it is all that a cell or a note says of time, else weak. */
export const readContinuous: Parser = (reading, at) => {
  const { key } = reading;
  CONTINUOUS.lastIndex = at;
  const match = CONTINUOUS.exec(key);
  if (match === null || kinds.endingAt(key, at - 1) !== null) return null;
  const end = at + match[0].length;
  const isWhole = isClauseStart(key, at) && isClauseEnd(key, end);
  const isNote = DONE.test(key.slice(Math.max(0, at - 12), at)) && isClauseEnd(key, end);
  const continuous: Found = {
    start: at,
    end,
    relation: "continuous",
    strength: isWhole || isNote ? "explicit" : "weak",
  };
  // "Thường xuyên, hằng năm", "nhiệm vụ thường xuyên hàng năm": the year says how often.
  YEARLY.lastIndex = end;
  const yearly = YEARLY.exec(key)?.[0].length ?? 0;
  const [first, ...others] = yearly === 0 ? [] : (readRecurrences(reading, end + yearly) ?? []);
  if (first === undefined) return [continuous];
  const isTask = isClauseStart(key, at) || key.endsWith("nhiệm vụ ", at);
  const recurring: Found[] = [{ ...first, start: at }, ...others];
  return [
    { ...continuous, strength: "weak" },
    ...recurring.map((found) => ({ ...found, strength: isTask ? ("explicit" as const) : ("weak" as const) })),
  ];
};
