import type { Outline } from "../document/outline.ts";
import type { SectionIndex } from "../document/section-index.ts";
import type { Agency } from "../model/agency.ts";
import type { Reference } from "../model/reference.ts";
import type { SpanSet } from "../spans/span-set.ts";
import type { AgencyMention } from "./agencies/index.ts";

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
  /** Citations, each with its date and title: no time or quantity in them is the plan's own. */
  citations: SpanSet;
};
