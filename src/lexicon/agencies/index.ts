import { isValidOn } from "../provinces/index.ts";
import { armedForces } from "./armed-forces.ts";
import { nationalAssociations } from "./associations.ts";
import { centralBodies } from "./central.ts";
import { centralUnits } from "./central-units.ts";
import { courts } from "./courts.ts";
import { departments } from "./departments.ts";
import { electionBodies, electionGroups } from "./elections.ts";
import { frontBodies } from "./front.ts";
import { generalBodies } from "./general.ts";
import { groups, type GroupRecord } from "./groups.ts";
import { ministries } from "./ministries.ts";
import { partyBodies } from "./party.ts";
import { centralPartyBodies } from "./party-central.ts";
import { partyDistrictBodies } from "./party-district.ts";
import { press } from "./press.ts";
import type { AgencyRecord } from "./record.ts";
import { serviceUnits } from "./service-units.ts";
import { verticalBodies } from "./vertical.ts";

export type { AgencyRecord, GroupRecord };
export { boundAbbreviations, wordAbbreviations } from "./abbreviations.ts";

/** Every body and group the registry knows. */
export const agencyRecords: readonly (AgencyRecord | GroupRecord)[] = [
  ...centralBodies,
  ...centralUnits,
  ...ministries,
  ...generalBodies,
  ...electionBodies,
  ...electionGroups,
  ...departments,
  ...centralPartyBodies,
  ...partyBodies,
  ...partyDistrictBodies,
  ...nationalAssociations,
  ...frontBodies,
  ...armedForces,
  ...courts,
  ...verticalBodies,
  ...serviceUnits,
  ...press,
  ...groups,
];

/** The record of an id; where a body has two ("Tỉnh ủy", "Thành ủy") the first. */
export function findAgencyRecord(id: string): AgencyRecord | null {
  return agencyRecords.find((record) => record.id === id) ?? null;
}

/**
 * Ids of the bodies that carry on the work of `id` on a date: itself while it lasts, else its successors, followed
 * through. Divided work ("Sở Lao động - Thương binh và Xã hội") gives several; none is preferred.
 */
export function successorsAsOf(id: string, date: string): string[] {
  const record = findAgencyRecord(id);
  if (record === null || record.validTo === undefined || isValidOn({ validTo: record.validTo }, date))
    return [id];
  return [...new Set((record.successors ?? []).flatMap((successor) => successorsAsOf(successor.id, date)))];
}
