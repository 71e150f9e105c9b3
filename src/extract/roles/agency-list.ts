import { GENERAL_PARTNERS } from "../../lexicon/role-verbs.ts";
import { alternatives } from "../../text/alternatives.ts";
import { AGENCY } from "./masked-text.ts";
import { END, plainVerbAt } from "./words.ts";

/** A run of agencies and general partners in a masked text. */
export type AgencyList = {
  start: number;
  end: number;
  /** Offsets at which its agencies stand; of "các phòng thuộc Sở Y tế" none. */
  places: number[];
};

const HOLDER = "(?:giám đốc|thủ trưởng|người đứng đầu|lãnh đạo|chủ tịch|bộ trưởng|trưởng)";
/** "Giám đốc các Sở, Thủ trưởng các ngành, cơ quan cấp tỉnh" */
const GENERAL = `(?:${HOLDER},? )*(?:các |những |một số |mọi )?(?:${alternatives(GENERAL_PARTNERS)})${END}`;
/** "lãnh đạo Sở Y tế", "phòng nghiệp vụ Công an tỉnh": who of the agency is meant. */
const BEFORE_NAME = `(?:(?:liên|lãnh đạo|thủ trưởng|(?:cơ quan|đơn vị) thường trực(?= ${AGENCY}(?! \\())|thường trực|người đứng đầu|đại diện|giám đốc|chủ tịch|phòng nghiệp vụ|các|cấp ủy,? chính quyền) ){0,2}(?:các (?:sở|bộ|ban|hội|phòng|cục|chi cục|vụ|bệnh viện|trường|trung tâm|công ty|ngân hàng|cơ quan|đơn vị|ban quản lý|ban quản lý dự án): )?`;
const ITEM = new RegExp(`${BEFORE_NAME}${AGENCY}|${GENERAL}`, "uy");
/** "các trường học trên địa bàn": partners in other words; only where the list goes on behind them. */
const OTHER = `(?:các|những|một số|đơn vị|doanh nghiệp|ngành|cơ sở|hệ thống|ban|tổ|hội|trường|viện|bệnh viện|trung tâm|công ty|nhà xuất bản|khoa|quỹ|báo|đài|đội)${END}`;
const OTHER_HEAD = new RegExp(OTHER, "uy");
const OTHER_ITEM = new RegExp(
  `${OTHER} [^${AGENCY},;.():]{1,60}?(?=(?:[,;]| và) (?:các )?(?:${AGENCY}|${GENERAL}|${OTHER}))`,
  "uy",
);
/** "có liên quan", "trên địa bàn tỉnh", "thuộc Sở Y tế", "(qua Chi cục Thủy sản)": says which, names nobody. */
const QUALIFIER = new RegExp(
  `(?: là ${AGENCY}|(?: -|,) (?:cơ quan|đơn vị) thường trực(?:,? giúp việc)?(?: (?:của )?${AGENCY})?| (?:có )?liên quan(?: khác${END}| (?:đến|tới|trong) [^${AGENCY},;.():]{1,60}?(?= (?:có trách nhiệm|chủ động|chủ trì|phối hợp|căn cứ)${END})|${END})| khác${END}| (?:tỉnh|thành phố|huyện|thị xã|xã(?! hội)|phường)${END}| trong (?:toàn )?(?:tỉnh|thành phố|huyện|xã)${END}| trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố|huyện|xã|quản lý))?${END}` +
    `| (?:các cấp|cùng cấp|trực thuộc(?! ${AGENCY})|cấp (?:tỉnh|huyện|xã|cơ sở)|biên giới|miền núi|ven biển|có rừng|nhận ủy thác|có biển|trọng điểm|ở địa phương|địa phương|trung ương|chức năng|xây dựng đảng|ngang bộ|nước ngoài|trong và ngoài nước)${END}` +
    `| (?:của|thuộc|trực thuộc|thuộc và trực thuộc|ở|tại)(?: các| toàn)? (?:${AGENCY}|tỉnh|thành phố|sở|bộ|trung ương)${END}| \\([^()]{0,200}\\))`,
  "uy",
);
/** A colon as well: "Các sở, ngành: Y tế, Nội vụ". */
const SEPARATOR = new RegExp(
  `(?:[,;]? (?:và|hoặc|cùng(?: với)?|với)(?: với)? |[,;] ?(?:với )?|\\/| - |(?<=${AGENCY}(?: liên quan)?): (?=${AGENCY}))`,
  "uy",
);

/**
 * The list that begins at `at`, or null where neither an agency nor a general partner stands there. It ends at the
 * first words that are neither: at the verb of "phối hợp với Sở Y tế và các đơn vị liên quan tham mưu".
 */
export function agencyListAt(text: string, at: number): AgencyList | null {
  let item = itemAt(text, at);
  if (item === null) return null;
  const places: number[] = [];
  let end = at;
  while (item !== null) {
    places.push(...item.places);
    end = item.end;
    const next: number | null = after(SEPARATOR, text, end) ?? behindColon(text, item) ?? wider(text, item);
    // "Sở Khoa học và Công nghệ Sở Công Thương": a comma that was lost
    const begin: number | null = next ?? (text.startsWith(` ${AGENCY}`, end) ? end + 1 : null);
    item = begin === null ? null : itemAt(text, begin);
  }
  return { start: at, end, places };
}

/** "các hội, đoàn thể: Hội Nông dân, Huyện đoàn": what is meant by a general partner. */
function behindColon(text: string, { end, places }: Item): number | null {
  return places.length === 0 && text.startsWith(`: ${AGENCY}`, end) ? end + 2 : null;
}

/**
 * "các đơn vị sự nghiệp và doanh nghiệp nhà nước thuộc tỉnh; UBND các huyện": a general partner in more words than are
 * known, if the list goes on behind them. Where its next item begins.
 */
function wider(text: string, { start, end, places }: Item): number | null {
  const other = places.length > 0 ? null : after(OTHER_ITEM, text, start);
  if (other === null || other <= end || holdsVerb(text, end + 1, other)) return null;
  return after(SEPARATOR, text, other);
}

type Item = Pick<AgencyList, "start" | "end" | "places">;

function itemAt(text: string, at: number): Item | null {
  if (plainVerbAt(text, at) !== null || isVerbAfterAll(text, at)) return null;
  const named = after(ITEM, text, at);
  let end = named ?? after(OTHER_ITEM, text, at);
  if (end === null || (named === null && holdsVerb(text, at, end))) return null;
  const isNamed = text[end - 1] === AGENCY;
  const places = isNamed ? [end - 1] : [];
  for (let next = after(QUALIFIER, text, end); next !== null; next = after(QUALIFIER, text, end)) {
    // "các cơ sở đào tạo trên địa bàn (Trường Cao đẳng nghề, ...)" names them in the bracket
    if (!isNamed && text.startsWith(` (${AGENCY}`, end)) places.push(...placesIn(text, end, next));
    end = next;
  }
  return { start: at, end, places };
}

export function placesIn(text: string, start: number, end: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(AGENCY, start); at !== -1 && at < end; at = text.indexOf(AGENCY, at + 1)) {
    places.push(at);
  }
  return places;
}

/** Whether a partner in other words begins here: "Nhà xuất bản Giáo dục Việt Nam". */
export function opensOther(text: string, at: number): boolean {
  return after(OTHER_HEAD, text, at) !== null && !isVerbAfterAll(text, at);
}

/** "tổ chức" is a partner before a comma, "và" or "liên quan"; else it is what is done: ", tổ chức tập huấn". */
export function isVerbAfterAll(text: string, at: number): boolean {
  return /^tổ chức(?!,| (?:và|có|đảng|liên|chính|thành|đoàn|quốc|cá|xã|tín|trong|khác|trên)(?![a-zà-ỹ]))/u.test(
    text.slice(at, at + 20),
  );
}

export function holdsVerb(text: string, start: number, end: number): boolean {
  for (let at = start; at < end;) {
    if (plainVerbAt(text, at) !== null || text.startsWith("tổ chức ", at)) return true;
    const blank = text.indexOf(" ", at);
    if (blank === -1) return false;
    at = blank + 1;
  }
  return false;
}

function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : at + match[0].length;
}
