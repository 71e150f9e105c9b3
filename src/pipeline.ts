import { indexSections } from "./document/section-index.ts";
import type { SourceDocument } from "./document/source-document.ts";
import { extractAgencies } from "./extract/agencies/index.ts";
import { extractDeadlines } from "./extract/deadlines/index.ts";
import { extractFunding } from "./extract/funding/index.ts";
import { readMetadata, readOwnData } from "./extract/metadata/index.ts";
import { extractObjectives } from "./extract/objectives/index.ts";
import type { Reading } from "./extract/reading.ts";
import { extractReferences } from "./extract/references/extract-references.ts";
import { extractTables } from "./extract/tables/index.ts";
import { extractTargets } from "./extract/targets/index.ts";
import { extractTasks } from "./extract/tasks/index.ts";
import type { Trace } from "./extract/trace.ts";
import type { Plan } from "./model/plan.ts";
import type { Source } from "./model/source.ts";
import { SCHEMA_VERSION } from "./model/version.ts";
import { outline } from "./outline/index.ts";
import { linkTasks } from "./resolve/link-tasks.ts";
import { planId } from "./resolve/plan-id.ts";
import { SpanSet } from "./spans/span-set.ts";
import { VERSION } from "./version.ts";

export type { Trace };

/** The file a document was read from. */
export type FileFacts = Pick<Source, "name" | "sha256" | "bytes">;

/** A plan, and for each of its facts why it is what it is. */
export type TracedPlan = { plan: Plan; traces: Trace[] };

/** Document in, plan out: outline, then facts, then what joins them. It never throws on content. */
export function planOf(document: SourceDocument, file: FileFacts): TracedPlan {
  const { text } = document;
  const parts = outline(document);
  const own = readOwnData(text, parts);
  const sections = indexSections(parts.sections);
  const headerEnd = parts.typeLine?.span.start ?? 0;
  const {
    references,
    mentions: cited,
    diagnostics,
  } = extractReferences(text, {
    ownNumber: own.number?.canonical ?? null,
    ownType: own.typeSlug,
    appendixNotes: parts.appendixNotes,
    headerEnd,
    legalBasis: sections.all.filter(({ kind }) => kind === "legal-basis").map(({ span }) => span),
  });
  const { agencies, mentions: named } = extractAgencies(text, {
    date: own.date,
    province: own.province?.id ?? null,
    letterheadEnd: headerEnd,
    exclude: new SpanSet(cited.map(({ span }) => span)),
  });
  const { metadata, organ } = readMetadata(text, parts, own, named);
  const reading: Reading = {
    text,
    outline: parts,
    sections,
    date: own.date,
    agencies,
    named,
    references,
    citations: new SpanSet(cited.map(({ extent }) => extent)),
  };
  const tabular = extractTables(reading);
  const intended = extractObjectives(reading);
  const aimed = extractTargets(reading);
  const timed = extractDeadlines(reading, tabular.assignments, aimed.horizons);
  const paid = extractFunding(reading);
  const charged = extractTasks(reading, tabular.assignments);
  const { tasks, deadlines } = linkTasks(charged, { deadlines: timed.deadlines, cited });
  const plan: Plan = {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: "kehoach", version: VERSION },
    id: planId(metadata, organ),
    source: sourceOf(document, file),
    text,
    metadata,
    sections: parts.sections,
    references,
    objectives: intended.objectives,
    targets: aimed.targets,
    deadlines,
    agencies,
    tasks,
    tables: tabular.tables,
    indicators: tabular.indicators,
    funding: paid.funding,
    diagnostics: [...document.diagnostics, ...parts.diagnostics, ...diagnostics, ...tabular.diagnostics],
  };
  return {
    plan,
    traces: [intended, aimed, timed, charged, paid, tabular].flatMap(({ traces }) => traces),
  };
}

function sourceOf({ format, encoding, pages, ocr, map }: SourceDocument, file: FileFacts): Source {
  const { name, sha256, bytes } = file;
  return { name, format, sha256, bytes, encoding, pages, ocr, map };
}
