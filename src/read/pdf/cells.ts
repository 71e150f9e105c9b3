import { MappedText } from "../../text/mapped-text.ts";
import { isSplitSyllable } from "../../text/split-syllables.ts";
import { completesWord } from "../text/broken-words.ts";
import {
  beginsBlock,
  beginsLower,
  endsCapitals,
  endsSentence,
  isBareLabel,
  isLeftOpen,
  isStandalone,
} from "../text/line-shapes.ts";
import { joinLines } from "../text/lines.ts";
import type { TextLine } from "./line-texts.ts";
import type { Box } from "./matrix.ts";
import { blankOf, widthOfFirstWord } from "./paragraphs.ts";

/** Room (points) that cells leave at both sides of their text together. */
const PADDING = 11;
/** Lines further apart than this (heights of the letters) are paragraphs of their own. */
const APART = 2;

/** Digits of a number that a narrow cell breaks anywhere: "1.248.64⏎3". */
const NUMBER_PART = /^[≥≤<>]?\s?[\d.,]*\d[.,]?$/u;
const NUMBER_REST = /^(?:[.,]?\d[\d.,]*%?|%)$/u;

/** Lines that a word is broken to at most. */
const MOST_PIECES = 4;

/** Marks that stand after a word, never before one. */
const BEGINS_NOTHING = /^[,;:)]/u;

/** Groups the lines of a cell of a ruled table to paragraphs: lines go on where the next word found no room. */
export function groupLinesOfCell(lines: readonly TextLine[], box: Box): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && (goesOn(before, line, box) || isCut(before, line))) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The break of a page leaves lines of any length. */
const isCut = (before: TextLine, line: TextLine): boolean =>
  before.page !== line.page && !endsSentence(before.text.text) && !beginsBlock(line.text.text);

/** Whether `line` goes on with the paragraph that `before` ends so far, in a cell as wide as `box`. */
export function goesOn(before: TextLine, line: TextLine, box: Box): boolean {
  const [a, b] = [before.text.text, line.text.text];
  const full = isFull(before, line, box);
  if (isBareLabel(a) || BEGINS_NOTHING.test(b)) return true;
  if (full && (completesWord(a, b) || isLeftOpen(a, b))) return true;
  if (endsCapitals(a, a, b)) return false;
  if (isStandalone(a) || isStandalone(b)) return false;
  if (before.at.y - line.at.y > APART * before.at.size && before.page === line.page) return false;
  if (beginsBlock(b)) return false;
  return full || (beginsLower(b) && !endsSentence(a));
}

/** The first word of `line` would not have found room on the line before. */
export function isFull({ at }: TextLine, line: TextLine, [left, bottom, right, top]: Box): boolean {
  const room = at.turned === undefined ? right - left : top - bottom;
  const length = at.glyphs.at(-1)!.x1 - at.glyphs[0]!.x0;
  return length + blankOf(at) + widthOfFirstWord(line.at) > room - PADDING;
}

/** The lines of a paragraph of a cell as one text. Cells that are narrower than a word break it anywhere. */
export function joinLinesOfCell(lines: readonly TextLine[], box: Box): MappedText {
  const whole: { text: MappedText }[] = [];
  for (let at = 0; at < lines.length;) {
    const pieces = lines.slice(at, at + piecesOfWord(lines.slice(at, at + MOST_PIECES), box));
    const text = MappedText.concat(pieces.map((line) => line.text));
    const last = whole.at(-1);
    if (last !== undefined && BEGINS_NOTHING.test(text.text)) {
      whole[whole.length - 1] = { text: MappedText.concat([last.text, text]) };
    } else whole.push({ text });
    at += pieces.length;
  }
  return joinLines(whole);
}

/** How many of the lines are pieces of the word that ends the first. */
function piecesOfWord(lines: readonly TextLine[], box: Box): number {
  for (let count = lines.length; count > 1; count--) {
    const pieces = lines.slice(0, count);
    const texts = pieces.map(({ text }) => text.text);
    const broken = isBrokenNumber(texts) || isBrokenSyllable(texts);
    if (broken && pieces.every((line, index) => index === 0 || isFull(pieces[index - 1]!, line, box)))
      return count;
  }
  return 1;
}

function isBrokenNumber(pieces: readonly string[]): boolean {
  return pieces.slice(1).every((b, index) => {
    const a = pieces[index]!;
    // Four digits in a row are a year or a whole number.
    return NUMBER_PART.test(a) && NUMBER_REST.test(b) && (b === "%" || !/^\d{4}$/u.test(a));
  });
}

/** "chươn" / "g trình": the word stands alone on its lines but the last. */
function isBrokenSyllable(pieces: readonly string[]): boolean {
  if (pieces.slice(0, -1).some((piece) => piece.includes(" "))) return false;
  const last = /^\p{sc=Latn}{1,7}/u.exec(pieces.at(-1)!)?.[0];
  const first = /\p{sc=Latn}{1,7}$/u.exec(pieces[0]!)?.[0];
  return first !== undefined && last !== undefined && isSplitSyllable([first, ...pieces.slice(1, -1), last]);
}
