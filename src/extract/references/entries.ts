import type { ReferenceRelation } from "../../model/reference.ts";
import type { Span } from "../../model/span.ts";
import type { Citation } from "./citation.ts";
import type { ShortMention } from "./short-mentions.ts";

/** A document and every place that cites it. */
export type Entry = {
  citations: Citation[];
  /** Mentions by short name. */
  short: Span[];
  self: boolean;
  /** Every date given for it. */
  dates: Set<string>;
  /** The first citation that has both date and issuer: they tell documents of one number apart. */
  full: { date: string; issuer: string } | null;
};

/** What the plan is known as, as far as its head told. */
export type OwnDocument = {
  number: string | null;
  /** Whether a place is one that cites the plan itself: "(Kèm theo Kế hoạch số ...)". */
  isSelfNote: (citation: Citation) => boolean;
};

/**
 * Brings the citations of one document together. Identity is the number, whatever type word stands before it ("a
 * number cited again under another type word" is the same document); a law cited by name is known by its name.
 */
export function groupCitations(
  citations: readonly Citation[],
  shortMentions: readonly ShortMention[],
  own: OwnDocument,
): Entry[] {
  const entries: Entry[] = [];
  const byKey = new Map<string, Entry[]>();
  const add = (citation: Citation, keys: readonly string[], self: boolean): void => {
    const candidates = keys.flatMap((key) => byKey.get(key) ?? []);
    const known = candidates.find((entry) => entry.self === self && !differs(entry, citation));
    const entry = known ?? { citations: [], short: [], self, dates: new Set(), full: null };
    const { date, issuer } = citation;
    entry.citations.push(citation);
    if (date !== null) entry.dates.add(date);
    if (date !== null && issuer !== null) entry.full ??= { date, issuer };
    if (known === undefined) entries.push(entry);
    for (const key of keys) {
      const list = byKey.get(key) ?? [];
      if (!list.includes(entry)) byKey.set(key, [...list, entry]);
    }
  };

  const ownKey = own.number === null ? null : numberKey(own.number);
  const bare = new Map<number, Citation>();
  for (const citation of citations) {
    if (citation.form === "bare") {
      bare.set(citation.span.start, citation);
      continue;
    }
    const selfNote = own.isSelfNote(citation);
    if (citation.form === "blank") {
      if (selfNote) add(citation, ["self"], true);
      continue;
    }
    const key = citation.number === null ? null : numberKey(citation.number);
    add(citation, keysOf(citation), key === null ? false : ownKey === null ? selfNote : key === ownKey);
  }
  attachShort(entries, shortMentions, bare, add);
  return inOrder(entries);
}

/** Gives the mentions by type and serial to their entries. */
function attachShort(
  entries: readonly Entry[],
  shortMentions: readonly ShortMention[],
  bare: ReadonlyMap<number, Citation>,
  add: (citation: Citation, keys: readonly string[], self: boolean) => void,
): void {
  const byName = entriesByName(entries);
  for (const { type, word, serial, span } of shortMentions) {
    const entry = byName.get(`${word} ${serial}`) ?? byName.get(`${type} ${serial}`);
    const citation = bare.get(span.start);
    if (citation?.date != null && !entry?.dates.has(citation.date)) {
      // "Văn bản số 02 ngày 21/4/2026": digits alone make a document if they have a date of their own.
      add(citation, [`${type} ${serial} ${citation.date}`], false);
    } else if (entry !== undefined) {
      entry.short.push(span);
    } else if (citation !== undefined && citation.issuer !== null) {
      // "Nghị quyết số 57 của Bộ Chính trị", and the full number nowhere.
      add(citation, [`${type} ${serial}`], false);
    }
  }
}

/** Entries by "chi-thi 37" (type and serial) and by "đề án 06" (the short name the document gives). */
function entriesByName(entries: readonly Entry[]): Map<string, Entry> {
  const byName = new Map<string, Entry>();
  const put = (name: string, entry: Entry): void => {
    if (!byName.has(name)) byName.set(name, entry);
  };
  for (const entry of entries) {
    for (const { type, serial, shortName, typePrinted } of entry.citations) {
      const { words, digits } =
        /^(?<words>\D+?)\s+(?:số\s*)?(?<digits>\d+)$/iu.exec(shortName ?? "")?.groups ?? {};
      if (words !== undefined) put(`${words.toLowerCase()} ${Number(digits)}`, entry);
      if (serial !== null && typePrinted) put(`${type} ${Number.parseInt(serial, 10)}`, entry);
    }
  }
  return byName;
}

/** "06-NQ/TU" is called "Nghị quyết 06/TU" as well: the code that says again what the type word says is left out. */
const CODES = /^\d{1,4}[/-](?:\p{Lu}[\p{sc=Latn}]*[/-])?(?<issuer>\p{Lu}[\p{sc=Latn}]*)$/u;

function keysOf(citation: Citation): string[] {
  const keys: string[] = [];
  if (citation.number !== null) keys.push(numberKey(citation.number));
  const issuer = CODES.exec(citation.number ?? "")?.groups?.["issuer"];
  if (issuer !== undefined)
    keys.push(`${citation.type} ${Number.parseInt(citation.number ?? "", 10)} ${issuer}`);
  if (citation.number === null || citation.form === "assembly") {
    if (/^(?:luat|bo-luat|phap-lenh|hien-phap)$/u.test(citation.type) && citation.title !== null) {
      keys.push(citation.title.toLowerCase());
    }
  }
  return keys;
}

/** Letters and digits only: "25-CT/TW" and "25/CT-TW" are one number, and so are "1961/QĐUBND" and "1961/QĐ-UBND". */
function numberKey(number: string): string {
  return number.toUpperCase().replace(/[^\p{sc=Latn}\p{N}.]+/gu, " ");
}

/** "205/KH-UBND" exists in every province: another date and another issuer make another document. */
function differs({ full }: Entry, { date, issuer, form }: Citation): boolean {
  if (date === null || issuer === null || full === null || form === "assembly") return false;
  return full.date !== date && !sameIssuer(full.issuer, issuer);
}

function sameIssuer(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().replace(/^(?:uỷ|ủy) ban nhân dân/u, "ubnd"));
  return x !== undefined && y !== undefined && (x.includes(y) || y.includes(x));
}

/** By the first mention, which may be one by short name. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const first = ({ citations, short }: Entry): number =>
    Math.min(citations[0]?.span.start ?? Infinity, short[0]?.start ?? Infinity);
  return entries
    .map((entry) => ({ entry, place: first(entry) }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}

/** The relation that the document's citations tell first. */
export function relationOf(entry: Entry): ReferenceRelation {
  return entry.citations.find(({ relation }) => relation !== "mention")?.relation ?? "mention";
}
