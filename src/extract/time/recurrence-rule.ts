import type { Point } from "./point.ts";

export type Period = "ngày" | "tuần" | "tháng" | "quí" | "năm" | "nửa năm" | "nửa tháng";

const BASE: Readonly<Record<Period, { frequency: string; interval: number }>> = {
  ngày: { frequency: "DAILY", interval: 1 },
  tuần: { frequency: "WEEKLY", interval: 1 },
  "nửa tháng": { frequency: "WEEKLY", interval: 2 },
  tháng: { frequency: "MONTHLY", interval: 1 },
  quí: { frequency: "MONTHLY", interval: 3 },
  "nửa năm": { frequency: "MONTHLY", interval: 6 },
  năm: { frequency: "YEARLY", interval: 1 },
};

/** RRULE of "hằng năm" (1, năm), "định kỳ 6 tháng" (6, tháng), "05 năm một lần" (5, năm). */
export function ruleOf(count: number, period: Period): string {
  const { frequency, interval } = BASE[period];
  const every = count * interval;
  return every === 1 ? `FREQ=${frequency}` : `FREQ=${frequency};INTERVAL=${every}`;
}

/** RRULE of a date that comes back: "ngày 15/12 hằng năm", "ngày 18 hằng tháng", "tháng 12 hằng năm". */
export function ruleOfDate({ month, day, part }: Point, period: Period): string | null {
  if (day !== null && month === null) {
    if (period === "tháng") return `FREQ=MONTHLY;BYMONTHDAY=${day}`;
    return period === "quí" ? `FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=${day}` : null;
  }
  if (day !== null) return `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`;
  if (month !== null) return `FREQ=YEARLY;BYMONTH=${month}`;
  if (part === null) return null;
  const [first, length] = part < 40 ? [(part - 33) * 3 + 1, 3] : [(part - 40) * 6 + 1, 6];
  return `FREQ=YEARLY;BYMONTH=${Array.from({ length }, (_, index) => first + index).join(",")}`;
}
