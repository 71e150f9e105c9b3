import type { Agency } from "../../model/agency.ts";
import { compareKey } from "../../text/fold.ts";
import { keysOf } from "./words.ts";
import type { AgencyMention } from "./mention.ts";

/** One entry an organisation, in the order of first mention, however it is written. */
export function resolveAgencies(mentions: readonly AgencyMention[]): Agency[] {
  const byId = new Map<string, AgencyMention[]>();
  for (const mention of mentions) {
    const same = byId.get(mention.id);
    if (same === undefined) byId.set(mention.id, [mention]);
    else same.push(mention);
  }
  return [...byId.values()].map(toAgency);
}

function toAgency(mentions: readonly AgencyMention[]): Agency {
  const first = mentions[0] as AgencyMention;
  const name = fullest(mentions);
  return {
    id: first.id,
    name,
    abbreviations: otherForms(name, mentions),
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
function otherForms(name: string, mentions: readonly AgencyMention[]): string[] {
  const record = mentions[0]?.record ?? null;
  const forms = mentions.flatMap(({ printed, name: full }) => (printed === null ? [full] : [printed, full]));
  if (record !== null && mentions[0]?.id === record.id) {
    if (record.kind === "group" || record.name.length < name.length) forms.push(record.name);
    forms.push(...(record.abbreviations ?? []));
  }
  const seen = new Set([compareKey(name)]);
  return forms.filter((form) => {
    const key = compareKey(form);
    return seen.has(key) ? false : seen.add(key);
  });
}
