import { matchKey } from "../../text/fold.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { withoutScale } from "./wording.ts";

/** The noun that a number counts is of what is measured: "Hình thành mới 05 Khu công nghiệp", "15.000 lao động/năm". */
export function nounOf(text: string, { form, counted, unit, unitKind }: Quantity): string {
  if (counted !== null) return text.slice(counted.start, counted.end);
  const isCounted = form === "count" || form === "ratio" || (form === "rate" && unitKind === "counted");
  return isCounted ? withoutScale(unit?.split("/")[0] ?? "") : "";
}

/**
 * The noun was said before: "xuất khẩu lao động 1.500 người", "số xã đạt chuẩn lên 23 xã", and the second of "111 bé
 * trai/100 bé gái vào năm 2025 và 109 bé trai/100 bé gái".
 */
export function isSaid(text: string, head: string, quantity: Quantity, above: Quantity | null): boolean {
  const { unit } = quantity;
  if (head === "") {
    const isOfSame = above !== null && unit !== null && above.unit === unit;
    return isOfSame && matchKey(nounOf(text, above)) === matchKey(nounOf(text, quantity));
  }
  if (unit === "người") return !/(?<!\p{sc=Latn})cho$/u.test(matchKey(head));
  if (unit === null) return false;
  // "tử vong trẻ dưới 5 tuổi giảm xuống dưới 15 ca/1.000 trẻ", "đàn bò 130.000 con"
  if (/^(?:ca|con|quả)$/u.test(matchKey(nounOf(text, quantity)))) return true;
  return withoutScale(unit) === "lượt" || ` ${matchKey(head)} `.includes(` ${matchKey(unit)} `);
}
