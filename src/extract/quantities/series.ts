import { matchKey } from "../../text/fold.ts";
import { AT_YEAR } from "../time/year-phrase.ts";
import type { Quantity } from "./quantity.ts";

/** "(khu vực nội thành), ", " vào năm 2025 và ", " (năm 2025) và đến năm 2030 còn ". */
const BETWEEN = new RegExp(
  String.raw`^(?=.*[\d(]),?(?: \([^()]{0,60}\))?(?: ${AT_YEAR})?(?:,| và|, và) (?:${AT_YEAR},? )?(?:đạt |còn |có |là )?$`,
  "u",
);
/** Longer than any wording that `BETWEEN` may fit. */
const FARTHEST = 140;

/**
 * Whether a quantity goes on with the one before it, at another time or place: "còn 1,7 lần vào năm 2025 và 1,4 lần
 * vào năm 2030".
 */
export function goesOn(between: string): boolean {
  return between.length <= FARTHEST && BETWEEN.test(matchKey(between));
}

/** "giảm ... xuống còn 7,3% vào năm 2025 và 6,8% vào năm 2030": what is left may be less, at the later time as well. */
export function isLeft({ raw, comparator }: Quantity): boolean {
  return (comparator === "<=" || comparator === "<") && /(?:^|\s)(?:xuống|còn)\s/iu.test(raw);
}

/** "đạt ít nhất 27% vào năm 2025 và 30% vào năm 2030": at least so much at the later time as well. */
export function isFloor({ raw, comparator }: Quantity): boolean {
  return comparator === ">=" && /^(?:ít nhất|tối thiểu)\s/iu.test(raw);
}
