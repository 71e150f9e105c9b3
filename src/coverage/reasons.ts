import type { Places } from "../document/places.ts";
import { isPast } from "../extract/time/past.ts";
import { zoneOf } from "../extract/zone.ts";
import type { Plan } from "../model/plan.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import type { Table } from "../model/table.ts";
import { matchKey } from "../text/fold.ts";
import { Sweep } from "../spans/sweep.ts";
import type { CoverageReason } from "./coverage.ts";
import { reasonOfFigure } from "./figure.ts";
import type { Sighting } from "./sightings.ts";

/** Why no fact rests on a sighting, or null; asked from left to right. */
export type Explain = (sighting: Sighting) => CoverageReason | null;

/** `extents` are the citations with all that belongs to them. */
export function explainer(plan: Plan, places: Places, extents: readonly Span[]): Explain {
  const standing = new Sweep(standingReasons(plan, places, extents));
  return (sighting) => standing.over(sighting.span)[0] ?? ownReason(plan, places, sighting);
}

type PlacedReason = readonly [Span, CoverageReason];

/** Stretches of the text in which whatever no fact uses has the same reason. */
function standingReasons(plan: Plan, places: Places, extents: readonly Span[]): PlacedReason[] {
  return [
    ...ofMetadata(plan),
    ...extents.map((extent): PlacedReason => [extent, "citation"]),
    ...places.sections.all.flatMap((section) => labelOf(plan.text, section)),
    ...plan.tables.flatMap(ofTable),
    ...[...plan.text.matchAll(QUOTED)].map(({ 0: quoted, index }): PlacedReason => {
      return [{ start: index, end: index + quoted.length }, "name"];
    }),
  ];
}

const QUOTED = /“[^“”\n]*”/gu;

function ofMetadata({ metadata }: Plan): PlacedReason[] {
  const { documentType, title, signers, recipients } = metadata.spans;
  const places: [Span | undefined, CoverageReason][] = [
    [documentType && { start: 0, end: documentType.start }, "letterhead"],
    [title, "title"],
    [signers, "sign-off"],
    [recipients, "sign-off"],
  ];
  return places.flatMap(([span, reason]): PlacedReason[] => (span === undefined ? [] : [[span, reason]]));
}

function ofTable({ cells, columns, headerRows }: Table): PlacedReason[] {
  return cells.flatMap(({ row, column, span }): PlacedReason[] => {
    if (row < headerRows) return [[span, "table-header"]];
    return columns[column]?.role === "order" ? [[span, "label"]] : [];
  });
}

/** The label with which a section begins. */
function labelOf(text: string, { label, span: { start } }: Section): PlacedReason[] {
  if (label === null || !text.startsWith(label, start)) return [];
  return [[{ start, end: start + label.length }, "label"]];
}

/** "chương trình hành động của Chính phủ", "Phòng Nội chính thuộc Văn phòng UBND tỉnh" */
const OWNER_BEFORE = /(?<!\p{sc=Latn})(?:của|thuộc)\s+$/u;
const LOOK_BACK = 8;

function isOwner(text: string, { start }: Span): boolean {
  return OWNER_BEFORE.test(matchKey(text.slice(Math.max(0, start - LOOK_BACK), start)));
}

function ownReason(plan: Plan, places: Places, seen: Sighting): CoverageReason | null {
  if (seen.kind === "quantity" && seen.quantity.form === "population") return "population";
  if (seen.kind === "time" && seen.time.inName) return "name";
  if (seen.kind === "agency" && isOwner(plan.text, seen.span)) return "owner";
  if (seen.kind === "number") {
    const reason = reasonOfFigure(plan.text, seen.span);
    if (reason !== null) return reason;
  }
  const zone = zoneOf(places.sectionAt(seen.span.start), places.sections);
  if (zone === "past" || (seen.kind === "time" && isPast(seen.time, plan.metadata.date))) return "past";
  // A share or sum in the requirements may well be a commitment; a body or a year there is none.
  if (seen.kind !== "quantity" && (zone === "frame" || isPreamble(plan, seen.span))) return "frame";
  if (seen.kind === "quantity" && seen.quantity.each !== null && zone === "tasks") return "norm";
  return seen.kind === "time" && seen.time.strength === "weak" ? "weak" : null;
}

const isPreamble = ({ sections: [first] }: Plan, { start }: Span): boolean =>
  first !== undefined && start < first.span.start;
