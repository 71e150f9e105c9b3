import { completesWord } from "../text/broken-words.ts";
import {
  beginsBlock,
  beginsLower,
  beginsNumbered,
  endsCapitals,
  endsSentence,
  isBareLabel,
  isAllCapitals,
  isLeftOpen,
  isStandalone,
  namesIssuer,
} from "../text/line-shapes.ts";
import type { TextLine } from "./line-texts.ts";
import type { GlyphLine } from "./lines.ts";
import { INDENT, type Setting } from "./setting.ts";

/** Two places this near to each other (in heights of the letters) are one. */
const LEVEL = 0.35;
/** Paragraphs stand apart by this part of the distance of lines. */
const APART = 1.25;

/** Groups the lines of the text, page after page, to paragraphs by how they are set and what they say. */
export function groupSetLines(lines: readonly TextLine[], setting: Setting): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && goesOn(group, line, setting)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function goesOn(group: readonly TextLine[], line: TextLine, setting: Setting): boolean {
  const [first, before] = [group[0]!, group.at(-1)!];
  const [a, b] = [before.text.text, line.text.text];
  if (isStandalone(a) || isStandalone(b)) return false;
  if (isBareLabel(a)) return true;
  const full = isFull(before, line, setting);
  if (full && (completesWord(a, b) || breaksWord(a, b) || isLeftOpen(a, b))) return true;
  if (isCentred(line, setting) && (full || isCentred(before, setting))) {
    return titleGoesOn(before, line, full, setting);
  }
  if (!full || endsCapitals(first.text.text, a, b)) return false;
  if (isApart(group, line, setting)) return beginsLower(b) && !beginsBlock(b) && !endsSentence(a);
  const indent = indentOf(line, setting);
  const firstIndent = indentOf(first, setting);
  if (beginsBlock(b)) {
    // "thực hiện theo khoản⏎2. Điều 5": at the margin, where every item is indented, and in the middle of a sentence.
    const inSentence = beginsNumbered(b) && !endsSentence(a) && !isAllCapitals(a);
    return inSentence && setting.indented && Math.abs(indent) < LEVEL && firstIndent > INDENT;
  }
  if (before !== first) return indent <= indentOf(before, setting) + LEVEL || beginsLower(b);
  if (indent < firstIndent - LEVEL) return true;
  // Hanging: the lines of an item stand below its text.
  if (indent > firstIndent + LEVEL) return beginsBlock(a) || beginsLower(b);
  return !(setting.indented && firstIndent > INDENT) || (beginsLower(b) && !endsSentence(a));
}

/**
 * A line may end at a hyphen or slash inside a word, "113/KH-⏎UBND", before the dash of a range, "10⏎- 12%/năm", or
 * before one within a sentence: "giữa lý thuyết⏎- thực tế".
 */
const breaksWord = (a: string, b: string): boolean =>
  (/[\p{L}\p{N}][-/]$/u.test(a) && /^[\p{L}\p{N}]/u.test(b)) ||
  (/(?<![\d.,])\d{1,3}(?:,\d{1,3})?%?$/u.test(a) && /^[-–]\s?\d{1,3}(?:,\d{1,3})?\s?%/u.test(b)) ||
  (/\p{Ll}$/u.test(a) && /^[-–]\s\p{Ll}/u.test(b));

/** Titles are broken where their author wants: "Triển khai thực hiện …" / "giai đoạn 2025 - 2030". */
function titleGoesOn(before: TextLine, line: TextLine, full: boolean, setting: Setting): boolean {
  const [a, b] = [before.text.text, line.text.text];
  if (isBold(before) !== isBold(line) || (isAllCapitals(a) && namesIssuer(a, b))) return false;
  const sameCase = isAllCapitals(a) === isAllCapitals(b) || !/\p{L}/u.test(b);
  // "Biểu 02: BÁO CÁO TIẾN ĐỘ HUY ĐỘNG VÀ GIẢI NGÂN NGUỒN" / "VỐN ĐẦU TƯ"
  if (!sameCase && (isAllCapitals(a) || !full)) return false;
  if (before.page !== line.page || isApart([before], line, setting)) return false;
  if (beginsBlock(b) && !full) return false;
  return (
    full || beginsLower(b) || width(before.at) > measure(before, setting) * (isAllCapitals(a) ? 0.6 : 0.5)
  );
}

/** The first word of `line` would not have found room on the line before. */
function isFull(before: TextLine, line: TextLine, setting: Setting): boolean {
  const { right } = setting.margins(before.page);
  return before.at.box[2] + blankOf(before.at) + widthOfFirstWord(line.at) > right - 0.1 * before.at.size;
}

/** A dash may be tied to the word behind it: "Bộ Lao động" / "- Thương binh và Xã hội". */
export function widthOfFirstWord({ glyphs }: GlyphLine): number {
  const tied = /^[-–]$/u.test(glyphs[0]?.text ?? "") ? 1 : 0;
  const end = glyphs.findIndex(({ blank }, index) => index > tied && blank);
  const last = glyphs[end === -1 ? glyphs.length - 1 : end - 1];
  return last === undefined ? 0 : last.x1 - glyphs[0]!.x0;
}

/** Width of the blank that would stand behind the line. */
export function blankOf({ glyphs, size }: GlyphLine): number {
  return glyphs.at(-1)!.font.space * size;
}

/** More room above the line than between those of its paragraph. */
function isApart(group: readonly TextLine[], line: TextLine, { leading }: Setting): boolean {
  const [above, before] = [group.at(-2), group.at(-1)!];
  if (before.page !== line.page) return false;
  const distance = before.at.y - line.at.y;
  const own = above?.page === before.page ? above.at.y - before.at.y : leading * before.at.size;
  return distance > Math.max(own, before.at.size) * APART;
}

/** In the middle of the page, with room on both sides: a full line has none. */
function isCentred({ at, page }: TextLine, setting: Setting): boolean {
  const { left, right } = setting.margins(page);
  const [before, after] = [at.box[0] - left, right - at.box[2]];
  return Math.abs(before - after) < 1.2 * at.size && before > INDENT * at.size;
}

const indentOf = ({ at, page }: TextLine, setting: Setting): number =>
  (at.box[0] - setting.margins(page).left) / at.size;
const measure = ({ page }: TextLine, setting: Setting): number => {
  const { left, right } = setting.margins(page);
  return right - left;
};
const width = ({ box: [left, , right] }: GlyphLine): number => right - left;
const isBold = ({ at }: TextLine): boolean =>
  at.glyphs.filter(({ font }) => font.bold).length * 2 > at.glyphs.length;
