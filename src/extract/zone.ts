import type { SectionIndex } from "../document/section-index.ts";
import type { Section, SectionKind } from "../model/section.ts";

/**
 * What a line can hold by the section it stands in: `objectives` what is to be reached, `tasks` what is to be done,
 * `past` what was, `frame` why and by what principles, `scope` where, for whom and when, `funding` the money, `annex` an appendix, `none` nothing
 * that is known.
 */
export type Zone = "objectives" | "tasks" | "past" | "frame" | "scope" | "funding" | "annex" | "none";

const ZONES: Readonly<Record<SectionKind, Zone>> = {
  "legal-basis": "frame",
  context: "past",
  purpose: "frame",
  requirements: "frame",
  objectives: "objectives",
  "general-objective": "objectives",
  "specific-objectives": "objectives",
  targets: "objectives",
  scope: "scope",
  tasks: "tasks",
  funding: "funding",
  implementation: "tasks",
  agency: "tasks",
  reporting: "tasks",
  appendix: "annex",
  recipients: "none",
};

/** "TÓM TẮT CÁC KẾT QUẢ DỰ ÁN" over "Mục tiêu của dự án": what stands in a report of results is of the past. */
export function zoneOf(section: Section | null, sections: SectionIndex): Zone {
  const kinds = sections.upwards(section).flatMap(({ kind }) => (kind === null ? [] : [ZONES[kind]]));
  if (kinds.at(-1) === "past" || kinds[0] === "past") return "past";
  return kinds[0] ?? "none";
}
