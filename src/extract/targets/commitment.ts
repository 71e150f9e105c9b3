import { COMMITMENT_LEADS, OUTPUT_VERBS, VALUE_VERBS } from "../../lexicon/commitments.ts";
import type { Span } from "../../model/span.ts";
import { keyAlternatives } from "../../text/alternatives.ts";
import { matchKey } from "../../text/fold.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { AT_YEAR, IN_STAGE } from "../time/year-phrase.ts";
import type { Zone } from "../zone.ts";
import { isListed, isPartOfTotal, isSeries, isWithin } from "./lists.ts";
import { isPresent } from "./present-state.ts";
import { STRIVES_FOR, strivesBefore } from "./striving.ts";

const OUTPUT = new RegExp(
  `(?<!\\p{sc=Latn})(?:${keyAlternatives(OUTPUT_VERBS)})(?:\\s+(?:mới|được|thêm|ít nhất|tối thiểu|khoảng|trên))*\\s*$`,
  "u",
);
/** "Triển khai tại 100% các Trung tâm" tells how far the plan reaches. */
const SCOPE = /(?<!\p{sc=Latn})(?:triển khai|áp dụng|thực hiện) (?:tại|trên|cho)\s*$/u;
/**
 * "(toàn quốc là dưới 0,3%)" tells of others; "(trong đó đào tạo nghề đạt 40%)", "(riêng công nghiệp tăng 9,5%)" commit
 * as well.
 */
const BRACKET = /\((?!(?:trong đó|riêng)(?!\p{sc=Latn}))[^()]*$/u;
/** "Phấn đấu diện tích rừng ngập mặn đến năm 2030 đạt": a level to be reached, whatever it is measured in. */
const STRIVES = new RegExp(`${STRIVES_FOR.source}|(?<!\\p{sc=Latn})(?:đạt|nâng lên|tăng lên)\\s*$`, "u");
/** "Phấn đấu đến năm 2030 có", "Giai đoạn 2026-2030:": when, among the words that open. */
const OPENS = new RegExp(
  `^(?:(?:${keyAlternatives(COMMITMENT_LEADS)}|${AT_YEAR}|${IN_STAGE})[\\s:,]*)*$`,
  "u",
);
const VALUE = new RegExp(`(?<!\\p{sc=Latn})(?:${keyAlternatives(VALUE_VERBS)})\\s*$`, "u");
/** "Số giường bệnh/vạn dân: 32" */
const STATED = /\p{sc=Latn}[)%]?\s*:\s*$/u;
/** "không có xã đạt dưới 60%": what shall not be is no level to be reached. */
const NONE_BELOW = /(?<!\p{sc=Latn})không (?:có|còn)(?: [\p{sc=Latn},]{1,7}){1,8} (?:dưới|trên)\s*$/u;
/** "dự án có đầu tư Trung tâm nghiên cứu với tỷ lệ 1% - 3% doanh thu": whom a task is about. */
const CONDITION = /(?<!\p{sc=Latn})với (?:tỉ lệ|mức)(?: hỗ trợ)?\s*$/u;
/** "góp phần đạt chỉ số sản xuất công nghiệp tăng bình quân 12%/năm": whom the plan serves, among its purposes. */
const CONTRIBUTES = /(?<!\p{sc=Latn})góp phần(?!\p{sc=Latn})/u;
/** "điều chuyển vốn của dự án giải ngân dưới 30%" tells which ones; "giảm tỷ lệ ... xuống dưới 5%" what to reach. */
const BELOW_AIM =
  /(?<!\p{sc=Latn})(?:tỉ lệ|tỉ suất|tỉ trọng|mức|giảm|kéo giảm|hạ|khống chế|kiềm chế|kiểm soát|duy trì|phấn đấu|còn|xuống)(?!\p{sc=Latn})/u;
/** "10 triệu cây, tương đương 5.000 ha": the same again. */
const EQUAL_TO = /(?<!\p{sc=Latn})tương (?:đương|ứng)(?: với)?(?: giảm| tăng)?(?: khoảng)?\s*$/u;
/** "Ban bầu cử đại biểu Quốc hội: 01 cá nhân/01 ban": how many may be proposed for an award. */
const AWARDED = /^(?:cá nhân|tập thể|trường hợp|gương|đơn vị xuất sắc)(?!\p{sc=Latn})/u;
/** "hỗ trợ 100% kinh phí cho hộ nghèo": what somebody is given. */
const GIVES = /(?<!\p{sc=Latn})(?:hỗ trợ|miễn|cấp|chi trả|đóng|bảo đảm|đảm bảo)(?!\p{sc=Latn})/u;
const GRANTED = /^\s*(?:kinh phí|chi phí|học phí|mức đóng|tiền|giá trị)(?!\p{sc=Latn})/u;
/** "Tạo việc làm mới cho 15.000 lao động": the verb stands before those it is done for. */
const DONE_FOR = new RegExp(
  `(?<!\\p{sc=Latn})(?:${keyAlternatives(OUTPUT_VERBS)})(?!\\p{sc=Latn})[^,;:]*\\scho\\s*$`,
  "u",
);
/** A number this large is hardly part of a name: "xuất khẩu lao động 1.500 người", but "chính quyền địa phương 02 cấp". */
const MANY = 20;
/** "Xuất khẩu lao động 20 người, đào tạo nghề cho 60 lao động"; "63 tỉnh, thành phố" is one name. */
const isOfPeople = ({ unit }: Quantity): boolean =>
  /^(?:người|lao động|hộ|lượt người)$/u.test(matchKey(unit ?? ""));
/** "Tổng đàn lợn 1,8 triệu con, đàn bò 130.000 con": the name of a count stands before it. */
const COUNTS = /^(?:trong đó )?(?:tổng )?(?:đàn|số|số lượng|quy mô)(?: \p{sc=Latn}{1,7}){1,6} $/u;
const LAST_NAME = /(?<=^|[,;:(] ?)[^,;:(\s][^,;:(]*$/u;
/** "toàn tỉnh phấn đấu thêm 7 xã đạt chuẩn", "có thêm 3.000 doanh nghiệp", "trong đó có 1,4 triệu lượt khách quốc tế". */
const ADDS = /(?<!\p{sc=Latn})(?:(?:có|phấn đấu|công nhận) thêm|trong đó(?:,? có)?)\s*$/u;

/** Forms that can be the value of an indicator. */
const VALUES: ReadonlySet<Quantity["form"]> = new Set([
  "percent",
  "money",
  "measure",
  "count",
  "rate",
  "factor",
  "frequency",
  "number",
  "ratio",
]);

/** "tỷ lệ số xã đạt dưới 10 tiêu chí còn khoảng 25%": a number that tells which ones, before the value that is theirs. */
const VALUE_BEHIND =
  /^ (?:giảm |tăng )?(?:còn|xuống|lên|đạt|là|chiếm)(?: (?:còn|mức|từ|khoảng|trên|dưới|ít nhất|tối thiểu|không quá))* \d/u;
/** "7 huyện nghèo giảm từ 6% trở lên": the number tells who, the share what is theirs. */
const SHARE_BEHIND =
  /^(?: \p{sc=Latn}{1,7}){0,5} (?:tăng|giảm)(?: (?:bình quân|từ|khoảng|trên|ít nhất|tối thiểu)){0,2} \d[\d.,]*(?: ?- ?\d[\d.,]*)? ?%/u;
const WHICH_ONES = /(?<!\p{sc=Latn})số (?!.*[,;:])/u;

/** How far the words around a quantity bear on it. */
const LOOK_BACK = 400;
const LOOK_AHEAD = 80;

/** The quantities of a clause that are results it commits to. */
export function commitmentsOf(
  text: string,
  clause: Span,
  quantities: readonly Quantity[],
  zone: Zone,
): Quantity[] {
  if (quantities.length === 0) return [];
  const key = matchKey(text.slice(clause.start, clause.end));
  if (isPresent(key)) return [];
  const strives = zone === "frame" && strivesBefore(text, clause.start);
  const accepted: Quantity[] = [];
  for (const quantity of quantities) {
    const at = quantity.numberSpan.start - clause.start;
    const behind = quantity.span.end - clause.start;
    const lead = key.slice(Math.max(0, at - LOOK_BACK), at);
    const rest = key.slice(behind, behind + LOOK_AHEAD);
    const before = accepted.at(-1);
    if (before && isWithin(text, before, quantity)) continue;
    if (
      commits(quantity, strives ? `phấn đấu ${lead}` : lead, rest, zone) ||
      (before &&
        (isSeries(text, before, quantity) ||
          isListed(text, before, quantity) ||
          isPartOfTotal(text, before, quantity)))
    )
      accepted.push(quantity);
  }
  return accepted;
}

function commits(quantity: Quantity, lead: string, rest: string, zone: Zone): boolean {
  // "khám định kỳ ít nhất một lần/năm đạt 70%", "không có xã đạt dưới 60%": how often, and what shall not be.
  if (quantity.form === "frequency" && /^ (?:đạt|là|từ|trên) /u.test(rest)) return false;
  if (NONE_BELOW.test(lead) || EQUAL_TO.test(lead)) return false;
  if (quantity.form === "count" && SHARE_BEHIND.test(rest)) return false;
  if (quantity.form === "count" && VALUE_BEHIND.test(rest) && WHICH_ONES.test(lead)) return false;
  if (!VALUES.has(quantity.form) || BRACKET.test(lead) || SCOPE.test(lead)) return false;
  if (zone === "objectives") return commitsInObjectives(quantity, lead, rest);
  return commitsInTasks(quantity, lead, rest) && (zone !== "frame" || isAimedAt(quantity, lead));
}

/**
 * "một hệ sinh thái", "chính quyền địa phương 02 cấp": a number in the middle of a clause may belong to a name. A count
 * is a commitment at the head of its clause, behind a comparator, or behind a verb that leads to it.
 */
function commitsInObjectives(quantity: Quantity, before: string, rest: string): boolean {
  // "có từ 40 - 50 tổ chức"
  const lead = before.replace(/(?<!\p{sc=Latn})từ\s*$/u, "");
  // "Cơ sở lưu trú: Đến năm 2025 có 115 khách sạn"
  const isOpened = OPENS.test(lead.slice(lead.lastIndexOf(":") + 1).trimStart());
  // "Phấn đấu 9/9 huyện, thành phố có trung tâm văn hóa"; "giảm 1/2 số hộ nghèo" is a share that no number is given of.
  if (quantity.form === "ratio") return (isOpened || VALUE.test(lead)) && !isFraction(quantity);
  if (quantity.each !== null || quantity.frequency !== null || quantity.comparator !== "=") return true;
  // "tăng gấp đôi so với năm trước"
  if (!/\d/u.test(quantity.raw)) return quantity.form === "factor" && quantity.change !== "level";
  if (quantity.form !== "number" && quantity.form !== "count") return true;
  if (quantity.form === "count") {
    if (isOpened || OUTPUT.test(lead) || ADDS.test(lead) || DONE_FOR.test(lead)) return true;
    const isMany = quantity.value * quantity.scale >= MANY;
    const ends = rest.trim() === "" || (rest.startsWith(",") && (quantity.scale > 1 || isOfPeople(quantity)));
    if (isMany && (ends || COUNTS.test(lead.slice(lead.search(LAST_NAME))))) return true;
  }
  return VALUE.test(lead) || (quantity.form === "number" && STATED.test(lead));
}

/**
 * Among purposes: "phấn đấu giảm từ 5 - 10% số vụ tai nạn giao thông". "Nâng cao sức khỏe cho 100% người dân" tells whom
 * the plan is for.
 */
const isAimedAt = ({ change }: Quantity, lead: string): boolean =>
  (change !== "level" || STRIVES_FOR.test(lead)) && !CONTRIBUTES.test(lead);

/** "1/3 số xã" is a share, whose number is neither of the two. */
const isFraction = ({ value, of, unit }: Quantity): boolean =>
  unit === null && of !== null && of <= 10 && value < of;

/** In sections that assign work: shares and rates, and numbers of what is to be made. Norms ("mỗi xã ...") are none. */
function commitsInTasks(quantity: Quantity, lead: string, rest: string): boolean {
  if (quantity.each !== null || quantity.frequency !== null || CONDITION.test(lead)) return false;
  if (AWARDED.test(matchKey(quantity.unit ?? ""))) return false;
  if (quantity.form === "percent" && quantity.comparator === "<" && !BELOW_AIM.test(lead)) return false;
  if (quantity.form === "percent" && GRANTED.test(rest) && GIVES.test(lead)) return false;
  if (quantity.form === "percent" || quantity.form === "rate") return true;
  if (!/\d/u.test(quantity.raw)) return false;
  const isMade = quantity.form === "count" || quantity.form === "measure";
  if (isMade && (OUTPUT.test(lead) || DONE_FOR.test(lead))) return true;
  // "chỉ số PCI tăng ít nhất 02 bậc", "giảm 02 đơn vị sự nghiệp"
  const isMoved = quantity.unitKind === "score" || (quantity.form === "count" && quantity.value > 1);
  return STRIVES.test(lead) || (isMoved && quantity.change !== "level");
}
