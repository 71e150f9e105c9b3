import type { Outline } from "../../document/outline.ts";
import { isMostlyCapitals } from "../../outline/capitals.ts";
import type { ProvinceRecord } from "../../lexicon/provinces/index.ts";
import type { Metadata } from "../../model/metadata.ts";
import type { Span } from "../../model/span.ts";
import type { AgencyMention } from "../agencies/index.ts";
import { slug } from "../agencies/slug.ts";
import { bodyAbove, headedIssuer, type Naming } from "./headed-issuer.ts";
import { jointly } from "./joint-issuer.ts";
import { letterheadBodies } from "./letterhead-bodies.ts";
import { localIssuer } from "./local-issuer.ts";
import { schoolIssuer } from "./school-issuer.ts";

export type Issuer = NonNullable<Metadata["issuer"]> & {
  span: Span;
  /** Id of the body whose name heads the paper. */ organ: string;
  party: boolean;
};

/** "Ủy ban nhân dân tỉnh Hà Tĩnh ban hành Kế hoạch ...", not "Thủ tướng Chính phủ đã ban hành". */
const ISSUES =
  /^[^.;:\n]{0,40}?(?<!\p{sc=Latn}|(?:đã|được)\s)(?:ban hành|xây dựng|đề ra|triển khai)(?!\p{sc=Latn})/u;
const LEVEL_WORD = /(?:tỉnh|thành phố)$/iu;
/** Named with the province alone: "Tỉnh ủy Kon Tum", "Tỉnh đoàn Nghệ An". */
const OF_PROVINCE = /(?:Tỉnh|Thành) (?:ủy|đoàn)$/u;

const within = (span: Span, range: Span): boolean => range.start <= span.start && span.end <= range.end;

/** The body's own name, without its province. */
function ownName(mention: AgencyMention, province: ProvinceRecord | null): string {
  // a body of a district or a region is not called by the name of the province's
  const name = mention.record?.id === mention.id ? mention.record.name : mention.name;
  if (mention.level !== "province" || province?.type !== "city") return name;
  return name.replace(/Tỉnh (?=(?:ủy|đoàn)$)/u, "Thành ").replace(/tỉnh$/u, "thành phố");
}

/** The name of a provincial body in full: "Ủy ban nhân dân tỉnh Hà Tĩnh", "Sở Công Thương tỉnh Lào Cai". */
function fullName(mention: AgencyMention, province: ProvinceRecord | null): string {
  const name = ownName(mention, province);
  if (mention.level !== "province" || province === null || name.includes(province.name)) return name;
  if (LEVEL_WORD.test(name) || OF_PROVINCE.test(name)) return `${name} ${province.name}`;
  return `${name} ${province.type === "city" ? "thành phố" : "tỉnh"} ${province.name}`;
}

/** Not what a site's headline says above the letterhead: "Quyết định ... đơn vị trực thuộc Sở Y tế". */
function inHeader({ header }: Outline, mentions: readonly AgencyMention[]): AgencyMention[] {
  return header.flatMap(({ text, span }) =>
    mentions.filter(
      (mention) =>
        within(mention.span, span) && (isMostlyCapitals(text) || mention.span.start === span.start),
    ),
  );
}

/** The mention that issues the plan, by the places that tell it: sub-body line, header, opening sentence, note. */
function issuing(text: string, outline: Outline, mentions: readonly AgencyMention[]): AgencyMention | null {
  const organisations = mentions.filter(({ kind }) => kind === "organisation");
  const inLine = (span: Span) => organisations.filter((mention) => within(mention.span, span));
  const ofLine = outline.issuerLine ? inLine(outline.issuerLine.span)[0] : undefined;
  const ofHeader = inHeader(outline, organisations).at(-1);
  // "ỦY BAN NHÂN DÂN TỈNH ĐĂK NÔNG" between the title of a decision and what it is based on
  const ofHead = outline.preamble
    .filter((line) => isMostlyCapitals(line.text))
    .flatMap(({ span }) => inLine(span))[0];
  const ofOpening = outline.preamble
    .flatMap(({ span }) =>
      inLine(span).map((mention) => ({ mention, rest: text.slice(mention.span.end, span.end) })),
    )
    .findLast(({ rest }) => ISSUES.test(rest))?.mention;
  const ofNote = outline.appendixNotes.flatMap((span) => inLine(span))[0];
  return ofLine ?? ofHeader ?? ofHead ?? ofOpening ?? ofNote ?? null;
}

/**
 * Who issues the plan. The body above it in the header is its parent: "UBND TỈNH LÀO CAI" over "SỞ CÔNG THƯƠNG",
 * "TỈNH ỦY KON TUM" over "CỦA BAN THƯỜNG VỤ TỈNH ỦY". Of several that issue it together the first leads.
 */
export function readIssuer(
  text: string,
  outline: Outline,
  mentions: readonly AgencyMention[],
  province: ProvinceRecord | null,
): Issuer | null {
  const idAt = (place: Span): string | undefined => mentions.find(({ span }) => within(span, place))?.id;
  const local = localIssuer(outline.header);
  if (local) return { ...local, agency: idAt(local.span) ?? local.agency, organ: local.agency };
  const header = inHeader(outline, mentions);
  const school = schoolIssuer(outline.header);
  if (school) {
    const agency = idAt(school.span) ?? slug(school.name);
    const above = header.findLast(({ span }) => span.end <= school.span.start);
    const parent = above ? fullName(above, province) : null;
    return { ...school, agency, organ: agency, parent, party: false };
  }
  const naming: Naming = {
    full: (mention) => fullName(mention, province),
    own: (mention) => ownName(mention, province),
  };
  const printed = letterheadBodies(outline.header, header);
  const headed = outline.issuerLine ? null : headedIssuer(printed, header, naming);
  if (headed) return { ...headed, organ: headed.agency };
  const issuer = issuing(text, outline, mentions);
  if (!issuer) return null;
  const bodies = jointly(text, header, issuer);
  const first = bodies[0] ?? issuer;
  const ids = new Set(bodies.map(({ id }) => id));
  const above = header.findLast(({ id }) => !ids.has(id));
  const names = [...bodies.slice(0, -1).map((body) => ownName(body, province)), fullName(issuer, province)];
  return {
    agency: first.id,
    name: names.join(" - "),
    parent: above ? fullName(above, province) : bodyAbove(printed, header, issuer, naming),
    span: { start: first.span.start, end: issuer.span.end },
    organ: bodies.length > 1 ? first.id : (header.at(-1)?.id ?? issuer.id),
    party: issuer.branch === "party",
  };
}
