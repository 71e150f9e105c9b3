import type { Span } from "../../model/span.ts";
import { findProvince } from "../../lexicon/provinces/index.ts";
import { knownForms } from "./forms.ts";
import { stands } from "./guards.ts";
import { holderStart } from "./holders.ts";
import { readKnown, withPlace, type Home, type Reading } from "./known.ts";
import type { AgencyContext, AgencyMention } from "./mention.ts";
import { readShape } from "./shapes.ts";
import { readWords, type Word } from "./words.ts";

/**
 * Every place in the canonical text where a body or a group of bodies is named, from left to right, without overlaps.
 * Linear in the text: each word is read once as a start, and a name has a bounded length.
 */
export function findAgencies(text: string, context: AgencyContext): AgencyMention[] {
  const words = readWords(text);
  const home = homeOf(context);
  const mentions: AgencyMention[] = [];
  const isExcluded = excluder(context.exclude ?? []);
  let last = -1;
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    const follows = last === at && word.gap !== "blank";
    const reading = word.opens && !isExcluded(word) ? readAt(words, at, text, home, follows) : null;
    if (reading === null) {
      at = elliptic(words, at, text, home, mentions) ?? at + 1;
      continue;
    }
    mentions.push(toMention(reading, words, at, text));
    at = last = listEnd(words, reading, text, home, mentions);
  }
  return mentions;
}

function homeOf({ province, date }: AgencyContext): Home {
  const record = province === null || province === undefined ? null : findProvince(province, date);
  return { province: record?.id ?? null, isCity: record?.type === "city" };
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
    const next = words[known.end];
    const shape = next?.gap === "blank" && next.capital ? readShape(words, at, text, home) : null;
    return shape !== null && shape.end > known.end ? shape : known;
  }
  const shape = readShape(words, at, text, home);
  return shape !== null && stands(shape, words, at, text, follows) ? shape : null;
}

/** Heads that lists share: "Sở Y tế, Tài chính" names two bodies. */
function sharedHead(reading: Reading): string | null {
  return /^(?<head>so|bo)-/u.test(reading.id) && reading.record !== null
    ? reading.id.startsWith("so-")
      ? "sở"
      : "bộ"
    : null;
}

/** Reads on in a list whose items share the head of the first; returns where the list ends. */
function listEnd(
  words: readonly Word[],
  reading: Reading,
  text: string,
  home: Home,
  mentions: AgencyMention[],
): number {
  const head = sharedHead(reading);
  return head === null ? reading.end : readItems(words, reading.end, head, text, home, mentions);
}

function readItems(
  words: readonly Word[],
  from: number,
  head: string,
  text: string,
  home: Home,
  mentions: AgencyMention[],
): number {
  const node = knownForms().heads.get(head);
  let at = from;
  while (node !== undefined) {
    const word = words[at];
    if (word === undefined || !word.capital || (word.gap !== "comma" && word.gap !== "and")) break;
    const match = knownForms().trie.longest(words, at, (form) => form.reading === "full", node);
    if (match === null) break;
    const item = withPlace(match.value, words, at, match.end, text, home);
    if (item === null) break;
    mentions.push({ ...toMention(item, words, at, text), printed: null });
    at = item.end;
  }
  return at;
}

/** "các Sở: Y tế, Tài chính", "các Bộ Tài chính, Y tế": the head stands once, in front. Null where there is no such list. */
function elliptic(
  words: readonly Word[],
  at: number,
  text: string,
  home: Home,
  mentions: AgencyMention[],
): number | null {
  const word = words[at] as Word;
  const node = knownForms().heads.get(word.key);
  const next = words[at + 1];
  if (node === undefined || next === undefined || !next.capital) return null;
  const between = text.slice(word.end, next.start);
  if (!/^\s*:?\s*$/u.test(between) || between.includes("\n")) return null;
  if (between.trim() === "" && words[at - 1]?.key !== "các") return null;
  const match = knownForms().trie.longest(words, at + 1, (form) => form.reading === "full", node);
  if (match === null) return null;
  const item = withPlace(match.value, words, at + 1, match.end, text, home);
  if (item === null) return null;
  mentions.push({ ...toMention(item, words, at + 1, text), printed: null });
  return readItems(words, item.end, word.key, text, home, mentions);
}

function toMention(reading: Reading, words: readonly Word[], at: number, text: string): AgencyMention {
  const { end, ...agency } = reading;
  const nameSpan: Span = { start: words[at]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  const start = words[holderStart(words, at)]?.start ?? nameSpan.start;
  return {
    ...agency,
    span: { start, end: nameSpan.end },
    nameSpan,
    printed: text.slice(nameSpan.start, nameSpan.end),
  };
}

/** Tells words inside excluded spans; asked from left to right. */
function excluder(spans: readonly Span[]): (word: Word) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let i = 0;
  return (word) => {
    while (i < sorted.length && (sorted[i] as Span).end <= word.start) i++;
    const span = sorted[i];
    return span !== undefined && span.start < word.end;
  };
}
