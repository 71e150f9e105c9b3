import type { Outline } from "../../document/outline.ts";
import { documentTypeByWord } from "../../lexicon/document-types.ts";
import type { Metadata } from "../../model/metadata.ts";
import type { Span } from "../../model/span.ts";
import { numberOfHeader, numberOfNote } from "./number.ts";
import { ownType } from "./own-type.ts";
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
  const type = ownType(typeLine, ofHeader, outline.preamble);
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
