import type { Comparator } from "../../model/quantity.ts";
import { readLead } from "./lead.ts";
import { readNumber, type NumberSite } from "./number-sites.ts";
import type { Reading } from "./quantity.ts";
import { readUnit, type Unit } from "./unit.ts";

/** The second number of a quantity that names two. */
export type Second = { site: NumberSite; unit: Unit | null };

const DASH = /^ ?[-÷] ?(?:dưới |trên )?$/u;
const TO = /^ (?:đến|tới) (?:dưới |trên )?$/u;
const WIDEST_GAP = 12;

/** The upper end of "90 - 95%", "60-70%", "từ 10% đến 15%", "95 - dưới 100%". */
export function readUpperEnd(reading: Reading, first: NumberSite, firstUnit: Unit | null): Second | null {
  for (const from of firstUnit === null ? [first.end] : [firstUnit.end, first.end]) {
    const second = nextNumber(reading, from);
    if (second === null || second.value <= first.value) continue;
    const gap = reading.key.slice(from, second.start);
    if (!DASH.test(gap) && !TO.test(gap)) continue;
    return { site: second, unit: readUnit(reading, second.end) };
  }
  return null;
}

/** "108" of "108/108 xã", "1.000" of "1/1.000", "8" of "08/8 huyện"; "24/7" and "02/9" are none. */
export function readRatio(reading: Reading, first: NumberSite, firstUnit: Unit | null): Second | null {
  const stroke = /^ ?\/ ?/u.exec(reading.key.slice(first.end, first.end + 3))?.[0];
  // "18/1.000 trẻ đẻ sống" is a rate.
  if (stroke === undefined || firstUnit !== null) return null;
  const site = readNumber(reading, first.end + stroke.length);
  if (site === null || site.inWords) return null;
  if (/^\s?[/-]/u.test(reading.key.slice(site.end, site.end + 2))) return null;
  const unit = readUnit(reading, site.end);
  const counted = unit !== null && unit.kind !== "percent" && unit.kind !== "clock";
  const ofAll = /^ (?:tổng )?số /u.test(reading.key.slice(site.end, site.end + 10));
  return counted || ofAll || site.value >= 1000 ? { site, unit } : null;
}

export type Course = Second & {
  down: boolean;
  comparator: Comparator | null;
  period: string | null;
};

/** "lên 80%", "(năm 2020) xuống còn dưới 5%" behind the first number of "từ 60% lên 80%". */
export function readCourse(reading: Reading, from: number): Course | null {
  const { key } = reading;
  const match =
    /^ ?(\(?(?:(?:vào|trong|của) )?(?:năm|cuối năm) (\d{4})\)?,? )?(?:tăng |giảm |nâng )?(lên|xuống|còn|đến|tới)(?!\p{sc=Latn})/u.exec(
      key.slice(from, from + 48),
    );
  if (match === null) return null;
  const year = match[2] ?? null;
  const word = match[3] as string;
  if (year === null && (word === "đến" || word === "tới")) return null;
  const second = nextNumber(reading, from + match[0].length);
  if (second === null) return null;
  const lead = readLead(key, second.start);
  if (lead.outerStart > from + match[0].length + 1) return null;
  return {
    site: second,
    unit: readUnit(reading, second.end),
    down: word === "xuống" || word === "còn",
    comparator: lead.comparator,
    period: year,
  };
}

/** The next number within a few characters of `from`, in the same line. */
function nextNumber(reading: Reading, from: number): NumberSite | null {
  const { key } = reading;
  for (let at = from; at <= from + WIDEST_GAP && key.charAt(at) !== "\n"; at++) {
    if (/[\p{sc=Latn}\p{N}]/u.test(key.charAt(at - 1)) && at > from) continue;
    const number = readNumber(reading, at);
    if (number !== null) return number;
  }
  return null;
}
