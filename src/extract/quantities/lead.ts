import { LEAD_WORDS, NO_CHANGE_BEFORE, type LeadRole } from "../../lexicon/changes.ts";
import { COMPARATORS_AFTER, COMPARATORS_BEFORE } from "../../lexicon/comparators.ts";
import type { Comparator } from "../../model/quantity.ts";
import { PhraseMap, type Phrase } from "../../text/phrase-map.ts";
import { readEachPeriod } from "./frequency.ts";
import { skipBlanks, skipBlanksBack } from "./number-sites.ts";

/** What stands before a number and belongs to it: "tăng bình quân ít nhất", "giảm xuống còn dưới". */
export type Lead = {
  /** Where the wording of the quantity begins: at the first word that bears on its meaning. */
  start: number;
  /** Where all the words read begin, verbs and fillers as well. */
  outerStart: number;
  comparator: Comparator | null;
  /** The word of the comparator is "trên" or "dưới", which may as well tell a place. */
  isPlaceWord: boolean;
  change: "increase" | "decrease" | null;
  result: "up-to" | "down-to" | "reaches" | null;
  factor: boolean;
  from: boolean;
  /** RRULE of "mỗi năm" or "05 năm" before "một lần". */
  frequency: string | null;
};

type LeadWord = { comparator: Comparator } | { role: LeadRole };

const leadWords = new PhraseMap<LeadWord>([
  ...COMPARATORS_BEFORE.flatMap(({ comparator, words }) =>
    words.map((word) => [word, { comparator }] as const),
  ),
  ...(Object.entries(LEAD_WORDS) as [LeadRole, readonly string[]][]).flatMap(([role, words]) =>
    words.map((word) => [word, { role }] as const),
  ),
]);
const suffixes = new PhraseMap<Comparator>(
  COMPARATORS_AFTER.flatMap(({ comparator, words }) => words.map((word) => [word, comparator] as const)),
);
const notBefore = new PhraseMap(NO_CHANGE_BEFORE.map((word) => [word, true]));

/** Reads the words before the number at `at`, from right to left, no further than `floor`. */
export function readLead(key: string, at: number, floor = 0): Lead {
  const lead: Lead = {
    start: at,
    outerStart: at,
    comparator: null,
    isPlaceWord: false,
    change: null,
    result: null,
    factor: false,
    from: false,
    frequency: null,
  };
  for (let place = skipBlanksBack(key, at); ; place = skipBlanksBack(key, lead.outerStart)) {
    const period = readEachPeriod(key, place);
    if (period !== null && period.start >= floor) {
      lead.frequency ??= period.rule;
      lead.outerStart = period.start;
      continue;
    }
    const word = leadWords.endingAt(key, place);
    // "đào tạo dưới 3 tháng 16.000 người": how long, not how many.
    const isOfPeriod =
      lead.frequency !== null && word !== null && /^(?:trên|dưới)$/u.test(key.slice(word.start, word.end));
    if (word === null || word.start < floor || isOfPeriod || !take(lead, key, word)) return lead;
  }
}

function take(lead: Lead, key: string, word: Phrase<LeadWord>): boolean {
  if ("comparator" in word.value) {
    // The comparator next to the number wins: "tối đa không quá", "ước đạt trên".
    if (lead.comparator === null) {
      lead.comparator = word.value.comparator;
      lead.isPlaceWord = /^(?:trên|dưới)$/u.test(key.slice(word.start, word.end));
    }
    lead.start = word.start;
  } else {
    const { role } = word.value;
    if (role === "increase" || role === "decrease") {
      if (notBefore.endingAt(key, skipBlanksBack(key, word.start)) !== null) return false;
      lead.change = role;
      lead.start = word.start;
      lead.outerStart = word.start;
      return false;
    }
    // "tỷ lệ sinh con thứ 3 trở lên xuống dưới 18%": of whom, not how it moves.
    if (key.endsWith("trở ", word.start)) return false;
    if (role === "up-to" || role === "down-to") {
      lead.result ??= role;
      lead.start = word.start;
    } else if (role === "reaches") {
      lead.result ??= role;
    } else if (role === "factor") {
      lead.factor = true;
      lead.start = word.start;
    } else if (role === "from") {
      lead.from = true;
      lead.start = word.start;
    }
  }
  lead.outerStart = word.start;
  return true;
}

const WORDS_BEFORE_SUFFIX = 3;

/** "trở lên" behind the unit, or a few words later: "10 lao động nữ trở lên". */
export function readSuffix(key: string, at: number): Phrase<Comparator> | null {
  let place = skipBlanks(key, at);
  for (let words = 0; words <= WORDS_BEFORE_SUFFIX; words++) {
    const suffix = suffixes.startingAt(key, place);
    if (suffix !== null) return suffix;
    const word = /^\p{sc=Latn}{1,7} /u.exec(key.slice(place, place + 8))?.[0];
    if (word === undefined) return null;
    place += word.length;
  }
  return null;
}
