import { matchKey } from "../../text/fold.ts";
import { clauseStart } from "../../text/clause-start.ts";
import type { Reading } from "../reading.ts";
import { isPast } from "../time/past.ts";
import type { TimeExpression } from "../time/time-expression.ts";
import type { Zone } from "../zone.ts";

/** "trong suốt quá trình học tập và sau khi tốt nghiệp", "trước, trong và sau khi kết thúc": a stretch, no bound. */
const STRETCH = /(?<!\p{sc=Latn})(?:quá trình|trong suốt|trước|trong)(?!\p{sc=Latn})[^.;]* và $/u;
/** "Thời gian báo cáo định kỳ hằng năm tính từ ngày 15 tháng 12 năm trước": what a report covers, not when it is due. */
const COVERED =
  /(?<!\p{sc=Latn})(?:báo cáo|số liệu)(?!\p{sc=Latn})[^.;]*(?<!\p{sc=Latn})(?:tính|chốt|lấy) từ /u;
const PERIOD_OF_REPORT = /thời gian (?:báo cáo|chốt số liệu|lấy số liệu) $/u;
/** "thời gian sống khỏe tối thiểu 68 năm": how long something lasts at least. */
const AT_LEAST = /^(?:tối thiểu|ít nhất)(?!\p{sc=Latn})/u;
/** "Kỷ niệm 135 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2025)": the day that is remembered. */
const REMEMBERED = /(?:kỉ niệm|ngày sinh|ngày thành lập|ngày truyền thống)[^()]*\([^()]*$/u;
/**
 * "xây dựng kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030": in the middle of a task a bare period says which plan
 * is meant; "triển khai thực hiện giai đoạn 2026 - 2030" when.
 */
const BARE_PERIOD = /^(?:giai đoạn(?! đến)|\d{4} ?-)/u;
const ACTING = /(?:(?<!\p{sc=Latn})(?:thực hiện|triển khai|hoàn thành|áp dụng)|[,:;.(–]) $/u;
const MEASURED = /(?<!\p{sc=Latn})(?:tỉ lệ|số ca|số trẻ|% (?:trẻ|người|hồ sơ))(?!\p{sc=Latn})/u;
const SPENT = /^\)?\s?(?:[:(–-]|là|khoảng|dự kiến)?\s?\d/u;
const LOOK_BACK = 80;

/** Whether a time bounds what is said where it stands. */
export function binds(time: TimeExpression, zone: Zone, { text, date }: Reading): boolean {
  if (time.strength === "weak" || time.inName || zone === "past" || isPast(time, date)) return false;
  const { start, end } = time.span;
  const from = clauseStart(text, start, [".", ";", "\n"], LOOK_BACK);
  const clause = matchKey(text.slice(from, end));
  const before = clause.slice(0, start - from);
  if (time.relation === "within" && time.anchor === null && AT_LEAST.test(clause.slice(start - from)))
    return false;
  // "tỷ lệ tiêm viêm gan B sơ sinh trong vòng 24 giờ đạt 85%": what is measured, not when something is due.
  if (zone === "objectives" && time.relation === "within" && time.anchor === null && MEASURED.test(before))
    return false;
  if (REMEMBERED.test(before)) return false;
  const isPlain = zone === "tasks" && BARE_PERIOD.test(clause.slice(start - from));
  if (isPlain && /\p{sc=Latn}/u.test(before) && !ACTING.test(before)) return false;
  // "năm 2025: 500 triệu đồng": what is to be spent then.
  if (zone === "funding" && /^(?:in|during)$/u.test(time.relation) && SPENT.test(text.slice(end, end + 16)))
    return false;
  if (COVERED.test(clause) || PERIOD_OF_REPORT.test(before)) return false;
  if (time.relation === "after" && time.value === null) return zone !== "frame" && !STRETCH.test(before);
  // "góp phần đạt ... trong giai đoạn 2026-2030": the world the plan serves, told among its purposes.
  return time.relation !== "during" || zone !== "frame";
}
