import type { Section } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";

export type Period = { value: string; span: Span };

const YEAR = String.raw`(?<!\d)20\d{2}(?![\d/])`;
const DASH = String.raw`\s*[-–]\s*`;
const UNTIL = String.raw`\s*(?:[-–]|đến(?:\s+hết)?)\s*`;
const MONTH = String.raw`tháng\s*(\d{1,2})\s*(?:năm|[/.-])\s*(20\d{2})`;

/** "từ tháng 10 năm 2025 đến hết tháng 3 năm 2026". */
const MONTHS = new RegExp(`từ\\s+${MONTH}${UNTIL}${MONTH}`, "iu");
/** "giai đoạn 2025-2030", "thời kỳ 2021 - 2030". "nhiệm kỳ 2026 - 2031" is the term of an elected body. */
const STAGE = new RegExp(
  `(?:giai\\s+đoạn|thời\\s+kỳ)\\s+(?:từ\\s+)?(?:năm\\s+)?(${YEAR})${UNTIL}(?:năm\\s+)?(${YEAR})`,
  "iu",
);
/** "Từ năm 2025 - 2030", "từ năm 2024 đến năm 2030". */
const FROM_TO = new RegExp(`từ\\s+(?:năm\\s+)?(${YEAR})${UNTIL}(?:năm\\s+)?(${YEAR})`, "iu");
const YEARS = new RegExp(`(${YEAR})${DASH}(${YEAR})`, "u");
/** "đến năm 2030", "ĐẾN HẾT NĂM 2026". */
const HORIZON = new RegExp(`(?:giai\\s+đoạn\\s+)?đến\\s+(?:hết\\s+|cuối\\s+)?năm\\s+(${YEAR})`, "iu");
/** "... năm 2026" as the last word of a title: the plan of one year. */
const ONE_YEAR = new RegExp(`(?<!đến\\s+(?:hết\\s+)?)năm\\s+(${YEAR})(?!${DASH})`, "iu");
const OF_THE_PLAN = /^thời (?:gian|hạn) (?:thực hiện|triển khai|tổ chức)|^thời gian$/iu;

type Reader = (text: string) => { value: string; index: number; length: number } | null;

const pattern =
  (form: RegExp, value: (groups: string[]) => string): Reader =>
  (text) => {
    const match = form.exec(text);
    return match && { value: value(match.slice(1) as string[]), index: match.index, length: match[0].length };
  };

const interval = ([start, end]: string[]) => `${start}/${end}`;
const month = (year = "", number = "") => `${year}-${number.padStart(2, "0")}`;
const readMonths = pattern(MONTHS, ([m1, y1, m2, y2]) => `${month(y1, m1)}/${month(y2, m2)}`);
const readStage = pattern(STAGE, interval);
const readFromTo = pattern(FROM_TO, interval);
const readYears = pattern(YEARS, interval);
const readHorizon = pattern(HORIZON, ([year]) => `../${year}`);
const readYear = pattern(ONE_YEAR, ([year]) => year as string);

function first(text: string, offset: number, readers: readonly Reader[]): Period | null {
  for (const reader of readers) {
    const found = reader(text);
    if (found)
      return {
        value: found.value,
        span: { start: offset + found.index, end: offset + found.index + found.length },
      };
  }
  return null;
}

function* walk(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* walk(section.children);
  }
}

/**
 * What the plan as a whole covers, only where it is printed: a section on its time ("Thời gian thực hiện"), the
 * period in the title, else the horizon in the title or in the heading of the objectives.
 */
export function planPeriod(text: string, title: Span | null, sections: readonly Section[]): Period | null {
  const all = [...walk(sections)];
  const ofPlan = all.find(
    ({ role, title: heading }) => role === "heading" && heading && OF_THE_PLAN.test(heading),
  );
  if (ofPlan) {
    const { start, end } = { start: ofPlan.titleSpan?.start ?? ofPlan.span.start, end: ofPlan.span.end };
    const found = first(text.slice(start, end), start, [readMonths, readStage, readFromTo, readYears]);
    if (found) return found;
  }
  if (title) {
    const found = first(text.slice(title.start, title.end), title.start, [
      readMonths,
      readStage,
      readFromTo,
      readHorizon,
      readYear,
    ]);
    if (found) return found;
  }
  const objectives = all.filter(({ kind }) => kind?.endsWith("objectives") || kind === "targets");
  const horizons = objectives.flatMap(({ titleSpan }) => {
    const found =
      titleSpan &&
      first(text.slice(titleSpan.start, titleSpan.end), titleSpan.start, [readStage, readHorizon]);
    return found ? [found] : [];
  });
  // Several horizons ("đến hết năm 2026", "đến năm 2030"): the plan reaches to the last.
  return horizons.sort((a, b) => a.value.localeCompare(b.value)).at(-1) ?? null;
}
