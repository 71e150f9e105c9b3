import type { OriginMap } from "./model/source.ts";
import type { Span } from "./model/span.ts";
import { cut, touching } from "./spans/touching.ts";

/** A piece of a span of `plan.text`, and where it stands in the file the plan was read from. */
export type Location = OffsetLocation | ParagraphLocation | BoxLocation | ImageLocation;

/** Text, Markdown and HTML: code units of the decoded file. */
export type OffsetLocation = { kind: "offsets"; text: Span; source: Span };

/** Word: a paragraph of a part, counted from 0; in a table also its table, row and cell. */
export type ParagraphLocation = {
  kind: "docx";
  text: Span;
  part: string;
  paragraph: number;
  table: number | null;
  row: number | null;
  cell: number | null;
};

/** PDF: page from 1, and left, bottom, right, top in points from the lower left corner of the page. */
export type BoxLocation = {
  kind: "pdf";
  text: Span;
  page: number;
  box: [number, number, number, number];
  /** From 0 to 1, where the page is a picture whose text was recognised. */
  confidence?: number | undefined;
};

/** Pictures: left, top, right, bottom in pixels from the upper left corner; confidence from 0 to 1. */
export type ImageLocation = {
  kind: "image";
  text: Span;
  page: number;
  box: [number, number, number, number];
  confidence: number;
};

/** What of a plan is needed to lead its spans back: every plan has it. */
export type Located = { source: { map: OriginMap } };

/**
 * Leads a span of `plan.text` back to its places in the file, in the order of the text: one a paragraph in Word
 * files, one a box in PDF and pictures, one an unbroken stretch of the file elsewhere. Line feeds between blocks
 * stand nowhere in the file; an empty span has no place.
 */
export function locate(plan: Located, span: Span): Location[] {
  const { map } = plan.source;
  switch (map.kind) {
    case "offsets":
      return join(touching(map.segments, span).map((segment) => offsetsOf(segment, span)));
    case "docx":
      return touching(map.segments, span).map(({ start, end, ...place }) => {
        return { kind: "docx", text: cut({ start, end }, span), ...place };
      });
    case "pdf":
      return touching(map.segments, span).map(({ start, end, ...place }) => {
        return { kind: "pdf", text: cut({ start, end }, span), ...place };
      });
    case "image":
      return touching(map.segments, span).map(({ start, end, ...place }) => {
        return { kind: "image", text: cut({ start, end }, span), ...place };
      });
  }
}

/** A stretch as long as its source agrees with it unit by unit; any other stands for its source as a whole. */
function offsetsOf(segment: Span & { source: Span }, span: Span): OffsetLocation {
  const { source } = segment;
  const text = cut(segment, span);
  if (segment.end - segment.start !== source.end - source.start) return { kind: "offsets", text, source };
  const start = source.start + text.start - segment.start;
  return { kind: "offsets", text, source: { start, end: start + text.end - text.start } };
}

/** Stretches that follow each other in the text and in the file become one. */
function join(locations: readonly OffsetLocation[]): OffsetLocation[] {
  const joined: OffsetLocation[] = [];
  for (const { text, source } of locations) {
    const last = joined.at(-1);
    if (last !== undefined && last.text.end === text.start && last.source.end === source.start) {
      last.text = { start: last.text.start, end: text.end };
      last.source = { start: last.source.start, end: source.end };
    } else joined.push({ kind: "offsets", text, source });
  }
  return joined;
}
