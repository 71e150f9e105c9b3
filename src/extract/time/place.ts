import { keyAlternatives } from "../../text/alternatives.ts";
import { clauseStart } from "../../text/clause-start.ts";
import { NAME_ENDERS, NAMED_IN_SMALL_LETTERS, NAMED_WORKS } from "../../lexicon/time-words.ts";
import type { Found } from "./time-expression.ts";

/** A line break or mark, then a bullet or a label: "- ", "a) ", "1.2. ", "(3) ". */
const CLAUSE_START =
  /(?:^|[\n.;:(–])\s{0,3}(?:[*+#-]\s{0,2})?(?:\(?[\p{sc=Latn}\d]{1,3}(?:\.\d{1,2})?[.)]\s)?$/u;

/** Whether `at` begins a line, a sentence, a part after a colon or semicolon, or a bracket; bullets may precede. */
export function isClauseStart(key: string, at: number): boolean {
  return CLAUSE_START.test(key.slice(Math.max(0, at - 12), at));
}

export function isClauseEnd(key: string, at: number): boolean {
  return /^ ?(?:[.;)\n]|$)/u.test(key.slice(at, at + 2));
}

const LOOK_BACK = 260;
const WORK_OR_ENDER = new RegExp(
  `(?<!\\p{sc=Latn})(?:(${keyAlternatives([...NAMED_IN_SMALL_LETTERS, ...NAMED_WORKS])})|(${keyAlternatives(NAME_ENDERS)}))(?!\\p{sc=Latn})`,
  "gu",
);

const SMALL = new RegExp(`^(?:${keyAlternatives(NAMED_IN_SMALL_LETTERS)})$`, "u");

/** Names hold years and periods: "2030", "2021/2030"; "trong tháng 01 năm 2025" behind a name is when it is done. */
const OF_NAMES = /^\d{4}$|\//u;

/**
 * Whether a time belongs to the name of a work: within quotation marks, or years behind a capitalised "Chương trình",
 * "Chiến lược" and the like with no word between that tells of doing.
 */
export function isInName(
  text: string,
  key: string,
  { start: at, value }: Pick<Found, "start" | "value">,
): boolean {
  if (isQuoted(text.slice(clauseStart(key, at, ["\n"], LOOK_BACK), at))) return true;
  if (!OF_NAMES.test(value ?? "")) return false;
  const start = clauseStart(key, at, ["\n", ". ", ";", ": "], LOOK_BACK);
  const last = [...key.slice(start, at).matchAll(WORK_OR_ENDER)].at(-1);
  if (last?.[1] === undefined) return false;
  const letter = text.charAt(start + last.index);
  return letter !== letter.toLowerCase() || SMALL.test(last[1]);
}

function isQuoted(before: string): boolean {
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}
