import type { BodyLine } from "../../document/outline.ts";
import type { Objective } from "../../model/objective.ts";
import type { Section, SectionKind } from "../../model/section.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Reading } from "../reading.ts";
import type { Trace } from "../trace.ts";
import { zoneOf } from "../zone.ts";

type Found = Omit<Objective, "id"> & { rule: string; heading: Section };

const STATED: Partial<Record<SectionKind, Objective["kind"]>> = {
  objectives: "general",
  "general-objective": "general",
  "specific-objectives": "specific",
  targets: "specific",
};
/**
 * "* Phấn đấu đến năm 2030:" leads in what follows, "Hiện nay, tổng số trạm ..." tells what is, "(Các chỉ tiêu chi tiết
 * tại phụ lục đính kèm)" points elsewhere.
 */
const NO_OBJECTIVE = /:$|^Hiện (?:nay|tại)(?!\p{sc=Latn})|^\([^()]*\)\.?$/u;
const PURPOSE: typeof STATED = { purpose: "general" };

/**
 * The paragraphs and items of the sections that state objectives. A plan without such paragraphs says what it is for
 * as its purpose ("I. MỤC ĐÍCH, YÊU CẦU"), which is then its general objective.
 */
export function extractObjectives(reading: Reading): { objectives: Objective[]; traces: Trace[] } {
  const stated = collect(reading, STATED, "objective.stated");
  const found = stated.length > 0 ? stated : collect(reading, PURPOSE, "objective.purpose");
  return {
    objectives: found.map(({ kind, text, section, span }, index) => ({
      id: idOf(index),
      kind,
      text,
      section,
      span,
    })),
    traces: found.map(({ rule, span, heading }, index) => ({
      fact: idOf(index),
      rule,
      said: [{ field: "text", span }],
      inherited: [{ field: "kind", from: heading.id, span: heading.titleSpan ?? heading.span }],
    })),
  };
}

function collect(reading: Reading, kinds: typeof STATED, rule: string): Found[] {
  return reading.outline.body.flatMap((line) => objectiveOf(reading, line, kinds, rule));
}

function objectiveOf(
  { text, sections }: Reading,
  { section, content }: BodyLine,
  kinds: typeof STATED,
  rule: string,
): Found[] {
  if (section === null || content === null || zoneOf(section, sections) === "past") return [];
  const heading = sections.upwards(section).find(({ kind }) => kind !== null);
  const kind = heading?.kind == null ? undefined : kinds[heading.kind];
  const wording = oneLine(text.slice(content.start, content.end));
  if (heading === undefined || kind === undefined || wording === "" || NO_OBJECTIVE.test(wording)) return [];
  return [{ kind, text: wording, section: section.id, span: content, rule, heading }];
}

const idOf = (index: number): string => `o${index + 1}`;
