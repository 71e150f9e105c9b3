import type { FontTraits } from "./fonts.ts";
import type { Box } from "./matrix.ts";

/** A character on an upright page. */
export type Glyph = {
  text: string;
  /** Where it begins and ends on its baseline. */
  x0: number;
  x1: number;
  /** Its baseline; that of its line where the text was raised (superscript by text rise). */
  y: number;
  /** Height of the font. */
  size: number;
  font: FontTraits;
  /** A blank stands before it on its line: told when lines are made. */
  blank: boolean;
  /** How sure text recognition is of the word that it is a letter of (0 to 1); only where it was recognised here. */
  confidence?: number;
};

/** Latin-1 and the letters of Vietnamese, of which no more than two are blanks. */
const isPlain = (code: number): boolean => code < 0x250 || (code >= 0x1e00 && code < 0x1f00);

/** Whether there is something to be seen. This is asked of every glyph many times over. */
export function isInk({ text }: { text: string }): boolean {
  const code = text.charCodeAt(0);
  return (code > 0x20 && code !== 0xa0 && isPlain(code)) || text.trim() !== "";
}

const COMBINING = /^\p{M}+$/u;

/** A mark that is drawn apart from its letter. */
export const isMark = ({ text }: { text: string }): boolean =>
  !isPlain(text.charCodeAt(0)) && COMBINING.test(text);

/** A line drawn straight across or straight down. `at` is its y or x, `from` < `to` its ends. */
export type Ruling = { at: number; from: number; to: number };

/** What is drawn on a page, in points; the page is turned so that most of its text is upright. */
export type PageMarks = {
  page: number;
  /** The extent of the page. */
  box: Box;
  glyphs: Glyph[];
  /** Text that runs up or down the page: upright in coordinates of its own, from which `toPage` leads back. */
  turned: { glyphs: Glyph[]; toPage: (box: Box) => Box }[];
  across: Ruling[];
  down: Ruling[];
  /** Leads to the page as it is shown, its lower left corner at 0, 0. */
  toShown: (box: Box) => Box;
  /** The text comes from a picture: recognised here, or by whoever laid an unseen layer of text over it. */
  recognised: boolean;
};
