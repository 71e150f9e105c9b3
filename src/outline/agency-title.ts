import { AGENCY_HEADS, NO_AGENCY } from "../lexicon/agency-heads.ts";
import { startsWithPhrase } from "../text/phrases.ts";

const beginsSo = startsWithPhrase(AGENCY_HEADS);
const isOther = startsWithPhrase(NO_AGENCY);

/** "Giao Sở Y tế:" over what it is to do. */
const CHARGES = /^(?:giao|yêu cầu)\s+(?:cho\s+)?/u;

/** Whether a title (as a tone key) names a body: "sở y tế", but not "sở hữu trí tuệ". */
export function isAgencyTitle(key: string): boolean {
  const charged = key.replace(CHARGES, "");
  return beginsSo(charged) && !isOther(charged) && !isOther(key);
}
