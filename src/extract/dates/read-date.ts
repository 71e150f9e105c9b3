import type { Span } from "../../model/span.ts";

/** A date as written. `value` is EDTF with what is printed, null where that makes no date. */
export type ReadDate = Span & {
  value: string | null;
  /** Day and month are printed but no calendar has them: "ngày 31/02/2025". */
  impossible: boolean;
};

// What a drafter leaves to be filled in by hand: blanks, dots, an ellipsis, underscores.
// Bounded, so that a run of blanks is not walked again and again.
const gap = String.raw`(?:[^\S\n]|[.…_]){0,40}`;
const day = String.raw`(?<day>\d{1,2})?`;
const month = String.raw`(?<month>\d{1,2})?`;
const year = String.raw`(?<year>(?:19|20)\d{2})`;
/** "16/7/20 21": crawlers leave a blank where the paper changes its type. */
const brokenYear = String.raw`(?<year>(?:19|20)[^\S\n]?\d{2})`;
const notInNumber = String.raw`(?!\d|[\/.\-]\d)`;

/** "ngày 26 tháng 01 năm 2024", "ngày     tháng 5 năm 2024", "ngày … tháng … năm 2025". */
const inWords = new RegExp(
  String.raw`ngày${gap}${day}${gap}tháng${gap}${month}${gap}năm(?:[^\S\n]{0,9}${year}(?!\d)|[^\S\n]{0,9}(?:[…_]{1,9}|\.{2,9}|(?!\d)))`,
  "iuy",
);
/** "ngày 05/4/2024", "25-10-2023", "29.3.2019", "ngày     /11/2024", "ngày 18/ 11/2025". */
const inDigits = new RegExp(
  String.raw`(?:ngày${gap})?${day}[^\S\n]{0,9}(?<mark>[\/.\-–])[^\S\n]{0,3}(?<month>\d{1,2})?[^\S\n.…_]{0,9}\k<mark>[^\S\n]{0,3}${brokenYear}${notInNumber}`,
  "iuy",
);
/** "tháng 7/2025", "tháng 7-2025", "tháng 7 năm 2025". */
const monthOnly = new RegExp(
  String.raw`tháng[^\S\n]{0,9}(?<month>\d{1,2})[^\S\n]{0,9}(?:[\/.\-–]|năm)[^\S\n]{0,9}${year}${notInNumber}`,
  "iuy",
);
/** "năm 2020"; not the first year of "năm 2021-2025". */
const yearOnly = new RegExp(String.raw`năm[^\S\n]{0,9}${year}(?!\d|[^\S\n]?[\-–\/][^\S\n]?\d)`, "iuy");

const forms = [inWords, inDigits, monthOnly, yearOnly];

/**
 * Reads the date that begins at `at`, in any form of NĐ 30/2020 (Phụ lục I, II.4) and of usage. Days are always
 * before months. What is left blank is left out of the value.
 */
export function readDate(text: string, at: number): ReadDate | null {
  for (const form of forms) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match === null) continue;
    const { day, month } = match.groups ?? {};
    const year = match.groups?.["year"]?.replace(/\s/u, "");
    // "ngày / /2025" leaves both blank. "/11/2024" is a date with a blank day only after "ngày": elsewhere it is the tail of a number.
    if (form === inDigits && (day === undefined || month === undefined) && !/^ngày/iu.test(match[0]))
      continue;
    const end = at + match[0].trimEnd().length;
    return { ...toEdtf(day, month, year), start: at, end };
  }
  return null;
}

function toEdtf(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): Pick<ReadDate, "value" | "impossible"> {
  if (year === undefined) return { value: null, impossible: false };
  if (month === undefined) return { value: year, impossible: false };
  const m = Number(month);
  if (m < 1 || m > 12) return { value: null, impossible: true };
  const yearMonth = `${year}-${month.padStart(2, "0")}`;
  if (day === undefined) return { value: yearMonth, impossible: false };
  const d = Number(day);
  if (d < 1 || d > daysInMonth(Number(year), m)) return { value: null, impossible: true };
  return { value: `${yearMonth}-${day.padStart(2, "0")}`, impossible: false };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
