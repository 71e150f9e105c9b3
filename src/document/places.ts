import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import { countWhile } from "../spans/count-while.ts";
import { indexSections, type SectionIndex } from "./section-index.ts";

/** Where something stands, as people look it up. */
export type Place = {
  /** Line of `plan.text`, from 1. */
  line: number;
  /** The innermost section it stands in, by id, labels from the root, and title. */
  section: { id: string; path: string[]; title: string | null } | null;
};

/** Tells for offsets of a text their line and section; each question takes logarithmic time. */
export class Places {
  readonly sections: SectionIndex;
  readonly #text: string;
  readonly #lineStarts: readonly number[];

  constructor(text: string, roots: readonly Section[]) {
    this.#text = text;
    this.sections = indexSections(roots);
    this.#lineStarts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  }

  at(offset: number): Place {
    const section = this.sectionAt(offset);
    return {
      line: this.#lineOf(offset),
      section: section && { id: section.id, path: section.path, title: section.title },
    };
  }

  /** The line that holds the offset, without its line break. */
  lineAt(offset: number): Span {
    const line = this.#lineOf(offset);
    const next = this.#lineStarts[line];
    return { start: this.#lineStarts[line - 1] ?? 0, end: next === undefined ? this.#text.length : next - 1 };
  }

  /** All lines, without their line breaks. */
  lines(): Span[] {
    return this.#lineStarts.map((start) => this.lineAt(start));
  }

  /** The innermost section that holds the offset. */
  sectionAt(offset: number): Section | null {
    const last =
      this.sections.all[countWhile(this.sections.all, ({ span }) => span.start <= offset) - 1] ?? null;
    return this.sections.upwards(last).find(({ span }) => offset < span.end) ?? null;
  }

  #lineOf(offset: number): number {
    return countWhile(this.#lineStarts, (start) => start <= offset);
  }
}
