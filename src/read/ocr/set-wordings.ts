import { SECTION_KINDS } from "../../lexicon/section-kinds.ts";
import { fold, matchKey } from "../../text/fold.ts";
import { DOUBTFUL } from "../pdf/recognised-words.ts";
import type { RecognisedWord } from "./recognise.ts";

/** What stands in letterheads and titles beside the openings of headings, in lower case. */
const LETTERHEAD = [
  "cộng hòa xã hội chủ nghĩa việt nam",
  "đảng cộng sản việt nam",
  "ủy ban nhân dân",
  "hội đồng nhân dân",
  "ban thường vụ",
  "ban chấp hành",
  "tỉnh ủy",
  "thành ủy",
  "kế hoạch",
  "phụ lục",
];

/** "CĂN CỨ" has the letters of "CẦN CÙ". */
const AMBIGUOUS = new Set(["căn cứ"]);

/** By their first syllable without marks, the longest first. */
const BY_FIRST = new Map<string, string[][]>();
for (const wording of [...LETTERHEAD, ...SECTION_KINDS.flatMap(({ wordings }) => wordings)]) {
  const syllables = wording.split(" ");
  if (syllables.length < 2 || AMBIGUOUS.has(wording)) continue;
  const first = fold(syllables[0]!);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), syllables]);
}
for (const wordings of BY_FIRST.values()) wordings.sort((a, b) => b.length - a.length);

const CAPITALS = /^[^\p{L}\p{N}]{0,2}(\p{Lu}+)[^\p{L}\p{N}]{0,2}$/u;

/**
 * Words in bold capitals, their marks as the set wordings of plans have them. Over capitals marks are small, and the
 * model takes one for another ("MỤC TIỂU", "YÊU CẤU", "CỦA BẠN THƯỜNG VỤ TỈNH ỦY"). Where all letters of two or more
 * syllables in a row are those of a wording of headings or letterheads, no other word has them; letters never change.
 */
export function withSetWordings(words: readonly RecognisedWord[]): RecognisedWord[] {
  const mended = [...words];
  for (let at = 0; at < words.length;) {
    const wording = wordingAt(words, at);
    wording?.forEach((syllable, index) => {
      mended[at + index] = restored(words[at + index]!, syllable);
    });
    at += wording?.length ?? 1;
  }
  return mended;
}

function wordingAt(words: readonly RecognisedWord[], at: number): string[] | undefined {
  const textAt = (index: number): string => words[at + index]?.text ?? "";
  const capitals = (index: number): string => fold(CAPITALS.exec(textAt(index))?.[1] ?? "");
  return BY_FIRST.get(capitals(0))?.find((syllables) =>
    syllables.every(
      (syllable, index) =>
        capitals(index) === fold(syllable) &&
        (index === 0 || (/^\p{L}/u.test(textAt(index)) && /\p{L}$/u.test(textAt(index - 1)))),
    ),
  );
}

/** A word whose marks are not those that were seen is doubtful, however sure the model was of them. */
function restored(word: RecognisedWord, syllable: string): RecognisedWord {
  const text = printed(word.text, syllable);
  return text === word.text ? word : { ...word, text, confidence: Math.min(word.confidence, DOUBTFUL / 2) };
}

/** "HOÀ" and "HÒA" are one word: how it is written is the author's choice. */
function printed(seen: string, syllable: string): string {
  return seen.replace(/\p{L}+/u, (letters) =>
    matchKey(letters) === matchKey(syllable) ? letters : syllable.toUpperCase(),
  );
}
