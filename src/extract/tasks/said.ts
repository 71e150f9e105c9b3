import type { Section } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Reading } from "../reading.ts";
import { agencyListAt, placesIn } from "../roles/agency-list.ts";
import { maskText, type MaskedText } from "../roles/masked-text.ts";
import { namedRolesIn } from "../roles/named-roles.ts";
import { readStatement } from "../roles/read-statement.ts";
import type { SaidRole, Statement } from "../roles/statement.ts";
import { actsAt, skipManner, verbAt } from "../roles/words.ts";
import { isClosing } from "./closing.ts";
import { labelKind, type LabelKind } from "./labels.ts";
import type { Passage } from "./passage.ts";

/** A passage, and what it says of who does what. */
export type Said = Passage & {
  masked: MaskedText;
  statement: Statement;
  label: LabelKind | null;
  /** It begins with a verb or a doer. */
  isDeed: boolean;
  /** It ends in ":" and speaks for what stands below. */
  leadsIn: boolean;
  isClosing: boolean;
  /** "(Các chỉ tiêu chi tiết tại phụ lục đính kèm)" */
  isAside: boolean;
  /** "(Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính)": an aside that says who does what stands above or below. */
  assigns: boolean;
};

const BRACKET = /^\(/u;
const BRACKETED = /^\([^()]*(?:\([^()]*\)[^()]*)*\)[.;]?$/u;

/** `underAgency`: an agency's heading stands above. */
export function readPassage(reading: Reading, passage: Passage, underAgency: boolean): Said {
  const masked = maskText(reading, passage.span);
  const text = masked.text.trim();
  const statement = readStatement(masked, underAgency);
  const isAside = BRACKETED.test(text);
  return {
    ...passage,
    masked,
    statement,
    label: labelKind(text.replace(BRACKET, "")),
    isDeed: statement.doers.length > 0 || statement.doerRoles !== null || beginsWithVerb(text),
    leadsIn: text.endsWith(":") || reading.text[passage.span.end] === ":",
    isClosing: isClosing(text, passage.form === "paragraph"),
    isAside,
    assigns: isAside && statement.others.some(isCarriedOutBy),
  };
}

/** Who "(Sở Y tế chủ trì)" names. */
export const isCarriedOutBy = ({ rule }: SaidRole): boolean => rule === "role.carried-out-by";

function beginsWithVerb(text: string): boolean {
  const at = skipManner(text, 0);
  if (verbAt(text, at) !== null) return true;
  // "Các phòng, đơn vị báo cáo tình hình thực hiện về Phòng Kế hoạch - Tổng hợp"
  const general = agencyListAt(text, at);
  if (general !== null && actsAt(text, general.end + 1)) return true;
  // "Hằng năm, trước ngày 15/12, tổng hợp báo cáo": the verb behind what says when and on what ground
  const comma =
    /^(?:căn cứ|trên cơ sở|theo|định kỳ|hằng|hàng|trước|sau|trong|khi|để|nhằm|tại|đối với)[^;.]{0,200}?, /u;
  const opener = comma.exec(text);
  return opener !== null && actsAt(text, opener[0].length);
}

/** "11. Viễn thông Quảng Ngãi, Viettel Quảng Ngãi": a title that is a list of bodies and nothing else. */
const NOTHING_ELSE = /^(?:\s*\([^()]*\))?[\s.:;]*$/u;

const BEFORE_HEADING =
  /^(?:(?:kính )?đề nghị|yêu cầu|đối với|trách nhiệm(?: của)?|nhiệm vụ của|giao|về phía)? ?:? ?/u;

const BRACKET_BEHIND = /\([^()]*\)[\s.:;]*$/u;

/** "Các cơ quan quản lý ngành (gồm các Sở: Xây dựng, Tài chính)", "Cơ quan Thường trực Ban Chỉ huy (Sở Y tế)" */
const MEMBERS = /\((?:(?:bao )?gồm[^()]*|\uE000(?:, \uE000)*)\)/u;

/** Whom the heading of an agency's section names: all lead; "Sở Y tế chủ trì, phối hợp với Sở Tài chính" has supporters. */
export function readHeading(
  reading: Reading,
  { titleSpan, kind }: Section,
): Pick<Statement, "doers" | "others"> {
  if (titleSpan === null) return { doers: [], others: [] };
  const masked = maskText(reading, titleSpan);
  const from = BEFORE_HEADING.exec(masked.text)?.[0].length ?? 0;
  const list = agencyListAt(masked.text, from);
  const say = (places: readonly number[], role: SaidRole["role"], rule: string): SaidRole[] =>
    places.flatMap((place) => {
      const mention = masked.agencies.get(place);
      return mention === undefined ? [] : [{ role, mention, rule }];
    });
  if (list === null || (kind !== "agency" && !NOTHING_ELSE.test(masked.text.slice(list.end)))) {
    // "2. Hỗ trợ doanh nghiệp (Sở Tài chính chủ trì, phối hợp với Thuế tỉnh)"
    const said = namedRolesIn(masked.text, {
      start: BRACKET_BEHIND.exec(masked.text)?.index ?? masked.text.length,
      end: masked.text.length,
    }).flatMap(({ places, role, rule }) => say(places, role, rule));
    return said.some(isCarriedOutBy)
      ? { doers: said.filter(isCarriedOutBy), others: said.filter((one) => !isCarriedOutBy(one)) }
      : { doers: [], others: [] };
  }
  const others = namedRolesIn(masked.text, { start: list.end, end: masked.text.length });
  const bracket = list.places.length > 0 ? null : MEMBERS.exec(masked.text);
  const places =
    bracket === null ? list.places : placesIn(masked.text, bracket.index, bracket.index + bracket[0].length);
  return {
    doers: say(places, "lead", "doer.heading"),
    others: others.flatMap(({ places, role, rule }) => say(places, role, rule)),
  };
}

export function spanText(text: string, { start, end }: Span): string {
  return oneLine(text.slice(start, end));
}
