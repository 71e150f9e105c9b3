import type { AgencyRecord } from "../../lexicon/agencies/index.ts";
import type { AgencyLevel } from "../../model/agency.ts";

/** What a name at a place in the words stands for, before its span and wording are taken. */
export type Reading = {
  id: string;
  record: AgencyRecord | null;
  name: string;
  kind: "organisation" | "group";
  level: AgencyLevel | null;
  branch: AgencyRecord["branch"];
  validTo: string | null;
  end: number;
  /** The name lacks its level: whether it is one is for the words around to say. */
  bare: "own" | "listed" | "never" | null;
};
