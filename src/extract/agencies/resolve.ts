import type { Agency } from "../../model/agency.ts";
import { findProvince } from "../../lexicon/provinces/index.ts";
import { compareKey } from "../../text/fold.ts";
import { inCity } from "./forms.ts";
import type { AgencyContext, AgencyMention } from "./mention.ts";
import { keysOf } from "./words.ts";

/** One entry an organisation, in the order of first mention, however it is written. */
export function resolveAgencies(mentions: readonly AgencyMention[], context: AgencyContext): Agency[] {
  const { province, date } = context;
  const isCity = findProvince(province ?? "", date)?.type === "city";
  const byId = new Map<string, AgencyMention[]>();
  for (const mention of mentions) {
    const same = byId.get(mention.id);
    if (same === undefined) byId.set(mention.id, [mention]);
    else same.push(mention);
  }
  return [...byId.values()].map((same) => toAgency(same, isCity));
}

function toAgency(mentions: readonly AgencyMention[], isCity: boolean): Agency {
  const first = mentions[0] as AgencyMention;
  const name = fullest(mentions);
  return {
    id: first.id,
    name,
    abbreviations: otherForms(name, mentions, isCity),
    kind: first.kind,
    level: first.level,
    branch: first.branch,
    known: first.record !== null,
    validTo: first.validTo,
    successors: (first.record?.successors ?? []).map(({ id }) => id),
    mentions: mentions.map(({ span }) => span),
  };
}

/** The name as it is printed at its fullest, abbreviations spelled out; of equal ones the first. */
function fullest(mentions: readonly AgencyMention[]): string {
  let best = "";
  let length = 0;
  for (const name of new Set(mentions.map((mention) => mention.name))) {
    const size = keysOf(name).length;
    if (size > length) [best, length] = [name, size];
  }
  return best;
}

/** The forms printed in the document, then the registry's. */
function otherForms(name: string, mentions: readonly AgencyMention[], isCity: boolean): string[] {
  const { record = null, id } = mentions[0] as AgencyMention;
  const forms = mentions.flatMap(({ printed, name: full }) => (printed === null ? [full] : [printed, full]));
  if (record !== null && id === record.id) {
    const isBare = mentions.some(({ bare }) => bare !== null);
    const own = [
      ...(record.kind === "group" || isBare ? [record.name] : []),
      ...(record.abbreviations ?? []),
    ];
    forms.push(...(isCity ? own.map(inCity) : own));
  }
  const seen = new Set([compareKey(name)]);
  return forms.filter((form) => {
    const key = compareKey(form);
    return seen.has(key) ? false : seen.add(key);
  });
}
