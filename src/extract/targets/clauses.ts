import type { Span } from "../../model/span.ts";
import { trimmed } from "../../spans/trimmed.ts";

/**
 * Ends of clauses: ";", and a full stop before a capital, a number or the end. The stop of "1.500" and the one in
 * "tr.đ" close nothing.
 */
const CLAUSE_END = /;|\.(?=\s+[\p{Lu}\d“"+*–-]|\s*$)|\n/gu;

/** The clauses of a stretch of text, without blanks at their ends: each may hold a commitment of its own. */
export function clausesOf(text: string, { start, end }: Span): Span[] {
  const slice = text.slice(start, end);
  const clauses: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    const clause = trimmed(text, { start: start + from, end: start + to });
    if (clause.start < clause.end) clauses.push(clause);
  };
  for (const { index } of slice.matchAll(CLAUSE_END)) {
    if (slice.charAt(index) === ";" && isBracketed(slice.slice(from, index), slice.slice(index))) continue;
    add(index);
    from = index + 1;
  }
  add(slice.length);
  return clauses;
}

/** "(gồm 166 dự án thủy điện; 02 dự án điện sinh khối)": what a bracket lists is no clause of its own. */
function isBracketed(before: string, after: string): boolean {
  return before.lastIndexOf("(") > before.lastIndexOf(")") && /^[^()]{0,400}\)/u.test(after);
}
