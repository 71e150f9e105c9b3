import type { Line } from "../document/outline.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import { type Label, rankOf } from "./labels.ts";
import { sectionKind } from "./section-kind.ts";

/** Appendices and forms are headings even without a title. */
export const isAppendix = ({ class: labelClass }: Label): boolean =>
  labelClass === "annex" || labelClass === "form";

/** A section under way: its class decides what may stand below it. */
type Open = { section: Section; rank: number };

/** A labelled line that opens a section; `title` is a span of the text, null for an item. */
export type Opening = { line: Line; label: Label; title: Span | null; end: number };

/**
 * Builds the section tree from labelled lines in the order of the text. The class of a label decides its level:
 * a section closes every open one of its own or an inner class. Labels are never renumbered.
 */
export class SectionTree {
  readonly roots: Section[] = [];
  readonly labels = new Map<Section, Label>();
  readonly #open: Open[] = [];
  readonly #text: string;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  open({ line, label, title, end }: Opening): Section {
    const rank = rankOf(label.class);
    const titleText = title && this.#text.slice(title.start, title.end).replace(/\s+/gu, " ");
    while ((this.#open.at(-1)?.rank ?? -1) >= rank) this.#open.pop();
    const parent = this.#open.at(-1)?.section ?? null;
    const section: Section = {
      id: `s${++this.#count}`,
      role: isAppendix(label) || (title && rank <= rankOf("letter")) ? "heading" : "item",
      label: label.text,
      title: titleText,
      path: [...(parent?.path ?? []), label.text],
      kind: isAppendix(label) ? "appendix" : titleText === null ? null : sectionKind(titleText),
      span: { start: line.span.start, end: line.span.end },
      titleSpan: title,
      children: [],
    };
    (parent?.children ?? this.roots).push(section);
    this.labels.set(section, label);
    this.#open.push({ section, rank });
    this.extend(end);
    return section;
  }

  /** The innermost section under way. */
  get current(): Section | null {
    return this.#open.at(-1)?.section ?? null;
  }

  /** What stands at `end` belongs to every open section. */
  extend(end: number): void {
    for (const { section } of this.#open) section.span.end = Math.max(section.span.end, end);
  }

  /** An attached document begins: nothing before it goes on. */
  close(): void {
    this.#open.length = 0;
  }
}
