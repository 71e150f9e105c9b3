import type { Outline } from "../document/outline.ts";
import type { SectionIndex } from "../document/section-index.ts";
import type { Agency } from "../model/agency.ts";
import type { Reference } from "../model/reference.ts";
import type { Span } from "../model/span.ts";
import type { AgencyMention } from "./agencies/index.ts";
import type { ReferenceMention } from "./references/extract-references.ts";

/** What is known of a document when its targets, tasks, deadlines and tables are read. */
export type Reading = {
  /** The canonical text. */
  text: string;
  outline: Outline;
  sections: SectionIndex;
  /** EDTF date of the document. */
  date: string | null;
  agencies: readonly Agency[];
  /** Mentions of agencies in the order of the text. */
  named: readonly AgencyMention[];
  references: readonly Reference[];
  /** Mentions of documents in the order of the text; no time or quantity is read within their extent. */
  cited: readonly ReferenceMention[];
};

/** The citations that reach into a stretch of text, each with its date and title: what is in them is not the plan's. */
export function citationsIn({ cited }: Reading, { start, end }: Span): Span[] {
  return cited.filter(({ extent }) => extent.start < end && extent.end > start).map(({ extent }) => extent);
}
