import type { Span } from "../model/span.ts";

/** Overlapping and touching spans as one, in the order of the text; the spans come in any order. */
export function merged(spans: Iterable<Span>): Span[] {
  const all: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
