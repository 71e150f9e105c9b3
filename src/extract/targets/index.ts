import type { BodyLine } from "../../document/outline.ts";
import type { Span } from "../../model/span.ts";
import type { Target } from "../../model/target.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Reading } from "../reading.ts";
import type { Trace } from "../trace.ts";
import { zoneOf } from "../zone.ts";
import { clausesOf } from "./clauses.ts";
import { commits } from "./commitment.ts";
import { type Due, Horizons } from "./due.ts";
import { indicatorOf } from "./indicator.ts";

export type ExtractedTargets = {
  targets: Target[];
  /** Where the horizon of a target was read: the deadline there governs it. */
  horizons: { target: string; span: Span }[];
  traces: Trace[];
};

type Found = { target: Omit<Target, "id">; due: Due | null; quantity: Quantity };

/**
 * Results the plan commits to: one for each quantity that a clause of the objectives, or of the sections that assign
 * work, commits to. What was, how far the plan reaches, norms inside tasks and numbers in names are none.
 */
export function extractTargets(reading: Reading): ExtractedTargets {
  const horizons = new Horizons(reading);
  const found = reading.outline.body.flatMap((line) => {
    horizons.pass(line);
    return ofLine(reading, line, horizons);
  });
  return {
    targets: found.map(({ target }, index) => ({ id: idOf(index), ...target })),
    horizons: found.flatMap(({ due }, index) => (due ? [{ target: idOf(index), span: due.span }] : [])),
    traces: found.map(({ target, due, quantity }, index) => traceOf(idOf(index), target, due, quantity)),
  };
}

function ofLine(reading: Reading, { line, section, content }: BodyLine, horizons: Horizons): Found[] {
  const zone = zoneOf(section, reading.sections);
  if (section === null || content === null || (zone !== "objectives" && zone !== "tasks")) return [];
  const { text } = reading;
  const exclude = reading.cited
    .filter(({ extent }) => extent.start < content.end && extent.end > content.start)
    .map(({ extent }) => extent);
  const quantities = findQuantities(text, content.start, content.end, { exclude });
  if (quantities.length === 0) return [];
  return clausesOf(text, content).flatMap((clause) => {
    const accepted: Quantity[] = [];
    for (const quantity of quantities) {
      const inside = clause.start <= quantity.span.start && quantity.span.end <= clause.end;
      if (inside && commits(text, clause, quantity, zone, accepted.at(-1) ?? null)) accepted.push(quantity);
    }
    let above: string | null = null;
    return accepted.map((quantity, index): Found => {
      const part = partOf(text, clause, accepted, index);
      // "a) Đến hết năm 2025: Có ≥ 30% ..." says its horizon once for the whole line.
      const due =
        horizons.dueOf(part, null, quantity) ??
        horizons.dueOf({ start: line.span.start, end: part.end }, section, quantity);
      above = indicatorOf(text, part, quantity, above);
      return { target: toTarget(text, part, quantity, above, due, section.id), due, quantity };
    });
  });
}

/** "..., tỷ lệ lấp đầy đạt trên 80%", "... và 100% diện tích": where the commitment before a quantity ends. */
function boundary(text: string, from: number, to: number): { end: number; start: number } {
  const between = text.slice(from, to);
  const and = /[\s,]+và\s+$/u.exec(between);
  if (and) return { end: from + and.index, start: to };
  const comma = between.lastIndexOf(",");
  return comma < 0 ? { end: to, start: from } : { end: from + comma, start: from + comma + 1 };
}

/** Of a clause with several commitments, the part of one, up to where the next begins. */
function partOf(text: string, clause: Span, accepted: readonly Quantity[], index: number): Span {
  const [before, quantity, next] = [accepted[index - 1], accepted[index] as Quantity, accepted[index + 1]];
  const start = before ? boundary(text, before.span.end, quantity.span.start).start : clause.start;
  const end = next ? boundary(text, quantity.span.end, next.span.start).end : clause.end;
  const slice = text.slice(start, end);
  const lead = /^[\s,]*/u.exec(slice)?.[0].length ?? 0;
  const tail = /[\s,]*$/u.exec(slice)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

function toTarget(
  text: string,
  span: Span,
  quantity: Quantity,
  indicator: string,
  due: Due | null,
  section: string,
): Omit<Target, "id"> {
  const { comparator, value, max, change, unit, raw, frequency, each } = quantity;
  return {
    text: text.slice(span.start, span.end).replace(/\s+/gu, " "),
    indicator,
    comparator,
    value,
    max,
    change,
    unit,
    raw,
    baseline: quantity.baseline,
    due: due?.value ?? null,
    frequency,
    subject: each === null ? null : text.slice(each.start, each.end),
    section,
    origin: "prose",
    span,
    valueSpan: quantity.span,
  };
}

function traceOf(fact: string, target: Omit<Target, "id">, due: Due | null, quantity: Quantity): Trace {
  const said = [
    { field: "value", span: quantity.numberSpan },
    { field: "comparator", span: quantity.span },
    ...(quantity.unitSpan ? [{ field: "unit", span: quantity.unitSpan }] : []),
    ...(due && due.from === null ? [{ field: "due", span: due.span }] : []),
  ];
  const inherited = due?.from ? [{ field: "due", from: due.from.id, span: due.span }] : [];
  return { fact, rule: `target.${target.subject === null ? quantity.form : "each"}`, said, inherited };
}

/** "c" for chỉ tiêu: tasks have "t". */
const idOf = (index: number): string => `c${index + 1}`;
