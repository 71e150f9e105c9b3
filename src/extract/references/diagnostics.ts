import { documentTypeBySlug, documentTypesByAbbreviation } from "../../lexicon/document-types.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Citation } from "./citation.ts";
import type { Entry } from "./entries.ts";

/** What is odd about the citations: each names the wording it was seen in. */
export function diagnoseReferences(text: string, entries: readonly Entry[]): Diagnostic[] {
  return entries.flatMap((entry) => [
    ...entry.citations.flatMap((citation) => diagnoseCitation(text, citation)),
    ...dateConflicts(entry),
  ]);
}

function diagnoseCitation(text: string, citation: Citation): Diagnostic[] {
  const { span, typeCode, type, typePrinted, repaired, number } = citation;
  const wording = text.slice(span.start, span.end);
  const found: Diagnostic[] = [];
  if (typePrinted && typeCode !== null && !mayWear(type, typeCode)) {
    const meant = documentTypesByAbbreviation(typeCode)[0]?.name ?? typeCode;
    found.push({
      code: "reference.type-mismatch",
      severity: "warning",
      message: `"${wording}" is called ${documentTypeBySlug(type)?.name ?? type}, but its code ${typeCode} is that of ${meant}`,
      span,
      hint: "The printed word is kept; check which of the two is right.",
    });
  }
  if (repaired) {
    found.push({
      code: "reference.hyphen",
      severity: "info",
      message: `"${wording}" has lost the hyphen between type and issuer; read as ${number}`,
      span,
      hint: null,
    });
  }
  if (citation.dateImpossible && citation.dateSpan !== null) {
    found.push({
      code: "reference.date-impossible",
      severity: "warning",
      message: `No calendar has the date "${text.slice(citation.dateSpan.start, citation.dateSpan.end)}" of ${wording}`,
      span: citation.dateSpan,
      hint: null,
    });
  }
  return found;
}

function mayWear(type: string, typeCode: string): boolean {
  // Any paper may be called "văn bản"; the code CV belongs to letters of every name.
  if (type === "van-ban") return true;
  return documentTypesByAbbreviation(typeCode).some((candidate) => candidate.slug === type);
}

function dateConflicts(entry: Entry): Diagnostic[] {
  const first = entry.citations.find(({ date }) => date !== null);
  if (first?.date == null) return [];
  const seen = new Set([first.date]);
  const found: Diagnostic[] = [];
  for (const { date, dateSpan, number } of entry.citations) {
    if (date === null || seen.has(date)) continue;
    seen.add(date);
    // "năm 2024" is no other date than "22/12/2024".
    if (date.startsWith(first.date) || first.date.startsWith(date)) continue;
    found.push({
      code: "reference.date-conflict",
      severity: "warning",
      message: `${number ?? first.title ?? "The document"} is dated ${first.date} first and ${date} here`,
      span: dateSpan,
      hint: "The first date is kept.",
    });
  }
  return found;
}
