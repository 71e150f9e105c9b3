import { documentTypeByWord } from "../../lexicon/document-types.ts";
import type { Line } from "./lines.ts";
import { completesWord } from "./broken-words.ts";
import {
  beginsBlock,
  beginsLower,
  beginsMidSentence,
  beginsNumbered,
  endsSentence,
  isBareLabel,
  namesIssuer,
  isAllCapitals,
  isOpen,
  isStandalone,
} from "./line-shapes.ts";

/** How the lines of a document came about. */
export type Wrapping = {
  /** Lines were broken at a page width; otherwise a line is a paragraph. */
  wrapped: boolean;
  /** Length of a full line; the page is set in proportional type, so lines of this width differ by some letters. */
  width: number;
  /** Empty lines between two lines of one paragraph: PDF text often has one after every line. */
  gap: number;
};

/** Share of lines that begin in lower case above which a document is wrapped; unwrapped ones have near none. */
const WRAPPED_SHARE = 0.15;
const WIDEST = 200;
/** A first line is indented by about this many letters. */
const INDENT = 6;

/** Judges how the lines of a document are wrapped, by their lengths and beginnings (DOMAIN: soft wraps). */
export function measureWrapping(lines: readonly Line[]): Wrapping {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const continued = lines.filter(({ text }) => beginsLower(text.text) && !beginsBlock(text.text));
  const wrapped = width <= WIDEST && continued.length > lines.length * WRAPPED_SHARE;
  return { wrapped, width, gap: commonGap(continued) };
}

/** Empty lines that stand most often between two of these lines: 0 or 1. */
export function commonGap(lines: readonly Line[]): number {
  const tight = lines.filter(({ gap }) => gap === 0).length;
  return tight * 2 >= lines.length ? 0 : 1;
}

/**
 * Whether `line` goes on with the paragraph that `before` ends so far. `first`: the first line of that paragraph.
 */
export function continues(first: Line, before: Line, line: Line, wrapping: Wrapping): boolean {
  const [a, b] = [before.text.text, line.text.text];
  if (isStandalone(a) || isStandalone(b)) return false;
  if (wrapping.wrapped && (completesWord(a, b) || isBrokenName(a, b))) return true;
  if (isBareLabel(a)) return line.gap === 0;
  if (beginsBlock(b)) return false;
  return wrapping.wrapped ? wrapContinues(first, before, line, wrapping) : cutContinues(a, b);
}

/** "QUYẾT" / "ĐỊNH", "ỦY" / "BAN NHÂN DÂN": crawled pages break even such names at the width of the source. */
const isBrokenName = (a: string, b: string): boolean =>
  isAllCapitals(a) &&
  isAllCapitals(b) &&
  !a.includes(" ") &&
  (documentTypeByWord(`${a} ${b}`) !== null || (/^(?:ỦY|UỶ)$/u.test(a) && b.startsWith("BAN NHÂN DÂN")));

/** A paragraph a line: only a page break cuts one, "…và các địa" / "phương, ngành y tế phải nêu cao trách nhiệm". */
function cutContinues(a: string, b: string): boolean {
  return beginsLower(b) && !/[.:!?…][”"')\]]*$/u.test(a) && !isAllCapitals(a);
}

function wrapContinues(first: Line, before: Line, line: Line, { width, gap }: Wrapping): boolean {
  const [a, b] = [before.text.text, line.text.text];
  const nextWord = /^\S+/u.exec(b)?.[0].length ?? 0;
  const reach = a.length + 1 + nextWord + (before === first ? INDENT : 0);
  const full = reach > width * 0.9;
  if (line.gap <= gap && (isOpen(a) || (a.endsWith(",") && isAllCapitals(a) === isAllCapitals(b))))
    return true;
  if (isAllCapitals(a) && !isAllCapitals(b)) return full && beginsLower(b);
  if (isAllCapitals(b) && !isAllCapitals(a) && !full) return false;
  // "I. MỤC ĐÍCH," / "YÊU CẦU"
  if (isAllCapitals(a))
    return (full && !namesIssuer(a, b)) || beginsNumbered(first.text.text) || a.endsWith(",");
  if (line.gap > gap) return beginsLower(b) && !endsSentence(a);
  if (beginsLower(b)) return true;
  if (endsSentence(a)) return full;
  if (beginsMidSentence(b)) return true;
  // Titles are centred on shorter lines: "thực hiện Chỉ thị số 25-CT/TW, ngày 25-10-2023 của Ban Bí thư".
  return full || (!beginsBlock(first.text.text) && a.length > width * 0.65);
}
