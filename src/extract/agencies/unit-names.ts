import { knownForms } from "./forms.ts";
import { hasColon, hasSemicolon } from "./list-marks.ts";
import { nameEnd, readLevelWord } from "./places.ts";
import { readHead } from "./shape-heads.ts";
import type { Word } from "./words.ts";

/**
 * Index behind the names of the units that a list of kinds means: "UBND các xã: Ia Grai, Chư Păh và phường Pleiku";
 * `at` itself where no names follow. Behind a colon one name is too few: a duty may begin with capitals.
 */
export function namesBehind(words: readonly Word[], at: number, text: string): number {
  const isOpened = hasColon(words, at, text);
  if (!isOpened && words[at]?.gap !== "blank") return at;
  let end = at;
  let names = 0;
  while (end < words.length) {
    const gap = words[end]?.gap;
    const isParted = isOpened && hasSemicolon(words, end, text);
    const follows = end === at || gap === "comma" || gap === "and" || isParted;
    const next = follows ? unitEnd(words, end) : null;
    if (next === null) break;
    end = next;
    names++;
  }
  return isOpened && names < 2 ? at : end;
}

/** Index behind "Ia Grai", "phường Pleiku"; null where a body or a sentence begins. */
function unitEnd(words: readonly Word[], at: number): number | null {
  const from = readLevelWord(words, at)?.end ?? at;
  const first = words[from];
  if (first?.capital !== true || readHead(words, from) !== null) return null;
  if (knownForms().trie.longest(words, from) !== null) return null;
  // what parts the items is no part of the name
  const own = { ...first, gap: "blank" as const };
  const end = from + nameEnd([own, ...words.slice(from + 1, from + 8)], 0);
  return end === from ? null : end;
}
