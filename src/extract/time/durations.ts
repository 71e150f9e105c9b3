import { UP_TO_TEN } from "../../text/number-words.ts";
import type { Parser } from "./time-expression.ts";
import { clauseEnd } from "./clause.ts";

const COUNT = String.raw`(?:(\d{1,3}(?:,\d)?)(?: ?(?:-|đến) ?(\d{1,3}))?(?: \(\p{sc=Latn}[\p{sc=Latn} ]{1,20}\))?|(${[...UP_TO_TEN.keys()].join("|")}))`;
const UNIT = "(ngày làm việc|ngày|tuần|tháng|quí|năm|giờ|phút)";
const BEFORE =
  "(trong vòng|trong thời hạn|trong thời gian|trong|thời hạn|sau|chậm nhất là sau|chậm nhất sau|chậm nhất là|chậm nhất|không quá|tối đa|tối thiểu|ít nhất|trước)";
const DURATION = new RegExp(
  `(?:${BEFORE} (?:là |khoảng |không quá |tối đa )?)?${COUNT} ${UNIT}(?![\\p{sc=Latn}\\p{N}])`,
  "uy",
);
/** "6 tháng đầu năm", "05 năm một lần", "3 tháng tuổi", "ngày 26 tháng 01", "5 giờ 30" are other things. */
const NOT_AFTER =
  /^ (?:\d|đầu năm|cuối năm|đầu tiên|tuổi|một lần|trước(?! (?:khi|ngày))|trước ngày \d|qua|gần đây|học)|^ ?\/ ?lần/u;
const NOT_BEFORE = /(?:ngày|tháng|năm|quí|lúc|từ|thứ|điều|khoản|số) ?$/u;
/** "15/6 tháng" is a date; the label of "6. Sau 03 tháng" is none. */
const IN_NUMBER = /\d[/.,-] ?$/u;
const ANCHOR =
  /,? (?:(?:kể|tính)(?: cả)? từ|từ (?:ngày|khi|thời điểm)|sau khi|sau ngày|trước khi|trước ngày) /uy;
const ISO: Readonly<Record<string, (count: string) => string>> = {
  "ngày làm việc": (count) => `P${count}D`,
  ngày: (count) => `P${count}D`,
  tuần: (count) => `P${count}W`,
  tháng: (count) => `P${count}M`,
  quí: (count) => `P${Number(count) * 3}M`,
  năm: (count) => `P${count}Y`,
  giờ: (count) => `PT${count}H`,
  phút: (count) => `PT${count}M`,
};

/** "trong thời hạn 10 ngày kể từ ngày nhận", "sau 30 ngày kể từ ...", "24-48 giờ" (its upper end), "05 năm". */
export const readDurations: Parser = ({ text, key }, at) => {
  const preceding = key.slice(Math.max(0, at - 7), at);
  if (NOT_BEFORE.test(preceding)) return null;
  if (/\d/u.test(key.charAt(at)) && IN_NUMBER.test(preceding)) return null;
  DURATION.lastIndex = at;
  const match = DURATION.exec(key);
  if (match === null) return null;
  const [wording, before, lower, upper, word, unit] = match as unknown as (string | undefined)[];
  const behind = at + (wording as string).length;
  if (NOT_AFTER.test(key.slice(behind, behind + 14))) return null;
  // "năm năm", "hai ngày": words only where something says that a length is meant.
  if (word !== undefined && before === undefined) return null;
  ANCHOR.lastIndex = behind;
  const anchorLength = ANCHOR.exec(key)?.[0].length ?? 0;
  const end = anchorLength === 0 ? behind : clauseEnd(key, behind + anchorLength);
  const count = upper ?? lower?.replace(",", ".") ?? String(UP_TO_TEN.get(word as string));
  const anchor = anchorLength === 0 ? null : text.slice(behind, end).replace(/^,? /u, "");
  // "Sau 05 năm thực hiện Nghị quyết, ..." tells of the past.
  const isReport = before === "sau" && /^ (?:thực hiện|triển khai)/u.test(key.slice(behind, behind + 12));
  return [
    {
      start: at,
      end,
      relation: relationOf(before, anchor),
      duration: (ISO[unit as string] as (count: string) => string)(String(Number(count))),
      anchor,
      ...(isReport || before !== undefined || anchor !== null
        ? { strength: isReport ? ("weak" as const) : ("explicit" as const) }
        : {}),
    },
  ];
};

/** "ít nhất 15 ngày trước ngày bầu cử" is before, "chậm nhất 03 ngày sau khi kết thúc hội nghị" within. */
function relationOf(before: string | undefined, anchor: string | null): "after" | "before" | "within" {
  if (before === "sau") return "after";
  return before === "trước" || anchor?.toLowerCase().startsWith("trước") === true ? "before" : "within";
}
