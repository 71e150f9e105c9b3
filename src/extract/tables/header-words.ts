import {
  COLUMN_ROLES,
  SERIES_WORDS,
  VALUE_FILLERS,
  type ColumnRole,
  type ColumnRoleRecord,
} from "../../lexicon/column-roles.ts";
import type { Indicator } from "../../model/indicator.ts";
import { matchKey } from "../../text/fold.ts";
import { oneLine } from "../../text/one-line.ts";
import { PhraseMap } from "../../text/phrase-map.ts";
import { isComparison, readPartOfYear, readPeriod } from "./period.ts";

export type SeriesKind = Indicator["series"][number]["kind"];

const records: readonly ColumnRoleRecord[] = COLUMN_ROLES;
const whole = new Map(
  records.flatMap(({ role, whole: headers = [] }) =>
    headers.map((header) => [matchKey(header), role] as const),
  ),
);
const words = new PhraseMap<ColumnRole>(
  records.flatMap(({ role, words: phrases }) => phrases.map((phrase) => [phrase, role] as const)),
);
const seriesWords = SERIES_WORDS.map(({ kind, words: phrases }) => ({
  kind,
  phrases: new PhraseMap(phrases.map((phrase) => [phrase, true] as const)),
}));
const fillers = new PhraseMap(VALUE_FILLERS.map((phrase) => [phrase, true] as const));

const BRACKETS = /[([{][^)\]}]{0,200}[)\]}]/gu;

/** A header without what it adds in brackets, as a key of the same length: "vai trò                  ". */
function headerKey(text: string): string {
  return matchKey(text.replace(BRACKETS, (bracket) => " ".repeat(bracket.length))).replace(/\n/gu, " ");
}

/** What a header says its column holds. Null if its words are not known. */
export function readRole(header: string): ColumnRole | null {
  const key = headerKey(header);
  if (isComparison(key)) return null;
  const all = oneLine(key).replace(/[.:;*]+$/u, "");
  const exact = whole.get(all);
  if (exact !== undefined) return exact;
  for (let at = 0; at < key.length; at++) {
    const phrase = words.startingAt(key, at);
    if (phrase !== null) return phrase.value;
  }
  return null;
}

/** Whether the values below a header are measured, estimated or planned. Null if it does not say. */
export function readSeriesKind(header: string): SeriesKind | null {
  // "KH2026", "TH2024"
  const key = headerKey(header).replace(/(?<=\p{sc=Latn})(?=\d)/gu, " ");
  return seriesWords.find(({ phrases }) => holds(key, phrases))?.kind ?? null;
}

/** What a header of values measures, without time and kind: "Lượng" of "Lượng (Tấn)", nothing of "Kế hoạch năm 2026". */
export function readMeasure(header: string): string | null {
  if (readPartOfYear(header) !== null) return null;
  const period = readPeriod(header);
  const timeless =
    period === null
      ? header
      : header.slice(0, period.start) + " ".repeat(period.end - period.start) + header.slice(period.end);
  const key = headerKey(timeless);
  for (let at = 0; at < key.length;) {
    if (!/[\p{sc=Latn}\p{N}]/u.test(key.charAt(at))) {
      at++;
      continue;
    }
    const filler = fillers.startingAt(key, at);
    if (filler === null) return oneLine(header.replace(BRACKETS, " "));
    at = filler.end;
  }
  return null;
}

/** The unit a header gives in brackets: "Giá trị (Nghìn USD)", "Tổng mức đầu tư, tỷ đồng" has none. */
export function readBrackets(header: string): string | null {
  const bracket = header.match(BRACKETS)?.at(-1);
  return bracket === undefined ? null : oneLine(bracket.slice(1, -1));
}

function holds(key: string, phrases: PhraseMap<boolean>): boolean {
  for (let at = 0; at < key.length; at++) if (phrases.startingAt(key, at) !== null) return true;
  return false;
}
