import type { ReferenceRelation } from "../../model/reference.ts";
import type { Span } from "../../model/span.ts";
import { SpanSet } from "../../spans/span-set.ts";
import type { Citation } from "./citation.ts";
import { CitationLists } from "./citation-lists.ts";
import { isJoined, opensItem, readListRelation, readParts, readRelation } from "./context.ts";
import { readDetails } from "./details.ts";
import type { FoundCitation } from "./find-citations.ts";
import { readIssuerBefore, readIssuerWithin, readListIssuer } from "./issuer-before.ts";
import { leadingType } from "./leading-type.ts";
import type { ScannedText } from "./scanned-text.ts";

const lookBehind = 200;
const longestList = 1500;
/** "Căn cứ QĐ số 1090/QĐ-UBND", "thực hiện NĐ 140/2025/NĐ-CP": a type said by its code is no type word. */
const shortType =
  /(?<!\p{sc=Latn})(?:qđ|nđ|nq|tt|ct|cv|ctr|kh|kl|tb|hd|đa|ttr|bc)(?:[^\S\n]{1,3}s[ốo]:?)?[^\S\n]{0,3}$/u;

/** Reads what stands around every citation: date, issuer, title, relation, parts, short name. */
export function completeCitations(
  scanned: ScannedText,
  found: readonly FoundCitation[],
  legalBasis: readonly Span[] = [],
): Citation[] {
  const { text, lower } = scanned;
  const bases = new SpanSet(legalBasis);
  const lists = new CitationLists(scanned);
  const citations: Citation[] = [];
  for (const citation of found) {
    const { span } = citation;
    const lineStart = scanned.lineStart(span.start);
    const head = lower.slice(lineStart, Math.min(span.start, lineStart + 80));
    const from = Math.max(lineStart, span.start - lookBehind);
    const before = text.slice(from, span.start);
    const lowerBefore = lower.slice(from, span.start);
    const name = "name" in citation ? citation.name : null;
    const details = readDetails(scanned, span.end, name !== null);
    const relation = relationOf(
      text,
      { before: lowerBefore.replace(shortType, ""), head, start: span.start, isBasis: bases.touches(span) },
      citations.at(-1),
    );
    citations.push({
      form: citation.form,
      type: citation.type,
      typePrinted: citation.typePrinted,
      number: citation.number,
      serial: citation.serial,
      symbol: citation.symbol,
      typeCode: citation.typeCode,
      repaired: citation.repaired,
      span,
      extent: { start: span.start, end: details.end },
      date: details.date?.value ?? null,
      dateSpan: details.date === null ? null : { start: details.date.start, end: details.date.end },
      dateImpossible: details.date?.impossible ?? false,
      issuer:
        details.issuer ??
        readIssuerWithin(text.slice(span.start, span.end)) ??
        readIssuerBefore(before, citation.type) ??
        readListIssuer(
          text.slice(Math.max(lineStart, span.start - longestList), span.start),
          text.slice(span.start, span.end),
        ),
      title: name ?? details.title,
      relation: lists.relationAt(lineStart, head, relation),
      parts: readParts(before, lowerBefore),
      shortName: details.shortName,
    });
  }
  shareIssuers(text, citations);
  placeShortNames(citations);
  return citations;
}

function relationOf(
  text: string,
  { before, head, start, isBasis }: { before: string; head: string; start: number; isBasis: boolean },
  previous: Citation | undefined,
): ReferenceRelation {
  const relation = readRelation(before);
  const nested = previous !== undefined && start < previous.extent.end;
  // "Nghị định số 63/2025/NĐ-CP ... về sửa đổi, bổ sung một số điều của Nghị định số 78/2021/NĐ-CP": it is the
  // decree that amends, not the plan.
  if (nested) return relation === "implements" ? relation : "mention";
  if (relation !== "mention") return relation;
  const listed = previous !== undefined && start - previous.extent.end < 20;
  if (listed && previous.relation !== "mention" && isJoined(text.slice(previous.extent.end, start))) {
    return previous.relation;
  }
  return isBasis && opensItem(head) ? "legal-basis" : readListRelation(head, before);
}

/** "theo Kế hoạch số 127/KH-UBND ngày ... và Kế hoạch số 205/KH-UBND ngày ... của UBND tỉnh": both are the UBND's. */
function shareIssuers(text: string, citations: readonly Citation[]): void {
  for (const [index, citation] of citations.entries()) {
    // "được Thủ tướng Chính phủ phê duyệt tại các Quyết định: số 36/QĐ-TTg ...; số 1569/QĐ-TTg ..."
    const head = citations[index - 1];
    if (citation.typePrinted || citation.issuer !== null || head?.symbol == null) continue;
    if (head.symbol === citation.symbol) citation.issuer = head.issuer;
  }
  for (let i = citations.length - 2; i >= 0; i--) {
    const [citation, next] = [citations[i], citations[i + 1]];
    if (citation === undefined || next === undefined || citation.issuer !== null || citation.title !== null)
      continue;
    const gap = text.slice(citation.extent.end, next.span.start);
    if (citation.symbol === null || citation.symbol !== next.symbol || next.issuer === null) continue;
    if (gap.length < 20 && isJoined(gap)) citation.issuer = next.issuer;
  }
}

/**
 * A bracket after a long title belongs to the document of its own type, not to the one nested in the title:
 * "Kế hoạch ... về thực hiện Chỉ thị 25-CT/TW ... (sau đây gọi tắt là Kế hoạch 197)".
 */
function placeShortNames(citations: readonly Citation[]): void {
  for (const [index, citation] of citations.entries()) {
    const name = citation.shortName;
    if (name === null) continue;
    citation.shortName = null;
    for (let back = index; back >= Math.max(0, index - 4); back--) {
      const owner = citations[back];
      if (owner === undefined || !names(name, owner)) continue;
      owner.shortName ??= name;
      break;
    }
  }
}

/** Whether a short name is one of the document: it has its type word, or its serial ("Đề án 06" of 06/QĐ-TTg). */
function names(shortName: string, { type, serial }: Citation): boolean {
  const digits = /\d+/u.exec(shortName)?.[0];
  if (digits !== undefined) return serial !== null && Number(digits) === Number.parseInt(serial, 10);
  return leadingType(shortName) === type;
}
