import type { Deadline } from "../../model/deadline.ts";
import { clauseEnd } from "./clause.ts";
import type { Parser, TimeExpression } from "./time-expression.ts";

type EventForm = {
  pattern: RegExp;
  relation: Deadline["relation"];
  strength: TimeExpression["strength"];
};

const FORMS: readonly EventForm[] = [
  // "ngay sau khi Ủy ban nhân dân tỉnh quyết định ..."
  { pattern: /(?:ngay )?sau khi (?=\p{sc=Latn})/uy, relation: "after", strength: "explicit" },
  { pattern: /(?:cho )?đến khi (?=\p{sc=Latn})/uy, relation: "by", strength: "weak" },
  { pattern: /trước khi (?=\p{sc=Latn})/uy, relation: "before", strength: "weak" },
  // "hoặc đột xuất khi có yêu cầu", "khi có quy định của cấp có thẩm quyền"
  { pattern: /khi (?:có|cần|được yêu cầu|phát sinh)(?!\p{sc=Latn})/uy, relation: "after", strength: "weak" },
  { pattern: /(?:đầu|giữa|cuối) nhiệm kì(?! \d)/uy, relation: "in", strength: "weak" },
  { pattern: /kết thúc nhiệm kì(?! \d)/uy, relation: "after", strength: "weak" },
];

/** Time told by an event: no date, but an anchor. */
export const readEvents: Parser = ({ text, key }, at) => {
  for (const { pattern, relation, strength } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(key);
    if (match === null) continue;
    const behind = at + match[0].length;
    const end = match[0].endsWith("nhiệm kì") ? behind : clauseEnd(key, behind);
    return [{ start: at, end, relation, anchor: text.slice(at, end), strength }];
  }
  return null;
};
