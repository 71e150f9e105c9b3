import { knownForms } from "./forms.ts";
import type { Home } from "./home.ts";
import { withPlace } from "./known.ts";
import { hasColon, hasSemicolon } from "./list-marks.ts";
import { readLevelWord } from "./places.ts";
import type { Reading } from "./reading.ts";
import type { Word } from "./words.ts";

/** A body named without its head word: "Tài chính" of "Sở Y tế, Tài chính". */
export type Item = { reading: Reading; at: number };

/** `end`: index after the last item. */
export type ItemList = { items: Item[]; end: number };

/** The head that what follows a body or group may share. */
function sharedHead({ id, record, level }: Reading): string | null {
  if (record === null) return null;
  if (id.startsWith("so-") || id === "nhom-so-ban-nganh") return "sở";
  // "Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh" are no ministries
  return (id.startsWith("bo-") && level === "central") || id === "nhom-bo-nganh" ? "bộ" : null;
}

/** Items after a body that has the head ("Sở Y tế, Tài chính") or after a group ("các Sở, ngành: Nội vụ, Tư pháp"). */
export function listAfter(
  reading: Reading,
  words: readonly Word[],
  at: number,
  text: string,
  home: Home,
): ItemList | null {
  const head = sharedHead(reading);
  if (head === null) return null;
  if (reading.kind === "organisation") {
    // "Liên Bộ Tài chính - Nội vụ"
    const isJoint = words[at - 1]?.key === "liên" && words[at]?.gap === "blank";
    return readItems(words, reading.end, head, text, home, isJoint ? "dash" : "comma");
  }
  // "các Bộ, ngành liên quan: Tài chính, Nội vụ"
  const isRelated = words[reading.end]?.key === "liên" && words[reading.end + 1]?.key === "quan";
  const end = isRelated ? reading.end + 2 : reading.end;
  return hasColon(words, end, text) ? readItems(words, end, head, text, home, "opened") : null;
}

/** "các Sở: Y tế, Tài chính", "các Bộ Tài chính, Y tế": the head at `at` stands once, in front. */
export function listWithoutNames(
  words: readonly Word[],
  at: number,
  text: string,
  home: Home,
): ItemList | null {
  const { key } = words[at] as Word;
  if (!knownForms().heads.has(key)) return null;
  const isPlural = words[at - 1]?.key === "các" && words[at + 1]?.gap === "blank";
  return isPlural || hasColon(words, at + 1, text)
    ? readItems(words, at + 1, key, text, home, "opened")
    : null;
}

/** Reads items while they follow with "," or "và"; "opened": the first needs neither; "dash": they follow with "-". */
function readItems(
  words: readonly Word[],
  from: number,
  head: string,
  text: string,
  home: Home,
  how: "comma" | "opened" | "dash",
): ItemList | null {
  const opened = how === "opened";
  const { heads, trie } = knownForms();
  const node = heads.get(head);
  const items: Item[] = [];
  let at = from;
  while (node !== undefined) {
    const word = words[at];
    // "các Bộ: Tài chính; Quốc phòng": behind a colon a semicolon parts the items as well
    const follows =
      (opened && at === from) ||
      word?.gap === "comma" ||
      (how === "dash" && word?.gap === "dash") ||
      word?.gap === "and" ||
      (opened && hasSemicolon(words, at, text));
    if (word === undefined || !word.capital || !follows) break;
    // "các Sở: TC, XD" as well
    const match = trie.longest(words, at, ({ reading }) => reading === "full" || reading === "short", node);
    const reading = match === null ? null : withPlace(match.value, words, at, match.end, text, home);
    if (reading === null || (head === "bộ" && readLevelWord(words, reading.end) !== null)) break;
    items.push({ reading, at });
    at = reading.end;
  }
  return items.length === 0 ? null : { items, end: at };
}
