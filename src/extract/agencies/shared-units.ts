import type { AgencyMention } from "./mention.ts";

/**
 * "HĐND, UBND các xã, phường": the units after the last body are those of the body before it as well. The first
 * takes level and group from the second.
 */
export function shareUnits(mentions: readonly AgencyMention[], text: string): AgencyMention[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1];
    if (mention.bare !== "own" || mention.record === null || next?.kind !== "group" || next.record === null)
      return mention;
    if (next.record.kind === "group" || !JOINT.test(text.slice(mention.nameSpan.end, next.nameSpan.start)))
      return mention;
    const tier = TIER.exec(next.id)?.[0];
    if (tier === undefined) return mention;
    const { kind, level, validTo } = next;
    const id = `nhom-${mention.record.id.replace(/-tinh$/u, "")}${tier}`;
    const name = next.name.replace(next.record.name.replace(/ tỉnh$/u, ""), mention.name);
    return { ...mention, id, name, kind, level, validTo, bare: null };
  });
}

const JOINT = /^(?:, | và |,| - |\/)$/u;
const TIER = /-(?:cap-tinh|cap-huyen|cap-xa|cac-cap)$/u;
