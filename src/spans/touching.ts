import type { Span } from "../model/span.ts";
import { countWhile } from "./count-while.ts";

/** The spans that share text with this one; `spans` are in order and never overlap. An empty span shares none. */
export function touching<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const found: S[] = [];
  if (start >= end) return found;
  for (let at = countWhile(spans, (span) => span.end <= start); at < spans.length; at++) {
    const span = spans[at] as S;
    if (span.start >= end) break;
    found.push(span);
  }
  return found;
}

/** The part of a span that lies in another that it touches. */
export const cut = (span: Span, to: Span): Span => ({
  start: Math.max(span.start, to.start),
  end: Math.min(span.end, to.end),
});
