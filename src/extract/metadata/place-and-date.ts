import type { Line } from "../../document/outline.ts";
import { findProvince } from "../../lexicon/provinces/index.ts";
import type { Span } from "../../model/span.ts";
import { readDate } from "../dates/read-date.ts";

export type PlaceAndDate = {
  place: { raw: string; span: Span } | null;
  date: { value: string; span: Span } | null;
};

/** "Kon Tum, ngày 26 tháng 01 năm 2024", "Quận 1, ngày 21/11/2025", "Cư M'gar, ngày ..." (ô 4). */
const PLACE =
  /^(?!CỘNG H|ĐẢNG CỘNG)(?<place>(?:quận|phường)\s\d{1,2}|(?:\p{Lu}|tp)[\p{sc=Latn}\s.'’\-–]{1,40}?)\s*,\s*(?=ngày(?!\p{sc=Latn}))/iu;

/** The same behind other words: "Số: 130/KH-UBND | Thanh Hóa, ngày ...", "... Hạnh phúc Thành phố Huế, ngày ...". */
const INNER_PLACE =
  /(?<!\p{sc=Latn})(?<place>(?:(?:[Tt]hành phố|TP\.?|[Tt]p\.?|[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã)\s+)?\p{Lu}\p{Ll}*(?:[\s\-–]{1,3}\p{Lu}\p{Ll}*){0,4})\s*,\s*(?=ngày[^\n]{0,40}năm)/u;

/** A place whose comma is lost: "Sơn La ngày 5 tháng 3 năm 2024", not "Kế hoạch ra quân ngày 5 tháng 3". */
const BARE_PLACE =
  /^(?<place>\p{Lu}[\p{sc=Latn}.'’]*(?:\s\p{Lu}[\p{sc=Latn}.'’]*){0,4})\s+(?=[Nn]gày\s[\d\s.…]{0,9}tháng\s)/u;

/** Tried in this order. */
const PLACES = [PLACE, INNER_PLACE, BARE_PLACE];

/** Reads the line of place and date; a blank day or month is left out of the value. */
export function placeAndDate(header: readonly Line[]): PlaceAndDate {
  for (const pattern of PLACES) {
    for (const [at, { text, span }] of header.entries()) {
      const match = pattern.exec(text);
      if (!match?.groups?.place) continue;
      const raw = match.groups.place.trim();
      const start = span.start + match.index;
      const read = readDate(text, match.index + match[0].length);
      return {
        place: wholePlace(header[at - 1], raw, { start, end: start + raw.length }),
        date: read?.value
          ? { value: read.value, span: { start: span.start + read.start, end: span.start + read.end } }
          : null,
      };
    }
  }
  return { place: null, date: null };
}

/** "Bà Rịa - Vũng" / "Tàu, ngày 08 tháng 01 năm 2023": a name that the line before began. */
function wholePlace(before: Line | undefined, raw: string, span: Span): PlaceAndDate["place"] {
  const joined = before && `${before.text.trim()} ${raw}`;
  if (!joined || findProvince(raw) !== null || findProvince(joined) === null) return { raw, span };
  return { raw: joined, span: { start: before.span.start, end: span.end } };
}

/** The first date in a text that stands at `offset`: in the note of an appendix. */
export function dateIn(text: string, offset: number): PlaceAndDate["date"] {
  for (const { index } of text.matchAll(/(?<!\p{sc=Latn})ngày(?!\p{sc=Latn})/giu)) {
    const read = readDate(text, index);
    if (read?.value)
      return { value: read.value, span: { start: offset + read.start, end: offset + read.end } };
  }
  return null;
}
