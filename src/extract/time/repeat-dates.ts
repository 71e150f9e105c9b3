import type { Found } from "./time-expression.ts";

/**
 * A date without a year in a sentence that has said "định kỳ" or "hằng năm" comes back every year: "định kỳ hàng năm
 * báo cáo kết quả thực hiện ... chậm nhất ngày 17 tháng 12".
 */
export function repeatDates(found: readonly Found[], key: string): Found[] {
  let repeatedUntil = -1;
  return found.map((expression, index) => {
    const repeats = expression.relation === "recurring" || expression.recurrence != null;
    if (repeats && expression.end > repeatedUntil) {
      repeatedUntil = sentenceEnd(key, expression.end);
    }
    const { ifRepeated } = expression;
    return ifRepeated != null &&
      (expression.start < repeatedUntil || isListed(found, index, key) || isOfReport(expression, key))
      ? { ...expression, value: null, recurrence: ifRepeated }
      : expression;
  });
}

/** "6 tháng trước ngày 15/6, năm trước ngày 15/12 hằng năm": what stands behind the last date holds for the first. */
function isListed(found: readonly Found[], index: number, key: string): boolean {
  const [expression, next] = [found[index], found[index + 1]];
  if (expression === undefined || next === undefined || next.ifRepeated != null) return false;
  const isYearly = next.recurrence?.includes("BYMONTH=") === true && next.relation === expression.relation;
  return isYearly && next.start < sentenceEnd(key, expression.end);
}

const REPORT =
  /(?<!\p{sc=Latn})(?:báo cáo|định kì|sơ kết|tổng kết)(?: \p{sc=Latn}{1,7}){0,4} (?:0?6 tháng(?: đầu năm)?|cả năm|năm) ?\(?$/u;
const LONGEST_REPORT = 60;

/** "báo cáo 06 tháng (trước ngày 05/6), báo cáo năm (trước ngày 05/12)": such reports come back. */
function isOfReport({ start }: Found, key: string): boolean {
  return REPORT.test(key.slice(Math.max(0, start - LONGEST_REPORT), start));
}

const END = /[;\n]|\.(?=\s)/gu;

function sentenceEnd(key: string, at: number): number {
  END.lastIndex = at;
  return END.exec(key)?.index ?? key.length;
}
