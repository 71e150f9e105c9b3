import type { Span } from "../model/span.ts";

/** The span without the white space at its ends; one of white space alone becomes empty. */
export function trimmed(text: string, { start, end }: Span): Span {
  const wording = text.slice(start, end);
  const from = start + wording.length - wording.trimStart().length;
  return { start: from, end: Math.max(from, start + wording.trimEnd().length) };
}
