import { DOUBTFUL } from "../pdf/recognised-words.ts";
import { traitsOf } from "../pdf/fonts.ts";
import type { Glyph } from "../pdf/marks.ts";
import type { RecognisedLine, RecognisedWord } from "./recognise.ts";

/** Leads pixels to points of the page. */
export type PixelPlace = { x: (pixel: number) => number; y: (pixel: number) => number; scale: number };

/** A picture does not tell the fonts of its letters. */
const FONT = traitsOf({ name: "" });
/** Two words are at least this part of the height of their letters apart, however near their boxes are. */
const APART = 0.1;

/** The letters of a line, evenly spread over the boxes of their words, with the blanks between the words. */
export function glyphsOf({ words, baseline, height }: RecognisedLine, place: PixelPlace): Glyph[] {
  const [y, size] = [place.y(baseline), height / place.scale];
  return words.flatMap(({ text, box, confidence }, index) => {
    const next = words[index + 1];
    const left = place.x(box[0]);
    const right = Math.min(
      place.x(box[2]),
      next === undefined ? Infinity : place.x(next.box[0]) - APART * size,
    );
    const letters = [...text];
    const width = Math.max(right - left, 0) / letters.length;
    const glyph = (letter: string, x0: number, x1: number): Glyph => {
      return { text: letter, x0, x1, y, size, font: FONT, blank: false, confidence };
    };
    const own = letters.map((letter, at) => glyph(letter, left + at * width, left + (at + 1) * width));
    return next === undefined ? own : [...own, glyph(" ", right, place.x(next.box[0]))];
  });
}

/** What is no letter and no figure, and hardly a mark: dust, or the rest of a stamp. */
export const isDust = ({ text, confidence }: RecognisedWord): boolean =>
  confidence < DOUBTFUL / 2 && !/[\p{L}\p{N}]/u.test(text);

/** The first word of a line without the specks before it: ".._.2." for "2.". */
export const withoutDust = ({ text, confidence }: RecognisedWord): string =>
  confidence < DOUBTFUL ? text.replace(/^[.,_:;|~]{1,10}(?=[\p{L}\p{N}])/u, "") : text;
