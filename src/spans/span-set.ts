import type { Span } from "../model/span.ts";
import { countWhile } from "./count-while.ts";
import { merged } from "./merged.ts";

/** The places that at least one of many spans holds; the spans come in any order and may overlap. */
export class SpanSet {
  /** In order, apart from each other. */
  readonly #spans: readonly Span[];

  constructor(spans: Iterable<Span> = []) {
    this.#spans = merged(spans);
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
