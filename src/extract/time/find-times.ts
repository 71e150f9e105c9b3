import type { SpanSet } from "../../spans/span-set.ts";
import { matchKey } from "../../text/fold.ts";
import { readContinuous } from "./continuous.ts";
import { readDurations } from "./durations.ts";
import { readEvents } from "./events.ts";
import { readCell } from "./cell.ts";
import { readPeriods } from "./periods.ts";
import { isClauseEnd, isClauseStart, isInName } from "./place.ts";
import { readPoints } from "./points.ts";
import { readRecurrences } from "./recurrences.ts";
import { repeatDates } from "./repeat-dates.ts";
import { readWeekdays } from "./weekdays.ts";
import type { Found, Parser, Reading, TimeExpression } from "./time-expression.ts";

export type FindTimesOptions = {
  /** The year of dates that print none: "trước ngày 20/11". Without it their value is null. */
  year?: string;
  /** The text is a cell of a table: "2026-2030" and "12/2025" need no word before them. */
  cell?: boolean;
  /** Stretches whose dates bind nothing: citations. */
  exclude?: SpanSet;
};

/** In this order: the first that reads something at a place has it. */
const PARSERS: readonly Parser[] = [
  readPeriods,
  readPoints,
  readWeekdays,
  readRecurrences,
  readDurations,
  readEvents,
  readContinuous,
];

/** First words of all forms. */
const TRIGGER = new RegExp(
  `(?<![\\p{sc=Latn}\\p{N}])(?:${(
    "đến trước trong vào từ kể bắt tính sau tới cho hết chậm muộn không hạn ngay dự tại xong giai thời nhiệm niên năm " +
    "tháng ngày quí q t nửa đầu giữa cuối kết trung thượng hạ khoảng theo định hằng hàng mỗi từng ít tối một hai thường " +
    "liên khi tầm sáng chiều tối thứ chủ"
  )
    .split(" ")
    .join("|")}|\\d)`,
  "gu",
);

/**
 * All expressions of time of `text` between `from` and `to`, from left to right. Offsets are those of `text`, which
 * is NFC; what stands before `from` is not looked at. Two expressions overlap only where one phrase says two things
 * ("Thường xuyên, hằng năm"). Time is linear in the text.
 */
export function findTimes(
  text: string,
  from = 0,
  to = text.length,
  { year, cell = false, exclude }: FindTimesOptions = {},
): TimeExpression[] {
  const slice = text.slice(from, to);
  const reading: Reading = { text: slice, key: matchKey(slice), year: year ?? null };
  const parsers = cell ? [readCell, ...PARSERS] : PARSERS;
  const found: Found[] = [];
  let end = 0;
  for (const { index } of reading.key.matchAll(TRIGGER)) {
    if (index < end || exclude?.has(index + from) === true) continue;
    const here = firstOf(parsers, reading, index);
    if (here === null) continue;
    end = Math.max(...here.map((expression) => expression.end));
    found.push(...here);
  }
  return repeatDates(found, reading.key).map((expression) => framed(reading, expression, from));
}

function firstOf(parsers: readonly Parser[], reading: Reading, at: number): Found[] | null {
  for (const parser of parsers) {
    const found = parser(reading, at);
    if (found !== null) return found;
  }
  return null;
}

function framed({ text, key }: Reading, found: Found, offset: number): TimeExpression {
  const { start, end, relation } = found;
  const mayBeNamed = found.value != null && relation !== "before";
  return {
    span: { start: start + offset, end: end + offset },
    raw: text.slice(start, end),
    relation,
    value: found.value ?? null,
    recurrence: found.recurrence ?? null,
    duration: found.duration ?? null,
    anchor: found.anchor ?? null,
    strength: found.strength ?? strengthOf(key, found),
    inName: found.inName === true || (mayBeNamed && isInName(text, key, found)),
  };
}

const ENDS = /(?<!\p{sc=Latn})(?:hoàn thành|kết thúc|khởi công|khánh thành|xong) $/u;
const LONGEST_END = 12;

/** A month or a quarter in EDTF. */
const MONTH_OR_QUARTER = /^\d{4}-(?:0[1-9]|1[0-2]|3[3-6])$/u;
/** "báo cáo quý IV/2026", "kế hoạch tháng 12/2025". */
const NAMED_BY_TIME =
  /(?<!\p{sc=Latn})(?:báo cáo|kế hoạch|số liệu|kết quả|dự toán|phiên|hội nghị|chương trình|công tác|nhiệm vụ|giao ban|sơ kết|tình hình|kì họp)(?: \p{sc=Latn}{1,7}){0,2} $/u;

/** "cập nhật hằng quý"; "báo cáo hằng năm" may be the name of a report. */
const DONE_AGAIN = /(?<!\p{sc=Latn})(?:cập nhật|rà soát|xử lí|kiểm tra|công bố|họp|khảo sát|giao ban) $/u;

const LONGEST_DEED = 14;
const LONGEST_NAMED = 40;

/** Whether a time binds as the last words of its clause: "Tiếp nhận hệ thống quý IV/2026." */
function bindsAtEnd(key: string, { start, end, relation, value }: Found): boolean {
  if (relation === "recurring")
    return isClauseEnd(key, end) && DONE_AGAIN.test(key.slice(Math.max(0, start - LONGEST_DEED), start));
  if (relation !== "in" || !MONTH_OR_QUARTER.test(value ?? "") || !isClauseEnd(key, end)) return false;
  return !NAMED_BY_TIME.test(key.slice(Math.max(0, start - LONGEST_NAMED), start));
}

/** What stands for itself binds: at the start of a clause ("Hằng năm, báo cáo ..."), or alone in a cell or bracket. */
function strengthOf(key: string, found: Found): TimeExpression["strength"] {
  const { start, end, relation } = found;
  // "hoàn thành tháng 12/2025", "kết thúc quý IV/2026"
  if (relation === "in" && ENDS.test(key.slice(Math.max(0, start - LONGEST_END), start))) return "explicit";
  if (!isClauseStart(key, start)) return bindsAtEnd(key, found) ? "explicit" : "weak";
  // "Năm 2026: triển khai nhân rộng", "Năm 2026, hoàn thành khảo sát"
  const leads = relation === "in" && /^[,:]/u.test(key.slice(end));
  return relation === "recurring" || leads || isClauseEnd(key, end) ? "explicit" : "weak";
}
