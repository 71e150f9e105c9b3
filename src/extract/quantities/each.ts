import { clauseStart } from "../../text/clause-start.ts";
import type { Span } from "../../model/span.ts";

const LONGEST = 120;
const LONGEST_WITHOUT_VERB = 4;
const WORD = "(?<!\\p{sc=Latn})mỗi (?!năm|tháng|quí|tuần|ngày|giờ|phút|giây)";
const VERB =
  "(?:có|là|phải có|đều có|cần có|được|bố trí|chọn|xét chọn|cử|đề nghị|xây dựng|thành lập|tổ chức|đạt|thực hiện|duy trì|hình thành|hỗ trợ)";
/** "mỗi trạm y tế xã có", "mỗi đơn vị đề nghị"; without a verb only a few words: "mỗi xã 02 cán bộ". */
const SUBJECT = new RegExp(
  `^mỗi ([\\p{sc=Latn} ,/]{2,90}?)( (?:sẽ |phải |đều |cần )?${VERB}(?: \\p{sc=Latn}{1,7}){0,3})?$`,
  "u",
);
const STARTS = new RegExp(WORD, "gu");

/** What a quantity is counted over, read from "mỗi X có" before its words, which begin at `at`. */
export function readEach(key: string, at: number): Span | null {
  const clauseFrom = clauseStart(key, at, [".", ";", ":", "\n"], LONGEST);
  const clause = key.slice(clauseFrom, at).trimEnd();
  const last = [...clause.matchAll(STARTS)].at(-1);
  if (last === undefined) return null;
  const match = SUBJECT.exec(clause.slice(last.index));
  const subject = match?.[1];
  if (subject === undefined) return null;
  if (match?.[2] === undefined && subject.split(" ").length > LONGEST_WITHOUT_VERB) return null;
  const start = clauseFrom + last.index + "mỗi ".length;
  return { start, end: start + subject.length };
}
