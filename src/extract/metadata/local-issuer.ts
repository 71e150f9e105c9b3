import type { Line } from "../../document/outline.ts";
import { wordAbbreviations } from "../../lexicon/agencies/abbreviations.ts";
import { LETTERHEAD_UNITS } from "../../lexicon/letterhead-words.ts";
import { findProvince } from "../../lexicon/provinces/index.ts";
import type { Span } from "../../model/span.ts";
import { alternatives } from "../../text/alternatives.ts";
import { inSentenceCase } from "../../text/sentence-case.ts";
import { inTitleCase } from "../../text/title-case.ts";
import { slug } from "../agencies/slug.ts";

/** A body of a district or commune, as the letterhead names it. */
export type LocalIssuer = {
  agency: string;
  name: string;
  parent: string | null;
  party: boolean;
  span: Span;
};

const BODY = String.raw`(?<body>(?:ỦY|UỶ) BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|ĐẢNG (?:ỦY|UỶ))`;
const UNIT = `(?<unit>THÀNH PHỐ|${alternatives(LETTERHEAD_UNITS)})`;
/** Up to the right column of a letterhead that was set on one line. */
const PLACE = String.raw`(?<place>(?!CỘNG H|ĐẢNG C)\p{Lu}[\p{Lu}\d'’-]*(?:\s+(?!CỘNG H|ĐẢNG C)[\p{Lu}\d'’-]+){0,4})(?:\s+(?:CỘNG|ĐẢNG)\s.*)?`;
/** "ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN", "ĐẢNG ỦY PHƯỜNG AN CỰU". */
const LOCAL = new RegExp(`^${BODY}\\s+${UNIT}\\s+${PLACE}$`, "u");
/** "HUYỆN ỦY NGA SƠN", "THÀNH ỦY VŨNG TÀU". */
const COMMITTEE = new RegExp(`^(?<body>(?:HUYỆN|QUẬN|THỊ|THÀNH) (?:ỦY|UỶ))\\s+${PLACE}$`, "u");
/** A body whose unit stands on the line below. */
const OPEN = new RegExp(`^${BODY}$`, "u");
/** What works below it: "PHÒNG Y TẾ" under "UBND HUYỆN THỌ XUÂN". */
const OFFICE = /^(?<head>PHÒNG|BAN|TRUNG TÂM|TRẠM|TRƯỜNG|VĂN PHÒNG)\s(?<rest>\p{Lu}.*)$/u;

/** "BAN THƯỜNG VỤ" under "HUYỆN ỦY TRÀ CÚ"; some say the committee again. */
const PARTY_OFFICE =
  /^(?<head>BAN|VĂN PHÒNG|(?:ỦY|UỶ) BAN)(?:\s(?<rest>\p{Lu}[\p{Lu} ]{0,40}?))?(?:\s(?:HUYỆN|QUẬN|THỊ|THÀNH|ĐẢNG) (?:ỦY|UỶ).*)?$/u;

const PARTY = /^(?:Đảng|Huyện|Quận|Thị|Thành) (?:ủy|uỷ)/u;

const FULL: Readonly<Record<string, string>> = { UBND: wordAbbreviations.ubnd, HĐND: wordAbbreviations.hđnd };

/** The body of a district or commune that issues the paper, its name on one line of the letterhead or on two. */
export function localIssuer(header: readonly Line[]): LocalIssuer | null {
  for (const [at, line] of header.entries()) {
    const lines = header.slice(at, OPEN.test(wordsOf(line)) ? at + 2 : at + 1);
    const name = nameOf(lines.map(wordsOf).join(" "));
    if (name === null) continue;
    const span = { start: line.span.start, end: (lines.at(-1) as Line).span.end };
    const below = header[at + lines.length];
    if (!below) return named(name, null, span);
    const isParty = PARTY.test(name);
    const groups = (isParty ? PARTY_OFFICE : OFFICE).exec(wordsOf(below))?.groups;
    if (groups === undefined) return named(name, null, span);
    const office = spelled(groups);
    if (!isParty) return named(office, name, below.span);
    const committee = name.split(" ", 2).join(" ");
    return {
      ...named(`${office} ${name}`, name, below.span),
      agency: slug(`${office} ${committee}`),
      party: true,
    };
  }
  return null;
}

/** The line without the bar that parted it from the next cell. */
const wordsOf = ({ text }: Line): string => text.replace(/[\s|]+$/u, "").trimStart();

const named = (name: string, parent: string | null, span: Span): LocalIssuer => ({
  agency: slug(name),
  name,
  parent,
  party: PARTY.test(name),
  span,
});

function nameOf(wording: string): string | null {
  const { body = "", unit, place = "" } = (LOCAL.exec(wording) ?? COMMITTEE.exec(wording))?.groups ?? {};
  // "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI" is a province's.
  const ofCity = unit === undefined || unit === "THÀNH PHỐ";
  if (place === "" || (ofCity && findProvince(place) !== null)) return null;
  return [FULL[body] ?? inSentenceCase(body), unit?.toLowerCase(), inTitleCase(place)]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** "BAN THƯỜNG VỤ", "PHÒNG Y TẾ": the name begins anew behind the word that says what it is. */
const spelled = ({ head, rest }: Record<string, string | undefined>): string =>
  [head, rest].flatMap((words) => (words === undefined ? [] : [inSentenceCase(words.trim())])).join(" ");
