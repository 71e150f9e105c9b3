import { facilityKinds, nameEnds, shapeHeads, type ShapeHead } from "../../lexicon/agencies/shapes.ts";
import { TokenTrie } from "../../text/trie.ts";
import { readKnown, type Home, type Reading } from "./known.ts";
import { readLevelWord, readPlace, readProvince } from "./places.ts";
import { slug } from "./slug.ts";
import { keysOf, type Word } from "./words.ts";

const heads = new TokenTrie<ShapeHead>();
for (const head of shapeHeads) heads.add(keysOf(head.head), head);
const ends = new TokenTrie<true>();
for (const phrase of nameEnds) ends.add(keysOf(phrase), true);
const facilities = new Set(facilityKinds.map((kind) => keysOf(kind).join(" ")));
/** "Phòng, chống thiên tai", "Phòng cháy": no office. */
const NO_OFFICE = new Set(["chống", "cháy", "ngừa", "bệnh", "thủ", "dịch", "trừ"]);
const MANY = new Set(["các", "những", "mỗi", "từng", "mọi", "một", "số"]);

const MAX_NAME = 14;
const MAX_FIRM = 18;

/** Reads a body by the shape of its name: a head word and what belongs to it. */
export function readShape(words: readonly Word[], at: number, text: string, home: Home): Reading | null {
  const match = heads.longest(words, at);
  const first = words[at] as Word;
  if (match === null) return null;
  const head: ShapeHead = match.value;
  if (!first.capital && head.small !== true) return null;
  if (isCapsRun(words, at, match.end)) return null;
  const before = words[at - 1];
  if (before !== undefined && first.gap === "blank" && (MANY.has(before.key) || /^\d+$/u.test(before.key)))
    return null;
  const end = shapeEnd(head, words, match.end, text, home);
  if (end === null || isGeneric(head, words, match.end, end)) return null;
  const name = text.slice(first.start, words[end - 1]?.end);
  const spelled = first.capital ? name : name[0]?.toUpperCase() + name.slice(1);
  return {
    id: slug(spelled),
    record: null,
    name: spelled,
    kind: "organisation",
    level: head.level,
    branch: head.branch,
    validTo: null,
    end,
    bare: null,
  };
}

/** In a line of capitals a capital tells nothing. */
function isCapsRun(words: readonly Word[], at: number, end: number): boolean {
  return words[at]?.caps === true && words[at]?.closes === true && words[end]?.caps === true;
}

/** Index after the last word of the name; null where no name follows the head. */
function shapeEnd(
  head: ShapeHead,
  words: readonly Word[],
  from: number,
  text: string,
  home: Home,
): number | null {
  const first = words[from];
  if (first === undefined || first.gap !== "blank") return null;
  if (head.ownsBody === true) {
    const owner = readKnown(words, from, text, home);
    if (owner !== null && owner.kind === "organisation") return owner.end;
    const inner = first.capital ? readShape(words, from, text, home) : null;
    if (inner !== null) return inner.end;
    if (head.head === "Văn phòng" && first.key === "sở" && first.capital) return from + 1;
  }
  if (!first.capital && !opensName(head, words, from)) return null;
  if (head.small === true && NO_OFFICE.has(first.key)) return null;
  let end = from;
  const limit = from + (head.firm === true ? MAX_FIRM : MAX_NAME);
  while (end < words.length && end < limit) {
    const step = nextEnd(head, words, from, end, text, home);
    if (step === null) break;
    if (step.closed) return step.end;
    end = step.end;
  }
  return end > from ? end : null;
}

function opensName(head: ShapeHead, words: readonly Word[], from: number): boolean {
  return (head.openers ?? []).some((opener) =>
    keysOf(opener).every((key, i) => words[from + i]?.key === key),
  );
}

type Step = { end: number; closed: boolean };

/** Takes the word at `at` into the name, or a place that closes it. */
function nextEnd(
  head: ShapeHead,
  words: readonly Word[],
  from: number,
  at: number,
  text: string,
  home: Home,
): Step | null {
  const word = words[at] as Word;
  const isFirst = at === from;
  if (word.gap === "break") return null;
  if (word.gap !== "blank" && !isFirst) {
    if (!joins(head, words, from, at)) return null;
    return { end: at + 1, closed: false };
  }
  if (word.key === "của" && !isFirst) {
    const place = readPlace(words, at + 1, home.isCity);
    return place !== null && place.level === "province" ? { end: place.end, closed: true } : null;
  }
  if (word.key === "tại") {
    const province = readProvince(words, at + 1);
    return province === null ? null : { end: province.end, closed: true };
  }
  if (!isFirst && head.firm !== true) {
    const place = readPlace(words, at, home.isCity);
    if (place !== null) return { end: place.end, closed: true };
    if (readLevelWord(words, at) !== null && !word.capital) return { end: at + 1, closed: true };
    const owner = word.capital ? readKnown(words, at, text, home) : null;
    if (owner !== null && owner.bare === null && owner.kind === "organisation")
      return { end: owner.end, closed: true };
  }
  if (!isFirst && !word.capital && ends.longest(words, at) !== null) return null;
  if (head.firm !== true && /^\d/u.test(word.key)) return null;
  return { end: at + 1, closed: false };
}

/** Whether what stands after "và", "," or "-" is still of the name: "Phòng Kế hoạch - Tổng hợp". */
function joins(head: ShapeHead, words: readonly Word[], from: number, at: number): boolean {
  const word = words[at] as Word;
  if (heads.longest(words, at) !== null && (word.capital || head.firm !== true)) {
    return head.head === "Chi nhánh" && word.gap === "dash";
  }
  if (word.gap === "dash") return word.capital;
  if (word.gap === "comma") return word.capital && isEnumeration(words, at);
  if (ends.longest(words, at) !== null) return false;
  if (word.capital || head.firm === true) return true;
  // "khu công nghệ cao và khu công nghiệp": the second part repeats the head of the first.
  return words.slice(from, at).some(({ key }) => key === word.key) || words[at - 1]?.capital === false;
}

/** "X, Y và Z" in capitals is one name; "X, Y, ..." is a list. */
function isEnumeration(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    const { gap, capital } = words[i] as Word;
    if (gap === "and") return capital && heads.longest(words, i) === null;
    if (gap !== "blank") return false;
  }
  return false;
}

/** "Trung tâm Y tế", "Bệnh viện đa khoa huyện": a kind of facility, no body. */
function isGeneric(head: ShapeHead, words: readonly Word[], from: number, end: number): boolean {
  if (head.facility !== true) return false;
  const last = words[end - 1] as Word;
  const endsInLevel =
    !last.capital && ["huyện", "xã", "phường", "tỉnh", "phố", "trấn", "quận"].includes(last.key);
  const keys = words.slice(from, end).map(({ key }) => key);
  if (endsInLevel) keys.pop();
  return facilities.has(keys.join(" "));
}
