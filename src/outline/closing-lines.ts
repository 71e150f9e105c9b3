import type { Line } from "../document/outline.ts";
import { wordCount } from "./capitals.ts";
import { hasSurname, isAuthority, isPosition, isSignerName, withoutRank } from "./sign-off.ts";

/** "Nơi nhận: - Bộ Y tế; - Lưu: VT." says on one line what others list below. */
const LISTED = /^(Nơi\s+(?:nhận|gửi)\s*:)\s+\S/iu;
const NEXT_ITEM = /(?<=[;,:.])\s+(?=[-–+]\s)/gu;
/**
 * Where the right column may begin: "- Bộ Y tế; KT. CHỦ TỊCH" is a recipient and who signs beside it; a site may have
 * left a bar between them.
 */
const GUTTER = /(?<=[;,:.])\s+(?:\|\s*)?(?=\p{Lu}{2})/gu;
const BARS_AT_ENDS = /^[\s|]+|[\s|]+$/gu;
/** The name may stand beside the last recipient: "- Lưu: VT. Phạm Văn Nghiêm". */
const LAST = /^[-–+]\s*Lưu(?!\p{sc=Latn})/u;
const BEHIND_STOP = /(?<=[.;])\s+(?=\p{Lu})/gu;
const LEFT = /^(?:Nơi\s+(?:nhận|gửi)\s*:|[-–+]\s)/iu;

/** Parts the lines of recipients and sign-offs that run together: what stands in a list, and side by side. */
export const partClosings = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => (LEFT.test(line.text) ? cut(line, cutsOf(line.text)) : [line]));

function cutsOf(text: string): number[] {
  const column = [...text.matchAll(GUTTER)].find(({ index, 0: gap }) => {
    const rest = text.slice(index + gap.length);
    return isAuthority(rest) || isPosition(rest);
  });
  const right =
    column ??
    (LAST.test(text) ? [...text.matchAll(BEHIND_STOP)].find((gap) => isName(text, gap)) : undefined);
  const left = column ? text.slice(0, column.index) : text;
  const listed = LISTED.exec(left);
  const items = listed ? [...left.matchAll(NEXT_ITEM)].map(({ index }) => index) : [];
  // "Nơi nhận: Như trên, ..." without dashes goes on as it is, behind its word.
  const word = listed?.[1] && items[0] !== listed[1].length ? [listed[1].length] : [];
  return [...word, ...items, ...(right ? [right.index] : [])];
}

function isName(text: string, { index, 0: gap }: RegExpExecArray): boolean {
  const rest = text.slice(index + gap.length);
  return isSignerName(rest) && hasSurname(withoutRank(rest)) && wordCount(rest) > 2;
}

function cut(line: Line, cuts: readonly number[]): Line[] {
  const bounds = [0, ...cuts, line.text.length];
  return bounds.slice(1).flatMap((end, at) => {
    const part = line.text.slice(bounds[at], end);
    const lead = /^[\s|]*/u.exec(part)?.[0].length ?? 0;
    const start = line.span.start + (bounds[at] as number) + lead;
    const text = part.replace(BARS_AT_ENDS, "");
    return text === "" ? [] : [{ ...line, text, span: { start, end: start + text.length } }];
  });
}
