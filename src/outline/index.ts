import type { Line, Outline } from "../document/outline.ts";
import type { SourceDocument } from "../document/source-document.ts";
import type { Span } from "../model/span.ts";
import { readBody } from "./body.ts";
import { checkWhole } from "./check-whole.ts";
import { type Closing, findClosing } from "./closing.ts";
import { partClosings } from "./closing-lines.ts";
import { findHead, titleSpan } from "./header.ts";
import { linesOf } from "./lines.ts";
import { checkNumbering } from "./numbering.ts";

/**
 * Finds the parts of a document: blocks in, header, section tree, sign-off, recipients and appendices out. It never
 * refuses a text: what it cannot place stays a paragraph of the section above.
 */
export function outline(document: SourceDocument): Outline {
  const { lines: printed, tables } = linesOf(document);
  const lines = partClosings(printed);
  const head = findHead(lines);
  const closings = allClosings(lines, head.title.end);
  const closed = new Set(closings.flatMap(({ start, end }) => range(start, end)));
  const body = readBody(document.text, lines, head.title.end, closed, tables);
  const first = firstOf(closings);
  return {
    header: lines.slice(0, head.typeLine < 0 ? head.title.start : head.typeLine),
    typeLine: lines[head.typeLine] ?? null,
    issuerLine: lines[head.issuerLine] ?? null,
    title: titleSpan(lines, head),
    preamble: body.preamble,
    sections: body.sections,
    body: body.lines,
    recipients: first ? recipientItems(lines, first) : [],
    signOff: first ? first.signOff.map((index) => lines[index] as Line) : [],
    appendixNotes: body.appendixNotes,
    tables,
    diagnostics: [
      ...checkWhole(document, head, body.sections),
      ...checkNumbering(body.sections, body.labels),
    ],
  };
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

function allClosings(lines: readonly Line[], from: number): Closing[] {
  const found: Closing[] = [];
  for (let closing = findClosing(lines, from); closing;) {
    found.push(closing);
    closing = findClosing(lines, Math.max(closing.end, closing.start + 1));
  }
  return found;
}

/** The closing of the document itself: of a joint one several sign, each below the other. */
function firstOf(closings: readonly Closing[]): Closing | null {
  const apart = closings.findIndex(({ start }, at) => at > 0 && start > (closings[at - 1] as Closing).end);
  const own = apart < 0 ? closings : closings.slice(0, apart);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  return {
    start: first.start,
    end: last.end,
    recipients: own.flatMap(({ recipients }) => recipients),
    signOff: own.flatMap(({ signOff }) => signOff),
  };
}

const MARKER = /^[-–+*•]\s*/u;

/**
 * Joins the lines of wrapped items: a line without a dash goes on with the item before it, where any has one; else
 * with an item that no mark has closed.
 */
function recipientItems(lines: readonly Line[], closing: Closing): Span[] {
  const items: Span[] = [];
  const dashed = closing.recipients.some((index) => MARKER.test((lines[index] as Line).text));
  let closed = true;
  for (const index of closing.recipients) {
    const { text, span } = lines[index] as Line;
    // "Gửi bản điện tử:" says how the list below it is sent.
    if (/:\s*$/u.test(text)) continue;
    const marker = MARKER.exec(text)?.[0].length ?? 0;
    const before = items.at(-1);
    if (marker === 0 && before && (dashed || !closed)) before.end = span.end;
    else items.push({ start: span.start + marker, end: span.end });
    closed = /[;.,]\s*$/u.test(text);
  }
  return items;
}
