import { isClauseStart } from "./place.ts";
import { readRelated } from "./points.ts";
import { ruleOf, type Period } from "./recurrence-rule.ts";
import type { Found, Parser, Reading } from "./time-expression.ts";

const PERIOD = "(ngày|tuần|nửa tháng|tháng|quí|nửa năm|năm)";
const END = "(?![\\p{sc=Latn}\\p{N}])";
const ONCE = "(?: ?/ ?(?:0?1 |một )?lần| (?:một|0?1) lần)";
const REGULAR = /(?:theo )?định kì(?!\p{sc=Latn})/uy;
/** "định kỳ báo cáo 6 tháng", "định kỳ là 06 tháng". */
const REGULAR_ACT = / (?:báo cáo|tổ chức|là) /uy;
/** "hằng năm", "mỗi quý", "mỗi năm một lần"; "hàng ngày". */
const EVERY = new RegExp(`(?:hằng|hàng|mỗi|từng) ${PERIOD}${END}${ONCE}?(?! \\d{4})`, "uy");
/** "6 tháng", "05 năm một lần", "02 năm/lần". */
const EVERY_NTH = new RegExp(
  `0?([1-9]\\d?) (ngày|tuần|tháng|quí|năm)${END}(${ONCE})?(?! (?:\\d|đầu|cuối))`,
  "uy",
);
/** After "định kỳ" the bare name of a period will do: "định kỳ quý, năm". */
const BARE = new RegExp(`${PERIOD}${END}(?! \\d)`, "uy");
const LISTED_BARE = /(tháng|quí|năm)(?= ?(?:[,;.)\n]|và năm|$))/uy;
/** "ít nhất một lần/năm", "02 lần mỗi năm". */
const TIMES = new RegExp(
  `(?:(?:ít nhất|tối thiểu) )?(?:một|\\d{1,2}) lần ?(?:/|mỗi|trong|một) ?${PERIOD}${END}(?! \\d)`,
  "uy",
);
const LONGEST_LIST = 12;
const BETWEEN = /(?:, | và | hoặc |, hoặc |\/| - )/uy;

/** "hằng năm", "định kỳ 6 tháng, hàng năm", "định kỳ hàng năm (trước ngày 10/12)", "05 năm một lần". */
export const readRecurrences: Parser = (reading, at) => {
  const { key } = reading;
  REGULAR.lastIndex = at;
  const regular = REGULAR.exec(key)?.[0].length ?? 0;
  if (regular === 0) return readItems(reading, at, at, false) ?? readTimes(key, at);

  const from = at + regular + (key.charAt(at + regular) === " " ? 1 : 0);
  // "định kỳ trước ngày 30 tháng 11 hàng năm"
  const dated = readRelated(reading, from, null);
  if (dated?.every(({ recurrence }) => recurrence != null)) return widen(dated, at);
  REGULAR_ACT.lastIndex = at + regular;
  const act = REGULAR_ACT.exec(key)?.[0].length ?? 0;
  const bracket = act > 0 ? at + regular + act : key.startsWith("(", from) ? from + 1 : from;
  return (
    readItems(reading, bracket, at, true) ?? [
      { start: at, end: at + regular, relation: "recurring", recurrence: null, strength: "weak" },
    ]
  );
};

function widen([first, ...others]: Found[], start: number): Found[] {
  return first === undefined ? [] : [{ ...first, start }, ...others];
}

/** Periods one after another; the first begins at `start`, where "định kỳ" stands if it does. */
function readItems(reading: Reading, at: number, start: number, isRegular: boolean): Found[] | null {
  const { key } = reading;
  const found: Found[] = [];
  for (let place = at; found.length < LONGEST_LIST;) {
    const item = readItem(key, place, isRegular) ?? (found.length === 0 ? null : readListedBare(key, place));
    if (item === null) break;
    found.push(...withDate(reading, found.length === 0 ? start : place, item, isRegular));
    const end = (found.at(-1) as Found).end;
    BETWEEN.lastIndex = end;
    const between = BETWEEN.exec(key)?.[0].length ?? 0;
    if (between === 0) break;
    place = end + between;
  }
  if (found.length === 0) return null;
  // The place of the first holds for the whole list: "Hằng tháng, quý, năm".
  return isClauseStart(key, start)
    ? found.map((item) => ({ ...item, strength: "explicit" as const }))
    : found;
}

type Item = { count: number; period: Period; end: number };

function readItem(key: string, at: number, isRegular: boolean): Item | null {
  EVERY.lastIndex = at;
  const every = EVERY.exec(key);
  if (every !== null) return { count: 1, period: every[1] as Period, end: at + every[0].length };
  EVERY_NTH.lastIndex = at;
  const nth = EVERY_NTH.exec(key);
  if (nth !== null && (isRegular || nth[3] !== undefined)) {
    return { count: Number(nth[1]), period: nth[2] as Period, end: at + nth[0].length };
  }
  BARE.lastIndex = at;
  const bare = isRegular ? BARE.exec(key) : null;
  return bare === null ? null : { count: 1, period: bare[1] as Period, end: at + bare[0].length };
}

/** "quý" and "năm" of "Hằng tháng, quý, năm". */
function readListedBare(key: string, at: number): Item | null {
  LISTED_BARE.lastIndex = at;
  const match = LISTED_BARE.exec(key);
  return match === null ? null : { count: 1, period: match[1] as Period, end: at + match[0].length };
}

/** "hằng năm (trước ngày 15/12)", "6 tháng (trước ngày 16/6)": the dates in brackets are the deadline. */
function withDate(reading: Reading, start: number, item: Item, isRegular: boolean): Found[] {
  const { key } = reading;
  const open = /^ ?\(/u.exec(key.slice(item.end, item.end + 2))?.[0].length ?? 0;
  const direct = open === 0 ? datesBehind(reading, item) : null;
  if (direct !== null) return widen(direct, start);
  const dates = open === 0 ? null : readRelated(reading, item.end + open, item.period);
  const last = dates?.at(-1);
  if (dates != null && last !== undefined && last.recurrence != null && key.charAt(last.end) === ")") {
    const closed = [...dates.slice(0, -1), { ...last, end: last.end + 1 }];
    return widen(closed, start);
  }
  const recurrence = ruleOf(item.count, item.period);
  const found: Found = { start, end: item.end, relation: "recurring", recurrence };
  return [isRegular ? { ...found, strength: "explicit" } : found];
}

/** "hằng năm trước ngày 15/12", "6 tháng trước ngày 10/6": the same without brackets. */
function datesBehind(reading: Reading, { end, period }: Item): Found[] | null {
  const blank = /^,? (?=trước|chậm nhất)/u.exec(reading.key.slice(end, end + 12))?.[0].length ?? 0;
  const dates = blank === 0 ? null : readRelated(reading, end + blank, period);
  return dates?.every(({ recurrence }) => recurrence != null) ? dates : null;
}

function readTimes(key: string, at: number): Found[] | null {
  TIMES.lastIndex = at;
  const match = TIMES.exec(key);
  if (match === null) return null;
  const recurrence = ruleOf(1, match[1] as Period);
  return [{ start: at, end: at + match[0].length, relation: "recurring", recurrence, strength: "weak" }];
}
