import type { RawBlock, RawCell, RawParagraph, RawTable } from "../../document/raw.ts";
import { rawCell, rawParagraph, rawTable } from "../blocks.ts";
import { beginsBlock, beginsLower, endsSentence } from "../text/line-shapes.ts";
import { MappedText } from "../../text/mapped-text.ts";
import { groupLinesOfCell, joinLinesOfCell } from "./cells.ts";
import { isFilled, strongOf, type LineTexts } from "./line-texts.ts";
import type { Piece } from "./page-layout.ts";

/** A table, and what is needed to know its other half on the next page. */
export type PdfTable = {
  table: RawTable;
  /** Edges of its columns. */
  xs: readonly number[];
  /** The page it ends on. */
  lastPage: number;
};

/** Points by which the edges of columns may differ from page to page. */
const SAME_EDGE = 4;

export function ruledTable(
  { grid, cells }: Extract<Piece, { type: "grid" }>,
  texts: LineTexts,
  page: number,
): PdfTable {
  const raw = cells.map(({ cell, lines }) => {
    const paragraphs = groupLinesOfCell(lines.map(texts.of).filter(isFilled), cell.box).map((group) =>
      rawParagraph(joinLinesOfCell(group, cell.box), { strong: strongOf(group), page }),
    );
    return rawCell(cell.row, cell.column, paragraphs, cell.rowSpan, cell.columnSpan);
  });
  return { table: { ...rawTable(raw), page }, xs: grid.xs, lastPage: page };
}

/**
 * The table that goes on with `next` on the following page, or null where they are two: the columns must be the
 * same. The header is printed again on each page; a row that the break cut goes on in the first row below it.
 */
export function joinTables(before: PdfTable, next: PdfTable): PdfTable | null {
  const same =
    next.lastPage === before.lastPage + 1 &&
    before.xs.length === next.xs.length &&
    before.xs.every((x, i) => Math.abs(x - next.xs[i]!) <= SAME_EDGE);
  if (!same) return null;
  const repeated = repeatedRows(before.table, next.table);
  const rest = next.table.cells.filter(({ row }) => row >= repeated);
  const cut = isCutRow(before.table, rest, repeated);
  const shift = before.table.rows - repeated - (cut ? 1 : 0);
  const cells = before.table.cells.map((cell) => ({ ...cell, blocks: [...cell.blocks] }));
  for (const cell of rest) {
    const moved = { ...cell, row: cell.row + shift };
    const above = cells.find(
      (one) => one.column === cell.column && one.row + one.rowSpan === before.table.rows,
    );
    if (cell.row > repeated || above === undefined || above.columnSpan !== cell.columnSpan) {
      cells.push(moved);
    } else if (cut) {
      above.blocks = joinBlocks(above.blocks, cell.blocks);
      above.rowSpan += cell.rowSpan - 1;
    } else if (cell.blocks.length === 0 && above.rowSpan > 1) above.rowSpan += cell.rowSpan;
    else cells.push(moved);
  }
  return {
    table: { ...rawTable(cells), page: before.table.page },
    xs: before.xs,
    lastPage: next.lastPage,
  };
}

/** Rows at the top of `next` that say what the first rows of `before` say. */
function repeatedRows(before: RawTable, next: RawTable): number {
  let rows = 0;
  while (rows < Math.min(before.rows, next.rows) && isRepeated(before, next, rows)) rows++;
  // Half of a header is none: its cells reach over the rows that were compared.
  while (rows > 0 && next.cells.some(({ row, rowSpan }) => row < rows && row + rowSpan > rows)) rows--;
  return rows;
}

/** A cell that is too small for its words may have lost the last of them: "Đơn vị" for "Đơn vị tính". */
function isRepeated(before: RawTable, next: RawTable, row: number): boolean {
  const [above, below] = [cellsOf(before, row), cellsOf(next, row)];
  if (above.length !== below.length || below.every(({ blocks }) => blocks.length === 0)) return false;
  const same = below.filter((cell, index) => textOf(cell) === textOf(above[index]!)).length;
  return (
    same * 2 > below.length &&
    below.every((cell, index) => {
      const other = above[index]!;
      return cell.column === other.column && textOf(other).startsWith(textOf(cell));
    })
  );
}

const cellsOf = ({ cells }: RawTable, row: number): RawCell[] => cells.filter((cell) => cell.row === row);

const textOf = ({ blocks }: RawCell): string =>
  blocks.map((block) => (block.type === "paragraph" ? block.text.text : "")).join("\n");

/**
 * The first row goes on with the last one: it has no number and fewer cells with text, all of them below cells with
 * text, none of them a figure, and one goes on in mid-sentence: "(Không bao gồm các" / "Trạm Y tế vùng 1 và 2)".
 */
function isCutRow(before: RawTable, rest: readonly RawCell[], first: number): boolean {
  const last = before.cells.filter((cell) => cell.row + cell.rowSpan === before.rows);
  const row = rest.filter((cell) => cell.row === first);
  if (row.length !== last.length || row.length < 2) return false;
  const pairs = row.flatMap((cell) => {
    const above = last.find(({ column }) => column === cell.column);
    return cell.blocks.length === 0
      ? []
      : [{ above: above === undefined ? "" : textOf(above), text: textOf(cell), column: cell.column }];
  });
  const filled = last.filter(({ blocks }) => blocks.length > 0).length;
  if (pairs.length >= filled || pairs.some(({ column, above }) => column === 0 || above === "")) return false;
  if (pairs.some(({ text }) => FIGURE.test(text) || beginsBlock(text))) return false;
  return pairs.some(({ above, text }) => !endsSentence(above) && (beginsLower(text) || isOpen(above)));
}

const FIGURE = /^[^\p{L}]*\d[^\p{L}]*$/u;
/** A bracket is open, or a list goes on. */
const isOpen = (text: string): boolean =>
  text.lastIndexOf("(") > text.lastIndexOf(")") || /[,–-]$/u.test(text);

const goesOn = (above: RawParagraph, below: RawParagraph): boolean =>
  !endsSentence(above.text.text) && !beginsBlock(below.text.text);

function joinBlocks(above: readonly RawBlock[], below: readonly RawBlock[]): RawBlock[] {
  const [last, first] = [above.at(-1), below[0]];
  if (last?.type !== "paragraph" || first?.type !== "paragraph" || !goesOn(last, first)) {
    return [...above, ...below];
  }
  const wrap = { start: last.text.toSource(0, last.text.length).end, end: first.text.sourceStart(0) };
  const text = MappedText.concat([last.text, MappedText.from("\n", wrap), first.text]);
  return [
    ...above.slice(0, -1),
    { ...last, text, strong: [...last.strong, ...first.strong] },
    ...below.slice(1),
  ];
}
