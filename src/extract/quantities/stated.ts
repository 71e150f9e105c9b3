import { MEASURE_NAMES } from "../../lexicon/commitments.ts";
import { keyAlternatives } from "../../text/alternatives.ts";
import { clauseStart } from "../../text/clause-start.ts";
import type { NumberSite } from "./number-sites.ts";

const FARTHEST = 130;
const NAME = new RegExp(
  `^[\\s*+•–-]{0,4}(?:\\(?[\\p{sc=Latn}\\d]{1,2}[.)] )?(?:tổng )?(?:${keyAlternatives(MEASURE_NAMES)}|hệ số|số(?! (?:hiệu|điện thoại|tài khoản|văn bản)))(?!\\p{sc=Latn})[^:\\d][^:]{2,110}: $`,
  "u",
);
const YEAR = /^(?:19|20)\d{2}$/u;

/**
 * "Số giường bệnh/vạn dân: 32", "Tỷ số giới tính khi sinh: 111,2": a number that stands alone behind the name of a
 * measure needs no unit.
 */
export function isStated(key: string, { start, end, inWords }: NumberSite): boolean {
  if (inWords || YEAR.test(key.slice(start, end)) || !/^ ?(?:[;.](?!\d)|\n|$)/u.test(key.slice(end, end + 3)))
    return false;
  return NAME.test(key.slice(clauseStart(key, start, ["\n", ";"], FARTHEST), start));
}
