import { parseRoman } from "../../text/roman.ts";
import type { Span } from "../../model/span.ts";
import { readDate } from "../dates/read-date.ts";

/** A day, month, quarter, half-year or year as printed. What is not printed is null. */
export type Point = Span & {
  year: string | null;
  month: number | null;
  day: number | null;
  /** EDTF code: quarters 33..36, half-years 40 and 41. */
  part: number | null;
  /** "9 tháng năm 2025": the first so many months. */
  firstMonths: number | null;
};

export type PointKind = "day" | "month" | "quarter" | "half" | "months" | "year";

const YEAR = String.raw`((?:19|20)\d{2})(?!\d)`;
const YEAR_BEHIND = `(?:(?: ?[-/] ?| | năm | của năm )${YEAR})?`;
const NOT_IN_NUMBER = String.raw`(?![\d%]|[/.,-]\d)`;

const PART_OF = /(?:đầu|giữa|cuối|hết|trung tuần|thượng tuần|hạ tuần|khoảng) (?=tháng|quí|năm)/uy;
const DAY_MONTH = new RegExp(
  String.raw`(?:ngày )?(\d{1,2})(?: ?[/-] ?| tháng )(\d{1,2})${NOT_IN_NUMBER}`,
  "uy",
);
const DAY = new RegExp(String.raw`ngày (\d{1,2})${NOT_IN_NUMBER}`, "uy");
const MONTH = new RegExp(String.raw`tháng (\d{1,2})${NOT_IN_NUMBER}`, "uy");
const SHORT_MONTH = new RegExp(String.raw`(\d{1,2}) ?/ ?${YEAR}`, "uy");
/** "11" of "tháng 10, 11, 12/2025". */
const BARE_MONTH = /(\d{1,2})(?=(?:, | và )\d{1,2}(?:, | và | ?[/-] ?\d{4}| năm ))/uy;
const T_MONTH = new RegExp(String.raw`t ?(\d{1,2}) ?[/.-] ?${YEAR}`, "uy");
const QUARTER = new RegExp(String.raw`(?:quí |q)(iv|i{1,3}|[1-4])(?![\p{sc=Latn}\p{N}])${YEAR_BEHIND}`, "uy");
const BARE_QUARTER = new RegExp(String.raw`(iv|i{1,3})(?![\p{sc=Latn}\p{N}])${YEAR_BEHIND}`, "uy");
const HALF = new RegExp(String.raw`(?:(?:0?6|sáu) tháng|nửa) (đầu|cuối) năm(?: ${YEAR})?`, "uy");
const FIRST_MONTHS = new RegExp(String.raw`0?(\d{1,2}) tháng (?:đầu )?năm ${YEAR}`, "uy");
/** "đến cuối năm" without its number. */
const PART_OF_YEAR = /năm(?! (?:học|\d))(?!\p{sc=Latn})/uy;
const SOON =
  /(20[1-6]\d)(?![\d%]|[/.,-]\d| ?(?:người|hộ|ha|tỉ(?! (?:lệ|trọng|suất|số))|triệu|nghìn|đồng|tấn|km|lượt|doanh nghiệp|lao động|học sinh|cơ sở|trường hợp)(?!\p{sc=Latn}))/uy;
const BARE_YEAR = new RegExp(`${YEAR}(?![/.,]\\d|%)`, "uy");

/** The point that begins at `at`: "ngày 31/3/2026", "15/12", "tháng 4", "quý I-2024", "6 tháng đầu năm 2025". */
export function readPoint(key: string, at: number): Point | null {
  PART_OF.lastIndex = at;
  const prefix = PART_OF.exec(key)?.[0].length ?? 0;
  const from = at + prefix;
  const point =
    readFullDate(key, from) ??
    readPartial(key, from) ??
    (prefix === 0 ? null : run(PART_OF_YEAR, key, from, () => ({})));
  return point === null ? null : { ...point, start: at };
}

/** A later member of a list, which may leave out what the first has said: "01/6 và 15/11", "tháng 11 - 12/2025". */
export function readNextPoint(key: string, at: number, kind: PointKind): Point | null {
  const point = readPoint(key, at);
  if (point !== null) return point;
  if (kind === "month") {
    return (
      run(SHORT_MONTH, key, at, ([month, year]) => ({ month: Number(month), year })) ??
      run(BARE_MONTH, key, at, ([month]) => ({ month: Number(month) }))
    );
  }
  if (kind === "quarter")
    return run(BARE_QUARTER, key, at, ([number, year]) => ({ part: quarter(number), year }));
  if (kind === "year") return run(BARE_YEAR, key, at, ([year]) => ({ year }));
  return null;
}

/** "2030" of "đến 2030"; not the count of "từ 2000 người". */
export function readBareYear(key: string, at: number): Point | null {
  return run(SOON, key, at, ([year]) => ({ year }));
}

/** A cell of a table needs no word before its month or year: "12/2025", "T4/2026", "2026". */
export function readCellPoint(key: string, at: number): Point | null {
  return (
    readPoint(key, at) ??
    run(SHORT_MONTH, key, at, ([month, year]) => ({ month: Number(month), year })) ??
    run(BARE_YEAR, key, at, ([year]) => ({ year }))
  );
}

export function kindOf({ day, month, part, firstMonths }: Point): PointKind {
  if (day !== null) return "day";
  if (month !== null) return "month";
  if (firstMonths !== null) return "months";
  return part === null ? "year" : part < 40 ? "quarter" : "half";
}

/** EDTF of a point; null without a year, or without a month for its day. */
export function toEdtf({ year, month, day, part, firstMonths }: Point): string | null {
  if (year === null) return null;
  if (part !== null) return `${year}-${part}`;
  if (firstMonths !== null) return `${year}-01/${year}-${two(firstMonths)}`;
  if (month === null) return day === null ? year : null;
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}

function readFullDate(key: string, at: number): Point | null {
  const date = readDate(key, at);
  if (date === null || date.value === null) return null;
  const [year, month, day] = date.value.split("-") as [string, string?, string?];
  return point(at, date.end, {
    year,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  });
}

function readPartial(key: string, at: number): Point | null {
  return (
    run(FIRST_MONTHS, key, at, ([months, year]) =>
      Number(months) === 6 ? { part: 40, year } : { firstMonths: Number(months), year },
    ) ??
    run(HALF, key, at, ([which, year]) => ({ part: which === "đầu" ? 40 : 41, year })) ??
    run(QUARTER, key, at, ([number, year]) => ({ part: quarter(number), year })) ??
    run(T_MONTH, key, at, ([month, year]) => ({ month: Number(month), year })) ??
    run(DAY_MONTH, key, at, ([day, month]) => ({ day: Number(day), month: Number(month) })) ??
    run(DAY, key, at, ([day]) => ({ day: Number(day) })) ??
    run(MONTH, key, at, ([month]) => ({ month: Number(month) }))
  );
}

/** Of a leap year: a day without a year may be 29/02. */
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

type Parts = { year?: string | undefined; month?: number; day?: number; part?: number; firstMonths?: number };

function run(
  pattern: RegExp,
  key: string,
  at: number,
  read: (groups: (string | undefined)[]) => Parts,
): Point | null {
  pattern.lastIndex = at;
  const match = pattern.exec(key);
  if (match === null) return null;
  const parts = read(match.slice(1));
  const lastDay = parts.month === undefined ? 31 : DAYS_IN_MONTH[parts.month - 1];
  const isPossible =
    lastDay !== undefined && (parts.day === undefined || (parts.day >= 1 && parts.day <= lastDay));
  return isPossible ? point(at, at + match[0].length, parts) : null;
}

function point(start: number, end: number, parts: Partial<Omit<Point, "start" | "end">> | Parts): Point {
  return {
    start,
    end,
    year: parts.year ?? null,
    month: parts.month ?? null,
    day: parts.day ?? null,
    part: parts.part ?? null,
    firstMonths: parts.firstMonths ?? null,
  };
}

function quarter(number: string | undefined): number {
  return 32 + (parseRoman(number ?? "") ?? Number(number));
}
