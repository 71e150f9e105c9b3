import {
  BUDGET_OWNERS,
  ESTIMATES,
  MONEY_HEADS,
  NO_SOURCE_BEFORE,
  SOURCE_CUES,
  SOURCE_MARKS,
  SOURCES,
} from "../../lexicon/funding-sources.ts";
import type { Span } from "../../model/span.ts";
import { keyAlternatives } from "../../text/alternatives.ts";
import { matchKey } from "../../text/fold.ts";
import { sourceEnd } from "./source-end.ts";

const QUANTIFIER = "(?:(?:các các|các|những) )?";
const HEAD = `(?:${keyAlternatives(MONEY_HEADS)})`;
/**
 * "các nguồn vốn hợp pháp khác", "nguồn ngân sách", "ngân sách"; not "nhiều nguồn kinh phí khác nhau", nor "các nguồn
 * lực của doanh nghiệp", which are more than money.
 */
const SOURCE_START = `${QUANTIFIER}(?!nguồn lực (?:của|từ) )(?:${HEAD} (?:${keyAlternatives(SOURCE_MARKS)})(?! nhau)|(?:${HEAD} )?(?:${keyAlternatives(SOURCES)}))(?!\\p{sc=Latn})`;
const START = new RegExp(`(?<!\\p{sc=Latn})${SOURCE_START}`, "gu");
/** "Quỹ Phòng chống thiên tai Thành phố": a fund by its name. */
const FUND = /(?<!\p{sc=Latn})Quỹ (?=[“"]?\p{sc=Latn})/gu;
const NO_SOURCE = new RegExp(`(?<!\\p{sc=Latn})(?:${keyAlternatives(NO_SOURCE_BEFORE)}) $`, "u");
/** "tổng nguồn vốn huy động", "kinh phí thực hiện các Chương trình mục tiêu quốc gia": how much, and for what. */
const SUM_OR_PURPOSE = /(?<!\p{sc=Latn})(?:tổng|(?<!nguồn (?:vốn|kinh phí) )thực hiện) $/u;
const OF_ALL = /^(?:nguồn (?:vốn|lực|kinh phí) huy động|(?:các )?chương trình)(?!\p{sc=Latn})/u;
const ESTIMATED = new RegExp(`(?<!\\p{sc=Latn})(?:${keyAlternatives(ESTIMATES)}) $`, "u");
const OWNED = new RegExp(`^ (?:${keyAlternatives(BUDGET_OWNERS)})(?!\\p{sc=Latn})`, "u");
const CUED = new RegExp(
  `(?<!\\p{sc=Latn})(?:${keyAlternatives(SOURCE_CUES)})(?: (?:kinh phí|vốn|nguồn lực|vốn đầu tư|kinh phí đầu tư))?(?: từ)? $`,
  "u",
);
/** A source that stands beside one that is told to be one: "nguồn hỗ trợ từ Trung ương và các nguồn ... khác". */
const BESIDE = /^(?:,| và|;| hoặc|, và) $/u;
const LONGEST_CUE = 48;

/**
 * The sources of money that a line names, from left to right. `anywhere`: the line is about money, so that every
 * source counts; else only those that something is said to be paid from ("bố trí kinh phí từ nguồn ngân sách").
 */
export function findSources(text: string, line: Span, anywhere: boolean): Span[] {
  const slice = text.slice(line.start, line.end);
  const key = matchKey(slice);
  const starts = [...key.matchAll(START)].map(({ index, 0: wording }) => ({ index, head: wording.length }));
  if (anywhere) {
    const funds = [...slice.matchAll(FUND)].map(({ index, 0: wording }) => ({ index, head: wording.length }));
    starts.push(...funds);
    starts.sort((a, b) => a.index - b.index);
  }
  const found: Span[] = [];
  let end = 0;
  for (const { index, head } of starts) {
    if (index < end) continue;
    const before = key.slice(Math.max(0, index - LONGEST_CUE), index);
    const isEstimate = ESTIMATED.test(before);
    if (isEstimate ? !OWNED.test(key.slice(index + head, index + head + 16)) : NO_SOURCE.test(before))
      continue;
    if (SUM_OR_PURPOSE.test(before) && OF_ALL.test(key.slice(index, index + 32))) continue;
    const isBeside = end > 0 && BESIDE.test(key.slice(end, index));
    if (!anywhere && !isBeside && !isEstimate && !CUED.test(before)) continue;
    end = sourceEnd(slice, key, index, index + head);
    found.push({ start: line.start + index, end: line.start + end });
  }
  return found;
}
