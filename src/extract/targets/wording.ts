import { UNIT_SCALES } from "../../lexicon/units.ts";
import { matchKey } from "../../text/fold.ts";

/** A slice whose leading words match a pattern on the key of the text, without them. */
export const without = (wording: string, pattern: RegExp): string =>
  wording.slice(pattern.exec(matchKey(wording))?.[0].length ?? 0);

/** The words of a name alone: without blanks and marks at its ends. */
export const tidy = (wording: string): string =>
  wording
    .replace(/\s+(?=[\s,])/gu, "")
    .replace(/\s/gu, " ")
    .replace(/^[\s,:+–-]+|[\s,:+–-]+$/gu, "");

/** What stands before the first place where a pattern fits. */
export const cut = (wording: string, pattern: RegExp): string => {
  const match = pattern.exec(matchKey(wording));
  return match ? wording.slice(0, match.index) : wording;
};

const SCALE = new RegExp(`^(?:${Object.keys(UNIT_SCALES).join("|")}|tỷ)\\s`, "iu");

/** "2 triệu doanh nghiệp" counts businesses. */
export const withoutScale = (unit: string): string => unit.replace(SCALE, "");
