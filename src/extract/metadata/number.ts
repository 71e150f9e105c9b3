import type { Line } from "../../document/outline.ts";
import type { Metadata } from "../../model/metadata.ts";
import type { Span } from "../../model/span.ts";
import { canonicalTypeCode } from "../../lexicon/document-types.ts";
import { findDocumentNumbers } from "../references/document-number.ts";

export type OwnNumber = { value: NonNullable<Metadata["number"]>; typeCode: string | null; span: Span };

const BLANK = String.raw`[^\S\n]`;
/** What is left to be filled in by hand: "Số:      /KH-UBND", "Số: ....../KH-UBND". */
const GAP = String.raw`(?:${BLANK}|[.…_]){0,40}`;
const CODE = String.raw`\p{Lu}[\p{sc=Latn}\p{N}&]*`;
const SERIAL = String.raw`(?<serial>\d{1,6}(?:\.\d{1,4})?[a-zđ]?)?`;
const YEAR = String.raw`(?<year>/(?:19|20)\d{2})?`;
/** "Số 4155QĐ/BTP", "Số 12 KH/ĐU": the mark before the type is lost, which the slash behind it still tells. */
const LOST_MARK = String.raw`${BLANK}{0,3}(?=(?:QĐ|NQ|CT|CTr|CTHĐ|KH|KL|PA|ĐA|HD)${BLANK}?/)`;
const SYMBOL = String.raw`(?:(?<mark>[/\-–])${BLANK}{0,3}|${LOST_MARK})(?<codes>${CODE}(?:(?:${BLANK}?[/\-–]${BLANK}?|\.(?=\p{Lu}{2}))${CODE})*)`;
const NUMBER = String.raw`[Ss][ốôo]${BLANK}{0,9}:?${GAP}${SERIAL}${GAP}${YEAR}${BLANK}{0,3}${SYMBOL}`;

/** The number line of the header (ô 3): "Số: 310/KH-UBND", "Số 124-KH/TU", "Số:     /KH-UBND". */
const HEADER_NUMBER = new RegExp(`^(?<raw>${NUMBER})`, "iu");
/** The same behind other words of a letterhead that was set on one line: "... Hạnh phúc Số: 310/KH-UBND". */
const INNER_NUMBER = new RegExp(String.raw`(?<!\p{sc=Latn})(?<raw>(?=Số${BLANK}{0,9}:)${NUMBER})`, "u");
/** The number in the note of an appendix: "(Kèm theo Kế hoạch số      /KH-UBND ngày ...". */
const NOTE_NUMBER = new RegExp(
  String.raw`(?<type>\p{sc=Latn}+ \p{sc=Latn}+)${BLANK}+(?<raw>${NUMBER})`,
  "iu",
);

/** "QĐUBND" has lost the hyphen between type and issuer. */
function withHyphen(codes: string): string {
  const [whole] = findDocumentNumbers(`1/${codes}`);
  return whole?.repaired ? whole.symbol.slice(1) : codes;
}

function read(match: RegExpExecArray, offset: number): OwnNumber {
  const { raw = "", serial = null, year = "", mark = "-", codes = "" } = match.groups ?? {};
  const first = mark === "/" ? "/" : "-";
  const parts = withHyphen(codes.replaceAll("–", "-").replace(/\s+/gu, "")).split(/(?<=[/-])|(?=[/-])/u);
  const symbol = parts.map((part) => canonicalTypeCode(part) ?? part).join("");
  const at = offset + match.index + match[0].indexOf(raw);
  return {
    value: {
      raw: raw.trim(),
      serial,
      symbol,
      canonical: serial === null ? null : `${serial}${year}${first}${symbol}`,
    },
    typeCode: canonicalTypeCode(parts[0] ?? ""),
    span: { start: at, end: at + raw.trimEnd().length },
  };
}

export function numberOfHeader(header: readonly Line[]): OwnNumber | null {
  for (const pattern of [HEADER_NUMBER, INNER_NUMBER]) {
    for (const { text, span } of header) {
      const match = pattern.exec(text);
      if (match) return read(match, span.start);
    }
  }
  return null;
}

/** The note under an appendix often is the only carrier of the number: only when it names the document's own type. */
export function numberOfNote(note: string, offset: number, typeName: string): OwnNumber | null {
  const match = NOTE_NUMBER.exec(note);
  if (!match?.groups?.type || !match.groups.type.toLowerCase().endsWith(typeName.toLowerCase())) return null;
  return read(match, offset);
}
