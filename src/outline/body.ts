import type { BodyLine, Line } from "../document/outline.ts";
import type { TableBlock } from "../document/source-document.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import { isAppendixNote, readAppendixHead } from "./appendix.ts";
import { headAt } from "./header.ts";
import { boldClasses, readTitle } from "./headings.ts";
import { type Label, type LabelClass, rankOf, readLabel } from "./labels.ts";
import { titleBelow } from "./title-below.ts";
import { isTypeLine } from "./type-line.ts";
import { isAppendix, SectionTree } from "./tree.ts";

export type Body = {
  sections: Section[];
  labels: ReadonlyMap<Section, Label>;
  lines: BodyLine[];
  preamble: Line[];
  appendixNotes: Span[];
};

/** Walks the lines from the title on, leaves those of closings out, and builds the section tree. */
export function readBody(
  text: string,
  lines: readonly Line[],
  from: number,
  closed: ReadonlySet<number>,
  tables: readonly TableBlock[],
): Body {
  const walk = new BodyWalk(text, lines, tables);
  let at = from;
  while (at < lines.length) at = closed.has(at) ? at + 1 : walk.step(at);
  return walk.finish();
}

class BodyWalk {
  readonly #lines: readonly Line[];
  readonly #tables: readonly TableBlock[];
  readonly #tree: SectionTree;
  readonly #bold: ReadonlySet<LabelClass>;
  readonly #body: BodyLine[] = [];
  readonly #preamble: Line[] = [];
  readonly #notes: Span[] = [];
  #nextTable = 0;

  constructor(text: string, lines: readonly Line[], tables: readonly TableBlock[]) {
    this.#lines = lines;
    this.#tables = tables;
    this.#tree = new SectionTree(text);
    this.#bold = boldClasses(lines);
  }

  /** Takes line `at`, and returns the index of the next line to take. */
  step(at: number): number {
    const line = this.#lines[at] as Line;
    this.#coverTables(line.span.start);
    const label = readLabel(line.text);
    if (label && isAppendix(label)) return this.#appendix(at, label);
    const below = label && titleBelow(this.#lines, at, label);
    if (label && below) return this.#head(at, label, below);
    if (label) {
      this.#labelled(line, label, this.#lines[at + 1]);
      return at + 1;
    }
    return isTypeLine(line) ? this.#attached(at) : this.#plain(at, line);
  }

  finish(): Body {
    this.#coverTables(Number.POSITIVE_INFINITY);
    return {
      sections: this.#tree.roots,
      labels: this.#tree.labels,
      lines: this.#body,
      preamble: this.#preamble,
      appendixNotes: this.#notes,
    };
  }

  #appendix(at: number, label: Label): number {
    const tableStart = this.#tables[this.#nextTable]?.span.start ?? Number.POSITIVE_INFINITY;
    const { title, note, next } = readAppendixHead(this.#lines, at, label, tableStart);
    if (note) this.#notes.push(note);
    return this.#head(at, label, { title, next });
  }

  /** A head of several lines: its label, and its title on the same line or below. */
  #head(at: number, label: Label, { title, next }: { title: Span | null; next: number }): number {
    const line = this.#lines[at] as Line;
    const section = this.#tree.open({ line, label, title, end: (this.#lines[next - 1] as Line).span.end });
    for (const head of this.#lines.slice(at, next))
      this.#body.push({ line: head, section, opens: head === line, content: null });
    return next;
  }

  #labelled(line: Line, label: Label, next: Line | undefined): void {
    const below = next ? readLabel(next.text) : null;
    const title = readTitle(line, label, {
      boldHeadings: this.#bold.has(label.class),
      hasContent: next !== undefined && (below === null || rankOf(below.class) > rankOf(label.class)),
      hasItems: below !== null && rankOf(below.class) > rankOf(label.class),
    });
    const { start, end } = line.span;
    const titleSpan = title && { start: start + title.start, end: start + title.end };
    const section = this.#tree.open({ line, label, title: titleSpan, end });
    this.#body.push({ line, section, opens: true, content: contentOf(line, title?.end ?? label.end) });
  }

  /** An attached document begins: its sections are no part of what stands before. */
  #attached(at: number): number {
    this.#tree.close();
    return Math.max(headAt(this.#lines, at).title.end, at + 1);
  }

  #plain(at: number, line: Line): number {
    if (isAppendixNote(line.text)) this.#notes.push(line.span);
    if (this.#tree.roots.length === 0) this.#preamble.push(line);
    this.#tree.extend(line.span.end);
    this.#body.push({ line, section: this.#tree.current, opens: false, content: line.span });
    return at + 1;
  }

  /** Tables belong to the sections that are open where they stand. */
  #coverTables(before: number): void {
    for (
      let table = this.#tables[this.#nextTable];
      table && table.span.start < before;
      table = this.#tables[++this.#nextTable]
    ) {
      this.#tree.extend(table.span.end);
    }
  }
}

/** What a labelled line says behind its label or run-in title; null when that is all of it. */
function contentOf(line: Line, from: number): Span | null {
  const rest = line.text.slice(from);
  const start = from + (/^[\s.:;,\-–]*/u.exec(rest)?.[0].length ?? 0);
  return start >= line.text.length ? null : { start: line.span.start + start, end: line.span.end };
}
