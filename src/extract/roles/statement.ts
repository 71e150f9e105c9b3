import type { Role } from "../../model/task.ts";
import type { Span } from "../../model/span.ts";
import type { AgencyMention } from "../agencies/index.ts";

/** A role that a text gives an agency, and the rule that read it. */
export type SaidRole = { role: Role; mention: AgencyMention; rule: string };

/** What one task, lead-in or note says of who does what. */
export type Statement = {
  /** Its own doers and their roles; empty where it leaves the doer to its heading. */
  doers: SaidRole[];
  /** The roles of a doer taken from elsewhere: support in "Phối hợp với Sở Y tế ..."; null where it says nothing of it. */
  doerRoles: Extract<Role, "lead" | "support">[] | null;
  /** Everybody else: supporters, partners, who is advised, who decides. */
  others: SaidRole[];
  /** The main verb, and where it stands. */
  action: { text: string; span: Span } | null;
};
