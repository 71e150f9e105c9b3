import type { Parser } from "./time-expression.ts";

const DAYS: Readonly<Record<string, string>> = {
  "thứ hai": "MO",
  "thứ ba": "TU",
  "thứ tư": "WE",
  "thứ năm": "TH",
  "thứ sáu": "FR",
  "thứ bảy": "SA",
  "chủ nhật": "SU",
};
/** "trước 10h00 thứ Sáu hàng tuần", "vào chiều thứ Năm hằng tuần". */
const WEEKDAY = new RegExp(
  String.raw`(?:(trước|chậm nhất(?: là| vào)?|vào|đến) )?(?:\d{1,2} ?(?:h|giờ) ?(?:\d{1,2})?(?: phút)?,? )?(?:(?:sáng|chiều|ngày) )?(${Object.keys(DAYS).join("|")}) (?:hằng|hàng) tuần(?!\p{sc=Latn})`,
  "uy",
);

/** A day of every week. */
export const readWeekdays: Parser = ({ key }, at) => {
  WEEKDAY.lastIndex = at;
  const match = WEEKDAY.exec(key);
  if (match === null) return null;
  const [wording, word, day] = match as unknown as [string, string | undefined, string];
  const recurrence = `FREQ=WEEKLY;BYDAY=${DAYS[day]}`;
  const relation = word === "trước" ? "before" : word === undefined || word === "vào" ? "recurring" : "by";
  return [{ start: at, end: at + wording.length, relation, recurrence, strength: "explicit" }];
};
