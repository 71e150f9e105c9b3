import type { Span } from "../model/span.ts";
import { countWhile } from "./count-while.ts";

/** The places that at least one of many spans holds; the spans come in any order and may overlap. */
export class SpanSet {
  /** In order, apart from each other. */
  readonly #spans: Span[] = [];

  constructor(spans: Iterable<Span> = []) {
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      const last = this.#spans.at(-1);
      if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
      else this.#spans.push({ start, end });
    }
  }

  has(offset: number): boolean {
    return this.touches({ start: offset, end: offset + 1 });
  }

  /** Whether some of the span lies in the set. */
  touches({ start, end }: Span): boolean {
    const next = this.#spans[countWhile(this.#spans, (span) => span.end <= start)];
    return next !== undefined && next.start < end;
  }
}
