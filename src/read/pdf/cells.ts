import { MappedText } from "../../text/mapped-text.ts";
import { isSplitSyllable } from "../../text/split-syllables.ts";
import { completesWord } from "../text/broken-words.ts";
import { beginsBlock, beginsLower, endsSentence, isBareLabel, isStandalone } from "../text/line-shapes.ts";
import { joinLines } from "../text/lines.ts";
import type { TextLine } from "./line-texts.ts";
import type { Box } from "./matrix.ts";
import { widthOfFirstWord } from "./paragraphs.ts";

/** Room (points) that cells leave at both sides of their text together. */
const PADDING = 11;
/** Lines further apart than this (heights of the letters) are paragraphs of their own. */
const APART = 2;

/** Digits of a number that a narrow cell breaks anywhere: "1.248.64⏎3". */
const NUMBER_PART = /^[≥≤<>]?\s?[\d.,]*\d[.,]?$/u;
const NUMBER_REST = /^(?:[.,]?\d[\d.,]*%?|%)$/u;

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
  if (isStandalone(a) || isStandalone(b)) return false;
  const full = isFull(before, line, box);
  if (isBareLabel(a) || BEGINS_NOTHING.test(b)) return true;
  if (full && completesWord(a, b)) return true;
  if (before.at.y - line.at.y > APART * before.at.size && before.page === line.page) return false;
  if (beginsBlock(b)) return false;
  return full || (beginsLower(b) && !endsSentence(a));
}

function isFull({ at }: TextLine, line: TextLine, [left, bottom, right, top]: Box): boolean {
  const room = at.turned === undefined ? right - left : top - bottom;
  const length = at.glyphs.at(-1)!.x1 - at.glyphs[0]!.x0;
  return length + widthOfFirstWord(line.at) + 0.2 * at.size > room - PADDING;
}

/** The lines of a paragraph of a cell as one text. */
export function joinLinesOfCell(lines: readonly TextLine[], box: Box): MappedText {
  const whole: { text: MappedText }[] = [];
  lines.forEach((line, index) => {
    const [before, last] = [lines[index - 1], whole.at(-1)];
    if (before !== undefined && last !== undefined && breaksWord(before, line, box)) {
      whole[whole.length - 1] = { text: MappedText.concat([last.text, line.text]) };
    } else whole.push(line);
  });
  return joinLines(whole);
}

/** Cells that are narrower than a word break it anywhere, or part it from its comma: "sức khỏe" / ", bảo hiểm". */
function breaksWord(before: TextLine, line: TextLine, box: Box): boolean {
  const [a, b] = [before.text.text, line.text.text];
  return (
    BEGINS_NOTHING.test(b) || ((breaksNumber(a, b) || breaksSyllable(a, b)) && isFull(before, line, box))
  );
}

function breaksNumber(a: string, b: string): boolean {
  // Four digits in a row are a year or a whole number.
  return NUMBER_PART.test(a) && NUMBER_REST.test(b) && (b === "%" || !/^\d{4}$/u.test(a));
}

/** "chươn" / "g trình": a word alone on its line. */
function breaksSyllable(a: string, b: string): boolean {
  const [first, second] = [
    /(?:^|[^\p{sc=Latn}\p{N} ])(\p{sc=Latn}+)$/u.exec(a)?.[1],
    /^\p{sc=Latn}+/u.exec(b)?.[0],
  ];
  return first !== undefined && second !== undefined && isSplitSyllable(first, second);
}
