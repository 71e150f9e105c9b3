import { COMPARATORS_AFTER, COMPARATORS_BEFORE } from "../../lexicon/comparators.ts";
import type { Comparator } from "../../model/quantity.ts";
import type { Span } from "../../model/span.ts";
import { trimmed } from "../../spans/trimmed.ts";
import { matchKey } from "../../text/fold.ts";
import { NUMBER, parseNumber } from "../../text/numerals.ts";
import { PhraseMap } from "../../text/phrase-map.ts";
import { skipBlanks } from "../quantities/number-sites.ts";
import { unitAt } from "./unit.ts";

/** A value in a cell; offsets point into the text of the cell. */
export type CellValue = {
  start: number;
  end: number;
  comparator: Comparator;
  /** Null where the cell says that there is none ("-") or says it in words ("Đạt mức tiên tiến"). */
  value: number | null;
  /** Upper end of a range. */
  max: number | null;
  /** Printed behind the number: "%". */
  unit: string | null;
};

/** How the numbers of a table are written: by Vietnamese marks, or all with commas between thousands. */
export type NumberStyle = "vietnamese" | "foreign";

const before = new PhraseMap<Comparator>(
  COMPARATORS_BEFORE.flatMap(({ comparator, words }) => words.map((word) => [word, comparator] as const)),
);
const after = new PhraseMap<Comparator>(
  COMPARATORS_AFTER.flatMap(({ comparator, words }) => words.map((word) => [word, comparator] as const)),
);
/** Words before a number that change nothing in its value: "đạt 95", "tăng 5", "từ 90 - 95". */
const fillers = new PhraseMap(
  [
    "đạt",
    "đạt từ",
    "còn",
    "có",
    "từ",
    "tăng",
    "tăng thêm",
    "giảm",
    "mức",
    "duy trì",
    "phấn đấu",
    "bình quân",
    "+",
  ].map((word) => [word, true] as const),
);
/** "giảm còn 5" is a level not to be passed, "giảm xuống 5" likewise. */
const down = new PhraseMap(
  ["giảm còn", "giảm xuống", "giảm xuống còn", "xuống còn"].map((word) => [word, true] as const),
);

const DIGITS = new RegExp(NUMBER, "uy");
/** Digits, marks and the blanks a wrapped cell put between them: "1.248.64 3". */
const WRAPPED = /\d[\d.,]*(?:[ \u00a0]+[\d.,]+)*/uy;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u;
const DECIMAL = /^\d+,\d+$/u;
const FOREIGN = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
const RANGE = /\s*(?:-|÷|đến)\s*/uy;
const YEAR = /^(?:19|20)\d{2}$/u;
const MISSING = /^(?:[-–—x.…/*]+|không có)$/u;
const WORDS_BEHIND = 12;

/**
 * Reads what a value cell holds: "≥ 65", "> 95", "< 0,05", "01", "40 - 50", "≥80%", "100% trở lên". Several values in
 * one cell ("≤ 3 Đông Nam Á; ≤ 50 Thế giới") give an entry each. A text without a number gives one entry
 * whose value is null; an empty cell gives none.
 */
export function readCellValues(text: string, style: NumberStyle = "vietnamese"): CellValue[] {
  const key = matchKey(text).replace(/\n/gu, " ");
  const read = (from: number, to: number): CellValue | null => {
    const value = readPiece(key.slice(from, to), style);
    if (value === null) return null;
    const { unit, ...found } = { ...value, start: from + value.start, end: from + value.end };
    return { ...found, unit: unit === null ? null : text.slice(from + unit.start, from + unit.end) };
  };
  const pieces = [...text.matchAll(/[^;\n]+/gu)].map(({ 0: piece, index }) =>
    read(index, index + piece.length),
  );
  const valued = pieces.filter((piece) => piece !== null);
  if (pieces.length >= 2 && pieces.every((piece) => piece !== null && piece.value !== null)) return valued;
  const whole = read(0, text.length);
  return whole === null ? [] : [whole];
}

/** Whether commas part the thousands of a table's numbers: at least three do, and none opens decimals. */
export function numberStyle(texts: Iterable<string>): NumberStyle {
  let foreign = 0;
  for (const text of texts) {
    if (FOREIGN.test(text)) foreign++;
    else if (DECIMAL.test(text) || GROUPED.test(text)) return "vietnamese";
  }
  return foreign >= 3 ? "foreign" : "vietnamese";
}

/** A value whose offsets point into the piece of the cell it was read from. */
type PieceValue = Omit<CellValue, "unit"> & { unit: Span | null };

function readPiece(key: string, style: NumberStyle): PieceValue | null {
  const { start, end } = trimmed(key, { start: 0, end: key.length });
  if (start === end) return null;
  const none: PieceValue = { start, end, comparator: "=", value: null, max: null, unit: null };
  if (MISSING.test(key.slice(start, end))) return none;

  const lead = readLead(key, start);
  const isNegative = NEGATIVE.test(key.slice(lead.end, end));
  const first = signed(readNumber(key, isNegative ? lead.end + 1 : lead.end, style), isNegative);
  if (first === null) return none;
  let unit = unitAt(key, first.end);
  let at = unit?.end ?? first.end;
  let max: number | null = null;
  const second = readUpperEnd(key, at, style);
  if (second !== null && second.value > first.value) {
    const unitBehind = unitAt(key, second.end);
    max = second.value;
    unit = unitBehind ?? unit;
    at = unitBehind?.end ?? second.end;
  }
  const rest = key.slice(at, end);
  if (isNoValue(key.slice(start, end), rest, first.end === at && unit === null)) return none;
  const suffix = after.startingAt(key, skipBlanks(key, at));
  return { ...none, comparator: suffix?.value ?? lead.comparator ?? "=", value: first.value, max, unit };
}

/** The words before the number; the comparator next to it counts: "ước đạt trên 95". */
function readLead(key: string, from: number): { comparator: Comparator | null; end: number } {
  let comparator: Comparator | null = null;
  let end = skipBlanks(key, from);
  for (;;) {
    const word = before.startingAt(key, end);
    const level = word === null ? down.startingAt(key, end) : null;
    const filler = word === null && level === null ? fillers.startingAt(key, end) : null;
    const found = word ?? level ?? filler;
    if (found === null) return { comparator, end };
    if (word !== null) comparator = word.value;
    if (level !== null) comparator = "<=";
    end = skipBlanks(key, found.end);
  }
}

type Found = { value: number; end: number };

/** "-1,2", "-0,05%": the sign touches its number, which is all the cell says; "- 95%; đạt chuẩn" has a bullet. */
const NEGATIVE = /^[-–−]\d[\d.,]*\s?(?:%|‰|điểm %|điểm phần trăm)?$/u;

const signed = (found: Found | null, isNegative: boolean): Found | null =>
  found !== null && isNegative ? { ...found, value: -found.value } : found;

function readNumber(key: string, at: number, style: NumberStyle): Found | null {
  WRAPPED.lastIndex = at;
  const wrapped = WRAPPED.exec(key)?.[0];
  if (wrapped === undefined) return null;
  const healed = wrapped.replace(/[ \u00a0]/gu, "");
  if (style === "foreign" && FOREIGN.test(healed)) {
    return { value: Number(healed.replaceAll(",", "")), end: at + wrapped.length };
  }
  if (healed !== wrapped && (GROUPED.test(healed) || DECIMAL.test(healed))) {
    return { value: parseNumber(healed) as number, end: at + wrapped.length };
  }
  const blanked = parseNumber(wrapped);
  if (blanked !== null) return { value: blanked, end: at + wrapped.length };
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(key)?.[0];
  const value = digits === undefined ? null : parseNumber(digits);
  return digits === undefined || value === null ? null : { value, end: at + digits.length };
}

function readUpperEnd(key: string, at: number, style: NumberStyle): Found | null {
  RANGE.lastIndex = at;
  const dash = RANGE.exec(key)?.[0];
  return dash === undefined ? null : readNumber(key, at + dash.length, style);
}

/** Dates, years from to, words that hang on the digits ("5G"), and sentences that only begin with a number. */
function isNoValue(wording: string, rest: string, isBare: boolean): boolean {
  if (/^\d{1,2}\/\d{1,2}\/\d{4}|^\d{1,2}\/(?:19|20)\d{2}/u.test(wording)) return true;
  const years = /^(\d{4})\s*-\s*(\d{4})$/u.exec(wording);
  if (years !== null && YEAR.test(years[1] as string) && YEAR.test(years[2] as string)) return true;
  if (isBare && /^(?:\p{sc=Latn}|[.)]\s*\p{sc=Latn})/u.test(rest)) return true;
  return rest.trim().split(/\s+/u).length > WORDS_BEHIND;
}
