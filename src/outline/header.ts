import type { Span } from "../model/span.ts";
import { isMostlyCapitals, wordCount } from "./capitals.ts";
import { readLabel } from "./labels.ts";
import type { Line } from "../document/outline.ts";
import { belowLetterhead, isHeadline, isTypeAndTitle, isTypeLine, typeWordLength } from "./type-line.ts";

/** Where the header, the title and the preamble of a document stand, as line indexes. */
export type Head = {
  /** The line that holds the type word: KẾ HOẠCH. -1 when none is printed. */
  typeLine: number;
  /** Line of the sub-body between type word and title: "CỦA BAN THƯỜNG VỤ TỈNH ỦY" (Party papers). */
  issuerLine: number;
  /** Lines of the trích yếu, half-open. */
  title: { start: number; end: number };
};

const SUB_ISSUER = /^CỦA\s+(?:BAN|ỦY BAN|UỶ BAN|TỈNH|THÀNH|HUYỆN|ĐẢNG|CHÍNH PHỦ)/u;
const RULE = /^[-–_*=.\s]{3,}$/u;
const ISSUER_LINE =
  /^(?:CHỦ TỊCH\s+)?(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN (?!HÀNH)|BỘ |SỞ |THỦ TƯỚNG|CHÍNH PHỦ|GIÁM ĐỐC|BỘ TRƯỞNG|TỈNH ỦY|THÀNH ỦY)/u;
/** "... TRÁCH NHIỆM CỦA" / "ỦY BAN NHÂN DÂN CÁC CẤP": the name belongs to the title. */
const GOES_ON = /(?:,|\s(?:CỦA|VÀ|DO|TẠI|THUỘC|GIỮA|VỚI|CHO))\s*$/u;
/** Openings of the căn cứ lines and of the first paragraph; a title may open so too, but it ends without a mark. */
const PREAMBLE =
  /^(?:Căn cứ|Thực hiện|Triển khai|Theo|Để|Nhằm|Thi hành|Xét|Trên cơ sở|Tiếp tục|Quán triệt|Phát huy)(?!\p{sc=Latn})/u;
const CLOSED = /[.;:]\s*$/u;
/** "... ngày 06/9/2023" / "Của Ban Thường vụ Tỉnh ủy" / "Đến năm 2025": no sentence begins so. */
const TITLE_GOES_ON =
  /^(?:Của|Đến (?:hết )?năm|(?:Trong )?Giai đoạn|Trên địa bàn|(?:Trong )?Năm(?: học)? (?:19|20)\d{2}(?!,)|Về(?: việc)?|Nhiệm kỳ|Định hướng|Tầm nhìn)(?!\p{sc=Latn})/u;
/** One full stop, no dots that are left out. */
const STOPPED = /[^.]\.$/u;
const LONGEST_REST = 30;
const LONGEST_STOPPED = 45;
/** A paragraph that opens the plan, rather than a title with a full stop. */
const OPENS_PLAN = /(?<!\p{sc=Latn})(?:ban hành|xây dựng|đề nghị|yêu cầu|như sau|sau đây)(?!\p{sc=Latn})/u;
const NOTE = /^\(.*\)\s*$/u;
const SEARCHED_LINES = 60;

/** The number and the place and date of a letterhead. */
const LAST_OF_LETTERHEAD = /^Số\s*:|,\s*ngày[^\n]{0,40}năm\s*[\d.…]*[\s|]*$/u;

/** Whether the line goes on with the title that the line before it began. */
function continuesTitle(line: Line, before: Line): boolean {
  const text = line.text.trim();
  if (readLabel(text) && !/^[-–]/u.test(text)) return false;
  if (RULE.test(text) || NOTE.test(text) || line.cell !== before.cell) return false;
  if (CLOSED.test(before.text) || (CLOSED.test(text) && !endsTitle(text))) return false;
  if (isMostlyCapitals(before.text))
    return isMostlyCapitals(text) && (!ISSUER_LINE.test(text) || GOES_ON.test(before.text));
  if (PREAMBLE.test(text) && wordCount(text) > 12) return false;
  if (TITLE_GOES_ON.test(text)) return wordCount(text) <= LONGEST_REST;
  return /^[\p{Ll}“"(\d]/u.test(text) || /[,\-–]\s*$/u.test(before.text) ? wordCount(text) <= 60 : false;
}

/** "Triển khai công tác tư pháp" / "trên địa bàn xã năm 2026.": some offices set a full stop behind the title. */
const endsTitle = (text: string): boolean =>
  STOPPED.test(text) &&
  (/^\p{Ll}/u.test(text) || isMostlyCapitals(text)) &&
  wordCount(text) <= LONGEST_REST &&
  !OPENS_PLAN.test(text);

/** Finds the type word and the title below it. */
export function findHead(lines: readonly Line[]): Head {
  const limit = Math.min(lines.length, SEARCHED_LINES);
  for (let at = 0; at < limit; at++) {
    const line = lines[at] as Line;
    if (!isTypeLine(line) && !isTypeAndTitle(line)) continue;
    at = belowLetterhead(lines, at);
    // a headline that a page prints twice
    while (lines[at + 1]?.text === lines[at]?.text) at++;
    return isTypeLine(lines[at] as Line) ? headAt(lines, at) : headOfLine(lines, at);
  }
  return headWithoutType(lines) ?? headOfHeadline(lines) ?? NO_HEAD;
}

const NO_HEAD: Head = { typeLine: -1, issuerLine: -1, title: { start: 0, end: 0 } };

/** The head whose title begins on the line of its type word. */
function headOfLine(lines: readonly Line[], at: number): Head {
  return { typeLine: at, issuerLine: -1, title: { start: at, end: titleEnd(lines, at) } };
}

/** Past the last line of the title that begins on line `start`. */
function titleEnd(lines: readonly Line[], start: number): number {
  let end = start + 1;
  while (lines[end] && continuesTitle(lines[end] as Line, lines[end - 1] as Line)) end++;
  return Math.max(end, endAbovePreamble(lines, start));
}

const MOST_TITLE_LINES = 5;
const LONGEST_TITLE_LINE = 20;

/**
 * "Tổ chức đại hội Đoàn các cấp" / "Đoàn TNCS Hồ Chí Minh thành phố Hà Nội": short lines right above the first paragraph
 * belong to the title, however they begin.
 */
function endAbovePreamble(lines: readonly Line[], start: number): number {
  const first = lines[start] as Line;
  for (const [index, line] of lines.slice(start, start + MOST_TITLE_LINES + 1).entries()) {
    const text = line.text.trim();
    const words = wordCount(text);
    if (PREAMBLE.test(text) && words > 12) return start + index;
    if (words === 0 || words > LONGEST_TITLE_LINE || line.cell !== first.cell) break;
    if (isMostlyCapitals(text) || NOTE.test(text) || CLOSED.test(text) || readLabel(text)) break;
    if (LAST_OF_LETTERHEAD.test(text)) break;
  }
  return start;
}

/** The page of a site without letterhead: its headline stands right above the first paragraph. */
function headOfHeadline(lines: readonly Line[]): Head | null {
  const at = lines.findIndex((line, index) => {
    const next = lines[index + 1]?.text.trim() ?? "";
    return index < LETTERHEAD_LINES && isHeadline(line) && PREAMBLE.test(next) && wordCount(next) > 12;
  });
  return at < 0 ? null : headOfLine(lines, at);
}

const LETTERHEAD_LINES = 15;

/** A letter has no type word, and crawlers lose some: the header ends with its number, place and date. */
function headWithoutType(lines: readonly Line[]): Head | null {
  const start =
    lines.slice(0, LETTERHEAD_LINES).findLastIndex(({ text }) => LAST_OF_LETTERHEAD.test(text)) + 1;
  if (start === 0) return null;
  const first = lines[start]?.text.trim() ?? "";
  const titled = isMostlyCapitals(first) && !ISSUER_LINE.test(first);
  return { typeLine: -1, issuerLine: -1, title: { start, end: titled ? titleEnd(lines, start) : start } };
}

/** The head whose type word stands on line `typeLine`. */
export function headAt(lines: readonly Line[], typeLine: number): Head {
  let start = typeLine + 1;
  let issuerLine = -1;
  while (lines[start] && RULE.test((lines[start] as Line).text)) start++;
  if (lines[start] && SUB_ISSUER.test((lines[start] as Line).text.trim())) issuerLine = start++;
  const first = lines[start];
  const end = first && !readsAsBody(first) ? titleEnd(lines, start) : start;
  return { typeLine, issuerLine, title: { start, end } };
}

/** A căn cứ line or a heading right below the type word: the document has no title of its own. */
function readsAsBody(line: Line): boolean {
  const text = line.text.trim();
  const label = readLabel(text);
  if (label && ["roman", "part", "chapter", "article", "capital"].includes(label.class)) return true;
  if (RULE.test(text)) return true;
  const stopped = STOPPED.test(text) && wordCount(text) <= LONGEST_STOPPED && !OPENS_PLAN.test(text);
  return PREAMBLE.test(text) && CLOSED.test(text) && !stopped;
}

/** The range of the title, from its first line to its last; in a line it shares with the type word, the rest. */
export function titleSpan(lines: readonly Line[], head: Head): Span | null {
  const first = lines[head.title.start];
  const last = lines[head.title.end - 1];
  if (!first || !last || head.title.end <= head.title.start) return null;
  const shared = head.title.start === head.typeLine ? typeWordLength(first.text) : 0;
  const stop = last.text.length - last.text.replace(/[\s.]+$/u, "").length;
  return { start: first.span.start + shared, end: last.span.end - stop };
}
