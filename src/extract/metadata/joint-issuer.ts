import type { AgencyMention } from "../agencies/index.ts";

/** "SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO": two that issue together. */
const JOINT = /^\s*(?:[-–,]|và)\s*$/iu;
/** Names on lines of their own, one below the other, with nothing but marks between. */
const BELOW = /^[\s|*–-]*\n[\s|*–-]*$/u;
/** A department of a province answers to its People's Committee: to no body of its own rank. */
const DEPARTMENT = /^so-/u;
const OF_SAME_RANK = /^(?:so|hoi|tinh-doan|cong-an|lien-doan-lao-dong|bao-hiem-xa-hoi|bo-chi-huy)(?:-|$)/u;

/** The bodies of a letterhead that issue a paper together, the one that leads first; `last` is the lowest of them. */
export function jointly(
  text: string,
  header: readonly AgencyMention[],
  last: AgencyMention,
): readonly AgencyMention[] {
  const bodies = [last];
  for (let at = header.indexOf(last) - 1; at >= 0; at--) {
    const [above, below] = [header[at], bodies[0]] as [AgencyMention, AgencyMention];
    const gap = text.slice(above.span.end, below.span.start);
    if (above.id === below.id || !(JOINT.test(gap) || (BELOW.test(gap) && arePeers(above, below)))) break;
    bodies.unshift(above);
  }
  return bodies;
}

const arePeers = (above: AgencyMention, below: AgencyMention): boolean =>
  DEPARTMENT.test(below.id) && OF_SAME_RANK.test(above.id);
