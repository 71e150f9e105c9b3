import { IN_PLACE_MARK } from "../../lexicon/authority-marks.ts";
import type { Span } from "../../model/span.ts";
import { completesName, completesWord } from "../text/broken-words.ts";
import {
  beginsBlock,
  beginsLower,
  beginsMidSentence,
  endsSentence,
  isAllCapitals,
  isRule,
  isStandalone,
} from "../text/line-shapes.ts";
import type { Line } from "../text/lines.ts";
import { countWhile } from "../../spans/count-while.ts";

/** Bold and italic ranges, in source offsets. */
export type Marks = { strong: readonly Span[]; italic: readonly Span[] };

/** Lines of this length in a cell show that it was wrapped; letterheads, recipients and sign-offs have shorter ones. */
const PROSE_WIDTH = 50;
const FULL_WIDTH = 60;
/** No wrap leaves lines longer than this: they are paragraphs. */
const WIDEST = 130;

/** A mark of authority that is whole: the position of the signer stands below it, often in the same bold. */
const SIGNS_FOR = new RegExp(`^${IN_PLACE_MARK}\\s?\\p{Lu}`, "u");

/** Groups the lines of a cell to paragraphs: "KT. CHỦ TỊCH" / "PHÓ CHỦ TỊCH" stay apart, wrapped sentences are joined. */
export function groupCellLines(lines: readonly Line[], { strong, italic }: Marks): Line[][] {
  const prose = lines.some(({ text }) => text.length >= PROSE_WIDTH);
  const groups: Line[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    if (before && joins(before, line)) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;

  function joins(before: Line, line: Line): boolean {
    if (line.gap > 0) return false;
    const [a, b] = [before.text.text, line.text.text];
    if (isRule(a) || isRule(b)) return false;
    if (completesWord(a, b) || completesName(a, b)) return true;
    if (beginsBlock(b) || SIGNS_FOR.test(a)) return false;
    const wrap = before.text.toSource(0, before.text.length).end;
    if (covers(strong, wrap) || covers(italic, wrap)) return true;
    if (isStandalone(a) || isStandalone(b)) return false;
    if (a.length > WIDEST) return beginsLower(b) && !endsSentence(a);
    if (/[,(–-]$/u.test(a)) return true;
    if (beginsMidSentence(b)) return true;
    if (endsSentence(a)) return a.length >= FULL_WIDTH;
    // "… KINH DOANH TRÊN ĐỊA" / "BÀN TỈNH", "… bảo đảm công tác" / "PCCC."
    if (isAllCapitals(a)) return isAllCapitals(b) && a.length >= FULL_WIDTH;
    if (isAllCapitals(b)) return a.length >= FULL_WIDTH && !b.includes(" ");
    const nextWord = /^\S+/u.exec(b)?.[0].length ?? 0;
    return prose || a.length + 1 + nextWord > PROSE_WIDTH;
  }
}

/** A marked range goes on over the line break at `at`. `spans` are in order. */
function covers(spans: readonly Span[], at: number): boolean {
  const last = spans[countWhile(spans, ({ start }) => start < at) - 1];
  return last !== undefined && at < last.end;
}
