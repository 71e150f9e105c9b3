import type { Outline } from "../../document/outline.ts";
import { findProvince, type ProvinceRecord } from "../../lexicon/provinces/index.ts";

/** "tỉnh Hà Tĩnh", "TỈNH ĐẮK LẮK", "thành phố Hà Nội", "Tỉnh ủy Kon Tum", and the words that may be a name. */
const NAMED =
  /(?<!\p{sc=Latn})(?:(?:tỉnh|thành) (?:ủy|uỷ|đoàn)|tỉnh|thành phố|tp\.?)\s+(?<name>\p{Lu}[\p{sc=Latn}-]*(?:\s+-?\s*\p{Lu}[\p{sc=Latn}-]*){0,4})/giu;
const CAPITALISED = /^\p{Lu}/u;

/** The first province named in a text, by its longest name. */
function provinceNamed(text: string, date: string | null): ProvinceRecord | null {
  for (const { groups } of text.matchAll(NAMED)) {
    const words = (groups?.name ?? "").split(/\s+/u);
    const lower = words.findIndex((word) => word !== "-" && !CAPITALISED.test(word));
    if (lower >= 0) words.length = lower;
    for (let count = words.length; count > 0; count--) {
      const province = findProvince(words.slice(0, count).join(" "), date);
      if (province) return province;
    }
  }
  return null;
}

/**
 * The province the document belongs to, as of its date: from the line of place and date, else from the issuer's lines
 * in the header, the title, the opening paragraphs, the notes of appendices, in this order.
 */
export function ownProvince(
  text: string,
  outline: Outline,
  place: string | null,
  date: string | null,
): ProvinceRecord | null {
  const ofPlace = place === null ? null : findProvince(place, date);
  if (ofPlace) return ofPlace;
  const { header, issuerLine, title, preamble, appendixNotes } = outline;
  const texts = [
    ...header.map((line) => line.text),
    issuerLine?.text ?? "",
    title ? text.slice(title.start, title.end) : "",
    ...preamble.map((line) => line.text),
    ...appendixNotes.map(({ start, end }) => text.slice(start, end)),
  ];
  for (const candidate of texts) {
    const province = provinceNamed(candidate, date);
    if (province) return province;
  }
  return null;
}
