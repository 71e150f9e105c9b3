import type { Found } from "./time-expression.ts";

/**
 * A date without a year in a sentence that has said "định kỳ" or "hằng năm" comes back every year: "định kỳ hàng năm
 * báo cáo kết quả thực hiện ... chậm nhất ngày 17 tháng 12".
 */
export function repeatDates(found: readonly Found[], key: string): Found[] {
  let repeatedUntil = -1;
  return found.map((expression) => {
    const repeats = expression.relation === "recurring" || expression.recurrence != null;
    if (repeats && expression.end > repeatedUntil) {
      repeatedUntil = sentenceEnd(key, expression.end);
    }
    const { ifRepeated } = expression;
    return ifRepeated != null && expression.start < repeatedUntil
      ? { ...expression, value: null, recurrence: ifRepeated }
      : expression;
  });
}

const END = /[;\n]|\.(?=\s)/gu;

function sentenceEnd(key: string, at: number): number {
  END.lastIndex = at;
  return END.exec(key)?.index ?? key.length;
}
