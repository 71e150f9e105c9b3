import type { Span } from "../model/span.ts";

/** Tells which of many spans, with what belongs to each, overlap a span; asked from left to right by start. */
export class Sweep<T> {
  readonly #sorted: readonly (readonly [Span, T])[];
  #next = 0;
  #near: (readonly [Span, T])[] = [];

  constructor(entries: Iterable<readonly [Span, T]>) {
    this.#sorted = [...entries].sort(([a], [b]) => a.start - b.start);
  }

  /** What belongs to the spans that share at least a code unit with this one. */
  over({ start, end }: Span): T[] {
    for (; this.#next < this.#sorted.length; this.#next++) {
      const entry = this.#sorted[this.#next] as readonly [Span, T];
      if (entry[0].start >= end) break;
      this.#near.push(entry);
    }
    this.#near = this.#near.filter(([span]) => span.end > start);
    return this.#near.filter(([span]) => span.start < end).map(([, value]) => value);
  }
}
