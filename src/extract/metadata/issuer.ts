import type { Outline } from "../../document/outline.ts";
import { isCapitals } from "../../outline/capitals.ts";
import type { ProvinceRecord } from "../../lexicon/provinces/index.ts";
import type { Metadata } from "../../model/metadata.ts";
import type { Span } from "../../model/span.ts";
import type { AgencyMention } from "../agencies/index.ts";
import { localIssuer } from "./local-issuer.ts";

export type Issuer = NonNullable<Metadata["issuer"]> & {
  span: Span;
  /** Id of the body whose name heads the paper. */ organ: string;
  party: boolean;
};

/** "Ủy ban nhân dân tỉnh Hà Tĩnh ban hành Kế hoạch ...", "Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch ...". */
const ISSUES = /^[^.;:\n]{0,40}?(?<!\p{sc=Latn})(?:ban hành|xây dựng|đề ra|triển khai)(?!\p{sc=Latn})/u;
/** "SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO": two that issue together. */
const JOINT = /^\s*(?:[-–,]|và)\s*$/iu;
const LEVEL_WORD = /(?:tỉnh|thành phố)$/iu;
const PARTY_COMMITTEE = /(?:Tỉnh|Thành) ủy$/u;

const within = (span: Span, range: Span): boolean => range.start <= span.start && span.end <= range.end;

/** The name of a provincial body in full: "Ủy ban nhân dân tỉnh Hà Tĩnh", "Sở Công Thương tỉnh Lào Cai". */
function fullName(mention: AgencyMention, province: ProvinceRecord | null): string {
  // a body of a district or a region is not called by the name of the province's
  const name = mention.record?.id === mention.id ? mention.record.name : mention.name;
  if (mention.level !== "province" || province === null || name.includes(province.name)) return name;
  const level = province.type === "city" ? "thành phố" : "tỉnh";
  const own =
    province.type === "city" ? name.replace(/Tỉnh ủy$/u, "Thành ủy").replace(/tỉnh$/u, level) : name;
  return LEVEL_WORD.test(own) || PARTY_COMMITTEE.test(own)
    ? `${own} ${province.name}`
    : `${own} ${level} ${province.name}`;
}

/** Not what a site's headline says above the letterhead: "Quyết định ... đơn vị trực thuộc Sở Y tế". */
function inHeader({ header }: Outline, mentions: readonly AgencyMention[]): AgencyMention[] {
  return header.flatMap(({ text, span }) =>
    mentions.filter(
      (mention) => within(mention.span, span) && (isCapitals(text) || mention.span.start === span.start),
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
    .filter((line) => isCapitals(line.text))
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
 * "TỈNH ỦY KON TUM" over "CỦA BAN THƯỜNG VỤ TỈNH ỦY".
 */
export function readIssuer(
  text: string,
  outline: Outline,
  mentions: readonly AgencyMention[],
  province: ProvinceRecord | null,
): Issuer | null {
  const local = localIssuer(outline.header);
  if (local) {
    const named = mentions.find(({ span }) => within(span, local.span));
    return { ...local, agency: named?.id ?? local.agency, organ: local.agency };
  }
  const issuer = issuing(text, outline, mentions);
  if (!issuer) return null;
  const header = inHeader(outline, mentions);
  const above = header.findLast(
    ({ id, span }) => id !== issuer.id && !JOINT.test(text.slice(span.end, issuer.span.start)),
  );
  const heads = header.at(-1);
  return {
    agency: issuer.id,
    name: fullName(issuer, province),
    parent: above ? fullName(above, province) : null,
    span: issuer.span,
    organ: heads?.id ?? issuer.id,
    party: issuer.branch === "party",
  };
}
