import type { Funding } from "../../model/funding.ts";
import type { Span } from "../../model/span.ts";
import { matchKey } from "../../text/fold.ts";
import { findQuantities } from "../quantities/find-quantities.ts";

const BETWEEN =
  /^(?: (?:giai đoạn|năm) \d{4}(?: ?- ?\d{4})?)?[\s:(–-]*(?:(?:là|khoảng|dự kiến|hỗ trợ|bố trí|với số tiền|số tiền)\s?:?\s?){0,3}$/u;
const FARTHEST = 80;

/** "Ngân sách tỉnh: 12,5 tỷ đồng", "(khoảng 300 triệu đồng)": a sum that stands at once behind its source. */
export function amountBehind(
  text: string,
  from: number,
  to: number,
): { amount: NonNullable<Funding["amount"]>; span: Span } | null {
  const [sum] = findQuantities(text, from, Math.min(to, from + FARTHEST));
  if (sum?.form !== "money" || sum.unit === null) return null;
  if (!BETWEEN.test(matchKey(text.slice(from, sum.span.start)))) return null;
  return { amount: { value: sum.value, unit: sum.unit }, span: sum.span };
}
