import type { Diagnostic } from "../model/diagnostic.ts";
import type { Section } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import type { Paragraph, TableBlock } from "./source-document.ts";

/** The parts of a document: what stands above the body, the section tree, the sign-off, the tables. */
export type Outline = {
  /** Paragraphs above the body: issuer, number, place and date, type word, title (NĐ 30/2020 Phụ lục I, ô 1-5). */
  header: Paragraph[];
  /** The line that holds the type word alone: KẾ HOẠCH. */
  typeLine: Paragraph | null;
  /** The lines of the trích yếu below the type word. */
  title: Span | null;
  /** Căn cứ lines and the opening paragraphs, up to the first heading. */
  preamble: Paragraph[];
  sections: Section[];
  /** Mark, position and name lines after the body (ô 7). */
  signOff: Paragraph[];
  /** Items of Nơi nhận (ô 9). */
  recipients: Paragraph[];
  /** Bracketed notes under the titles of appendices: "(Kèm theo Kế hoạch số ...)". */
  appendixNotes: Span[];
  tables: TableBlock[];
  diagnostics: Diagnostic[];
};
