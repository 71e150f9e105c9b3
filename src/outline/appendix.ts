import type { Line } from "../document/outline.ts";
import type { Span } from "../model/span.ts";
import { isMostlyCapitals, wordCount } from "./capitals.ts";
import { type Label, readLabel } from "./labels.ts";

/** "(Kèm theo Kế hoạch số ... của UBND tỉnh ...)", "(Ban hành kèm theo Quyết định số ...)". */
const NOTE = /^\(?\s*(?:Ban hành\s+)?kèm\s+theo(?!\p{sc=Latn})/iu;
const RULE = /^[-–_*=.\s]{3,}$/u;
const LONGEST_TITLE_LINES = 5;

/** "(Lưu ý: Áp dụng đối với các đơn vị ...)" explains how to fill a form; "(tháng …/2026)" still is title. */
const isRemark = (text: string): boolean => /^\(.*\)$/u.test(text) && wordCount(text) > 6;

export const isAppendixNote = (text: string): boolean => NOTE.test(text.trim());

export type AppendixHead = {
  title: Span | null;
  note: Span | null;
  /** Index of the first line after the head. */ next: number;
};

/**
 * Reads the head of an appendix or form: its label, the title on the same line or on those below, and the note that
 * ties it to the plan. `tableStart` is where the next table begins: a title never reaches beyond it.
 */
export function readAppendixHead(
  lines: readonly Line[],
  at: number,
  label: Label,
  tableStart: number,
): AppendixHead {
  const line = lines[at] as Line;
  const own = line.text.slice(label.end).replace(/[\s.:]+$/u, "");
  let title: Span | null =
    own === "" || isAppendixNote(own)
      ? null
      : { start: line.span.start + label.end, end: line.span.start + label.end + own.length };
  let note: Span | null = isAppendixNote(own)
    ? { start: line.span.start + label.end, end: line.span.end }
    : null;
  let next = at + 1;
  for (; next < lines.length && next - at <= LONGEST_TITLE_LINES; next++) {
    const below = lines[next] as Line;
    const text = below.text.trim();
    if (below.span.start > tableStart || RULE.test(text)) break;
    if (isAppendixNote(text)) {
      note = below.span;
      // "PHỤ LỤC" / "(Kèm theo Kế hoạch số ...)" / "DANH MỤC NHIỆM VỤ"
      if (title === null) continue;
      next++;
      break;
    }
    if (note && !isMostlyCapitals(text)) break;
    if (isRemark(text) || readLabel(text) || /[.;]\s*$/u.test(text) || wordCount(text) > 60) break;
    title = { start: title?.start ?? below.span.start, end: below.span.end };
  }
  return { title, note, next };
}
