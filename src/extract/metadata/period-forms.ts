import type { Span } from "../../model/span.ts";
import { readDate } from "../dates/read-date.ts";

export type Period = { value: string; span: Span };

/** Finds a period in a text; `index` and `length` say where. */
export type PeriodForm = (text: string) => { value: string; index: number; length: number } | null;

const YEAR = String.raw`(?<!\d)20\d{2}(?![\d/])`;
const DASH = String.raw`\s*[-–]\s*`;
const UNTIL = String.raw`\s*(?:[-–]\s*(?:đến\s+(?:hết\s+)?)?|đến\s+(?:hết\s+)?)`;
const MONTH = String.raw`tháng\s*(\d{1,2})\s*(?:năm|[/.-])\s*(20\d{2})`;
/** What makes "năm 2021" the year of another thing: a date, a horizon, a law ("Luật Đất đai năm 2024"), a number. */
const OF_ANOTHER = String.raw`(?<!đến\s+(?:hết\s+|cuối\s+)?|tháng\s+\d{1,2}\s+|[/-]\p{sc=Latn}{2,8}\s+|luật\s+[\p{sc=Latn}\s]{2,40}\s)`;

function form(pattern: RegExp, value: (groups: string[]) => string): PeriodForm {
  return (text) => {
    const match = pattern.exec(text);
    return match && { value: value(match.slice(1) as string[]), index: match.index, length: match[0].length };
  };
}

const interval = ([start, end]: string[]) => `${start}/${end}`;
const month = (year = "", number = "") => `${year}-${number.padStart(2, "0")}`;

/** "từ tháng 10 năm 2025 đến hết tháng 3 năm 2026". */
export const months = form(
  new RegExp(`từ\\s+${MONTH}${UNTIL}${MONTH}`, "iu"),
  ([m1, y1, m2, y2]) => `${month(y1, m1)}/${month(y2, m2)}`,
);
/**
 * "giai đoạn 2025-2030", "thời kỳ 2021 - 2030", "giai đoạn 03 năm (2026-2028)", "giai đoạn I: 2021 - 2025". "nhiệm kỳ
 * 2026 - 2031" is the term of an elected body.
 */
export const stage = form(
  new RegExp(
    `(?:giai\\s+đoạn|thời\\s+kỳ)\\s+(?:(?:[IVX]{1,3}|\\d{1,2}(?:\\s+năm)?)\\s*:?\\s+)?\\(?(?:từ\\s+)?(?:năm\\s+)?(${YEAR})${UNTIL}(?:năm\\s+)?(${YEAR})`,
    "iu",
  ),
  interval,
);
/** "Từ năm 2025 - 2030", "từ năm 2024 đến năm 2030". */
export const fromTo = form(
  new RegExp(`từ\\s+(?:năm\\s+)?(${YEAR})${UNTIL}(?:năm\\s+)?(${YEAR})`, "iu"),
  interval,
);
/** "năm học 2025 - 2026", "mùa khô năm 2019 - 2020". */
export const yearToYear = form(
  new RegExp(`(?<!\\p{sc=Latn})năm\\s+(?:học\\s+)?(${YEAR})${DASH}(${YEAR})`, "iu"),
  interval,
);
export const years = form(new RegExp(`(${YEAR})${DASH}(${YEAR})`, "u"), interval);
/** "đến năm 2030", "ĐẾN HẾT NĂM 2026". */
export const horizon = form(
  new RegExp(`(?:giai\\s+đoạn\\s+)?đến\\s+(?:hết\\s+|cuối\\s+)?năm\\s+(${YEAR})`, "iu"),
  ([year]) => `../${year}`,
);
/** "... năm 2026": the plan of one year; "năm 2025 và những năm tiếp theo" begins there. */
export const oneYear = form(
  new RegExp(
    `${OF_ANOTHER}(?<!\\p{sc=Latn})năm\\s+(${YEAR})(?!${UNTIL}(?:năm\\s+)?\\d)(\\s+và\\s+(?:các|những)\\s+năm\\s+(?:tiếp\\s+theo|sau))?`,
    "iu",
  ),
  ([year, onwards]) => (onwards === undefined ? `${year}` : `${year}/..`),
);

/** "từ ngày 01/3/2024 đến ngày 30/6/2024", "từ 15/11/2025 đến hết 31/12/2025". */
export const dates: PeriodForm = (text) => {
  for (const { index, 0: word } of text.matchAll(/(?<!\p{sc=Latn})từ\s+(?=ngày\s|\d)/giu)) {
    const first = readDate(text, index + word.length);
    const until = first && /^\s*(?:[-–]|đến(?:\s+hết)?)\s*/iu.exec(text.slice(first.end, first.end + 20));
    const last = until && readDate(text, first.end + until[0].length);
    if (first?.value && last?.value)
      return { value: `${first.value}/${last.value}`, index, length: last.end - index };
  }
  return null;
};

/** The first of the forms that is found in a text that stands at `offset`. */
export function firstPeriod(text: string, offset: number, forms: readonly PeriodForm[]): Period | null {
  for (const find of forms) {
    const found = find(text);
    if (found === null) continue;
    const start = offset + found.index;
    return { value: found.value, span: { start, end: start + found.length } };
  }
  return null;
}
