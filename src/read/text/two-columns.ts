import { documentTypeByWord } from "../../lexicon/document-types.ts";
import { MappedText } from "../../text/mapped-text.ts";
import { rawCell, rawParagraph, rawTable } from "../blocks.ts";
import { groupCellLines } from "../markdown/cell-lines.ts";
import { isAllCapitals, isRule } from "./line-shapes.ts";
import { joinLines, type Line } from "./lines.ts";
import type { FoundTable } from "./tab-table.ts";

/** Blanks between the columns of the letterhead or the sign-off: "TỈNH AN BÌNH        Độc lập - Tự do - Hạnh phúc". */
const GUTTER = /(?<=\S)(?:[ ]{3,}|[ ]*\t[ \t]*)(?=\S)/gu;
const RIGHT_HEAD = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN)/u;
/** Lines of the right column that are known wherever they begin: the motto, place and date. */
const RIGHT_LINE = /^(?:Độc lập\s?[-–]|\p{Lu}[^,\n]{1,40},\s*ngày\s[^\n]{0,40}năm)/u;
const LEFT_FOOT = /^Nơi (?:nhận|gửi)\s*:?$/u;

/** Lines of a letterhead or a sign-off at most. */
const TALLEST = 40;
/** Columns of letters by which lines of one column may begin apart from each other. */
const SLACK = 14;

/**
 * The letterhead (ô 1-4 of NĐ 30/2020 Phụ lục I) or the sign-off (ô 7 and 9) as text made of a page's layout has
 * them: side by side on the same lines, which read across would mix issuer and Quốc hiệu, recipients and signer.
 */
export function twoColumns(lines: readonly Line[], from: number): FoundTable | null {
  const first = splitAt(lines[from]!, null);
  if (first === null || !(RIGHT_HEAD.test(first.right.text) || LEFT_FOOT.test(first.left.text))) return null;
  const left: Line[] = [];
  const right: Line[] = [];
  let next = from;
  for (; next < lines.length && next < from + TALLEST; next++) {
    const line = lines[next]!;
    if (isTypeWord(line)) break;
    const both = splitAt(line, first.column);
    if (both !== null) {
      left.push({ ...line, text: both.left });
      right.push({ ...line, text: both.right });
    } else if (isRight(line, first.column)) {
      right.push(line);
    } else if (isLeft(line, first.column)) {
      left.push(line);
    } else break;
  }
  const cells = [left, right].map((column, index) =>
    rawCell(
      0,
      index,
      groupCellLines(column, { strong: [], italic: [] }).map((group) => {
        const text = joinLines(group);
        return rawParagraph(text, { zone: isRule(text.text) ? "furniture" : "body" });
      }),
    ),
  );
  return { table: rawTable(cells), next };
}

/** "KẾ HOẠCH": the letterhead has ended, wherever on the page the word stands. */
const isTypeWord = ({ text: { text } }: Line): boolean =>
  isAllCapitals(text) && documentTypeByWord(text) !== null;

/** Cuts a line at its widest gutter, or at the one before the right column. */
function splitAt(
  line: Line,
  column: number | null,
): { left: MappedText; right: MappedText; column: number } | null {
  const { whole } = line;
  for (const { index, 0: gutter } of whole.text.matchAll(GUTTER)) {
    const start = index + gutter.length;
    const isBeside = column === null || gutter.includes("\t") || Math.abs(start - column) <= SLACK;
    if (!isBeside && !RIGHT_LINE.test(whole.text.slice(start))) continue;
    return { left: whole.slice(0, index).trim(), right: whole.slice(start).trim(), column: start };
  }
  return null;
}

/** A line of the right column alone; a head in the middle of the page has its middle left of that. */
function isRight(line: Line, column: number): boolean {
  const start = startOf(line);
  return start >= column - SLACK && start + line.text.length / 2 > column + 5;
}

/** A line of the left column: it ends before the right one begins, and is no head in the middle of the page. */
function isLeft(line: Line, column: number): boolean {
  const start = startOf(line);
  const centred = start > SLACK && isAllCapitals(line.text.text);
  return !centred && start < column / 2 && start + line.text.length <= column + 2;
}

const startOf = (line: Line): number => line.whole.length - line.whole.text.trimStart().length;
