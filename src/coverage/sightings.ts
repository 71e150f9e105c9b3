import type { Places } from "../document/places.ts";
import { findQuantities } from "../extract/quantities/find-quantities.ts";
import type { Quantity } from "../extract/quantities/quantity.ts";
import { findTimes } from "../extract/time/find-times.ts";
import type { TimeExpression } from "../extract/time/time-expression.ts";
import type { Plan } from "../model/plan.ts";
import type { Span } from "../model/span.ts";
import { SpanSet } from "../spans/span-set.ts";
import { NUMBER } from "../text/numerals.ts";

/** A wording that names a number, a time or an agency, before anybody asked whether a fact rests on it. */
export type Sighting =
  | { kind: "quantity"; span: Span; quantity: Quantity }
  | { kind: "time"; span: Span; time: TimeExpression }
  | { kind: "agency"; span: Span; agency: string }
  | { kind: "number"; span: Span };

/** All sightings of a plan, in the order of the text. The grammars look at each line by itself. */
export function sightingsOf(plan: Plan, places: Places): Sighting[] {
  const cells = new SpanSet(contentCells(plan));
  const read = places.lines().flatMap((line) => readLine(plan.text, line, cells.touches(line)));
  const known = [...read, ...agencySightings(plan)].sort(byStart);
  return [...known, ...unread(plan.text, known)].sort(byStart);
}

function readLine(text: string, { start, end }: Span, cell: boolean): Sighting[] {
  const quantities = findQuantities(text, start, end);
  const times = findTimes(text, start, end, { cell });
  return [
    ...quantities.map((quantity): Sighting => ({ kind: "quantity", span: quantity.span, quantity })),
    ...times.map((time): Sighting => ({ kind: "time", span: time.span, time })),
  ];
}

function agencySightings({ agencies }: Plan): Sighting[] {
  return agencies.flatMap(({ id, mentions }) =>
    mentions.map((span): Sighting => ({ kind: "agency", span, agency: id })),
  );
}

/** Figures outside of all that is known. */
function unread(text: string, known: readonly Sighting[]): Sighting[] {
  const covered = new SpanSet(known.map(({ span }) => span));
  return [...text.matchAll(new RegExp(NUMBER, "gu"))]
    .map(({ 0: figure, index }): Span => ({ start: index, end: index + figure.length }))
    .filter((span) => !covered.touches(span))
    .map((span): Sighting => ({ kind: "number", span }));
}

const contentCells = ({ tables }: Plan): Span[] =>
  tables.filter(({ kind }) => kind !== "layout").flatMap(({ cells }) => cells.map(({ span }) => span));

const byStart = (a: Sighting, b: Sighting): number => a.span.start - b.span.start;
