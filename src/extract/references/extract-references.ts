import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Reference } from "../../model/reference.ts";
import type { Span } from "../../model/span.ts";
import type { Citation } from "./citation.ts";
import { completeCitations } from "./complete.ts";
import { diagnoseReferences } from "./diagnostics.ts";
import { groupCitations, relationOf, type Entry } from "./entries.ts";
import { findCitations } from "./find-citations.ts";
import { leadingType } from "./leading-type.ts";
import { ScannedText } from "./scanned-text.ts";
import { findShortMentions } from "./short-mentions.ts";

/** What the head of the document told before its references are read. All of it may be missing. */
export type ReferenceContext = {
  /** Canonical number of the document itself, "617/KH-UBND". */
  ownNumber?: string | null;
  /** Slug of its type, "ke-hoach". */
  ownType?: string | null;
  /** The bracketed notes under the titles of appendices. */
  appendixNotes?: readonly Span[];
  /** Where the lines above the type word end; numbers there are the document's own. */
  headerEnd?: number;
  /** Sections that list what the document rests on: "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH". */
  legalBasis?: readonly Span[];
};

/** One place that cites a document. `extent` also covers its date, issuer and title: no deadline stands there. */
export type ReferenceMention = { reference: string; span: Span; extent: Span };

export type ExtractedReferences = {
  references: Reference[];
  /** In the order of the text. */
  mentions: ReferenceMention[];
  diagnostics: Diagnostic[];
};

/**
 * Finds the documents that the text cites, one entry a document, in the order of their first mention.
 * Spans are offsets into `text`. Takes time linear in the text.
 */
export function extractReferences(text: string, context: ReferenceContext = {}): ExtractedReferences {
  const headerEnd = context.headerEnd ?? 0;
  const scanned = new ScannedText(text);
  // A site's headline above the letterhead names the document itself: "Kế hoạch 186/KH-UBND năm 2025 về ...".
  const found = findCitations(scanned).filter(
    ({ typePrinted, number, span }) =>
      span.start >= headerEnd || (typePrinted && (number === null || number !== context.ownNumber)),
  );
  const citations = completeCitations(scanned, found, context.legalBasis);
  const covered = new Set(citations.filter(({ form }) => form !== "bare").map(({ span }) => span.start));
  const shortMentions = findShortMentions(scanned).filter(({ span }) => !covered.has(span.start));
  const entries = groupCitations(citations, shortMentions, {
    number: context.ownNumber ?? null,
    isSelfNote: (citation) => isSelfNote(text, citation, context),
  });
  const references = entries.map((entry, index) => toReference(text, entry, index));
  const mentions = entries.flatMap((entry, index) =>
    placesOf(entry).map((place) => ({ reference: references[index]?.id ?? "", ...place })),
  );
  return {
    references,
    mentions: mentions.sort((a, b) => a.span.start - b.span.start),
    diagnostics: diagnoseReferences(text, entries),
  };
}

/** "(Kèm theo Kế hoạch số 617/KH-UBND ngày ...)" under an appendix's title cites the plan itself. */
function isSelfNote(text: string, citation: Citation, context: ReferenceContext): boolean {
  if (context.ownType != null && citation.type !== context.ownType) return false;
  const { start, end } = citation.span;
  if (context.appendixNotes?.some((note) => note.start <= start && end <= note.end)) return true;
  return /\([^()\n]{0,20}kèm theo[^\S\n]{1,3}$/iu.test(text.slice(Math.max(0, start - 40), start));
}

function placesOf(entry: Entry): { span: Span; extent: Span }[] {
  const places = [
    ...entry.citations.map(({ span, extent }) => ({ span, extent })),
    ...entry.short.map((span) => ({ span, extent: span })),
  ];
  return places.sort((a, b) => a.span.start - b.span.start);
}

function toReference(text: string, entry: Entry, index: number): Reference {
  const { citations } = entry;
  const typed = citations.find(({ typePrinted }) => typePrinted) ?? citations[0];
  return {
    id: `r${index + 1}`,
    type: typed?.type ?? "van-ban",
    number: fullNumber(citations),
    date: fullDate(citations),
    issuer: firstInSentenceCase(citations.map(({ issuer }) => issuer)),
    title: firstInSentenceCase(citations.map(({ title }) => title)),
    shortNames: shortNamesOf(text, entry),
    relation: relationOf(entry),
    parts: [...new Set(citations.flatMap(({ parts }) => parts))],
    self: entry.self,
    mentions: placesOf(entry).map(({ span }) => span),
  };
}

/** The first date; where that is but a year ("Luật Thanh niên năm 2020"), the day in it that is given elsewhere. */
function fullDate(citations: Entry["citations"]): string | null {
  const dates = citations.flatMap(({ date }) => date ?? []);
  return dates.find((date) => date.startsWith(`${dates[0]}-`)) ?? dates[0] ?? null;
}

/** "06-NQ/TU" rather than the "06/TU" that it is called too. */
function fullNumber(citations: Entry["citations"]): string | null {
  const numbered = citations.filter(({ number }) => number !== null);
  return (numbered.find(({ form }) => form === "typed") ?? numbered[0])?.number ?? null;
}

/** Titles of plans are set in capitals; the same words in sentence case say more. */
function firstInSentenceCase(values: readonly (string | null)[]): string | null {
  const printed = values.filter((value) => value !== null);
  return printed.find((value) => /\p{Ll}/u.test(value)) ?? printed[0] ?? null;
}

/**
 * Names the document gives, and those it uses without saying so ("Đề án số 08" for 08-ĐA/TU). A bracket that repeats
 * type and number, "(Kế hoạch số 242-KH/TU)", gives no name.
 */
function shortNamesOf(text: string, { citations, short }: Entry): string[] {
  const given = citations.map(({ shortName }) => shortName).filter((name) => name !== null);
  const names = [...given, ...short.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " "))];
  const own = new Set(citations.map(({ number }) => number?.toUpperCase().replace(/\s+/gu, "")));
  return [...new Set(names)].filter((name) => {
    const rest = name
      .replace(/\s+số(?=\s)/iu, "")
      .split(/\s+/u)
      .at(-1)
      ?.toUpperCase();
    return !(leadingType(name) !== null && own.has(rest));
  });
}
