import { parseRoman } from "../../text/roman.ts";
import { matchKey } from "../../text/fold.ts";

/** A time named in a header or caption: EDTF, and where its words stand. */
export type HeaderPeriod = { value: string; start: number; end: number };

const YEAR = "(?:19|20)\\d{2}";
const BEFORE = "(?<![\\d./])";
const AFTER = "(?![\\d]|[./]\\d)";
const HALVES: Readonly<Record<string, string>> = { đầu: "40", cuối: "41" };

type Form = { pattern: RegExp; read: (parts: string[]) => string | null };

/** Tried in this order; the first that fits is the period. */
const FORMS: readonly Form[] = [
  // "Giai đoạn 2026-2030", "từ năm 2026 đến năm 2030", "2026 - 2030"
  {
    pattern: new RegExp(
      `${BEFORE}(?:(?:giai đoạn|thời kì|từ)\\s*)?(?:năm\\s*)?(${YEAR})\\s*(?:-|đến)\\s*(?:năm\\s*)?(${YEAR})${AFTER}`,
      "u",
    ),
    read: ([from = "", to = ""]) => (from < to ? `${from}/${to}` : null),
  },
  // "31/12/2024"
  {
    pattern: new RegExp(`${BEFORE}(\\d{1,2})[/.](\\d{1,2})[/.](${YEAR})${AFTER}`, "u"),
    read: ([day = "", month = "", year = ""]) =>
      Number(month) <= 12 && Number(day) <= 31 ? `${year}-${two(month)}-${two(day)}` : null,
  },
  // "6 tháng đầu năm 2025"
  {
    pattern: new RegExp(`${BEFORE}0?6 tháng (đầu|cuối) năm (${YEAR})${AFTER}`, "u"),
    read: ([half = "", year = ""]) => `${year}-${HALVES[half]}`,
  },
  // "9 tháng đầu năm 2025", "9 tháng năm 2025"
  {
    pattern: new RegExp(`${BEFORE}(\\d{1,2}) tháng (?:đầu )?năm (${YEAR})${AFTER}`, "u"),
    read: ([months = "", year = ""]) => (Number(months) <= 12 ? `${year}-01/${year}-${two(months)}` : null),
  },
  // "Quý I/2026", "quý 4 năm 2025"
  {
    pattern: new RegExp(`quí ([ivx]{1,3}|[1-4])\\s*(?:[/-]|năm)?\\s*(${YEAR})${AFTER}`, "u"),
    read: ([quarter = "", year = ""]) => {
      const number = /\d/u.test(quarter) ? Number(quarter) : parseRoman(quarter);
      return number === null || number > 4 ? null : `${year}-${32 + number}`;
    },
  },
  // "Tháng 12/2025"
  {
    pattern: new RegExp(`tháng (\\d{1,2})\\s*(?:[/-]|năm)\\s*(${YEAR})${AFTER}`, "u"),
    read: ([month = "", year = ""]) => (Number(month) <= 12 ? `${year}-${two(month)}` : null),
  },
  // "đến hết năm 2030", "Năm 2025", "KH2026", "2025"
  {
    pattern: new RegExp(`(?<!\\d|\\d[./-])(?:(?:đến )?(?:hết |cuối )?năm\\s*)?(${YEAR})${AFTER}`, "u"),
    read: ([year = ""]) => year,
  },
];

const SAID_OF_YEAR = "(?:(?:ước thực hiện|thực hiện|ước|ước th|ưth|th|kế hoạch|kh|năm) ){0,3}";
const TWO_YEARS = `${YEAR}\\s*(?:\\/|so với)\\s*${SAID_OF_YEAR}${YEAR}`;
/**
 * "Năm 2026/2025 (%)", "So với năm 2020", "KH 2025/ước TH 2024": two times held against each other are no period of a
 * value, and what stands below is no value of either.
 */
const COMPARED = new RegExp(`so (?:với|sánh)|${TWO_YEARS}`, "u");
/** "Tỷ lệ so với dân số" is a measure; "So sánh", "So với kế hoạch" and two years compare. */
const COMPARISON = new RegExp(
  `^\\s*(?:tỉ lệ )?%?\\s?so (?:sánh(?!\\p{sc=Latn})|với (?:cùng kì|kế hoạch|kh|ước|thực hiện|th|năm)(?!\\p{sc=Latn}))|${TWO_YEARS}`,
  "u",
);

/** Whether a header, given as a key, holds two times against each other. */
export const isComparison = (key: string): boolean => COMPARISON.test(key);

/** The first time a header or caption names. Null if it names none, or several apart ("năm 2026 và 2027"). */
export function readPeriod(text: string): HeaderPeriod | null {
  const key = matchKey(text).replace(/\n/gu, " ");
  if (COMPARED.test(key)) return null;
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(key);
    const value = match === null ? null : read(match.slice(1).map((part) => part ?? ""));
    if (match !== null && value !== null) {
      return { value, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

const PART = /^(?:quí (iv|i{1,3}|[1-4])|0?6 tháng (đầu|cuối) năm)[.:]?$/u;

/** "Quý I", "6 tháng đầu năm" as a whole header, below that of a year: the EDTF code of the part. Null for others. */
export function readPartOfYear(text: string): string | null {
  const match = PART.exec(matchKey(text).replace(/\s+/gu, " ").trim());
  if (match === null) return null;
  const [, quarter, half] = match;
  return half === undefined
    ? String(32 + (parseRoman(quarter ?? "") ?? Number(quarter)))
    : (HALVES[half] as string);
}

function two(number: string): string {
  return number.padStart(2, "0");
}
