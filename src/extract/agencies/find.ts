import type { Span } from "../../model/span.ts";
import { knownForms } from "./forms.ts";
import { stands } from "./guards.ts";
import { holderStart } from "./holders.ts";
import { homeOf, type Home } from "./home.ts";
import { readKnown } from "./known.ts";
import { listAfter, listWithoutNames, type Item } from "./lists.ts";
import type { AgencyContext, AgencyMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { shapeList } from "./shape-lists.ts";
import { readShape } from "./shapes.ts";
import { joinDefinedNames, joinShortNames } from "./short-names.ts";
import { readWords, type Word } from "./words.ts";

/**
 * Every place in the canonical text where a body or a group of bodies is named, from left to right, without overlaps.
 * Linear in the text: each word is read once as a start, and a name has a bounded length.
 */
export function findAgencies(text: string, context: AgencyContext): AgencyMention[] {
  const words = readWords(text);
  const home = homeOf(words, text, context);
  const mentions: AgencyMention[] = [];
  const take = (items: readonly Item[]): void => {
    for (const { reading, at } of items)
      mentions.push({ ...toMention(reading, words, at, text), printed: null });
  };
  let last = -1;
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    const follows = last === at && word.gap !== "blank";
    const reading =
      word.opens && context.exclude?.touches(word) !== true ? readAt(words, at, text, home, follows) : null;
    if (reading !== null) mentions.push(toMention(reading, words, at, text, last));
    const list =
      reading === null
        ? (listWithoutNames(words, at, text, home) ?? shapeList(words, at, text, home))
        : listAfter(reading, words, at, text, home);
    if (list !== null) take(list.items);
    const end: number | undefined = list?.end ?? reading?.end;
    if (end !== undefined) last = end;
    at = end ?? at + 1;
  }
  return joinShortNames(joinDefinedNames(mentions, text));
}

/** Longest first: a listed name, unless the same words open a longer unlisted one ("Ban Quản lý Khu kinh tế Vân Phong"). */
function readAt(
  words: readonly Word[],
  at: number,
  text: string,
  home: Home,
  follows: boolean,
): Reading | null {
  const known = readKnown(words, at, text, home);
  if (known !== null && stands(known, words, at, text, follows)) {
    if (known.bare === null && known.record?.bare === undefined) return known;
    const shape = mayGoOn(known, words) ? readShape(words, at, text, home) : null;
    return shape !== null && shape.end > known.end ? shape : known;
  }
  const shape = readShape(words, at, text, home);
  return shape !== null && stands(shape, words, at, text, follows) ? shape : null;
}

/** "Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp": a unit's name goes on over "và" as well, but to no other body. */
function mayGoOn(known: Reading, words: readonly Word[]): boolean {
  const next = words[known.end];
  if (next?.capital !== true) return false;
  if (next.gap === "blank") return true;
  return (
    next.gap === "and" &&
    known.branch === "public-service" &&
    knownForms().trie.longest(words, known.end) === null
  );
}

/** `last`: index after the mention before. */
function toMention(
  reading: Reading,
  words: readonly Word[],
  at: number,
  text: string,
  last = -1,
): AgencyMention {
  const { end, ...agency } = reading;
  const nameSpan: Span = { start: words[at]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  const holder = holderStart(words, at);
  // "Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh": directly behind a body it is what that body does
  const leads = holder === last && words[holder]?.gap === "blank" && words[holder]?.key === "lãnh";
  const start = words[leads ? at : holder]?.start ?? nameSpan.start;
  return {
    ...agency,
    span: { start, end: nameSpan.end },
    nameSpan,
    printed: text.slice(nameSpan.start, nameSpan.end),
  };
}
