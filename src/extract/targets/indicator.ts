import { COMMITMENT_LEADS, MEASURE_NAMES, VALUE_VERBS } from "../../lexicon/commitments.ts";
import type { Span } from "../../model/span.ts";
import { keyAlternatives } from "../../text/alternatives.ts";
import { matchKey } from "../../text/fold.ts";
import { AT_PART, AT_YEAR, IN_STAGE } from "../time/year-phrase.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isSaid, nounOf } from "./noun.ts";
import { cut, tidy, without } from "./wording.ts";

/** "nâng cấp 12 km" is done, "nâng tỷ lệ" opens. */
const LEADS = new RegExp(
  `^(?:(?!nâng cấp)(?:${keyAlternatives(COMMITMENT_LEADS)})(?![\\p{sc=Latn}\\d])[\\s:,]*)+`,
  "u",
);
const LEADS_ON = String.raw`\s*(?:[,:]\s*|$|(?=\p{sc=Latn}))`;
const YEAR_LEAD = `(?:và )?${AT_YEAR}(?: trở đi)?${LEADS_ON}`;
/** "vào năm 2030 các xã có cơ sở tư vấn". */
const YEAR_FIRST = new RegExp(`^${YEAR_LEAD}`, "u");
/** "Đến năm 2030, ...", "Từ năm 2025 trở đi ...", "Trong giai đoạn này: ...", "Hằng năm, ...": when, not what. */
const TIME_LEAD = new RegExp(
  `^(?:phấn đấu )?(?:${[
    YEAR_LEAD,
    `${IN_STAGE}${LEADS_ON}`,
    `${AT_PART}${LEADS_ON}`,
    String.raw`(?:đến|trong(?! đó)|từ|vào) [^,:]{0,40}(?:[,:]\s*|$)`,
    `(?:(?:bình quân|trung bình) )?(?:hằng|hàng|mỗi) năm${LEADS_ON}`,
  ].join("|")})`,
  "u",
);
/** "Chỉ tiêu 2: Ít nhất 40% ...": the number of a target, or a word that only announces it. */
const LABEL = /^(?:chỉ tiêu|mục tiêu)(?: \d{1,2}(?:\.\d{1,2})*)?$/u;
const TAIL_VERBS = new RegExp(
  `(?:^|(?<!(?:^|\\s)(?:trở|(?:đồng|mặt|công|cân)(?=\\s+bằng(?!\\p{sc=Latn}))))[\\s,:])(?:(?:${keyAlternatives(VALUE_VERBS)})(?:\\s+|$))+$`,
  "u",
);
/** "tỷ lệ", "tổng diện tích", "số hộ"; "số hóa" is something done, and "tổng số" alone needs what it counts. */
const MEASURE = `(?:tổng )?(?:${keyAlternatives(MEASURE_NAMES)}|số(?! hóa|$| liệu))(?!\\p{sc=Latn})`;
const NAMES = new RegExp(`^${MEASURE}`, "u");
/** A measure that is named by its sort alone. */
const SORT = /^(?:tỉ lệ|mức|tỉ trọng|số lượng)$/u;
const EACH = /^mỗi\s+(?!năm|tháng|quí)/u;

/** "..., hướng tới kiểm tra sức khỏe định kỳ", "... từ nguồn kinh phí ...": aspiration and money are not measured. */
const AFTERTHOUGHT =
  /[,:(–]\s?(?:hướng tới|hướng đến|nhằm|góp phần|gồm|bao gồm|trong đó|tương đương|tương ứng|từ nguồn)(?!\p{sc=Latn})|(?<!\p{sc=Latn})(?:so với|so(?= (?:năm|cùng kì|ước|thực hiện))|từ nguồn)(?!\p{sc=Latn})|:/u;
const TIME_TAIL =
  /(?:^|[ ,])(?:đến|trong|vào|trước)(?: hết| cuối)? (?:(?:năm|giai đoạn|quí|tháng|ngày) )?[\divx][\divx /-]*(?:năm \d{4})?$/u;
/** "... các chỉ tiêu cơ bản: có 11 Bác sĩ", "vận hành các dự án với tổng công suất ...": the measure comes last. */
const PREAMBLE = new RegExp(
  `^.*(?::\\s+(?=\\S)|(?<!\\p{sc=Latn})với (?=(?:tổng|số|${keyAlternatives(MEASURE_NAMES)})(?!\\p{sc=Latn})))`,
  "su",
);

const MOVE = "giảm|kéo giảm|hạ|tăng|khống chế|kiềm chế|kiểm soát";
/** "Giảm tỷ lệ hộ nghèo còn dưới 2%": the verb that the value answers. */
const MOVES = new RegExp(`^(?:${MOVE})(?: dần)? (?=${MEASURE})`, "u");
/** "Giảm tai nạn giao thông từ 5 - 10%", "tăng thu nhập bình quân 10%": the verb is in the change. */
const MOVED = new RegExp(`^(?:${MOVE})(?: dần)? (?!trưởng|cường(?! độ)|tốc|thêm)(?=\\p{sc=Latn})`, "u");
/** "xây dựng các chính sách để nâng tỷ lệ ...", "Phục hồi rừng ngập mặn, diện tích rừng ngập mặn": means before the measure. */
const MEANS = new RegExp(
  `^.*(?:(?<!\\p{sc=Latn})(?:(?:để|nhằm|góp phần) (?:nâng |tăng |đưa |giảm )?|phấn đấu (?:đạt |(?:đến |trong )?năm \\d{4},? ){0,2})|, (?:(?:${MOVE}) )?)(?=${MEASURE})`,
  "su",
);
/** "ở các khu đô thị ven biển, đảm bảo 100% chất thải ...": the share that is assured says what it is of. */
const ASSURED =
  /(?:^|, )(?:bảo đảm|đảm bảo|phấn đấu)(?: (?:đến|trong)(?: hết| cuối)? năm \d{4},?)?(?: có| đạt)?$/u;

const GROWS = /^(?:$|(?:tăng|giảm|bình quân|hằng năm|hàng năm)(?!\p{sc=Latn}))/u;

/** "giảm từ 05 - 07% tội phạm xâm hại trẻ em" names what falls; "tăng 10%/năm trong cả giai đoạn" does not. */
const OWN = /^(?!(?:trong|từ|so với|bình quân|mỗi|hằng|hàng|theo|trên|ở|tại)(?!\p{sc=Latn}))\p{sc=Latn}/u;

/** What a share is taken over, where what is measured stands before it. */
const SHARE_OF = /^(?:(?:gdp|grdp)(?: của (?:tỉnh|thành phố|huyện))?|dân số)$/u;

/** "... tham gia xuất khẩu đến năm 2030 dự kiến đạt": verbs and times that lead to the value, in any order. */
function withoutTail(wording: string): string {
  const rest = tidy(cut(tidy(cut(tidy(wording), TAIL_VERBS)), TIME_TAIL));
  return rest === wording ? rest : withoutTail(rest);
}

/**
 * What each part of a clause measures. A part that names nothing shares what is named before it ("70% dân số được
 * quản lý sức khỏe vào năm 2025 và 95% vào năm 2030"), else behind ("đến năm 2025 có 80% và đến năm 2030 có 100% cơ
 * quan"), else what the clause before it measured, `last` ("đạt 70% năm 2025; 90% năm 2030").
 */
export function indicatorsOf(
  text: string,
  parts: readonly Span[],
  quantities: readonly Quantity[],
  last: string | null,
): string[] {
  const named: string[] = [];
  parts.forEach((part, index) => {
    const above =
      index === 0 ? null : { indicator: named.at(-1) ?? "", quantity: quantities[index - 1] as Quantity };
    named.push(indicatorOf(text, part, quantities[index] as Quantity, above));
  });
  return named.map((indicator, index) => {
    if (indicator !== "") return indicator;
    const other =
      named.slice(0, index).findLast((each) => each !== "") ?? named.find((each) => each !== "") ?? last;
    const part = parts[index] as Span;
    return other ?? tidy(text.slice(part.start, part.end));
  });
}

/** The commitment before, in the same clause. */
type Above = { indicator: string; quantity: Quantity };

/**
 * What is measured: the clause without comparator, value, unit and the words that open a commitment. Behind the value
 * of a named measure ("tỉ lệ tham gia ... đạt trên 95% dân số") stands only over what it is taken. A part that only tells
 * of growth measures what the commitment before it does.
 */
function indicatorOf(text: string, clause: Span, quantity: Quantity, above: Above | null): string {
  const before = text.slice(clause.start, quantity.span.start);
  const behind = withoutTimes(cut(text.slice(quantity.span.end, clause.end), AFTERTHOUGHT));
  const head = headOf(before, quantity, behind !== "");
  // "tốc độ tăng bình quân 5 - 6%/năm"
  if (matchKey(head) === "tốc độ")
    return tidy(`${head} ${text.slice(quantity.span.start, quantity.numberSpan.start)}`).replace(
      /\s+từ$/u,
      "",
    );
  // "giá trị hàng hóa ... đạt 400 triệu USD, tăng bình quân hàng năm trong giai đoạn này đạt 10 - 13%/năm"
  const isGrowth = quantity.change !== "level" && GROWS.test(matchKey(head)) && !OWN.test(matchKey(behind));
  // "trồng rừng 40.000 ha, bình quân 8.000 ha/năm, bảo đảm rừng có chủ"
  if (above?.indicator && (isGrowth || matchKey(head) === "bình quân")) return above.indicator;
  // "đạt tỷ lệ 10,44 doanh nghiệp hoạt động/1.000 dân"
  if (quantity.counted !== null && SORT.test(matchKey(head))) return nounOf(text, quantity);
  if (NAMES.test(matchKey(head))) return head;
  // "kinh tế số đạt 20% GRDP"
  if (head !== "" && SHARE_OF.test(matchKey(behind))) return head;
  // "dưới 10% (khu vực nội thành), 5% (khu vực ngoại thành)"
  if (above !== null && head === "" && behind.startsWith("(")) return "";
  // "SIPAS: đạt trên 85%, xếp hạng 20 trở lên"
  if (head === "" && behind.startsWith(",")) {
    const label = withoutLeads(labelOf(before));
    if (label !== "") return label;
  }
  const noun =
    behind === "" && isSaid(text, head, quantity, above?.quantity ?? null) ? "" : nounOf(text, quantity);
  return tidy(`${head} ${noun}${behind === "" ? "" : ` ${behind}`}`);
}

/** What stands before the value and belongs to the measure. */
function headOf(before: string, quantity: Quantity, isNamedBehind: boolean): string {
  const stated = withoutPreamble(tidy(before)).replace(/^và\s+/u, "");
  const opened = without(withoutLeads(stated), MOVES);
  const named = NAMES.test(matchKey(opened)) ? opened : without(opened, MEANS);
  const key = matchKey(named);
  if (LABEL.test(key) || isAssured(named, quantity)) return "";
  // "Các chỉ tiêu gồm: 95% trẻ em ...", "giảm tỷ lệ ... so với năm 2024 và 100% trẻ em ...": the share says what it is of.
  const isApart = /:\s*$/u.test(before) ? !NAMES.test(key) : key.endsWith(" và");
  if (isApart && isNamedBehind && quantity.form === "percent") return "";
  const isMoved =
    quantity.change !== "level" || /^(?:xuống|còn)(?!\p{sc=Latn})/u.test(matchKey(quantity.raw));
  const moved = isMoved ? without(named, MOVED) : named;
  const head = withoutTail(without(moved, EACH));
  // "Chỉ tiêu đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan"
  if (LABEL.test(matchKey(head))) return "";
  return head === "" && !isNamedBehind ? titleOf(before) : head;
}

/** "Tổng thu từ khách du lịch: Đến năm 2025 đạt trên 2.731 tỷ đồng": only the words before the colon name a measure. */
function titleOf(before: string): string {
  const title = labelOf(before);
  return NAMES.test(matchKey(title)) ? title : "";
}

const labelOf = (before: string): string => tidy(before.slice(0, Math.max(0, before.indexOf(":"))));

/** Times and words that open a commitment, in any order: "Bảo đảm đến hết năm 2030, có ...". */
function withoutLeads(wording: string): string {
  const rest = without(without(wording, TIME_LEAD), LEADS);
  return rest === wording ? rest : withoutLeads(rest);
}

/** "người mắc bệnh lao đa kháng thuốc với tỷ lệ dưới 5%": a measure that is named by its sort alone needs what is before. */
function withoutPreamble(wording: string): string {
  const rest = without(wording, PREAMBLE);
  return SORT.test(matchKey(rest)) ? wording : rest;
}

/** "24% (10/41 xã) số xã đạt chuẩn": how many the share makes. */
const HOW_MANY = /^\(\d{1,6}(?:\s?\/\s?\d{1,6})?\s[\p{sc=Latn} ]{1,24}\)\s+(?=\p{sc=Latn})/u;

function withoutTimes(wording: string): string {
  const timeless = without(cut(wording.trimEnd(), TIME_TAIL).trimStart(), YEAR_FIRST);
  // "ít nhất 27% đảng viên là nữ và 30% là người trẻ"
  return timeless
    .replace(/[\s,:–-]+$/u, "")
    .replace(/^là\s+/u, "")
    .replace(HOW_MANY, "");
}

function isAssured(head: string, { form }: Quantity): boolean {
  return form === "percent" && ASSURED.test(matchKey(head));
}
