import type { Line } from "../document/outline.ts";
import type { Span } from "../model/span.ts";
import { isMostlyCapitals, wordCount } from "./capitals.ts";
import { isTypeLine } from "./type-line.ts";
import { type Label, type LabelClass, readLabel } from "./labels.ts";

/** Divisions whose title stands below the label (NĐ 30/2020 Phụ lục I, Mục V): "Phần I" / "TÌNH HÌNH THỰC HIỆN". */
const HEADED: ReadonlySet<LabelClass> = new Set(["part", "chapter", "division"]);
const LONGEST_TITLE = 60;
const LONGEST_PLAIN_TITLE = 25;
const LONGEST_TITLE_LINES = 5;
const CLOSED = /[.;:!?…,]\s*$/u;

/** The title below a label that stands alone on its line, and the index of the first line after it. */
export function titleBelow(
  lines: readonly Line[],
  at: number,
  label: Label,
): { title: Span; next: number } | null {
  const line = lines[at] as Line;
  if (!HEADED.has(label.class) || line.text.slice(label.end).trim() !== "") return null;
  const first = lines[at + 1];
  if (!first || !mayBeTitle(first)) return null;
  let next = at + 2;
  if (isMostlyCapitals(first.text)) {
    while (next <= at + LONGEST_TITLE_LINES && continues(lines[next])) next++;
  } else if (CLOSED.test(first.text) || wordCount(first.text) > LONGEST_PLAIN_TITLE) {
    return null;
  }
  return { title: { start: first.span.start, end: (lines[next - 1] as Line).span.end }, next };
}

const mayBeTitle = (line: Line): boolean =>
  readLabel(line.text) === null && !isTypeLine(line) && wordCount(line.text) <= LONGEST_TITLE;

const continues = (line: Line | undefined): boolean =>
  line !== undefined && isMostlyCapitals(line.text) && mayBeTitle(line);
