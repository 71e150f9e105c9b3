import type { RawTable } from "../../document/raw.ts";
import { rawCell, rawParagraph, rawTable } from "../blocks.ts";
import { groupCellLines } from "../markdown/cell-lines.ts";
import { beginsBlock, endsSentence, isAllCapitals, isRule } from "../text/line-shapes.ts";
import { joinLines } from "../text/lines.ts";
import { isFilled, strongOf, type LineTexts, type TextLine } from "./line-texts.ts";
import type { Piece } from "./page-layout.ts";

/** Letterhead or sign-off: one row of two cells, whose paragraphs are what stands on lines of its own. */
export function columnsTable(
  { left, right }: Extract<Piece, { type: "columns" }>,
  texts: LineTexts,
  page: number,
): RawTable {
  const cells = [left, right].map((column, index) => {
    const lines = column.map(texts.of).filter(isFilled);
    const paragraphs = groupLines(lines, index === 0).map((group) => {
      const text = joinLines(group);
      const zone = isRule(text.text) ? "furniture" : "body";
      return rawParagraph(text, { strong: strongOf(group), zone, page });
    });
    return rawCell(0, index, paragraphs);
  });
  return { ...rawTable(cells), page };
}

/** As in the cells of other formats; here names and items are broken where the column ends. */
function groupLines(lines: readonly TextLine[], isIssuer: boolean): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const group of groupCellLines(lines, { strong: [], italic: [] }) as TextLine[][]) {
    const last = groups.at(-1);
    if (last !== undefined && goesOn(last, group[0]!, isIssuer)) last.push(...group);
    else groups.push(group);
  }
  return groups;
}

const BULLET = /^[-–+]\s/u;
/** "NỘI", "MINH": no name stands on a line of its own with one syllable. */
const LAST_SYLLABLE = /^\p{Lu}+$/u;

function goesOn(group: readonly TextLine[], line: TextLine, isIssuer: boolean): boolean {
  const before = group.at(-1)!;
  const [a, b] = [before.text.text, line.text.text];
  // "- Các doanh nghiệp viễn thông trên địa bàn" / "Thành phố;": items end in a mark.
  if (BULLET.test(group[0]!.text.text)) return !endsSentence(a) && !beginsBlock(b) && !isAllCapitals(b);
  return isIssuer && isAllCapitals(a) && a.includes(" ") && LAST_SYLLABLE.test(b);
}
