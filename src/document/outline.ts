import type { Diagnostic } from "../model/diagnostic.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import type { TableBlock } from "./source-document.ts";

/** A paragraph of the running text, or of a table that only lays out the page. */
export type Line = {
  span: Span;
  text: string;
  strong: Span[];
  heading: number | null;
  /** The layout table and cell it stands in: header and sign-off are often printed as tables. */
  cell: { table: TableBlock; row: number; column: number } | null;
};

/** A line of the body and the section it stands in. */
export type BodyLine = {
  line: Line;
  /** The innermost section, whose own line this is when `opens`. */
  section: Section | null;
  opens: boolean;
  /** What it says behind its label or run-in title; null for a heading alone. */
  content: Span | null;
};

/** The parts of a document: what stands above the body, the section tree, the sign-off, the tables. */
export type Outline = {
  /** Lines above the type word: issuer, number, place and date (NĐ 30/2020 Phụ lục I, ô 1-4). */
  header: Line[];
  /** The line that holds the type word: KẾ HOẠCH. */
  typeLine: Line | null;
  /** Body between type word and title in Party papers: "CỦA BAN THƯỜNG VỤ TỈNH ỦY". */
  issuerLine: Line | null;
  /** The trích yếu below the type word. */
  title: Span | null;
  /** Căn cứ lines and the opening paragraphs, up to the first labelled line. */
  preamble: Line[];
  sections: Section[];
  /** The lines of the body with their sections, in the order of the text; closings and tables left out. */
  body: BodyLine[];
  /** Items of Nơi nhận (ô 9), a wrapped item as one. */
  recipients: Span[];
  /** Mark, position and name lines (ô 7). */
  signOff: Line[];
  /** Bracketed notes under the titles of appendices: "(Kèm theo Kế hoạch số ...)". */
  appendixNotes: Span[];
  /** Tables that hold content, in the order of the text. */
  tables: TableBlock[];
  diagnostics: Diagnostic[];
};
