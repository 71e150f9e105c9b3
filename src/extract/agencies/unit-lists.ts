import type { AgencyLevel } from "../../model/agency.ts";
import { nameEnd, readLevelWord } from "./places.ts";
import type { Word } from "./words.ts";

/** The units whose bodies are meant at once: "các huyện, thành phố", "cấp xã", "xã, phường, đặc khu", "các cấp". */
export type UnitList = { level: AgencyLevel | null; end: number };

const CAP: ReadonlyMap<string, AgencyLevel | null> = new Map<string, AgencyLevel | null>([
  ["tỉnh", "province"],
  ["huyện", "district"],
  ["xã", "commune"],
]);

const OTHER_WORD = new Set(["ủy", "đoàn", "đội", "hội"]);

/** What may follow the units: "các tỉnh, thành phố trực thuộc Trung ương". */
const TAILS: readonly (readonly string[])[] = [
  ["trực", "thuộc", "trung", "ương"],
  ["trực", "thuộc", "tỉnh"],
  ["thuộc", "tỉnh"],
  ["trực", "thuộc"],
];

export function readUnitList(words: readonly Word[], at: number): UnitList | null {
  const several = isSeveral(words, at);
  let end = several ? at + 1 : at;
  if (several && words[end]?.key === "địa" && words[end + 1]?.key === "phương")
    return { level: null, end: end + 2 };
  if (several && words[end]?.key === "khu" && words[end + 1]?.key === "vực")
    return { level: null, end: end + 2 };
  if (words[end]?.key === "cấp" && words[end]?.gap !== "break") return readTier(words, end, several);
  let level: AgencyLevel | null = null;
  let units = 0;
  while (end < words.length) {
    const gap = words[end]?.gap;
    if (gap === "break" || (gap !== "blank" && units === 0)) break;
    // "các huyện, thành phố và các xã, phường"
    const again = units > 0 && gap !== "blank" && words[end]?.key === "các" ? 1 : 0;
    const unit = readLevelWord(words, end + again);
    if (unit === null) break;
    // "UBND tỉnh, xã hội", "các huyện, thành ủy": the unit word opens another word.
    if (words[unit.end]?.gap === "blank" && OTHER_WORD.has(words[unit.end]?.key ?? "")) break;
    // "UBND các xã, phường, đặc khu Lý Sơn": a unit by name ends the list of kinds.
    const named = units > 0 ? nameEnd(words, unit.end) : unit.end;
    if (named > unit.end) return { level, end: named };
    level ??= unit.level;
    units++;
    end = unit.end;
  }
  // A single unit without "các" is one body, or its level: "UBND tỉnh".
  if (units === 0 || (units === 1 && !several)) return null;
  return { level, end: withTail(words, end) };
}

/** "các xã", "04 xã", "126 xã, phường", "hai cấp". */
function isSeveral(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.gap === "blank" && (word.key === "các" || /^(?:\d{1,3}|hai)$/u.test(word.key));
}

/** "cấp xã", "các cấp", "cấp huyện, cấp xã", "hai cấp". */
function readTier(words: readonly Word[], at: number, several: boolean): UnitList | null {
  const level = tierAt(words, at);
  if (level !== undefined) {
    let end = at + 2;
    while (words[end]?.key === "cấp" && words[end]?.gap !== "break" && tierAt(words, end) !== undefined)
      end += 2;
    return { level, end };
  }
  return several ? { level: null, end: at + 1 } : null;
}

function tierAt(words: readonly Word[], at: number): AgencyLevel | null | undefined {
  return words[at + 1]?.gap === "blank" ? CAP.get(words[at + 1]?.key ?? "") : undefined;
}

function withTail(words: readonly Word[], end: number): number {
  const tail = TAILS.find((keys) =>
    keys.every((key, i) => words[end + i]?.key === key && words[end + i]?.gap === "blank"),
  );
  return tail === undefined ? end : end + tail.length;
}
