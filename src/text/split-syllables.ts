import { toneKey } from "./fold.ts";
import { MappedText } from "./mapped-text.ts";
import { STANDING_RIMES } from "./standing-rimes.ts";
import { isSyllable } from "./syllables.ts";

/** Letters in runs that only single blanks part; a split syllable lies inside one. */
const CHAIN = /(?<!\p{sc=Latn})\p{sc=Latn}+(?: \p{sc=Latn}+)+/gu;
const VOWEL_FIRST = /^[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]/iu;
const BARE_CONSONANTS = /^[bcdđghklmnpqrstvx]{1,3}$/iu;
/** A letter that only Vietnamese has: a fragment with one is no foreign word and no abbreviation. */
const MARKED_VOWEL = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

const LONGEST_SYLLABLE = 7;
const MOST_PIECES = 5;

/** One sure join in so many letters shows that the text was set by a splitting printer. */
const LETTERS_PER_SPLIT = 1500;

/** Prices by which the best reading of a chain is found: pieces left over are worst, then joins, then single vowels. */
const LEFT_OVER = 100;
const JOIN = 10;
const FURTHER_PIECE = 9;
const SINGLE_VOWEL = 10;
/** "khi n ào" is "khi nào" and not "khin ào": the letter with the marks is where the printer splits, */
const CONSONANT_AT_END = 1;
/** so that "thự c hiện" is "thực hiện" and not "thự chiện". */
const SPLIT_ONSET = 3;

type Piece = { text: string; start: number; end: number; word: boolean };
type Join = { pieces: readonly Piece[]; sure: boolean };

/**
 * Joins syllables that the text layer of a PDF split at its kerning: "t ỉnh Lâm Đ ồng" -> "tỉnh Lâm Đồng". Pieces
 * are joined only if one of them is no word by itself and together they are a legal syllable. Where that one is a
 * bare consonant, which may also be a label or a unit ("nhóm B ở", "5 m"), the text must hold other splits that
 * leave no doubt.
 */
export function healSplitSyllables(text: MappedText): MappedText {
  const joins = [...text.text.matchAll(CHAIN)].flatMap((chain) => joinsOf(chain[0], chain.index));
  const sure = joins.filter((join) => join.sure);
  const isSplitText = sure.length > 0 && sure.length * LETTERS_PER_SPLIT >= text.length;
  const made = isSplitText ? joins : sure;
  if (made.length === 0) return text;

  const parts: MappedText[] = [];
  let last = 0;
  for (const { pieces } of made) {
    for (const piece of pieces.slice(1)) {
      parts.push(text.slice(last, piece.start - 1));
      last = piece.start;
    }
  }
  return MappedText.concat([...parts, text.slice(last)]);
}

/** Whether these are what a narrow cell made of one syllable: "chươn" / "g". One at least is no word by itself. */
export function isSplitSyllable(pieces: readonly string[]): boolean {
  const joined = pieces.join("");
  if (joined.length > LONGEST_SYLLABLE || !hasOneCase(joined) || !isWord(joined)) return false;
  return pieces.some((piece) => !isWord(piece));
}

function joinsOf(chain: string, offset: number): Join[] {
  const fragments = chain.split(" ");
  // Whatever way a syllable is split, a later piece begins with a vowel or is a coda.
  if (!fragments.some(isFragment)) return [];
  let at = offset;
  const pieces = fragments.map((text) => {
    const piece = { text, start: at, end: at + text.length, word: isWord(text) };
    at = piece.end + 1;
    return piece;
  });
  return bestReading(pieces).flatMap((group) =>
    group.length === 1
      ? []
      : [{ pieces: group, sure: group.some((piece) => !piece.word && MARKED_VOWEL.test(piece.text)) }],
  );
}

/** The cheapest way to cut the pieces of a chain into words, found from the left (dynamic programming). */
function bestReading(pieces: readonly Piece[]): (readonly Piece[])[] {
  const best: { price: number; from: number }[] = [{ price: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    let choice = { price: Infinity, from: end - 1 };
    for (let from = end - 1; from >= Math.max(0, end - MOST_PIECES); from--) {
      const price = (best[from]?.price ?? Infinity) + priceOf(pieces.slice(from, end));
      if (price < choice.price) choice = { price, from };
    }
    best.push(choice);
  }
  const groups: (readonly Piece[])[] = [];
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0) {
    groups.push(pieces.slice(best[end]?.from, end));
  }
  return groups.reverse();
}

function priceOf(group: readonly Piece[]): number {
  const first = group[0] as Piece;
  if (group.length === 1) {
    if (!first.word) return LEFT_OVER;
    return first.text.length === 1 ? SINGLE_VOWEL : 0;
  }
  if (group.every((piece) => piece.word)) return Infinity;
  const joined = group.map((piece) => piece.text).join("");
  if (joined.length > LONGEST_SYLLABLE || !hasOneCase(joined) || !isWord(joined)) return Infinity;
  const further = group.slice(1);
  const atEnd = further.filter((piece) => BARE_CONSONANTS.test(piece.text)).length;
  const splitOnset = BARE_CONSONANTS.test(first.text) && !VOWEL_FIRST.test((further[0] as Piece).text);
  return (
    JOIN + (further.length - 1) * FURTHER_PIECE + atEnd * CONSONANT_AT_END + (splitOnset ? SPLIT_ONSET : 0)
  );
}

function isFragment(text: string): boolean {
  return BARE_CONSONANTS.test(text) || (VOWEL_FIRST.test(text) && !STANDING_RIMES.has(toneKey(text)));
}

function isWord(text: string): boolean {
  return VOWEL_FIRST.test(text) ? STANDING_RIMES.has(toneKey(text)) : isSyllable(text);
}

/** "Đồng", "đồng", "ĐỒNG", but not "BAo". */
function hasOneCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
