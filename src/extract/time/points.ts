import { TIME_RELATIONS, type TimeRelation } from "../../lexicon/time-words.ts";
import { PhraseMap } from "../../text/phrase-map.ts";
import { isClauseEnd, isClauseStart } from "./place.ts";
import { kindOf, readBareYear, readNextPoint, readPoint, toEdtf, type Point } from "./point.ts";
import { ruleOfDate, type Period } from "./recurrence-rule.ts";
import type { Found, Parser, Reading } from "./time-expression.ts";

const relations = new PhraseMap<TimeRelation>(
  (Object.entries(TIME_RELATIONS) as [TimeRelation, readonly string[]][]).flatMap(([relation, words]) =>
    words.map((word) => [word, relation] as const),
  ),
);

/** "13h30’ ", "08 giờ 00 phút, thứ Hai, ", "sáng " before "ngày ...". */
const CLOCK =
  /(?:\d{1,2} ?(?:h|giờ) ?(?:\d{1,2})?(?: ?(?:phút|'|’))?,? ?)?(?:(?:sáng|chiều|tối|thứ \p{sc=Latn}{2,4}|chủ nhật),? ?){0,2}(?=ngày \d)/uy;
const LONGEST_LIST = 12;
/** "từ 8h00 đến 11h00 " before "ngày ...": hours of one day. */
const HOURS =
  /từ \d{1,2} ?(?:h|giờ) ?(?:\d{1,2})?(?: phút)? (?:đến|-) \d{1,2} ?(?:h|giờ) ?(?:\d{1,2})?(?: phút)?,? (?:(?:thứ \p{sc=Latn}{2,4}|chủ nhật),? )?(?=ngày \d)/uy;
const REPEATED = /,? (?:của )?(?:hằng|hàng|mỗi) (năm|tháng|quí|tuần)(?!\p{sc=Latn})/uy;
const OF_LAST_MONTH = /,? (?:của )?tháng cuối (?:cùng )?(?:của )?(?:mỗi |hằng |hàng )?quí(?!\p{sc=Latn})/uy;
const AND = /(?:, | và | hoặc |, và )/uy;
const UNTIL = /(?: ?- ?| (?:đến|tới)(?: hết)? )/uy;
const ON =
  /,? (?:trở đi|trở về sau|và (?:các |những )?năm (?:tiếp theo|tiếp sau|sau|kế tiếp)|và tiếp theo)(?!\p{sc=Latn})/uy;
const UNTIL_EVENT = /,? (?:cho )?đến khi [^,;.:\n()]{3,160}/uy;

/** A date, month, quarter or year, or several, with the word that relates to it and what follows. */
export const readPoints: Parser = (reading, at) => readRelated(reading, at, null);

/** The same where the text around says that it comes back: "định kỳ hàng năm (trước ngày 10/12)". */
export function readRelated(reading: Reading, at: number, repeated: Period | null): Found[] | null {
  const { key } = reading;
  const hours = lengthAt(HOURS, key, at);
  const word = hours > 0 ? null : relations.startingAt(key, at);
  const afterWord = word === null ? at + hours : word.end + (key.charAt(word.end) === " " ? 1 : 0);
  const from = afterWord + lengthAt(CLOCK, key, afterWord);
  const mayBeBare = word !== null && word.value !== "in" && word.value !== "after";
  const first = readPoint(key, from) ?? (mayBeBare ? readBareYear(key, from) : null);
  // "05/6" without a word is a page, a ratio, a name of a day.
  if (
    first === null ||
    (word === null && from === at && first.year === null && /^\d/u.test(key.slice(from)))
  ) {
    return null;
  }
  const relation = word?.value ?? "in";
  const interval = relation === "before" || relation === "after" ? null : readInterval(reading, first);
  if (interval !== null) return [{ ...interval, start: at }];
  return readList(reading, at, first, relation, repeated);
}

/** "từ tháng 10 năm 2025 đến hết tháng 3 năm 2026", "Quý IV/2025- Quý II/2026", "Tháng 11 - 12/2025". */
function readInterval({ key, year }: Reading, first: Point): Found | null {
  const until = lengthAt(UNTIL, key, first.end);
  if (until === 0) return null;
  const last = readNextPoint(key, first.end + until, kindOf(first));
  if (last === null) return null;
  const endYear = last.year ?? first.year ?? year;
  const start = toEdtf({
    ...first,
    year: first.year ?? endYear,
    month: first.month ?? monthOfDay(first, last),
  });
  const end = toEdtf({ ...last, year: endYear });
  const value = start === null || end === null ? null : `${start}/${end}`;
  return { start: first.start, end: last.end, relation: "during", value, strength: "explicit" };
}

/** "từ ngày 08 đến ngày 10 tháng 12 năm 2025": the month stands only at the end. */
function monthOfDay(first: Point, last: Point): number | null {
  return first.day === null ? null : last.month;
}

function readList(
  reading: Reading,
  at: number,
  first: Point,
  relation: TimeRelation,
  repeated: Period | null,
): Found[] | null {
  const { key } = reading;
  const points = [first];
  for (let last = first; points.length < LONGEST_LIST;) {
    const and = lengthAt(AND, key, last.end);
    const next = and === 0 ? null : readListed(key, last.end + and, last);
    if (next === null) break;
    points.push(next);
    last = next;
  }
  const end = (points.at(-1) as Point).end;
  const period = readPeriodBehind(key, end) ?? (repeated === null ? null : { period: repeated, end });
  if (period !== null && points.every(({ year }) => year === null)) {
    return points.map((point, index) => ({
      start: index === 0 ? at : point.start,
      end: index === points.length - 1 ? period.end : point.end,
      relation: relation === "in" || relation === "from" ? "recurring" : relation,
      recurrence: ruleOfDate(point, period.period),
      strength: "explicit",
    }));
  }
  // "ngày 02" alone names no time.
  if (points.some(({ day, month }) => day !== null && month === null)) return null;
  const year = points.findLast((point) => point.year !== null)?.year ?? reading.year;
  const found = points.map((point, index) => {
    const start = index === 0 ? at : point.start;
    const value = toEdtf({ ...point, year: point.year ?? year });
    return open(reading, { start, end: point.end, relation, value }, point);
  });
  // The word of relation holds for the whole list: "vào tháng 4 và tháng 8 năm 2026".
  const isWhole = isClauseStart(key, at) && isClauseEnd(key, end);
  const strength = isWhole && points.length > 1 ? "explicit" : (found[0] as Found).strength;
  return strength === undefined ? found : found.map((expression) => ({ ...expression, strength }));
}

/** A later member of a list has the kind of the first: "năm 2025 và 2030", but not "ngày 01/6, năm 2026". */
function readListed(key: string, at: number, before: Point): Point | null {
  const next = readNextPoint(key, at, kindOf(before));
  return next !== null && kindOf(next) === kindOf(before) ? next : null;
}

function readPeriodBehind(key: string, end: number): { period: Period; end: number } | null {
  const ofQuarter = lengthAt(OF_LAST_MONTH, key, end);
  if (ofQuarter > 0) return { period: "quí", end: end + ofQuarter };
  REPEATED.lastIndex = end;
  const match = REPEATED.exec(key);
  return match === null ? null : { period: match[1] as Period, end: end + match[0].length };
}

/** "từ năm 2025 trở đi", "năm 2025 và các năm tiếp theo", "từ tháng 11/2025 đến khi kết thúc kiểm kê". */
function open({ text, key }: Reading, found: Found, point: Point): Found {
  const on = lengthAt(ON, key, found.end);
  if (on > 0) {
    const value = found.value == null ? null : `${found.value}/..`;
    return { ...found, end: found.end + on, relation: "from", value, strength: "explicit" };
  }
  if (found.relation === "from") {
    const event = lengthAt(UNTIL_EVENT, key, found.end);
    const anchor = event === 0 ? null : text.slice(found.end, found.end + event).replace(/^,? /u, "");
    const value = found.value == null ? null : `${found.value}/..`;
    return { ...found, end: found.end + event, value, anchor, strength: "explicit" };
  }
  const isBare = found.start === point.start;
  if (kindOf(point) !== "day") return isBare ? found : { ...found, strength: "explicit" };
  const ifRepeated = point.year === null ? ruleOfDate(point, "năm") : null;
  // "Ngày chuyển đổi số quốc gia (10/10)" binds nobody; "chậm nhất ngày 17 tháng 12" does.
  return { ...found, ifRepeated, strength: isBare && found.value === null ? "weak" : "explicit" };
}

function lengthAt(pattern: RegExp, key: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(key)?.[0].length ?? 0;
}
