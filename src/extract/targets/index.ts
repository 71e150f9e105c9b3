import type { BodyLine } from "../../document/outline.ts";
import type { Section } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";
import type { Target } from "../../model/target.ts";
import { oneLine } from "../../text/one-line.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Reading } from "../reading.ts";
import type { Trace } from "../trace.ts";
import { zoneOf, type Zone } from "../zone.ts";
import { clausesOf } from "./clauses.ts";
import { commitmentsOf } from "./commitment.ts";
import { type Due, Horizons } from "./due.ts";
import { indicatorsOf } from "./indicator.ts";
import { partsOf } from "./parts.ts";

export type ExtractedTargets = {
  targets: Target[];
  /** Where the horizon of a target was read: the deadline there governs it. */
  horizons: { target: string; span: Span }[];
  traces: Trace[];
};

/** Purposes name results as well: "Mục đích: giảm từ 5 - 10% số vụ tai nạn giao thông". */
const AIMING: ReadonlySet<Zone> = new Set(["objectives", "tasks", "frame"]);

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

function ofLine(reading: Reading, { line, section, opens, content }: BodyLine, horizons: Horizons): Found[] {
  const zone = zoneOf(section, reading.sections);
  if (section === null || content === null || !AIMING.has(zone)) return [];
  const { text, citations } = reading;
  const quantities = findQuantities(text, content.start, content.end, { exclude: citations });
  if (quantities.length === 0) return [];
  const said = horizons.ofLine(line.span);
  const clauses = clausesOf(text, content);
  const leads = (horizon: Span): boolean => {
    const from = clauses.findLast(({ start }) => start <= horizon.start)?.start ?? 0;
    return !quantities.some(({ span }) => from <= span.start && span.start < horizon.start);
  };
  let next = 0;
  let last: string | null = null;
  return clauses.flatMap((clause) => {
    const inside: Quantity[] = [];
    for (; next < quantities.length; next++) {
      const quantity = quantities[next] as Quantity;
      if (quantity.span.end > clause.end) break;
      if (quantity.span.start >= clause.start) inside.push(quantity);
    }
    const accepted = commitmentsOf(text, clause, inside, zone);
    const parts = partsOf(text, withTitle(text, clause, opens ? section : null, accepted[0]), accepted);
    const indicators = indicatorsOf(text, parts, accepted, last);
    last = indicators.at(-1) ?? last;
    return accepted.map((quantity, index): Found => {
      const part = parts[index] as Span;
      const due = horizons.dueOf(said, { part, clause, leads }, section, quantity);
      const indicator = indicators[index] as string;
      return { target: toTarget(text, part, quantity, indicator, due, section.id), due, quantity };
    });
  });
}

/** "3. Tổng sản lượng lương thực: 25.000 tấn": what is measured stands as the title of the item, before its value. */
function withTitle(
  text: string,
  clause: Span,
  section: Section | null,
  quantity: Quantity | undefined,
): Span {
  const title = section?.titleSpan;
  if (title == null || quantity === undefined || title.end > clause.start) return clause;
  const isWhole =
    text.slice(clause.start, quantity.span.start).trim() === "" &&
    text.slice(quantity.span.end, clause.end).trim() === "";
  const isBeside = /^[\s:–-]*$/u.test(text.slice(title.end, clause.start));
  return isBeside && isWhole ? { start: title.start, end: clause.end } : clause;
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
    text: oneLine(text.slice(span.start, span.end)),
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
