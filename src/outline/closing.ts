import type { Line } from "../document/outline.ts";
import { isMostlyCapitals, wordCount } from "./capitals.ts";
import { isAuthority, isCapitalName, isPosition, isSignature, isSignerName } from "./sign-off.ts";

/** Line indexes of what stands after a body: recipients and sign-off, and the first line after both. */
export type Closing = { start: number; end: number; recipients: number[]; signOff: number[] };

/** Not "Nơi nhận hồ sơ: Sở Công Thương". */
const RECIPIENTS_WORD = /^\s*Nơi\s+(?:nhận|gửi)\s*(?::|$)/iu;
const ITEM = /^[-–+*•]\s*\S/u;

/** "[1] Theo số liệu của ...": the notes of a page begin. */
const NOTE = /^\[\d{1,3}\]/u;

const SIGNING_BODY =
  /^\s*(?:ĐẠI DIỆN\s|BỘ\s|SỞ\s|HỘI\s|CÔNG AN\s|TỈNH ĐOÀN|THÀNH ĐOÀN|BẢO HIỂM XÃ HỘI|LIÊN ĐOÀN LAO ĐỘNG|(?:ỦY|UỶ) BAN\s|BAN\s)/u;

const isMark = (text: string): boolean => isAuthority(text) || isPosition(text);

/** A line that can stand in a sign-off: a mark, a position, a rank or stamp note, a name. */
const inSignOff = (text: string): boolean =>
  isMark(text) || (wordCount(text) <= 6 && !/[.;:,]$/u.test(text.trim()));

/** Finds the first recipients list or sign-off at or after line `from`. */
export function findClosing(lines: readonly Line[], from: number): Closing | null {
  const start = lines.findIndex(
    ({ text }, at) =>
      at >= from && (RECIPIENTS_WORD.test(text) || isAuthority(text) || signsAlone(lines, at)),
  );
  if (start < 0) return null;
  const recipients: number[] = [];
  const signOff: number[] = [];
  let at = start;
  let listing = false;
  let listed = false;
  for (; at < lines.length; at++) {
    const { text } = lines[at] as Line;
    if (RECIPIENTS_WORD.test(text)) listing = listed = true;
    else if (isMark(text) || headsSignature(lines, at)) {
      listing = false;
      signOff.push(at);
    } else if (listing && (ITEM.test(text) || continuesList(lines, at))) recipients.push(at);
    // Lines of two columns set side by side take turns: "- Bộ Y tế;" / "KT. CHỦ TỊCH" / "- Lưu: VT."
    else if (ITEM.test(text) && listed && !isSigned(lines, signOff)) recipients.push(at);
    else if (ITEM.test(text) && recipients.length === 0 && lines[at]?.cell) recipients.push(at);
    else if (listing && recipients.length === 0 && /:\s*$/u.test(text)) continue;
    else if (signOff.length > 0 && !isSigned(lines, signOff) && inSignOff(text)) signOff.push(at);
    else break;
  }
  return { start, end: at, recipients, signOff };
}

/** "GIÁM ĐỐC" with a name below it and no mark line: the head of the body signs. */
function signsAlone(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 3).find(({ text }) => !isSignature(text));
  return isPosition((lines[at] as Line).text) && next !== undefined && isSignerName(next.text);
}

/** "SỞ Y TẾ" over "GIÁM ĐỐC": of a joint plan each body that signs is named above who signs for it. */
function headsSignature(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at] as Line, lines[at + 1]];
  return (
    SIGNING_BODY.test(line.text) && isMostlyCapitals(line.text) && next !== undefined && isMark(next.text)
  );
}

/** A wrapped or undashed recipient: "đảng ủy trực thuộc Tỉnh ủy," below its own first line. */
function continuesList(lines: readonly Line[], at: number): boolean {
  const { text, cell } = lines[at] as Line;
  const before = lines[at - 1] as Line;
  if (isMostlyCapitals(text) || isSignerName(text) || NOTE.test(text)) return false;
  if (cell)
    return (
      cell.table === before.cell?.table && cell.column === before.cell.column && cell.row === before.cell.row
    );
  return !/[.]\s*$/u.test(before.text) && wordCount(text) <= 20;
}

/** Whether the last mark has its name; of a joint plan another position may stand below a name. */
function isSigned(lines: readonly Line[], signOff: readonly number[]): boolean {
  const mark = signOff.findLastIndex((at) => isMark((lines[at] as Line).text));
  return signOff.slice(mark + 1).some((at) => {
    const { text } = lines[at] as Line;
    return isSignerName(text) || isCapitalName(text);
  });
}
