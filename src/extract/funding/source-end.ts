import { BUDGET_OWNERS, MONEY_HEADS, SOURCE_ENDERS, SOURCES } from "../../lexicon/funding-sources.ts";
import { trimmed } from "../../spans/trimmed.ts";
import { keyAlternatives } from "../../text/alternatives.ts";

const LONGEST = 200;

const STOP = new RegExp(
  `(?<=ngân sách (?:${keyAlternatives(BUDGET_OWNERS)})) (?:giai đoạn|năm) \\d{4}|[,;:()\\n]|\\.(?!\\d)| (?=\\d[\\d.,]*\\s?(?:tỉ|triệu|nghìn|đồng))| (?:và|${keyAlternatives(SOURCE_ENDERS)})(?!\\p{sc=Latn}| và ngoài nước| nước và)`,
  "gu",
);
/** "(PPP)", "(ODA)" belong to the name. */
const SHORT_FORM = /^\(\p{Lu}{2,6}\)/u;
/** "nguồn đầu tư, tài trợ từ các doanh nghiệp, tổ chức": behind such words a list of givers follows. */
const GIVERS = /(?<!\p{sc=Latn})(?:từ|của|vào) (?:các |những )?\p{sc=Latn}/u;
/** "nguồn tài trợ, viện trợ", "đầu tư và hỗ trợ", "2021-2025 và 2026-2030", "chi thường xuyên và chi đầu tư". */
const GOES_ON = /^(?:,| và) (?:chống |lệ phí|chi |phát triển kinh tế|miền núi|ngoài nước|nước ngoài|\d{4})/u;
/** "nguồn tài trợ, viện trợ", "nguồn xã hội hóa, huy động khác"; "vốn tín dụng và đóng góp của Nhân dân" are two. */
const GIVING =
  /(?:tài trợ|viện trợ|đóng góp|hỗ trợ|ủng hộ|huy động|đầu tư|xã hội hóa)(?: [\p{sc=Latn},]{1,8}){0,6}$/u;
const GIVES_ON = /^(?:,| và) (?:tài trợ|viện trợ|đóng góp|hỗ trợ|ủng hộ|huy động khác)/u;
/** "ngân sách huyện, xã", "ngân sách Trung ương và địa phương": one budget after another, named once. */
const BUDGET = new RegExp(`ngân sách(?: (?:${keyAlternatives(BUDGET_OWNERS)})(?:,| và)?)+$`, "u");
const NEXT_OWNER = new RegExp(
  `^(?:,| và) (?:${keyAlternatives(BUDGET_OWNERS)})(?! (?:quản lí|hỗ trợ))(?!\\p{sc=Latn})`,
  "u",
);
const NEXT_SOURCE = new RegExp(
  `^(?:,| và)? ?(?:các |những )?(?:nguồn|${keyAlternatives(MONEY_HEADS)}|${keyAlternatives(SOURCES)}|quỹ)(?!\\p{sc=Latn})`,
  "u",
);

/** Where the name of a source that begins at `start`, and whose head ends at `from`, ends. */
export function sourceEnd(text: string, key: string, start: number, from: number): number {
  const limit = Math.min(key.length, start + LONGEST);
  STOP.lastIndex = from;
  for (let match = STOP.exec(key); match !== null && match.index < limit; match = STOP.exec(key)) {
    const { index } = match;
    const rest = key.slice(index, index + 48);
    const short = SHORT_FORM.exec(text.slice(index, index + 9))?.[0];
    if (short !== undefined) return index + short.length;
    const isJoint = match[0] === "," || match[0] === " và";
    if (!isJoint) return trimmed(key, { start, end: index }).end;
    if (GOES_ON.test(rest) || (GIVES_ON.test(rest) && GIVING.test(key.slice(start, index)))) continue;
    if (NEXT_OWNER.test(rest) && BUDGET.test(key.slice(start, index))) continue;
    if (NEXT_SOURCE.test(rest) || !GIVERS.test(key.slice(start, index)))
      return trimmed(key, { start, end: index }).end;
  }
  return trimmed(key, { start, end: limit }).end;
}
