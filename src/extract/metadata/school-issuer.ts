import type { Line } from "../../document/outline.ts";
import type { Span } from "../../model/span.ts";
import { inTitleCase } from "../../text/title-case.ts";

/** "TRƯỜNG THCS NGUYỄN TRUNG TRỰC", in the words of running text. */
export type SchoolIssuer = { name: string; span: Span };

/** Up to the right column of a letterhead that was set on one line. */
const NAME = String.raw`TRƯỜNG(?:\s(?!CỘNG\sH)[\p{Lu}\d&.'’-]+){2,10}(?![\p{sc=Latn}])`;
const SCHOOL = new RegExp(`^(?<name>${NAME})`, "u");
/** The same behind the body over it, where both were set on one line. */
const BEHIND_PARENT = new RegExp(`^(?:SỞ|PHÒNG|UBND|(?:ỦY|UỶ) BAN)\\s[^\\n]{0,80}?\\s(?<name>${NAME})`, "u");
const ABBREVIATION = /^(?:TH|THCS|THPT|PT|DTNT|DTBT|PTDTNT|PTDTBT|GDTX|GDNN)(?:[&-](?:TH|THCS|THPT))*$/u;
const KIND =
  /^Trường (?:Tiểu Học|Mầm Non|Mẫu Giáo|Đại Học|Cao Đẳng|Trung Cấp|Trung Học (?:Cơ Sở|Phổ Thông)|Phổ Thông|Chính Trị)(?!\p{sc=Latn})/u;

/** The school that issues a paper, by its line in the letterhead: no list has the names of schools. */
export function schoolIssuer(header: readonly Line[]): SchoolIssuer | null {
  for (const pattern of [SCHOOL, BEHIND_PARENT]) {
    for (const { text, span } of header) {
      const match = pattern.exec(text);
      const name = match?.groups?.["name"];
      if (!match || name === undefined) continue;
      const start = span.start + match[0].length - name.length;
      return { name: spelled(name), span: { start, end: start + name.length } };
    }
  }
  return null;
}

function spelled(name: string): string {
  return name
    .split(/\s+/u)
    .map((word) => (ABBREVIATION.test(word) ? word : inTitleCase(word)))
    .join(" ")
    .replace(KIND, (kind) => `Trường ${kind.charAt(7)}${kind.slice(8).toLowerCase()}`);
}
