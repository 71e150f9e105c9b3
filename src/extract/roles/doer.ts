import {
  agencyListAt,
  holdsVerb,
  isVerbAfterAll,
  opensOther,
  placesIn,
  type AgencyList,
} from "./agency-list.ts";
import type { Clause } from "./clauses.ts";
import { AGENCY } from "./masked-text.ts";
import { actsAt, END, plainVerbAt, skipManner, verbAt } from "./words.ts";

/** Who acts in a clause, by what rule, and where what they do begins. */
export type Doer = { list: AgencyList; rule: string; actsFrom: number };

const CHARGE = new RegExp(
  `(?:(?:ubnd|ủy ban nhân dân|${AGENCY})[^;.${AGENCY}]{0,40} )?(giao(?: nhiệm vụ)?(?: cho)?|(?:kính )?đề nghị|yêu cầu|phân công|ủy quyền(?: cho)?)(?: đồng chí)?:? `,
  "uy",
);
/** Words that open what stands before the doer: "Trên cơ sở Kế hoạch này, các sở, ban, ngành tổ chức thực hiện". */
const OPENER = new RegExp(
  `(?:căn cứ|trên cơ sở|theo|đối với|định kỳ|hằng|hàng|trước|sau|trong|từ|đến|khi|để|nhằm|thông qua|tại|ngoài|bên cạnh|kể từ|nếu|riêng|năm|quý|tháng|giai đoạn|chậm nhất|cuối|đầu|với)${END}`,
  "uy",
);
/** What a clause is about, if a body follows: "Đối với Sở Nội vụ: ...", "Ở cấp tỉnh: Sở Y tế ...". */
const ABOUT =
  /(?:đối với|riêng(?: đối với)?) |(?:(?:ở|tại) (?:trung ương|địa phương|tỉnh|huyện|xã|cơ sở)|(?:ở |tại )?cấp (?:trung ương|tỉnh|huyện|xã)): ?/uy;

/** The doer that a clause names, or null where it has none of its own. `mayCharge`: the clause may speak to others. */
export function doerOf(text: string, clause: Clause, mayCharge: boolean): Doer | null {
  return (
    charged(text, clause, mayCharge) ??
    atHead(text, clause) ??
    addressed(text, clause) ??
    behindOpener(text, clause, mayCharge)
  );
}

/** "Giao Sở Công Thương chủ trì", "Đề nghị Ủy ban Mặt trận Tổ quốc", "UBND tỉnh yêu cầu các sở, ban, ngành". */
function charged(text: string, { start, end }: Clause, mayCharge: boolean): Doer | null {
  const from = skipManner(text, start);
  CHARGE.lastIndex = from;
  const match = CHARGE.exec(text);
  if (match === null || (!mayCharge && !match[1]?.startsWith("giao"))) return null;
  const list = listIn(text, from + match[0].length, end);
  if (list === null) return null;
  const rule = match[1]?.startsWith("giao") === true ? "doer.charged" : "doer.asked";
  const acting = actingAlone(text, list) ?? actingWithOthers(text, list, end);
  return { ...(acting ?? { list, actsFrom: behind(text, list) }), rule };
}

/** "Sở Y tế chủ trì", "UBND các xã, phường: Xây dựng", "Chánh Văn phòng UBND tỉnh có trách nhiệm". */
function atHead(text: string, { start, end }: Clause): Doer | null {
  const from = skipManner(text, start);
  const list = listIn(text, from, end);
  if (list === null) return null;
  const acting = actingAlone(text, list) ?? actingWithOthers(text, list, end);
  if (acting === null) return null;
  // "UBND tỉnh yêu cầu các đơn vị ...": who speaks, not who acts
  if (/^ (?:yêu cầu|giao) (?:các|những|toàn) /u.test(text.slice(list.end, list.end + 14))) return null;
  return { ...acting, rule: "doer.at-head" };
}

/** "Đối với Sở Nội vụ: ...", "Đối với các sở, ngành liên quan, căn cứ nhiệm vụ được giao ...", "Riêng UBND huyện Mê Linh khẩn trương ..." */
function addressed(text: string, { start, end }: Clause): Doer | null {
  ABOUT.lastIndex = start;
  const match = ABOUT.exec(text);
  const list = match === null ? null : listIn(text, start + match[0].length, end);
  if (list === null || !(/[:,]/u.test(text.charAt(list.end)) || isFollowedByDeed(text, list))) return null;
  return { list, rule: "doer.addressed", actsFrom: behind(text, list) };
}

/**
 * "Trên cơ sở Kế hoạch này, các sở, ban, ngành Tỉnh tổ chức thực hiện ..."; also behind who is no body that is known:
 * "Khoa Nông học, Viện Khoa học sự sống tổ chức tự đánh giá".
 */
function behindOpener(text: string, { start, end }: Clause, mayCharge: boolean): Doer | null {
  const opener = skipManner(text, start);
  if (verbAt(text, opener) !== null) return null;
  const isAside = opener !== start || opensAside(text, opener);
  if (!isAside && !opensWithNames(text, start, end)) return null;
  for (
    let comma = text.indexOf(", ", start);
    comma !== -1 && comma < end;
    comma = text.indexOf(", ", comma + 1)
  ) {
    const asked = charged(text, { start: comma + 2, end }, mayCharge);
    if (asked !== null) return asked;
    const from = skipManner(text, comma + 2);
    if (actsAt(text, from)) return null;
    const list = listIn(text, from, end);
    if (list === null) continue;
    // "Trưởng các thôn, Công an xã, Tổ an ninh trật tự thường xuyên ..."
    const acting = actingAlone(text, list) ?? (isAside ? null : actingWithOthers(text, list, end));
    if (acting !== null) return { ...acting, rule: "doer.behind-opener" };
  }
  return null;
}

/** No verb stands before the first comma, or none but in a name. */
function opensWithNames(text: string, start: number, end: number): boolean {
  const comma = text.indexOf(", ", start);
  if (comma === -1 || comma >= end || comma - start > LONGEST_OTHERS) return false;
  if (/[.;:()]/u.test(text.slice(start, comma))) return false;
  return opensOther(text, start) || !holdsVerb(text, start, comma);
}

function listIn(text: string, at: number, end: number): AgencyList | null {
  const list = agencyListAt(text, at);
  return list === null || list.places.length === 0 || list.start >= end ? null : list;
}

type Acting = Omit<Doer, "rule">;

function actingAlone(text: string, list: AgencyList): Acting | null {
  return isFollowedByDeed(text, list) ? { list, actsFrom: behind(text, list) } : null;
}

/** The same for a list that goes on in others that are no bodies, with the bodies that stand among those. */
function actingWithOthers(text: string, list: AgencyList, clauseEnd: number): Acting | null {
  const actsFrom = behindOthers(text, list, clauseEnd);
  if (actsFrom === null) return null;
  return { list: { ...list, places: [...list.places, ...amongOthers(text, list.end, actsFrom)] }, actsFrom };
}

/** "4. Sở Khoa học và Công nghệ:", "Cục Thuế có trách nhiệm:" with its duties below. */
const DUTIES_BELOW =
  /^(?: (?:có|chịu) (?:các )?(?:trách nhiệm|nhiệm vụ)(?: (?:như )?sau(?: đây)?)?)? ?[:.]? ?$/u;

function isFollowedByDeed(text: string, { start, end }: AgencyList): boolean {
  if (DUTIES_BELOW.test(text.slice(end))) return start === 0;
  const at = /^[,:]? /u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return at > 0 && (actsAt(text, end + at) || opensAside(text, end + at));
}

/** "UBND các huyện Kon Plông, Tu Mơ Rông": words that go on with the last of the list, where they do not speak of it. */
const MODIFIER = /^ (?!(?:về|của|số|ngày|hoặc|để|do|là|mỗi|không|được|có)(?![a-zà-ỹ]))[a-zà-ỹ]/u;
/** What parts the bodies of a list from others behind them. */
const OTHERS = /(?:[,;]| và| -) /uy;
/** "Văn phòng Huyện ủy, Trung tâm Chính trị huyện, các chi bộ trực thuộc" are ten words and more. */
const LONGEST_OTHERS = 80;

/**
 * Where the deed begins if the list of doers ends in others that are no bodies: "Văn phòng Huyện ủy, các chi, đảng bộ
 * trực thuộc căn cứ Kế hoạch này ...". A word of manner tells it better than a verb, "các công ty quản lý rừng chủ động".
 */
function behindOthers(text: string, { end }: AgencyList, clauseEnd: number): number | null {
  OTHERS.lastIndex = end;
  const parted = OTHERS.exec(text)?.[0].length ?? 0;
  const from = parted > 0 ? end + parted : MODIFIER.test(text.slice(end, end + 8)) ? end + 1 : null;
  if (from === null) return null;
  const before = text.slice(from, Math.min(clauseEnd, from + LONGEST_OTHERS)).search(/[.;:()]/u);
  const last = before === -1 ? Math.min(clauseEnd, from + LONGEST_OTHERS) : from + before;
  let verb: number | null = null;
  for (let at = text.indexOf(" ", from) + 1; at > 0 && at < last; at = text.indexOf(" ", at) + 1) {
    if (skipManner(text, at) > at || LEADS_OR_COOPERATES.test(text.slice(at, at + 8))) return at;
    if (plainVerbAt(text, at) !== null || isVerbAfterAll(text, at)) verb ??= at;
  }
  return verb;
}

/** "Sở Xây dựng, các chủ hồ chứa, Công ty Điện lực Gia Lai theo chức năng ...": bodies that stand between the others. */
function amongOthers(text: string, from: number, to: number): number[] {
  return placesIn(text, from, to).filter((place) =>
    PARTED.test(text.slice(Math.max(from, place - 4), place)),
  );
}

const PARTED = /(?:[,;]| và) $/u;

const LEADS_OR_COOPERATES = /^(?:chủ trì|phối hợp|phối kết)/u;

/** "Sở Y tế, trong phạm vi nhiệm vụ, ..." */
function opensAside(text: string, at: number): boolean {
  OPENER.lastIndex = at;
  return OPENER.test(text);
}

function behind(text: string, { end }: AgencyList): number {
  return end + (/^[,:]? ?/u.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}
