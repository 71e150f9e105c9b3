import type { Line } from "../../document/outline.ts";
import { LETTERHEAD_UNITS, STANDING_BODIES } from "../../lexicon/letterhead-words.ts";
import { findProvince } from "../../lexicon/provinces/index.ts";
import type { Span } from "../../model/span.ts";
import { isMostlyCapitals } from "../../outline/capitals.ts";
import { alternatives } from "../../text/alternatives.ts";
import type { AgencyMention } from "../agencies/index.ts";
import { slug } from "../agencies/slug.ts";
import { type LetterheadBody, printedName } from "./letterhead-bodies.ts";
import { spelledName } from "./spelled-name.ts";

export type HeadedIssuer = {
  agency: string;
  name: string;
  parent: string | null;
  party: boolean;
  span: Span;
};

/** How a mention is called in full, and without its province. */
export type Naming = { full: (mention: AgencyMention) => string; own: (mention: AgencyMention) => string };

const PARTY =
  /(?:^| )(?:(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ)|Đảng bộ|Chi bộ|Ban Chấp hành Trung ương)/u;
const COUNCIL = /^Hội đồng nhân dân/u;
const COMMITTEE = /(?:ỦY|UỶ)$/u;
/** "BAN TUYÊN GIÁO" under it is the "Ban Tuyên giáo Trung ương". */
const OF_CENTRE = /^Ban Chấp hành Trung ương(?: Đảng)?$/u;
const LEVEL = /^(?:TỈNH|THÀNH PHỐ|TP\.?)\s+/u;
const UNIT = `(?!XÃ HỘI)(?:${alternatives(LETTERHEAD_UNITS)})`;
/** "BHXH HUYỆN" "HẢI HÀ", "MẶT TRẬN TỔ QUỐC VIỆT NAM" "XÃ LƯƠNG MINH": the lists have but a part of the name. */
const OPEN_UNIT = new RegExp(`\\s${UNIT}$`, "u");
/** "BAN CHỈ HUY QUÂN SỰ XÃ TÂN TIẾN": the lists name no place so small. */
const OF_PLACE = new RegExp(`\\s${UNIT}\\s(?<place>\\p{Lu}[^,;]*)$`, "u");
const GOES_ON = new RegExp(`^(?:,|${UNIT}\\s)`, "u");

/**
 * The body that issues a paper by its place in the letterhead, where no list has its name or where its line alone does
 * not tell whose it is: "CỤC AN TOÀN THỰC PHẨM" under "BỘ Y TẾ", "BAN TỔ CHỨC" under "TỈNH ỦY HÀ TĨNH".
 */
export function headedIssuer(
  bodies: readonly LetterheadBody[],
  mentions: readonly AgencyMention[],
  naming: Naming,
): HeadedIssuer | null {
  const own = bodies.at(-1);
  if (own === undefined || listed(own, mentions, naming) !== null) return null;
  const name = nameOf(own, mentions, naming);
  const span = { start: own[0].span.start, end: (own.at(-1) as Line).span.end };
  const above = bodies.at(-2);
  const standing = STANDING_BODIES.includes(name);
  if (above === undefined) {
    return standing ? null : { agency: slug(name), name, parent: null, party: PARTY.test(name), span };
  }
  const known = listed(above, mentions, naming);
  const parent = known ? naming.full(known) : nameOf(above, mentions, naming);
  const party = PARTY.test(name) || PARTY.test(parent);
  const named = PARTY.test(name) || COMMITTEE.test(printedName(own));
  if (!standing && (named || !(PARTY.test(parent) || COUNCIL.test(parent)))) {
    return { agency: slug(name), name, parent, party, span };
  }
  const agency = slug(`${name} ${known ? naming.own(known) : parent}`);
  return { agency, name: `${name} ${parent.replace(OF_CENTRE, "Trung ương")}`, parent, party, span };
}

/** Whom the last body belongs to, where no list has that one: "ĐẢNG BỘ TỈNH KON TUM" over "BAN CHẤP HÀNH ĐẢNG BỘ XÃ". */
export function bodyAbove(
  bodies: readonly LetterheadBody[],
  mentions: readonly AgencyMention[],
  issuer: AgencyMention,
  naming: Naming,
): string | null {
  const above = bodies.at(-2);
  if (above === undefined || bodies.at(-1)?.[0].span.start !== issuer.span.start) return null;
  return listed(above, mentions, naming) === null ? nameOf(above, mentions, naming) : null;
}

/** The mention that holds the name of a body whole, but for the province. */
function listed(
  body: LetterheadBody,
  mentions: readonly AgencyMention[],
  naming: Naming,
): AgencyMention | null {
  const mention = mentions.find(({ span }) => span.start === body[0].span.start);
  if (!mention || isMostlyCapitals(mention.name)) return null;
  const place = OF_PLACE.exec(printedName(body))?.groups?.["place"]?.toLowerCase();
  if (place !== undefined && !naming.full(mention).toLowerCase().includes(place)) return null;
  const rest = restOf(body, mention);
  if (rest === "" || findProvince(rest.replace(LEVEL, "")) !== null) return mention;
  const before = printedName(body).slice(0, -rest.length).trimEnd();
  return GOES_ON.test(rest) || OPEN_UNIT.test(before) ? null : mention;
}

/** What of the wording stands behind a mention. */
const restOf = (body: LetterheadBody, { span }: AgencyMention): string =>
  body
    .map((line) => line.text.slice(Math.max(0, span.end - line.span.start)).trim())
    .join(" ")
    .trim();

/** The name as running text has it; a body named in it, "SỞ Y TẾ" in "ĐẢNG ỦY SỞ Y TẾ", by the lists. */
function nameOf(body: LetterheadBody, mentions: readonly AgencyMention[], naming: Naming): string {
  let name = spelledName(printedName(body));
  for (const { text, span } of body) {
    for (const mention of mentions) {
      if (!mention.record || mention.span.start <= span.start || mention.span.end > span.end) continue;
      const printed = text.slice(mention.span.start - span.start, mention.span.end - span.start);
      const at = name.toLowerCase().indexOf(printed.toLowerCase());
      if (at >= 0)
        name = name.slice(0, at) + asPrinted(mention, printed, naming) + name.slice(at + printed.length);
    }
  }
  return name;
}

/** With its province only where that is printed. */
function asPrinted(mention: AgencyMention, printed: string, naming: Naming): string {
  const full = naming.full(mention);
  const last = printed.slice(printed.lastIndexOf(" "));
  return full.toLowerCase().endsWith(last.toLowerCase()) ? full : naming.own(mention);
}
