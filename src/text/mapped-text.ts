import type { Span } from "../model/span.ts";

/**
 * A string that knows, for every code unit, the offsets of the source it was made from.
 *
 * Offsets survive every change because the map is made while the text changes: each operation returns a new
 * text whose map is carried over, never recovered afterwards by comparing strings.
 */
export class MappedText {
  readonly text: string;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  private constructor(text: string, starts: Int32Array, ends: Int32Array) {
    this.text = text;
    this.#starts = starts;
    this.#ends = ends;
  }

  /** `text` stands in the source as it is, from `offset` on. */
  static of(text: string, offset = 0): MappedText {
    const starts = new Int32Array(text.length);
    const ends = new Int32Array(text.length);
    for (let i = 0; i < text.length; i++) {
      starts[i] = offset + i;
      ends[i] = offset + i + 1;
    }
    return new MappedText(text, starts, ends);
  }

  /** `text` stands for the whole range of the source: a generated label, a letter composed of two. */
  static from(text: string, source: Span): MappedText {
    return new MappedText(
      text,
      new Int32Array(text.length).fill(source.start),
      new Int32Array(text.length).fill(source.end),
    );
  }

  static concat(parts: readonly MappedText[]): MappedText {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const starts = new Int32Array(length);
    const ends = new Int32Array(length);
    let at = 0;
    for (const part of parts) {
      starts.set(part.#starts, at);
      ends.set(part.#ends, at);
      at += part.length;
    }
    return new MappedText(parts.map((part) => part.text).join(""), starts, ends);
  }

  get length(): number {
    return this.text.length;
  }

  slice(start: number, end = this.length): MappedText {
    return new MappedText(
      this.text.slice(start, end),
      this.#starts.subarray(start, end),
      this.#ends.subarray(start, end),
    );
  }

  /** Offset in the source at which the code unit `index` begins. */
  sourceStart(index: number): number {
    return this.#starts[index] ?? this.#ends.at(-1) ?? 0;
  }

  /** The range of the source that `[start, end)` was made from. */
  toSource(start: number, end: number): Span {
    if (start >= end) {
      const at = this.sourceStart(start);
      return { start: at, end: at };
    }
    return { start: this.#starts[start] as number, end: this.#ends[end - 1] as number };
  }

  /**
   * Replaces every match of a global pattern. A replacement of the same length keeps the map unit by unit; any
   * other stands for the whole match.
   */
  replace(pattern: RegExp, replacement: string | ((match: RegExpMatchArray) => string)): MappedText {
    const parts: MappedText[] = [];
    let last = 0;
    for (const match of this.text.matchAll(pattern)) {
      const found = match[0];
      const put = typeof replacement === "string" ? replacement : replacement(match);
      if (put === found) continue;
      parts.push(this.slice(last, match.index));
      last = match.index + found.length;
      if (put.length === found.length) {
        parts.push(this.slice(match.index, last).#withText(put));
      } else if (put !== "") {
        parts.push(MappedText.from(put, this.toSource(match.index, last)));
      }
    }
    return parts.length === 0 ? this : MappedText.concat([...parts, this.slice(last)]);
  }

  trim(): MappedText {
    const start = this.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  #withText(text: string): MappedText {
    return new MappedText(text, this.#starts, this.#ends);
  }
}
