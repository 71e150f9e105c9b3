import { NUMBERED_ALWAYS, NUMBERED_UNLESS_MEASURED } from "../lexicon/numbered-things.ts";
import type { Span } from "../model/span.ts";
import { matchKey } from "../text/fold.ts";
import { PhraseMap } from "../text/phrase-map.ts";
import type { CoverageReason } from "./coverage.ts";

const things = new PhraseMap([...NUMBERED_ALWAYS, ...NUMBERED_UNLESS_MEASURED].map((word) => [word, true]));

/** More than the longest word of a numbered thing. */
const LOOK_BACK = 32;
const LOOK_AHEAD = 16;
/** "COVID-19", "QH15", "4G", "km2": the figure is part of a word. */
const WORD_BEFORE = /\p{sc=Latn}[-–]?$/u;
const WORD_AFTER = /^[-–]?\p{sc=Latn}/u;
/** "(1)" in a sentence, the mark "[1]" of a note, "1." or "2)" at the head of a line. */
const SHORT = /^\d{1,2}$/u;
const HEAD = /(?:^|\n)[ \t(]*$/u;
/** "KCN Yên Hợp 2", "nhà máy điện gió Tân Phú Đông 1" */
const NAME_BEFORE = /\p{sc=Latn} \p{Lu}\p{Ll}* $/u;
/** "/1000 trẻ đẻ sống", "trai/100 gái", "(1.000 người)". */
const ROUND = /^10*(?:[.,]0+)*$/u;
const UNIT_BEFORE = /\/\s?$/u;
const UNIT_AFTER = /^\s?\p{sc=Latn}[^()\n]*\)/u;
/** "kế hoạch hằng năm, 05 năm": a length of time that no grammar of times takes for a bound. */
const LENGTH_AFTER = /^\s?(?:năm|tháng|tuần|ngày|giờ)(?!\p{sc=Latn})/u;

/** Why a figure that is neither quantity nor time is in no fact, as far as its neighbours tell. */
export function reasonOfFigure(text: string, { start, end }: Span): CoverageReason | null {
  const figure = text.slice(start, end);
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const after = text.slice(end, end + LOOK_AHEAD);
  if (SHORT.test(figure) && /[([]$/u.test(before) && /^[)\]]/u.test(after)) return "label";
  if (HEAD.test(before) && /^[.)/]/u.test(after)) return "label";
  if (ROUND.test(figure) && (UNIT_BEFORE.test(before) || (before.endsWith("(") && UNIT_AFTER.test(after))))
    return "unit";
  if (WORD_BEFORE.test(before) || WORD_AFTER.test(after)) return "numbered";
  if (SHORT.test(figure) && NAME_BEFORE.test(before)) return "numbered";
  const key = matchKey(before).trimEnd();
  if (things.endingAt(key, key.length) !== null) return "numbered";
  return LENGTH_AFTER.test(after) ? "weak" : null;
}
