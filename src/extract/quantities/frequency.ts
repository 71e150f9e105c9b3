/** How often something is done, as the count of a quantity: "ít nhất mỗi năm một lần", "02 lần/năm". */

const RULES: Readonly<Record<string, string>> = {
  năm: "FREQ=YEARLY",
  quí: "FREQ=MONTHLY;INTERVAL=3",
  tháng: "FREQ=MONTHLY",
  tuần: "FREQ=WEEKLY",
  ngày: "FREQ=DAILY",
};
const INTERVAL_OF: Readonly<Record<string, string>> = {
  năm: "YEARLY",
  tháng: "MONTHLY",
  tuần: "WEEKLY",
  ngày: "DAILY",
};

const PERIOD = "(năm|quí|tháng|tuần|ngày)";
/** "mỗi năm một lần", "hằng năm ít nhất 02 lần", "05 năm một lần". */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:mỗi|hằng|hàng|một) ${PERIOD}|(\\d{1,2}) ${PERIOD})$`,
  "u",
);
/** "một lần mỗi năm", "01 lần trong năm", "2 lần một năm". */
const AFTER = new RegExp(`^ (?:mỗi|một|trong|trong một|hằng|hàng) ${PERIOD}(?! \\d{4})(?!\\p{L})`, "u");

/** "mỗi năm" or "05 năm" that ends at `end`. */
export function readEachPeriod(key: string, end: number): { start: number; rule: string } | null {
  const from = Math.max(0, end - 16);
  const match = BEFORE.exec(key.slice(from, end));
  if (match === null) return null;
  const [, single, count, many] = match;
  const rule = single === undefined ? everyNth(Number(count), many as string) : (RULES[single] ?? null);
  return rule === null ? null : { start: from + match.index, rule };
}

/** The rule of "lần/năm", and of "mỗi năm" behind "lần". */
export function frequencyBehind(
  key: string,
  unit: string,
  end: number,
): { rule: string; end: number } | null {
  const [head, per] = unit.split("/").map((part) => part.trim()) as [string, string?];
  if (!/(?:^|\s)(?:lần|lượt|kì|đợt|phiên|cuộc|buổi)$/u.test(head)) return null;
  if (per !== undefined) {
    const rule = RULES[per];
    return rule === undefined ? null : { rule, end };
  }
  if (head !== "lần") return null;
  const match = AFTER.exec(key.slice(end, end + 24));
  const rule = match === null ? undefined : RULES[match[1] as string];
  return match === null || rule === undefined ? null : { rule, end: end + match[0].length };
}

/** RRULE of "05 năm một lần", "6 tháng một lần". */
export function everyNth(count: number, period: string): string | null {
  const interval = period === "quí" ? count * 3 : count;
  const unit = period === "quí" ? "MONTHLY" : INTERVAL_OF[period];
  if (unit === undefined || count < 1) return null;
  return interval === 1 ? `FREQ=${unit}` : `FREQ=${unit};INTERVAL=${interval}`;
}
