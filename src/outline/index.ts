import type { Line, Outline } from "../document/outline.ts";
import type { SourceDocument } from "../document/source-document.ts";
import type { Span } from "../model/span.ts";
import { isAppendixNote, readAppendixHead } from "./appendix.ts";
import { type Closing, findClosing } from "./closing.ts";
import { findHead, headAt, isTypeLine, titleSpan } from "./header.ts";
import { boldClasses, readTitle } from "./headings.ts";
import { type Label, type LabelClass, rankOf, readLabel } from "./labels.ts";
import { linesOf } from "./lines.ts";
import { checkNumbering } from "./numbering.ts";
import { isAppendix, SectionTree, tableExtender } from "./tree.ts";

/**
 * Finds the parts of a document: blocks in, header, section tree, sign-off, recipients and appendices out. It never
 * refuses a text: what it cannot place stays a paragraph of the section above.
 */
export function outline(document: SourceDocument): Outline {
  const { lines, tables } = linesOf(document);
  const head = findHead(lines);
  const closings = allClosings(lines, head.title.end);
  const closed = new Set(closings.flatMap(({ start, end }) => range(start, end)));
  const bold = boldClasses(lines);
  const tree = new SectionTree(document.text);
  const cover = tableExtender(tree, tables);
  const notes: Span[] = [];
  const preamble: Line[] = [];

  let at = head.title.end;
  while (at < lines.length) {
    const line = lines[at] as Line;
    if (closed.has(at)) {
      at++;
      continue;
    }
    cover(line.span.start);
    const label = readLabel(line.text);
    if (label && isAppendix(label)) {
      const tableStart =
        tables.find(({ span }) => span.start > line.span.start)?.span.start ?? Number.POSITIVE_INFINITY;
      const { title, note, next } = readAppendixHead(lines, at, label, tableStart);
      const end = (lines[next - 1] as Line).span.end;
      tree.open({
        line,
        label,
        title,
        end,
      });
      if (note) notes.push(note);
      at = next;
    } else if (label) {
      tree.open({ ...opening(line, label, lines[at + 1], bold), end: line.span.end });
      at++;
    } else {
      const attached = attachedHead(lines, at);
      if (attached > at) tree.close();
      if (isAppendixNote(line.text)) notes.push(line.span);
      if (tree.roots.length === 0 && attached === at) preamble.push(line);
      tree.extend(line.span.end);
      at = Math.max(attached, at + 1);
    }
  }
  cover(Number.POSITIVE_INFINITY);

  const first = closings[0];
  return {
    header: lines.slice(0, Math.max(head.typeLine, 0)),
    typeLine: lines[head.typeLine] ?? null,
    issuerLine: lines[head.issuerLine] ?? null,
    title: titleSpan(lines, head),
    preamble,
    sections: tree.roots,
    recipients: first ? recipientItems(lines, first) : [],
    signOff: first ? first.signOff.map((index) => lines[index] as Line) : [],
    appendixNotes: notes,
    tables,
    diagnostics: checkNumbering(tree.roots, tree.labels),
  };
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

function allClosings(lines: readonly Line[], from: number): Closing[] {
  const found: Closing[] = [];
  for (let at = from; ;) {
    const closing = findClosing(lines, at);
    if (!closing) return found;
    found.push(closing);
    at = Math.max(closing.end, closing.start + 1);
  }
}

function opening(line: Line, label: Label, next: Line | undefined, bold: ReadonlySet<LabelClass>) {
  const below = next ? readLabel(next.text) : null;
  const title = readTitle(line, label, {
    boldHeadings: bold.has(label.class),
    hasContent: next !== undefined && (below === null || rankOf(below.class) > rankOf(label.class)),
  });
  return {
    line,
    label,
    title: title && { start: line.span.start + title.start, end: line.span.start + title.end },
  };
}

/** Index of the first line below the type word and title of an attached document, or `at` when none begins here. */
function attachedHead(lines: readonly Line[], at: number): number {
  return isTypeLine(lines[at] as Line) ? headAt(lines, at).title.end : at;
}

/** Joins the lines of wrapped items: a line without a dash goes on with the item before it. */
function recipientItems(lines: readonly Line[], closing: Closing): Span[] {
  const items: Span[] = [];
  for (const index of closing.recipients) {
    const { text, span } = lines[index] as Line;
    // "Gửi bản điện tử:" says how the list below it is sent.
    if (/:\s*$/u.test(text)) continue;
    const marker = /^[-–+*•]\s*/u.exec(text)?.[0].length ?? 0;
    const before = items.at(-1);
    if (marker === 0 && before) before.end = span.end;
    else items.push({ start: span.start + marker, end: span.end });
  }
  return items;
}
