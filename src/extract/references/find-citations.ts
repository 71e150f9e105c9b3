import { documentTypesByAbbreviation } from "../../lexicon/document-types.ts";
import { issuerCodes } from "../../lexicon/issuer-codes.ts";
import type { BareCitation } from "./citation.ts";
import { findDocumentNumbers, type DocumentNumber } from "./document-number.ts";
import { blank, matchAt, so, wordEnd } from "./fragments.ts";
import { alternatives } from "../../text/alternatives.ts";
import { findLaws, type LawCitation } from "./laws.ts";
import { readLead, type Lead } from "./lead.ts";
import type { ScannedText } from "./scanned-text.ts";

export type FoundCitation = BareCitation | LawCitation;

/** Every place of the text where a document is cited by number, or a law by name, in the order of the text. */
export function findCitations(scanned: ScannedText): FoundCitation[] {
  const { text } = scanned;
  const numbers = findDocumentNumbers(text);
  const laws = findLaws(text, numbers);
  const taken = new Set(laws.map((law) => law.span.end));
  const numbered = fromNumbers(
    scanned,
    numbers.filter((number) => !taken.has(number.end)),
  );
  const citations = [...laws, ...numbered, ...findUncoded(scanned), ...findBlank(scanned)];
  citations.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return citations.filter((citation, index) => !isCovered(citation, citations[index - 1]));
}

/** A reading by looser rules falls to the one before it that covers its place. */
function isCovered(citation: FoundCitation, before: FoundCitation | undefined): boolean {
  return before !== undefined && citation.span.start < before.span.end;
}

// "số 937/QĐ-UBND và 407/QĐ-UBND": nothing but the joint stands between two numbers of a list.
const joint = new RegExp(
  String.raw`^${blank}{0,3}(?:[,;]${blank}{0,3})?(?:và|hoặc|cùng)?${blank}{0,3}(?:${so})?${blank}{0,3}$`,
  "u",
);
const ownLine = new RegExp(String.raw`Số${blank}{0,3}:?${blank}{0,3}$`, "u");

function fromNumbers(scanned: ScannedText, numbers: readonly DocumentNumber[]): BareCitation[] {
  const { text, lower } = scanned;
  const citations: BareCitation[] = [];
  let previous: { number: DocumentNumber; type: string } | null = null;
  for (const number of numbers) {
    const lead = readLead(scanned, number);
    const inList: boolean =
      previous !== null &&
      number.start - previous.number.end < 20 &&
      joint.test(lower.slice(previous.number.end, number.start));
    // "Giấy phép số 123/GP-BTNMT" is no letter: codes without a type need a word or a list to be one.
    const announced = lead !== null && (lead.type !== null || number.form !== "letter");
    if (!announced && !inList && !standsAlone(text, number)) continue;
    const type = typeOf(number, lead, previous, inList);
    for (const sibling of lead?.siblings ?? []) citations.push(siblingCitation(sibling, number, type));
    const first = lead?.siblings[0];
    if (first !== undefined && lead !== null) {
      const shared = citations[citations.length - lead.siblings.length];
      if (shared !== undefined) shared.span = { start: lead.start, end: first.end };
    }
    const start = lead === null || first !== undefined ? number.start : lead.start;
    citations.push(toCitation(number, type, lead?.type != null, { start, end: number.end }));
    previous = { number, type };
  }
  return citations;
}

function siblingCitation(
  sibling: Lead["siblings"][number],
  number: DocumentNumber,
  type: string,
): BareCitation {
  const shared = { ...number, serial: sibling.serial, canonical: sibling.serial + number.symbol };
  return toCitation(shared, type, true, { start: sibling.start, end: sibling.end });
}

function toCitation(
  number: DocumentNumber,
  type: string,
  typePrinted: boolean,
  span: BareCitation["span"],
): BareCitation {
  const { form, serial, symbol, typeCode, repaired } = number;
  return { form, type, typePrinted, number: number.canonical, serial, symbol, typeCode, repaired, span };
}

/** A number that no word announces is cited only if its codes leave no doubt: "281/QĐ-TTg" in a cell of a table. */
function standsAlone(text: string, number: DocumentNumber): boolean {
  if (number.form !== "typed") return false;
  const issuer = /^(?:\/\d{4})?[-/][^-/]+[-/](\p{Lu}[\p{sc=Latn}&]*)/u.exec(number.symbol)?.[1] ?? "";
  return issuer in issuerCodes && !ownLine.test(text.slice(Math.max(0, number.start - 8), number.start));
}

function typeOf(
  number: DocumentNumber,
  lead: Lead | null,
  previous: { number: DocumentNumber; type: string } | null,
  inList: boolean,
): string {
  const coded = number.typeCode === null ? [] : documentTypesByAbbreviation(number.typeCode);
  const byCode = coded[0]?.slug;
  if (lead?.type != null) {
    // "Văn bản" is a word for any document; only a letter has no better one.
    return lead.type === "van-ban" && byCode !== undefined && byCode !== "cong-van" ? byCode : lead.type;
  }
  const sameSeries = previous !== null && previous.number.typeCode === number.typeCode;
  // "tại các Quyết định: số 36/QĐ-TTg ngày ...; số 1569/QĐ-TTg ngày ..." names the type once.
  if (previous !== null && sameSeries && (inList || number.typeCode !== null)) return previous.type;
  return byCode ?? (number.form === "letter" ? "cong-van" : "van-ban");
}

// "YBB-SA032/26-LR", "05/2026/VLN/CV-LV", "02", "08"
const uncoded = new RegExp(
  String.raw`${blank}{1,3}${so}${blank}{0,3}(?<number>(?:\p{Lu}|\d)[\p{sc=Latn}\p{N}.&]{0,20}(?:[/\-–][\p{sc=Latn}\p{N}.&]{1,20}){0,6})${wordEnd}`,
  "uy",
);

// "Nghị quyết 06/TU", "Công văn 285/CCTTHC": a serial and the code of a body tell enough without "số".
const issuedBy = new RegExp(
  String.raw`${blank}{1,3}(?<number>\d{1,4}[/\-–](?:${alternatives(Object.keys(issuerCodes))}|\p{Lu}{3,12}))(?![\p{sc=Latn}\p{N}]|[/\-–]\p{sc=Latn})`,
  "uy",
);

/** "Nghị định số 42/2025 ngày 27/02/2025": the codes of type and issuer are left out. */
const YEARED = /^\d{1,4}\/(?:19|20)\d{2}$/u;

/** Numbers that only their word makes one: "Văn bản số 05/2026/VLN/CV-LV", "Văn bản số 02", "Nghị quyết 06/TU". */
function findUncoded({ text, typeWords }: ScannedText): BareCitation[] {
  const citations: BareCitation[] = [];
  for (const { slug, start, end } of typeWords) {
    const match = matchAt(uncoded, text, end) ?? matchAt(issuedBy, text, end);
    const number = match?.groups?.["number"]?.replace(/[.&]+$/u, "");
    if (match === null || number === undefined) continue;
    const bare = /^\d{1,5}[a-zđ]?$/u.test(number);
    const coded = /\d/u.test(number) && /\p{Lu}/u.test(number) && /[/\-–]/u.test(number);
    if (!bare && !coded && !YEARED.test(number)) continue;
    citations.push({
      form: bare ? "bare" : "free",
      type: slug,
      typePrinted: true,
      number: number.replaceAll("–", "-"),
      serial: /^[\d.]+[a-zđ]?(?![\p{sc=Latn}\p{N}])/u.exec(number)?.[0] ?? number,
      symbol: null,
      typeCode: null,
      repaired: false,
      span: { start, end: end + match[0].lastIndexOf(number) + number.length },
    });
  }
  return citations;
}

const unfilled = new RegExp(
  String.raw`${blank}{1,3}${so}(?:${blank}|[.…_]){0,40}(?<symbol>/(?:20\d{2}/)?\p{Lu}\p{sc=Latn}*-\p{Lu}[\p{sc=Latn}\p{N}]*|[\-–]\p{Lu}\p{sc=Latn}*/\p{Lu}[\p{sc=Latn}\p{N}]*)`,
  "uy",
);

/** "Kế hoạch số:      /KH-UBND": the number is to be filled in by hand. */
function findBlank({ text, typeWords }: ScannedText): BareCitation[] {
  return typeWords.flatMap(({ slug, start, end }) => {
    const match = matchAt(unfilled, text, end);
    if (match === null) return [];
    const symbol = match.groups?.["symbol"] ?? null;
    const span = { start, end: end + match[0].length };
    return [
      {
        form: "blank" as const,
        type: slug,
        typePrinted: true,
        number: null,
        serial: null,
        symbol,
        typeCode: null,
        repaired: false,
        span,
      },
    ];
  });
}
