import type { Section } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";
import {
  dates,
  firstPeriod,
  fromTo,
  horizon,
  months,
  oneYear,
  stage,
  years,
  yearToYear,
  type Period,
} from "./period-forms.ts";

const OF_THE_PLAN = /^thời (?:gian|hạn) (?:thực hiện|triển khai|tổ chức)|^thời gian$/iu;
/** "Tầm nhìn đến năm 2045" looks beyond the plan. */
const VISION = /^tầm nhìn/iu;
/** Sections below these levels are of one task: "c) Thời gian thực hiện: Quý I/2026". */
const DEEPEST = 2;

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
  return ofTimeSection(text, all) ?? (title && ofTitle(text, title)) ?? ofObjectives(text, all);
}

function ofTimeSection(text: string, sections: readonly Section[]): Period | null {
  const section = sections.find(
    ({ role, title, path }) =>
      role === "heading" && path.length <= DEEPEST && title !== null && OF_THE_PLAN.test(title),
  );
  if (!section) return null;
  const start = section.titleSpan?.start ?? section.span.start;
  const body = text.slice(start, section.span.end);
  return firstPeriod(body, start, [months, dates, stage, fromTo, years]);
}

/**
 * A year beside a longer period is the plan's own: "thực hiện Chương trình ... giai đoạn 2021-2025, năm 2023",
 * "... đến năm 2030, năm 2024"; one out of the period is not: "tổng kết năm 2020, giai đoạn 2021-2025".
 */
function ofTitle(text: string, title: Span): Period | null {
  const words = text.slice(title.start, title.end);
  const period = firstPeriod(words, title.start, [dates, months, stage, fromTo, yearToYear, horizon]);
  const year = firstPeriod(words, title.start, [oneYear]);
  return period === null || (year !== null && isWithin(year.value, period.value)) ? year : period;
}

function isWithin(year: string, period: string): boolean {
  const [start = "", end = ""] = period.split("/");
  return (start === ".." || start <= year) && year <= end;
}

function ofObjectives(text: string, sections: readonly Section[]): Period | null {
  const horizons = sections
    .filter(({ kind }) => kind?.endsWith("objectives") || kind === "targets")
    .filter(({ title }) => !VISION.test(title ?? ""))
    .flatMap(({ titleSpan }) => {
      const found =
        titleSpan &&
        firstPeriod(text.slice(titleSpan.start, titleSpan.end), titleSpan.start, [stage, horizon]);
      return found ? [found] : [];
    });
  // Several horizons ("đến hết năm 2026", "đến năm 2030"): the plan reaches to the last.
  return horizons.sort((a, b) => a.value.localeCompare(b.value)).at(-1) ?? null;
}
