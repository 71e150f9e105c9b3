import { OUTPUT_VERBS, REFORM_VERBS } from "../../lexicon/commitments.ts";
import type { Span } from "../../model/span.ts";
import { alternatives } from "../../text/alternatives.ts";
import { AT_YEAR } from "../time/year-phrase.ts";
import type { Quantity } from "../quantities/quantity.ts";

/** "... và đến năm 2030 có 100% cơ quan", "... và 100% diện tích": the next commitment begins behind "và". */
const AND = new RegExp(String.raw`[\s,]+và\s+(?:${AT_YEAR},?\s)?(?:(?:có|đạt|là|còn)\s+)?$`, "u");
/** "... chiếm 32% và thương mại dịch vụ chiếm 59%": the next measure is named between "và" and its verb. */
const AND_NEXT = /^\s+và\s+(?=[^,;:\n]{1,80}\s(?:chiếm|đạt|là|còn)\s*$)/u;
/** "tăng trưởng khách quốc tế 7,2%/năm và khách nội địa 5,3%/năm": what stands behind a share and "và" is of the next. */
const AND_NAMED = /^\s+và\s+(?=[^,;:\n]{1,60}$)/u;
/** "... chi phí tuân thủ và bãi bỏ ít nhất 30% điều kiện": another act, on a share of something else. */
const AND_DOES = new RegExp(
  `^[^,;:]{1,80}?(?<and>\\s+và\\s+)(?:${alternatives([...OUTPUT_VERBS, ...REFORM_VERBS])})\\s*$`,
  "u",
);
const SHARE_END = /%(?:\/năm)?$/u;
/** "... đạt 16%, trong đó: Nông, lâm, thủy sản tăng 6%": the commas behind are those of a name. */
const OF_WHICH = /[,(]\s*(?=(?:trong đó|Trong đó|riêng)(?!\p{L}))/u;

const COLON = /(?<!trong đó|Trong đó):(?=\s[^,:]*$)/u;

/** Where the commitment before a quantity ends, and where that of the quantity begins. */
function boundary(text: string, from: number, to: number): { end: number; start: number } {
  const between = text.slice(from, to);
  const and = AND.exec(between);
  if (and) {
    const start = from + and.index + (/^[\s,]+và\s+/u.exec(and[0])?.[0].length ?? 0);
    return { end: from + and.index, start };
  }
  const andDoes = AND_DOES.exec(between)?.groups?.and;
  if (andDoes !== undefined) {
    const at = from + between.lastIndexOf(andDoes);
    return { end: at, start: at + andDoes.length };
  }
  // "6.700 ha cây vụ đông: khoai tây 2.400 ha"
  const colon = COLON.exec(between)?.index;
  if (colon !== undefined) return { end: from + colon, start: from + colon + 1 };
  const isShare = SHARE_END.test(text.slice(Math.max(0, from - "%/năm".length), from));
  const next = (AND_NEXT.exec(between) ?? (isShare ? AND_NAMED.exec(between) : null))?.[0].length;
  if (next !== undefined) return { end: from, start: from + next };
  // Behind a value that ends its commitment the first comma parts, later ones are of the next name: "75%, các tội phạm
  // rất nghiêm trọng, đặc biệt nghiêm trọng đạt 95%".
  const isEnded = /^\s*,/u.test(between);
  const comma = OF_WHICH.exec(between)?.index ?? (isEnded ? between.indexOf(",") : between.lastIndexOf(","));
  return comma < 0 ? { end: to, start: from } : { end: from + comma, start: from + comma + 1 };
}

/** A clause cut into parts, one for each of its commitments. */
export function partsOf(text: string, clause: Span, accepted: readonly Quantity[]): Span[] {
  return accepted.map((quantity, index) => {
    const before = accepted[index - 1];
    const next = accepted[index + 1];
    const start = before ? boundary(text, before.span.end, quantity.span.start).start : clause.start;
    const end = next ? boundary(text, quantity.span.end, next.span.start).end : clause.end;
    return trimmed(text, { start, end: closed(text, start, end) });
  });
}

/** "(trong đó đào tạo nghề đạt 40%)" ends before its bracket. */
function closed(text: string, start: number, end: number): number {
  const close = text.charAt(start - 1) === "(" ? text.slice(start, end).indexOf(")") : -1;
  return close < 0 ? end : start + close;
}

function trimmed(text: string, { start, end }: Span): Span {
  const isEdge = (at: number): boolean => /[\s,]/u.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from < to && isEdge(from)) from++;
  while (to > from && isEdge(to - 1)) to--;
  return { start: from, end: to };
}
