import type { Section } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";
import { oneLine } from "../../text/one-line.ts";

/** The name of a table and, above it, the unit all its values have: "Đơn vị tính: triệu đồng". */
export type Caption = { text: string | null; span: Span | null; unit: { text: string; span: Span } | null };

const LABELLED =
  /^(?:bảng|biểu|biểu mẫu|mẫu|phụ biểu|danh mục)(?:\s+số)?\s+[\dIVX]{1,4}(?:[.\-]\d{1,3})*[a-z]?\s*[.:–-]?\s*/iu;
const BRACKETED = /^\(.*\)\s*[.;]?$/su;
const UNIT = /^[([]?\s*(?:đơn vị tính|đơn vị|đvt|đv tính)\s*[:：]([^)\]]{1,60})[)\].]*$/iu;
/** What stands around the wording of a unit: "( triệu đồng .)". */
const UNIT_EDGES = /^\s+|[\s.]+$/gu;
const LABEL_ONLY = /^(?:phụ lục|phụ biểu|biểu|mẫu|bảng)(?:\s+số)?\s*[\dIVX]{0,4}[a-z]?\s*[.:]?$/iu;
/** Lines that open a part of the body or an item of it are no captions: "II. CÁC CHỈ TIÊU CỤ THỂ:", "- Kết quả như sau:". */
const ITEM = /^(?:[-–+*•]|\(?[\p{sc=Latn}\d]{1,4}(?:\.\d{1,3}){0,4}[.)])\s/u;
const LINES_ABOVE = 6;
const LONGEST_LINE = 400;

/** Reads the lines above a table, from `from` to `start`, from the last upwards. */
export function readCaption(text: string, from: number, start: number, appendix: Section | null): Caption {
  const lines = linesAbove(text, from, start);
  const caption: Caption = { text: null, span: null, unit: null };
  const title: Span[] = [];
  for (const span of lines) {
    if (span.end - span.start > LONGEST_LINE) break;
    const line = text.slice(span.start, span.end);
    const wording = UNIT.exec(line)?.[1]?.replace(UNIT_EDGES, "") ?? "";
    if (title.length === 0 && wording !== "") {
      const at = span.start + line.lastIndexOf(wording);
      caption.unit ??= { text: oneLine(wording), span: { start: at, end: at + wording.length } };
      continue;
    }
    if (title.length === 0 && BRACKETED.test(line)) continue;
    const label = LABELLED.exec(line);
    if (label !== null && label[0].length < line.length) {
      title.unshift({ start: span.start + label[0].length, end: span.end });
      break;
    }
    if (LABEL_ONLY.test(line) || ITEM.test(line) || !isInCapitals(line)) break;
    title.unshift(span);
  }
  if (title.length > 0) {
    const span = { start: (title[0] as Span).start, end: (title.at(-1) as Span).end };
    return { ...caption, span, text: oneLine(text.slice(span.start, span.end)) };
  }
  if (appendix === null || appendix.titleSpan === null || appendix.titleSpan.end < from) return caption;
  return { ...caption, text: appendix.title, span: appendix.titleSpan };
}

/** Spans of the lines above, the last first, without blank ones. */
function linesAbove(text: string, from: number, start: number): Span[] {
  const spans: Span[] = [];
  let end = start;
  while (end > from && spans.length < LINES_ABOVE) {
    const begin = Math.max(from, text.lastIndexOf("\n", end - 1) + 1);
    const line = text.slice(begin, end);
    const trimmed = line.trim();
    if (trimmed !== "") {
      const at = begin + line.indexOf(trimmed);
      spans.push({ start: at, end: at + trimmed.length });
    }
    end = begin - 1;
  }
  return spans;
}

/** Titles of tables without a label are set in capitals: "PHÂN CÔNG NHIỆM VỤ CỦA TỔ CÔNG TÁC". */
function isInCapitals(line: string): boolean {
  const letters = line.match(/\p{sc=Latn}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  return letters.length >= 8 && capitals.length * 10 >= letters.length * 8;
}
