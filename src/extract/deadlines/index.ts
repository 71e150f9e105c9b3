import type { BodyLine } from "../../document/outline.ts";
import type { Deadline } from "../../model/deadline.ts";
import type { Span } from "../../model/span.ts";
import { matchKey } from "../../text/fold.ts";
import type { Reading } from "../reading.ts";
import type { AssignmentRow } from "../tables/index.ts";
import { findTimes } from "../time/find-times.ts";
import type { TimeExpression } from "../time/time-expression.ts";
import type { ExtractedTargets } from "../targets/index.ts";
import type { Trace } from "../trace.ts";
import { zoneOf } from "../zone.ts";
import { binds } from "./binding.ts";

/** A time that binds something, and the section it stands in. */
type Bound = { time: TimeExpression; rule: string; section: string | null };

/**
 * When things must be done: the times of the body and of the time cells of assignment tables that bound a task, a
 * target or a section; `horizons` tells which targets look to which of them, and a time that one looks to bounds it. Dates of citations, periods in names, the
 * past and adjectival "hằng năm" bound nothing.
 */
export function extractDeadlines(
  reading: Reading,
  rows: readonly AssignmentRow[],
  horizons: ExtractedTargets["horizons"],
): { deadlines: Deadline[]; traces: Trace[] } {
  const governed = targetsByPlace(horizons);
  const found = [
    ...reading.outline.body.flatMap((line) => ofLine(reading, line, governed)),
    ...rows.flatMap((row) => ofRow(reading, row)),
  ].sort((a, b) => a.time.span.start - b.time.span.start);
  const deadlines = found.map(({ time, section }, index) =>
    toDeadline(time, `d${index + 1}`, [
      ...(section === null ? [] : [section]),
      ...(governed.get(time.span.start) ?? []),
    ]),
  );
  const traces = found.map(({ time, rule, section }, index): Trace => {
    const said = [{ field: time.recurrence === null ? "value" : "recurrence", span: time.span }];
    const around = section === null ? null : reading.sections.byId.get(section);
    const inherited = around
      ? [{ field: "governs", from: around.id, span: around.titleSpan ?? time.span }]
      : [];
    return { fact: `d${index + 1}`, rule, said, inherited };
  });
  return { deadlines, traces };
}

function ofLine(
  reading: Reading,
  { line, section, opens, content }: BodyLine,
  governed: ReadonlyMap<number, string[]>,
): Bound[] {
  // Lines above the first label open the plan; the heads of appendices repeat its title.
  if (section === null || (section.kind === "appendix" && content === null)) return [];
  const zone = zoneOf(section, reading.sections);
  return timesOf(reading, line.span)
    .filter((time) => binds(time, zone, reading) || governed.has(time.span.start))
    .map((time) => {
      const inTitle = opens && section.titleSpan !== null && time.span.end <= section.titleSpan.end;
      return { time, rule: inTitle ? "deadline.heading" : "deadline.sentence", section: section.id };
    });
}

/** "- Thời gian thực hiện: 2025 - 2030", "Thời hạn hoàn thành: 12/2025": behind such a label stands what a cell may say. */
const LABEL =
  /^[\s*+-]*(?:[\p{sc=Latn}\d]{1,3}[.)]\s*)?(?:thời gian|thời hạn|tiến độ)(?: (?:thực hiện|hoàn thành|triển khai|ban hành|trình|báo cáo|dự kiến)){0,2}\s?:\s*/u;
const LONGEST_LABEL = 60;

function timesOf(reading: Reading, { start, end }: Span): TimeExpression[] {
  const { text } = reading;
  const label =
    LABEL.exec(matchKey(text.slice(start, Math.min(end, start + LONGEST_LABEL))))?.[0].length ?? 0;
  return findTimes(text, start + label, end, { exclude: reading.citations, cell: label > 0 });
}

function ofRow(reading: Reading, row: AssignmentRow): Bound[] {
  return row.cells
    .filter(({ role, inherited }) => role === "deadline" && !inherited)
    .flatMap(({ span }) => findTimes(reading.text, span.start, span.end, { cell: true }))
    .map((time) => ({ time, rule: "deadline.table-cell", section: null }));
}

function toDeadline(time: TimeExpression, id: string, governs: string[]): Deadline {
  const { raw, relation, value, recurrence, duration, anchor, span } = time;
  return {
    id,
    raw,
    relation,
    value,
    recurrence,
    duration,
    anchor,
    governs,
    span,
  };
}

/** The targets whose horizon was read at a place, by where its wording begins. */
function targetsByPlace(horizons: ExtractedTargets["horizons"]): Map<number, string[]> {
  const places = new Map<number, string[]>();
  for (const { target, span } of horizons) {
    const known = places.get(span.start);
    if (known === undefined) places.set(span.start, [target]);
    else known.push(target);
  }
  return places;
}
