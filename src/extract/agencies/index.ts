import type { Agency } from "../../model/agency.ts";
import { findAgencies } from "./find.ts";
import type { AgencyContext, AgencyMention } from "./mention.ts";
import { resolveAgencies } from "./resolve.ts";

export { findAgencies, resolveAgencies };
export type { AgencyContext, AgencyMention };

/**
 * The organisations a document names. `text` is the canonical text; mentions have their spans in it and the id of
 * their agency.
 */
export function extractAgencies(
  text: string,
  context: AgencyContext,
): { agencies: Agency[]; mentions: AgencyMention[] } {
  const mentions = findAgencies(text, context);
  return { agencies: resolveAgencies(mentions, context), mentions };
}
