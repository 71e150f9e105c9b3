import { matchKey } from "../../text/fold.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { goesOn } from "../quantities/series.ts";
import { AT_YEAR } from "../time/year-phrase.ts";
import { withoutScale } from "./wording.ts";

/** "có tối thiểu" of those that are counted; "trong đó có" begins a commitment of its own. */
const HAS =
  /(?<!\p{sc=Latn}|trong đó )(?:có|được (?:trang bị|bố trí|lắp đặt|bồi dưỡng|đào tạo|tập huấn|cập nhật))\s*$/u;

/** "tăng hằng năm trên 12%, để đến hết năm 2030 có trên 29.000 doanh nghiệp": a commitment at its own time. */
const LATER = new RegExp(`, (?:để )?${AT_YEAR}(?!\\p{sc=Latn})`, "u");

/** "05 lớp cho 200 học viên và 10 giảng viên": whom the first count is for. */
const OF_WHOM = /(?<!\p{sc=Latn})(?:cho|gồm|thuộc|tại|giữa)(?!\p{sc=Latn})/u;

/** "..., trong đó khách quốc tế 320.000 lượt, khách nội địa 4.930.000 lượt": parts of a total, named in a few words. */
const PART_OF_TOTAL =
  /^(?:, ?(?:trong đó:? ?)?|(?: \p{sc=Latn}{1,7}){0,3} ?\(trong đó:? ?)(?:(?!(?:cho|tại|của|ở|trên|trong|với|từ|gồm|thuộc|giữa) )\p{sc=Latn}{1,7} ){1,6}$/u;

/** "còn 1,7 lần vào năm 2025 và 1,4 lần vào năm 2030": the second is a commitment as the first is. */
export function isSeries(text: string, before: Quantity, quantity: Quantity): boolean {
  const isSame = before.form === quantity.form && before.unitKind === quantity.unitKind;
  return isSame && goesOn(text.slice(before.span.end, quantity.span.start));
}

/** "thành lập mới 60 tổ hợp tác và 01 liên hiệp hợp tác xã": one count after another. */
export function isListed(text: string, before: Quantity, quantity: Quantity): boolean {
  const between = matchKey(text.slice(before.span.end, quantity.span.start));
  const isCounted =
    (before.form === "count" || before.form === "measure") &&
    quantity.form === "count" &&
    quantity.unitKind === "counted";
  return isCounted && /(?:,| và) $/u.test(between) && !OF_WHOM.test(between);
}

/** "72 xã đạt 19 tiêu chí": how far those that are counted have come. */
const REACHES = /^(?: \p{sc=Latn}{1,7}){0,4} (?:đạt|hoàn thành) (?:từ |đủ )?$/u;
const isCriteria = ({ unit }: Quantity): boolean => unit !== null && matchKey(unit) === "tiêu chí";

export function isPartOfTotal(text: string, before: Quantity, quantity: Quantity): boolean {
  return (
    isOfOneSort(before.unit, quantity.unit) &&
    PART_OF_TOTAL.test(matchKey(text.slice(before.span.end, quantity.span.start)))
  );
}

/** "8 triệu lượt khách" and "300 nghìn lượt" count the same, but for the words that the part leaves out. */
function isOfOneSort(whole: string | null, part: string | null): boolean {
  if (whole === null || part === null) return false;
  return `${withoutScale(whole)} `.startsWith(`${withoutScale(part)} `);
}

/** "100% các khu công nghiệp có tối thiểu 1 trạm": the second number only describes what the first counts. */
export function isWithin(text: string, before: Quantity, quantity: Quantity): boolean {
  const between = text.slice(before.span.end, quantity.span.start);
  const isOfShare = before.form === "percent" && quantity.form === "count" && HAS.test(matchKey(between));
  if (isOfShare && !LATER.test(matchKey(between))) return true;
  if (before.form === "count" && isCriteria(quantity) && REACHES.test(matchKey(between))) return true;
  return !/[,:]|\((?:trong đó|riêng)|(?<!\p{sc=Latn})(?:và|lên|đạt)(?!\p{sc=Latn})/u.test(between);
}
