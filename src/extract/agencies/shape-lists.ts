import type { ShapeHead } from "../../lexicon/agencies/shapes.ts";
import { jointFields } from "../../lexicon/agencies/joint-fields.ts";
import { TokenTrie } from "../../text/trie.ts";
import { knownForms, type Form } from "./forms.ts";
import type { Home } from "./home.ts";
import { endsName } from "./name-ends.ts";
import { hasColon, hasSemicolon } from "./list-marks.ts";
import type { Item, ItemList } from "./lists.ts";
import { shapeEdge } from "./shape-edge.ts";
import { readHead } from "./shape-heads.ts";
import { shapeReading } from "./shapes.ts";
import { readNames, type Word } from "./words.ts";

/** Heads of offices that lists name once: "các phòng: Nội vụ, Tư pháp", "các Cục: Hóa chất, Điện lực". */
const LIST_HEADS: ReadonlySet<string> = new Set(["Phòng", "Cục", "Chi cục", "Vụ", "Trung tâm"]);

const joint = new TokenTrie<true>();
for (const field of readNames(jointFields)) joint.add(field, true);

/** Items of unlisted bodies whose head at `at` stands once, in front of a colon. */
export function shapeList(words: readonly Word[], at: number, text: string, home: Home): ItemList | null {
  const opening = words[at - 1]?.key === "các" ? readHead(words, at) : null;
  if (opening === null || !LIST_HEADS.has(opening.head.head) || !hasColon(words, opening.end, text))
    return null;
  const items: Item[] = [];
  let next = opening.end;
  while (next < words.length) {
    const gap = words[next]?.gap;
    const follows = items.length === 0 || gap === "comma" || gap === "and" || hasSemicolon(words, next, text);
    const item =
      follows && opensItem(words, next, text, items.length === 0)
        ? readItem(opening.head, words, next, text, home)
        : null;
    if (item === null) break;
    items.push(item);
    next = item.reading.end;
  }
  return items.length < 2 ? null : { items, end: next };
}

/** A field, as "Nội vụ"; no code of a desk ("KGVX"), no duty ("Rà soát"), no other body or its head ("Giám đốc"). */
function opensItem(words: readonly Word[], at: number, text: string, isFirst: boolean): boolean {
  const word = words[at];
  if (word === undefined || !/^\p{Lu}\p{Ll}*$/u.test(text.slice(word.start, word.end))) return false;
  if (readHead(words, at) !== null || knownForms().trie.longest(words, at, isBody) !== null) return false;
  if (HOLDERS.has(`${word.key} ${words[at + 1]?.key}`)) return false;
  return !isFirst || !endsName(words, at) || FIELDS_LIKE_DUTIES.has(word.key);
}

/** "Điện lực", "Thống kê" are fields as well. */
const isBody = ({ reading, record }: Form): boolean => reading !== "stem" || record.bare !== "never";

/** Heads of bodies that may stand in the list, by the first two syllables of their titles. */
const HOLDERS = new Set(["giám đốc", "chủ tịch", "thủ trưởng", "chỉ huy", "chánh văn"]);
/** "Tổ chức cán bộ", "Tổng hợp". */
const FIELDS_LIKE_DUTIES = new Set(["tổ", "tổng"]);

const MAX_FIELD = 20;
const WITHIN: ReadonlySet<Word["gap"]> = new Set(["blank", "dash", "and"]);

/** The item's words up to the next comma; at the last of them "và" parts two, but in a name that is known to be one. */
function readItem(
  head: ShapeHead,
  words: readonly Word[],
  at: number,
  text: string,
  home: Home,
): Item | null {
  let until = at + 1;
  while (until - at < MAX_FIELD && WITHIN.has(words[until]?.gap ?? "break")) until++;
  const first = { ...(words[at] as Word), gap: "blank" as const };
  const whole = [first, ...words.slice(at + 1, until)];
  const edge = shapeEdge(head, whole, 0, text, home);
  if (edge === null) return null;
  const parting = whole.findIndex(({ gap }, i) => i > 0 && i < edge.end && gap === "and");
  const goesOn =
    (words[until]?.gap === "comma" || hasSemicolon(words, until, text)) &&
    opensItem(words, until, text, false);
  const isOne = parting === -1 || goesOn || isName(whole, edge.end);
  const end = isOne ? edge.end : parting;
  const stem = Math.min(edge.stem, end);
  return {
    reading: shapeReading(head, words, at, { ...edge, end: at + end, stem: at + stem }, text, home),
    at,
  };
}

/** "Lao động - Thương binh và Xã hội" is an office's name in one, like that of the department. */
function isName(words: readonly Word[], end: number): boolean {
  const department = knownForms().heads.get("sở");
  const asDepartment =
    department === undefined ? null : knownForms().trie.longest(words, 0, () => true, department);
  return asDepartment?.end === end || joint.longest(words, 0)?.end === end;
}
