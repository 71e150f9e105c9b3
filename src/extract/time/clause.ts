import { trimmed } from "../../spans/trimmed.ts";

const LONGEST = 220;
/** Marks, and words that begin what is to be done: "kể từ ngày ban hành phải công khai". */
const MARK = /[,;.:\n()]| phải (?=\p{sc=Latn})/gu;
/** Words whose comma goes on with the same phrase: "Bộ, ngành Trung ương", "huyện, thành phố quản lý". */
const LISTED = /(?:bộ|sở|ban|ngành|tỉnh|huyện|thị xã|xã|phường|thôn|tổ chức|cơ quan)$/u;

/** Where the clause that runs through `at` ends: at the next punctuation mark, commas of set lists left out. */
export function clauseEnd(key: string, at: number): number {
  const limit = Math.min(key.length, at + LONGEST);
  MARK.lastIndex = at;
  for (let match = MARK.exec(key); match !== null && match.index < limit; match = MARK.exec(key)) {
    const { index } = match;
    const inNumber = /[.,:]/u.test(match[0]) && /\d/u.test(key.charAt(index + 1));
    const inList = match[0] === "," && LISTED.test(key.slice(Math.max(at, index - 8), index));
    if (!inNumber && !inList) return trimmed(key, { start: at, end: index }).end;
  }
  return trimmed(key, { start: at, end: limit }).end;
}
