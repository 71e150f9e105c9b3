import { isSyllable } from "../syllables.ts";
import { decodeLegacy } from "./convert.ts";
import type { LegacyEncoding } from "./table.ts";
import { LEGACY_TABLES } from "./tables.ts";

const ENCODINGS = Object.keys(LEGACY_TABLES) as LegacyEncoding[];

/** Letters that only Unicode has: such a text was read rightly. */
const UNICODE_VIETNAMESE = /[ạ-ỹẠ-Ỹ]/u;
/** Nothing of the sort, and the text is plain ASCII or holds no mark of VIQR. */
const SUSPICIOUS = /[^\p{ASCII}]|[\u0002\u0005\u0006\u0014\u0019\u001e]|[aeiouy][(^+*'`?~.][a-z'`?~.]|dd/iu;

/** A page is enough to know an encoding by. */
const SAMPLE_WORDS = 2000;

/** How a trial conversion went, in words. */
type Trial = {
  encoding: LegacyEncoding;
  /** Changed, and now syllables of Vietnamese that they were not before. */
  repaired: number;
  /** Changed, and no syllables. */
  spoilt: number;
  /** Syllables among all words after the conversion. */
  syllables: number;
};

const FEWEST_REPAIRED = 2;
const LEAST_SHARE_REPAIRED = 0.8;
/** Numbers of documents, abbreviations and names in other languages take the rest. */
const LEAST_SHARE_SYLLABLES = 0.6;
const MOST_OF_RUNNER_UP = 0.6;

/**
 * The old encoding that a text is in, judged by trial: each table is tried, and one is accepted if it turns what is
 * no Vietnamese into Vietnamese, nearly without fail, and the next best is clearly behind. Null for text that is
 * right already, in another language, or too short to tell. Ask it for a paragraph at a time: files mix encodings.
 */
export function detectLegacy(text: string): LegacyEncoding | null {
  if (isUnicodeVietnamese(text) || !SUSPICIOUS.test(text)) return null;
  const words = wordsOf(text);
  const trials = ENCODINGS.map((encoding) => tryEncoding(words, encoding)).sort(
    (a, b) => scoreOf(b) - scoreOf(a),
  );
  const [best, next] = trials as [Trial, Trial];
  return isConvincing(best, words.length) && scoreOf(next) <= scoreOf(best) * MOST_OF_RUNNER_UP
    ? best.encoding
    : null;
}

/** Whether a text holds letters that only Unicode has, so that it was read rightly. */
export function isUnicodeVietnamese(text: string): boolean {
  return UNICODE_VIETNAMESE.test(text);
}

/** Whether a text would be better for being read in an encoding that the document is known to use elsewhere. */
export function fitsLegacy(text: string, encoding: LegacyEncoding): boolean {
  if (isUnicodeVietnamese(text) || !SUSPICIOUS.test(text)) return false;
  const { repaired, spoilt } = tryEncoding(wordsOf(text), encoding);
  return repaired > 0 && repaired > spoilt;
}

function tryEncoding(words: readonly string[], encoding: LegacyEncoding): Trial {
  const trial: Trial = { encoding, repaired: 0, spoilt: 0, syllables: 0 };
  const decoded = decodeLegacy(words.join("\n"), encoding).split("\n");
  words.forEach((word, at) => {
    const after = decoded[at] ?? "";
    const isRight = isWordOf(after);
    if (isRight) trial.syllables++;
    if (after === word) return;
    if (!isRight) trial.spoilt++;
    else if (!isWordOf(word)) trial.repaired++;
  });
  return trial;
}

function isConvincing({ repaired, spoilt, syllables }: Trial, words: number): boolean {
  return (
    repaired >= FEWEST_REPAIRED &&
    repaired / (repaired + spoilt) >= LEAST_SHARE_REPAIRED &&
    syllables / words >= LEAST_SHARE_SYLLABLES
  );
}

function scoreOf({ repaired, spoilt }: Trial): number {
  return repaired - spoilt;
}

/** Runs without white space; not by letters, for in old encodings © and § are letters. */
function wordsOf(text: string): string[] {
  return text.split(/[ \t\r\n\f]+/u, SAMPLE_WORDS).filter((word) => /\p{L}|[^\p{ASCII}]/u.test(word));
}

/** One syllable, or several that dashes, slashes and signs join, between signs and digits of ASCII. */
function isWordOf(word: string): boolean {
  const parts = word.split(/[!-@[-`{-~]+/u).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => isSyllable(part));
}
