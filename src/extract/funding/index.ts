import type { BodyLine } from "../../document/outline.ts";
import type { Funding } from "../../model/funding.ts";
import type { Span } from "../../model/span.ts";
import { matchKey } from "../../text/fold.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Reading } from "../reading.ts";
import type { Trace } from "../trace.ts";
import { zoneOf } from "../zone.ts";
import { amountBehind } from "./amount.ts";
import { findSources } from "./find-sources.ts";

type Source = { span: Span; amount: Funding["amount"]; amountSpan: Span | null; rule: string };

/**
 * Where the money comes from: the sources that the section on funding names, each once. A plan without such a section
 * names them in its tasks and targets ("... từ nguồn kinh phí Chương trình mục tiêu quốc gia").
 */
export function extractFunding(reading: Reading): { funding: Funding[]; traces: Trace[] } {
  const { body } = reading.outline;
  const own = body.filter(({ section }) => zoneOf(section, reading.sections) === "funding");
  const lines = own.length > 0 ? own : body.filter((line) => speaksOfTasks(reading, line));
  const rule = own.length > 0 ? "funding.section" : "funding.paid-from";
  const found = onlyFirst(
    reading.text,
    lines.flatMap((line) => sourcesOf(reading.text, line, rule)),
  );
  return { funding: found.map(toFunding(reading.text)), traces: found.map(traceOf) };
}

function speaksOfTasks({ sections }: Reading, { section }: BodyLine): boolean {
  const zone = zoneOf(section, sections);
  return zone === "tasks" || zone === "objectives";
}

/** "1. Nguồn ngân sách: Hằng năm, ...": the title of an item names a source as well; that of the section only the money. */
function said({ section, opens, content }: BodyLine): Span | null {
  const title = opens && section?.kind == null ? (section?.titleSpan ?? null) : null;
  if (title === null) return content;
  return { start: title.start, end: Math.max(title.end, content?.end ?? 0) };
}

function sourcesOf(text: string, line: BodyLine, rule: string): Source[] {
  const content = rule === "funding.section" ? said(line) : line.content;
  if (content === null) return [];
  const spans = findSources(text, content, rule === "funding.section");
  return spans.map((span, index) => {
    const sum = amountBehind(text, span.end, spans[index + 1]?.start ?? content.end);
    return { span, amount: sum?.amount ?? null, amountSpan: sum?.span ?? null, rule };
  });
}

const LEAD =
  /^(?:các các |các |những )?(?:nguồn vốn |nguồn kinh phí |nguồn |vốn )?(?=ngân sách|quỹ|chương trình)/u;

/** Said again, a source is the same: "nguồn ngân sách nhà nước", "ngân sách nhà nước". */
function onlyFirst(text: string, sources: readonly Source[]): Source[] {
  const first = new Map<string, Source>();
  for (const source of sources) {
    const key = matchKey(wordingOf(text, source.span)).replace(LEAD, "");
    const known = first.get(key);
    if (known === undefined || (known.amount === null && source.amount !== null)) first.set(key, source);
  }
  return [...first.values()].sort((a, b) => a.span.start - b.span.start);
}

const toFunding =
  (text: string) =>
  ({ span, amount }: Source, index: number): Funding => ({
    id: idOf(index),
    source: wordingOf(text, span),
    amount,
    span,
  });

function traceOf({ span, amountSpan, rule }: Source, index: number): Trace {
  const sum = amountSpan === null ? [] : [{ field: "amount", span: amountSpan }];
  return { fact: idOf(index), rule, said: [{ field: "source", span }, ...sum], inherited: [] };
}

const wordingOf = (text: string, { start, end }: Span): string => oneLine(text.slice(start, end));

const idOf = (index: number): string => `f${index + 1}`;
