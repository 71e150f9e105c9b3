import type { Outline } from "../../document/outline.ts";
import { documentTypeByWord, documentTypesByAbbreviation } from "../../lexicon/document-types.ts";
import type { Metadata } from "../../model/metadata.ts";
import type { Span } from "../../model/span.ts";
import { numberOfHeader, numberOfNote, type OwnNumber } from "./number.ts";
import { ownProvince } from "./province.ts";
import { readRecipients } from "./recipients.ts";
import { readIssuer } from "./issuer.ts";
import { oneLine } from "../../text/one-line.ts";
import type { AgencyMention } from "../agencies/index.ts";
import type { ProvinceRecord } from "../../lexicon/provinces/index.ts";
import { planPeriod } from "./period.ts";
import { dateIn, placeAndDate } from "./place-and-date.ts";
import { readSigners } from "./signers.ts";

/** What the paper says of itself before its agencies are known. */
export type OwnData = Pick<
  Metadata,
  "documentType" | "number" | "system" | "date" | "title" | "signers" | "period" | "spans"
> & {
  typeSlug: string | null;
  placeName: string | null;
  province: ProvinceRecord | null;
};

/** Codes that are told by their beginning: KHPH of a joint plan, KHGD of a school's. */
const TYPED = /^(?:KH|CTr|CTHĐ|ĐA|PA|QĐ|NQ|BC|TB|HD|TTr)/u;
/** A letter prints no type word, and its number has no code of one: "Số: 2291/BNV-CQĐP" (NĐ 30/2020 Phụ lục I, ô 3). */
const LETTER = { code: "CV", name: "Công văn" };

/** A plan is what is read when the paper does not print what it is. */
const UNSTATED = { code: "KH", name: "Kế hoạch" };

/** "KẾ HOẠCH", "CHƯƠNG TRÌNH HÀNH ĐỘNG", "KẾ HOẠCH Triển khai ...": the longest type that opens the line. */
function typeOfLine(line: string): Metadata["documentType"] | null {
  const words = line.trim().split(/\s+/u);
  for (let count = Math.min(words.length, 5); count > 0; count--) {
    const type = documentTypeByWord(words.slice(0, count).join(" "));
    if (type) return { code: type.abbreviations[0] ?? type.name, name: type.name };
  }
  return null;
}

function typeOfNumber(number: OwnNumber | null): Metadata["documentType"] | null {
  const type = number?.typeCode ? documentTypesByAbbreviation(number.typeCode)[0] : undefined;
  if (type) return { code: number?.typeCode ?? "", name: type.name };
  return number?.value.canonical?.includes("/") && !TYPED.test(number.value.symbol) ? LETTER : null;
}

const PARTY_HEADER = /ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u;
/**
 * Party symbols put the type before the slash: "KH/TU"; the state's put it before a hyphen: "KH-UBND". A committee is
 * the Party's in either: "KH-HU".
 */
const PARTY_SYMBOL =
  /^\p{sc=Latn}+(?:\/(?:TU|TW|HU|ĐU|ThU|QU|BTG|BTC|BCĐ|\p{Lu}+TU|\p{Lu}+TW)|-(?:TU|HU|ĐU)(?!\p{sc=Latn}))/u;

export function readOwnData(text: string, outline: Outline): OwnData {
  const { header, typeLine, title, appendixNotes, signOff, sections } = outline;
  const ofHeader = numberOfHeader(header);
  const type = (typeLine && typeOfLine(typeLine.text)) ?? typeOfNumber(ofHeader) ?? UNSTATED;
  const notes = appendixNotes.map(({ start, end }) => ({ start, note: text.slice(start, end) }));
  const ofNote = notes.find(({ note, start }) => numberOfNote(note, start, type.name));
  const number = ofHeader ?? (ofNote ? numberOfNote(ofNote.note, ofNote.start, type.name) : null);
  const { place, date: printed } = placeAndDate(header);
  const date = printed ?? (ofNote ? dateIn(ofNote.note, ofNote.start) : null);
  const signers = readSigners(signOff);
  const period = planPeriod(text, title, sections);
  const party =
    header.some((line) => PARTY_HEADER.test(line.text)) || PARTY_SYMBOL.test(number?.value.symbol ?? "");
  const spans = {
    documentType: typeLine?.span,
    number: number?.span,
    place: place?.span,
    date: date?.span,
    title,
    signers: signers.span,
    period: period?.span,
  };
  return {
    documentType: type,
    typeSlug: documentTypeByWord(type.name)?.slug ?? null,
    number: number?.value ?? null,
    system: party ? "party" : "state",
    placeName: place?.raw ?? null,
    province: ownProvince(text, outline, place?.raw ?? null, date?.value ?? null),
    date: date?.value ?? null,
    title: title ? oneLine(text.slice(title.start, title.end)) : "",
    signers: signers.value,
    period: period?.value ?? null,
    spans: present(spans),
  };
}

/** The metadata whole: who issues the plan, where, and who receives it need the agencies named in the text. */
export function readMetadata(
  text: string,
  outline: Outline,
  own: OwnData,
  mentions: readonly AgencyMention[],
): { metadata: Metadata; organ: string | null } {
  const issuer = readIssuer(text, outline, mentions, own.province);
  const { documentType, number, date, title, signers, period, placeName, province } = own;
  const system = number === null && issuer?.party ? "party" : own.system;
  const recipients = readRecipients(text, outline.recipients, mentions);
  const place = placeName ?? province?.name ?? null;
  return {
    metadata: {
      documentType,
      number,
      system,
      issuer: issuer && { agency: issuer.agency, name: issuer.name, parent: issuer.parent },
      place: place === null ? null : { raw: place, province: province?.id ?? null },
      date,
      title,
      signers,
      recipients,
      period,
      spans: { ...own.spans, ...present({ issuer: issuer?.span, recipients: around(outline.recipients) }) },
    },
    organ: issuer?.organ ?? null,
  };
}

const present = (spans: Record<string, Span | null | undefined>): Record<string, Span> =>
  Object.fromEntries(Object.entries(spans).filter((entry): entry is [string, Span] => entry[1] != null));

function around(spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
