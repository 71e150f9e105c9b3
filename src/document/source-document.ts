import type { Diagnostic } from "../model/diagnostic.ts";
import type { OriginMap, SourceFormat } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { Zone } from "./raw.ts";

/** The canonical text and its blocks; every span points into `text`. */
export type SourceDocument = {
  format: SourceFormat;
  encoding: string | null;
  pages: number | null;
  ocr: boolean;
  text: string;
  blocks: Block[];
  map: OriginMap;
  diagnostics: Diagnostic[];
};

export type Paragraph = {
  type: "paragraph";
  span: Span;
  heading: number | null;
  /** Bold ranges of the paragraph. */
  strong: Span[];
  zone: Zone;
  page: number | null;
};

export type TableBlock = {
  type: "table";
  span: Span;
  rows: number;
  columns: number;
  /** Rows at the top that the file itself marks as the header: a hint; 0 where it marks none. */
  headerRows: number;
  cells: TableCell[];
  zone: Zone;
  page: number | null;
};

export type TableCell = {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  span: Span;
  blocks: Block[];
};

export type Block = Paragraph | TableBlock;
