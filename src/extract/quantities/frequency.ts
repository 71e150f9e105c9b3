import { ruleOf, type Period } from "../time/recurrence-rule.ts";

/** How often something is done, as the count of a quantity: "ít nhất mỗi năm một lần", "02 lần/năm". */

const PERIOD = "(năm|quí|tháng|tuần|ngày)";
/** "mỗi năm một lần", "hằng năm ít nhất 02 lần", "05 năm một lần". */
const BEFORE = new RegExp(
  `(?<![\\p{sc=Latn}\\p{N}])(?:(?:mỗi|hằng|hàng|một) ${PERIOD}|0?([1-9]\\d?) ${PERIOD})$`,
  "u",
);
/** "một lần mỗi năm", "01 lần trong năm", "2 lần một năm". */
const AFTER = new RegExp(`^ (?:mỗi|một|trong|trong một|hằng|hàng) ${PERIOD}(?! \\d{4})(?!\\p{sc=Latn})`, "u");
/** What stands behind the stroke of "lần/năm", "lần/6 tháng". */
const PER = new RegExp(`^(?:0?([1-9]\\d?) )?${PERIOD}$`, "u");
const COUNTS_TIMES = /(?:^|\s)(?:lần|lượt|kì|đợt|phiên|cuộc|buổi)$/u;

/** "mỗi năm" or "05 năm" that ends at `end`, with its RRULE. */
export function readEachPeriod(key: string, end: number): { start: number; rule: string } | null {
  const from = Math.max(0, end - 16);
  const match = BEFORE.exec(key.slice(from, end));
  if (match === null) return null;
  const [, single, count, several] = match;
  const rule = ruleOf(count === undefined ? 1 : Number(count), (single ?? several) as Period);
  return { start: from + match.index, rule };
}

/** The RRULE that the unit says ("lần/năm") or that stands behind it ("lần mỗi năm"); `end` is where it all ends. */
export function frequencyBehind(
  key: string,
  unit: string,
  end: number,
): { rule: string; end: number } | null {
  const [head, per] = unit.split("/", 2).map((part) => part.trim()) as [string, string?];
  if (!COUNTS_TIMES.test(head)) return null;
  if (per !== undefined) {
    const [, count, period] = PER.exec(per) ?? [];
    return period === undefined ? null : { rule: ruleOf(Number(count ?? 1), period as Period), end };
  }
  const match = head === "lần" ? AFTER.exec(key.slice(end, end + 24)) : null;
  return match && { rule: ruleOf(1, match[1] as Period), end: end + match[0].length };
}
