import { NUMBERED_ALWAYS, NUMBERED_UNLESS_MEASURED } from "../../lexicon/numbered-things.ts";
import { PhraseMap } from "../../text/phrase-map.ts";
import { readDate } from "../dates/read-date.ts";
import { readEachPeriod } from "./frequency.ts";
import { readLead } from "./lead.ts";
import { skipBlanksBack, type NumberSite } from "./number-sites.ts";
import type { Reading } from "./quantity.ts";
import { readRatio, readUpperEnd } from "./range.ts";
import type { Unit } from "./unit.ts";

const labels = new PhraseMap<"always" | "unless-measured">([
  ...NUMBERED_UNLESS_MEASURED.map((word) => [word, "unless-measured"] as const),
  ...NUMBERED_ALWAYS.map((word) => [word, "always"] as const),
]);
/** "tổng số 12 KCN", "mật độ dân số 500 người/km2": here the number counts. */
const counting = new PhraseMap([
  ["tổng số", true],
  ["đủ số", true],
  ["dân số", true],
  ["chỉ số", true],
  ["hệ số", true],
  ["tỷ số", true],
  ["doanh số", true],
]);

/** "57-NQ/TW", "281/QĐ-TTg", "46/2021/NQ-HĐND", "71/2025/QH15". */
const OF_DOCUMENT_NUMBER = /^\s?(?:\/\d{4}\/|[-–/]\s?[\p{Lu}]{1,9}[-–/\d]|[-–/]\s?[\p{Lu}]{2})/u;
/** "5G", "13h30", "4.0)" of "công nghiệp 4.0" is caught by its unit being none. */
const GLUED_LETTER = /^\p{sc=Latn}/u;
/** "đạt tỷ lệ 45/50", "24/7" */
const FRACTION = /^\/\d/u;
const DATE_TAIL = /^\s?[/.\-]\s?\d{1,2}(?!\d)(?:\s?[/.\-]\s?\d{4})?/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const PHONE = /^0\d{3,}/u;

/** Whether the number is none of a quantity but of a date, a document, a label, a name or an order. */
export function isNoQuantity(reading: Reading, site: NumberSite, unit: Unit | null): boolean {
  const { text, key } = reading;
  const after = text.slice(site.end, site.end + 12);
  const digits = text.slice(site.start, site.end);
  if (
    (unit?.kind === "clock" && !isLifetime(key, site.start)) ||
    isPer(key, site, unit) ||
    isOneOf(key, site.start) ||
    isUnitInBrackets(text, site, unit)
  )
    return true;
  if (site.inWords) return /(?<!\p{sc=Latn})thứ $/u.test(key.slice(Math.max(0, site.start - 5), site.start));
  return (
    (YEAR.test(digits) &&
      (unit === null ||
        /[-–/]\s?$/u.test(text.slice(Math.max(0, site.start - 2), site.start)) ||
        isYearRange(after))) ||
    PHONE.test(digits) ||
    isInsideWord(text, site.start) ||
    OF_DOCUMENT_NUMBER.test(after) ||
    (unit === null &&
      (GLUED_LETTER.test(after) || (FRACTION.test(after) && readRatio(reading, site, null) === null))) ||
    isDate(reading, site) ||
    isLabel(text, site, after) ||
    isNumbered(reading, site, unit)
  );
}

/** "thời gian sống khỏe mạnh tối thiểu 68 năm": years that are measured, not how long something takes. */
export function isLifetime(key: string, start: number): boolean {
  return /sống kh[oỏ]e(?: mạnh)?(?: \p{sc=Latn}{1,7}){0,3} $/u.test(
    key.slice(Math.max(0, start - 48), start),
  );
}

const RATED =
  /(?<!\p{sc=Latn})(?:tỉ lệ|tỉ suất|số ca|số người|nhiễm|mắc|tử vong|chết)(?: \p{sc=Latn}{1,7}){0,8} trên $/u;
const PEOPLE = /^ (?:người dân|dân|trẻ|phụ nữ)(?!\p{sc=Latn})/u;

/** "giá trị sản phẩm trên 01 ha đất", "số ca mắc mới trên 100.000 dân", "trên 1 vạn dân", "trên một đơn vị diện tích": of how many it is said. */
function isPer(key: string, { start, end, value }: NumberSite, unit: Unit | null): boolean {
  if (!key.endsWith("trên ", start)) return false;
  if (value === 1)
    return (
      unit?.kind === "area" || /^ (?:vạn|đơn vị diện tích)(?!\p{sc=Latn})/u.test(key.slice(end, end + 20))
    );
  const isMany = /^10{2,5}$/u.test(String(value)) && PEOPLE.test(key.slice(end, end + 12));
  return isMany && RATED.test(key.slice(Math.max(0, start - 90), start));
}

/** "là một trong 13 tỉnh", "một trong ba địa phương". */
function isOneOf(key: string, start: number): boolean {
  return /(?<!\p{sc=Latn})một trong (?:số |những |tổng số )?$/u.test(
    key.slice(Math.max(0, start - 24), start),
  );
}

/** "Quy mô dân số (1000 người)", "(1.000 đồng)": the unit of a row or column. */
function isUnitInBrackets(text: string, { start, end, value }: NumberSite, unit: Unit | null): boolean {
  const isPower = value === 1000 || value === 10_000 || value === 100_000;
  if (!isPower || text.charAt(start - 1) !== "(") return false;
  return text.charAt(unit?.end ?? end) === ")";
}

function isYearRange(after: string): boolean {
  return /^\s?[-–]\s?(?:19|20)\d{2}(?!\d)/u.test(after);
}

/** "QH15", "COVID-19", the second half of "25-10-2023" and of "12/TB". A bullet's dash is none: "-100% xã". */
function isInsideWord(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    /[\p{sc=Latn}_]$/u.test(before) ||
    /[\p{sc=Latn}\p{N}][-–/.]$/u.test(before) ||
    /[\p{sc=Latn}\p{N}]\/\s?$/u.test(before)
  );
}

function isDate({ key }: Reading, { start, end }: NumberSite): boolean {
  const date = readDate(key, start);
  if (date !== null && date.end > end) return true;
  const word = /(?:ngày|tháng)\s{0,3}$/u.test(key.slice(Math.max(0, start - 9), start));
  return word && DATE_TAIL.test(key.slice(end, end + 12));
}

/** The number of a heading or of an item: "1. Mục tiêu", "2.1 Về", "(3) Tỷ lệ", "b1)". */
function isLabel(text: string, { start, end }: NumberSite, after: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (/^\s?\)/u.test(after) && /(?:^|[\n(])\s?$/u.test(before)) return true;
  if (!/(?:^|\n)[\s*+#-]{0,3}$/u.test(before)) return false;
  if (/^(?:\.(?:\d|\s|$)|\)|\/?\n)/u.test(after)) return true;
  return /^\d{1,2}\.\d{1,2}$/u.test(text.slice(start, end)) && /^\s\p{Lu}/u.test(after);
}

/** No list goes on so far. */
const TOO_MANY = 100;

/** "Điều 5", "giai đoạn 1", "lần thứ 8"; "mức 95%" is a quantity. */
function isNumbered(reading: Reading, site: NumberSite, firstUnit: Unit | null): boolean {
  const { key } = reading;
  const { start } = site;
  // "trong năm 5.605.000 người"
  if (site.value >= 1000 && key.slice(start, site.end).includes(".")) return false;
  const end = skipBlanksBack(key, start);
  const label = labels.endingAt(key, end);
  // "mỗi năm 02 lần"
  if (label === null || readEachPeriod(key, end) !== null || counting.endingAt(key, end) !== null)
    return false;
  if (label.value === "always") return true;
  // "vượt mức 05 lớp"
  const isCompared = readLead(key, start).comparator !== null;
  const unit = firstUnit ?? readUpperEnd(reading, site, null)?.unit ?? null;
  // "ở mức 111 bé trai/100 bé gái", "cấp 1.200 suất học bổng"
  if (unit !== null && site.value >= TOO_MANY) return false;
  return !isCompared && (unit === null || (unit.kind === "counted" && unit.per === null));
}
