import { POSITIONS } from "../lexicon/positions.ts";
import { isCapitals, wordCount } from "./capitals.ts";
import type { Line } from "../document/outline.ts";

/** Line indexes of what stands after a body: recipients and sign-off, and the first line after both. */
export type Closing = { start: number; end: number; recipients: number[]; signOff: number[] };

const RECIPIENTS_WORD = /^\s*Nơi\s+nhận\s*:?/iu;
/** TM. KT. TL. TUQ. Q. of state papers, T/M K/T T/L of Party ones (NĐ 30/2020 Phụ lục I, ô 7a; HD 36-HD/VPTW). */
export const AUTHORITY = /^(?:(?:TM|KT|TL|TUQ|Q)\s*[./]|(?:T|K)\s*\/\s*(?:M|T|L|U)(?!\p{sc=Latn}))\s*\p{Lu}/u;
const POSITION = new RegExp(`^(?:PHÓ\\s+)?(?:${POSITIONS.join("|").toUpperCase()})(?!\\p{sc=Latn})`, "u");
const ITEM = /^[-–+*•]\s*\S/u;
const NAME = /^(?:\p{Lu}\p{sc=Latn}*\.?\s+){1,5}\p{Lu}\p{sc=Latn}*$/u;

export function isPosition(text: string): boolean {
  const line = text.trim();
  return POSITION.test(line) && isCapitals(line) && wordCount(line) <= 10;
}

const isMark = (text: string): boolean => AUTHORITY.test(text.trim()) || isPosition(text);

/** A line that can stand in a sign-off: a mark, a position, a rank or stamp note, a name. */
const inSignOff = (text: string): boolean =>
  isMark(text) || (wordCount(text) <= 6 && !/[.;:,]$/u.test(text.trim()));

export const isSignerName = (text: string): boolean => NAME.test(text.trim()) && !isCapitals(text);

/** Finds the first recipients list or sign-off at or after line `from`. */
export function findClosing(lines: readonly Line[], from: number): Closing | null {
  const start = lines.findIndex(
    ({ text }, at) =>
      at >= from && (RECIPIENTS_WORD.test(text) || AUTHORITY.test(text.trim()) || signsAlone(lines, at)),
  );
  if (start < 0) return null;
  const recipients: number[] = [];
  const signOff: number[] = [];
  let at = start;
  let listing = false;
  for (; at < lines.length; at++) {
    const { text } = lines[at] as Line;
    if (RECIPIENTS_WORD.test(text)) listing = true;
    else if (isMark(text)) {
      listing = false;
      signOff.push(at);
    } else if (listing && (ITEM.test(text) || continuesList(lines, at))) recipients.push(at);
    else if (ITEM.test(text) && recipients.length === 0 && lines[at]?.cell) recipients.push(at);
    else if (listing && recipients.length === 0 && /:\s*$/u.test(text)) continue;
    else if (signOff.length > 0 && !named(lines, signOff) && inSignOff(text)) signOff.push(at);
    else break;
  }
  return { start, end: at, recipients, signOff };
}

/** "GIÁM ĐỐC" with a name below it and no mark line: the head of the body signs. */
function signsAlone(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  return isPosition((lines[at] as Line).text) && next !== undefined && isSignerName(next.text);
}

/** A wrapped or undashed recipient: "đảng ủy trực thuộc Tỉnh ủy," below its own first line. */
function continuesList(lines: readonly Line[], at: number): boolean {
  const { text, cell } = lines[at] as Line;
  const before = lines[at - 1] as Line;
  if (isCapitals(text) || isSignerName(text)) return false;
  if (cell)
    return (
      cell.table === before.cell?.table && cell.column === before.cell.column && cell.row === before.cell.row
    );
  return !/[.]\s*$/u.test(before.text) && wordCount(text) <= 20;
}

const named = (lines: readonly Line[], signOff: readonly number[]): boolean =>
  signOff.some((at) => isSignerName((lines[at] as Line).text));
