import { keyAlternatives } from "../../text/alternatives.ts";
import { clauseStart } from "../../text/clause-start.ts";
import { AMOUNTS, NO_CHANGE_AFTER, NO_CHANGE_BEFORE } from "../../lexicon/changes.ts";
import type { Span } from "../../model/span.ts";
import type { Lead } from "./lead.ts";
import type { Quantity } from "./quantity.ts";
import type { Unit } from "./unit.ts";

const LOOK_BACK = 140;
const notBefore = `(?<!\\p{sc=Latn}|(?:${NO_CHANGE_BEFORE.join("|")}) )`;
// "giảm cường độ phát thải" is a change, "tăng cường" is none.
const notAfter = `(?! (?:${NO_CHANGE_AFTER.join("|")})(?! độ)(?!\\p{sc=Latn}))`;
const CHANGE = new RegExp(`${notBefore}(tăng|giảm)${notAfter}(?!\\p{sc=Latn})`, "gu");

/** "giảm" or "tăng" earlier in the clause: "giảm tỷ lệ hộ nghèo xuống còn 5%". */
export function changeInClause(key: string, at: number): "increase" | "decrease" | null {
  const from = clauseStart(key, at, [". ", ";", ":", "\n"], LOOK_BACK);
  const last = [...key.slice(from, at).matchAll(CHANGE)].at(-1)?.[1];
  return last === undefined ? null : last === "tăng" ? "increase" : "decrease";
}

const SINCE = /^ ?(?:,? ?)so (?:với )?(?:cuối |đầu )?(?:năm )(\d{4})(?!\d)/u;
/** "Giảm tỷ số giới tính khi sinh (-SRB): -0,1 điểm phần trăm": a colon and a sign between what moves and by how much. */
const SIGNED = /: ?(?:([-–+]) ?)?$/u;

/** Words between two shares of one list: " số vụ cháy, ". */
const LISTED =
  /^ (?:(?!(?:có|được|đạt|là|còn|lên|phải|bảo đảm|đảm bảo|duy trì) )\p{sc=Latn}{1,7},? ){1,10}(?<=(?:,|[ ,]và) )$/u;
/** "..., 100% hộ nghèo được vay vốn" is a sentence of its own. */
const OWN_VERB =
  /^[^,;.\n]{0,120}?(?<!\p{sc=Latn})(?:được|có|đạt|còn|tham gia|sử dụng|hoàn thành)(?!\p{sc=Latn})/u;

/** "Giảm 5% số vụ cháy, 10% số người chết và 5% thiệt hại": what is said of the first share holds for the others. */
export function changeOfList(key: string, share: Span, previous: Quantity | null): Quantity["change"] {
  if (previous === null || previous.unit !== "%") return "level";
  const isListed = LISTED.test(key.slice(previous.span.end, share.start));
  return isListed && !OWN_VERB.test(key.slice(share.end, share.end + 140)) ? previous.change : "level";
}

/** "so với năm 2020" behind a quantity. */
export function readSince(key: string, at: number): string | null {
  return SINCE.exec(key.slice(at, at + 32))?.[1] ?? null;
}

/**
 * Whether the number is a level or a difference. "giảm còn X" and "tăng ... lên X" give the level that is reached,
 * "tăng X" and a rate of growth ("tốc độ tăng bình quân đạt 10%/năm") the difference.
 */
export function changeOf(
  key: string,
  lead: Lead,
  unit: Unit | null,
  isCompared: boolean,
): Quantity["change"] {
  if (lead.change !== null) {
    return lead.result === null || isGrowthRate(unit) ? lead.change : "level";
  }
  if (lead.result === "up-to" || lead.result === "down-to") return "level";
  const move = lead.result === null ? moveOf(key, lead, unit) : null;
  if (move !== null) return move;
  const signed = SIGNED.exec(key.slice(Math.max(0, lead.outerStart - 4), lead.outerStart));
  if (signed?.[1] !== undefined && unit?.kind === "percent") {
    return signed[1] === "+" ? "increase" : "decrease";
  }
  const at = lead.outerStart - (signed?.[0].length ?? 0);
  return (isGrowthRate(unit) || isCompared ? changeInClause(key, at) : null) ?? "level";
}

/** Words up to the number, none of which says that a level is reached. */
const NO_LEVEL =
  "(?: (?!(?:và|còn|đạt|là|lên|xuống|cho|với|để|tại|đối|được|có|nhằm) )\\p{sc=Latn}{1,7}){1,12} $";
/**
 * "giảm tỷ lệ hộ nghèo đa chiều 4,7%", "giảm phát thải 20%": what falls by so much; "giảm tỷ lệ ... xuống 2%", "...
 * dưới 2%" and "giảm sinh và đạt 5%" say what is left.
 */
const FALLS = new RegExp(`${notBefore}giảm${notAfter}${NO_LEVEL}`, "u");
/** "tăng thu nhập bình quân 10%": a share of what is no share itself can only be added. */
const RISES = new RegExp(
  `${notBefore}tăng(?= (?:${keyAlternatives(AMOUNTS)})(?!\\p{sc=Latn}))${NO_LEVEL}`,
  "u",
);
const LONGEST_MOVE = 110;

function moveOf(key: string, { outerStart, comparator }: Lead, unit: Unit | null): Quantity["change"] | null {
  if (unit?.kind !== "percent" || comparator === "<" || comparator === "<=") return null;
  const before = key.slice(
    clauseStart(key, outerStart, [". ", ";", ":", ",", "\n"], LONGEST_MOVE),
    outerStart,
  );
  return FALLS.test(before) ? "decrease" : RISES.test(before) ? "increase" : null;
}

function isGrowthRate(unit: Unit | null): boolean {
  return unit?.kind === "percent" && unit.per === "năm";
}
