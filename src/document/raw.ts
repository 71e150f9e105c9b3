import type { Diagnostic } from "../model/diagnostic.ts";
import type { OriginMap, SourceFormat } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { MappedText } from "../text/mapped-text.ts";

/** What a reader makes of a file, before the blocks are assembled into the canonical text. */
export type RawDocument = {
  format: SourceFormat;
  encoding: string | null;
  pages: number | null;
  ocr: boolean;
  blocks: RawBlock[];
  /** Turns the source offsets of the blocks' texts into segments of the origin map. */
  origin: OriginOf;
  /** Spans here are source offsets. */
  diagnostics: Diagnostic[];
};

/** Where things of the body stand: the running text, a footnote or endnote, or the page's own furniture. */
export type Zone = "body" | "note" | "furniture";

export type RawParagraph = {
  type: "paragraph";
  /** Maps to source offsets. Inner line breaks are soft wraps; they are folded when the text is assembled. */
  text: MappedText;
  /** Level of a markup heading (1..6), a hint only. */
  heading: number | null;
  /** Bold ranges, in source offsets. */
  strong: Span[];
  zone: Zone;
  page: number | null;
};

export type RawTable = {
  type: "table";
  rows: number;
  columns: number;
  /** Rows at the top that the file itself marks as the header: a hint; 0 where it marks none. */
  headerRows: number;
  cells: RawCell[];
  zone: Zone;
  page: number | null;
};

export type RawCell = {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  blocks: RawBlock[];
};

export type RawBlock = RawParagraph | RawTable;

/** Makes the origin map out of (place in the canonical text, place in the source) pairs. */
export type OriginOf = (segments: readonly { start: number; end: number; source: Span }[]) => OriginMap;
