import type { RawCell } from "../../document/raw.ts";
import { rawCell, rawParagraph, rawTable } from "../blocks.ts";
import type { FlatColumns } from "./flat-cells.ts";
import { readFlatRows, type FlatRow } from "./flat-rows.ts";
import { beginsBlock, beginsLower } from "./line-shapes.ts";
import { joinLines, type Line } from "./lines.ts";
import type { FoundTable } from "./tab-table.ts";

/** Header over the ordinals: where a table begins whose cells stand one a line. */
const ORDINAL_HEAD = /^(?:STT|TT|Số\s?TT|S\.?T\.?T\.?|T\.T\.?)$/u;
/** The first ordinal, the number of the first column or the first group, with its title behind it or alone on its line. */
const BODY_START = /^(?:\(1\)|(?:0?1|I|A)[.)]?|(?:I|A)\s?[.)/–-]\s*\p{Lu}.*)$/u;
/** The head of the names, where the one over the ordinals is empty. */
const NAME_HEAD =
  /^(?:Chỉ tiêu|Chỉ số|Tiêu chí|Nội dung|Nhiệm vụ|Công việc|Hạng mục|Danh mục|Tên)(?:\s[^.,;:]{1,40})?$/iu;
const YEAR = /^(?:Năm\s+)?(?:19|20)\d\d$/u;
const REMARKS = /^Ghi\s+chú$/iu;

const FEWEST_COLUMNS = 3;
const MOST_HEADS = 24;
const LONGEST_HEAD = 120;

/** A column head, over one line or more; of none where the column has no head. */
type Head = readonly Line[];

type Header = {
  heads: readonly Head[];
  /** Index of the first line below it. */
  next: number;
};

/**
 * A table whose grid was lost: one cell a line, no separators (copied from a web page). The header runs to the line
 * before the first ordinal or group; a label before a run of years spans them or is a column of its own, and the line
 * above the first ordinal is a head or the title of a group, whichever lets the ordinals below run 1, 2, 3 … at equal
 * distances.
 */
export function flatTable(lines: readonly Line[], from: number): FoundTable | null {
  const header = findHeader(lines, from);
  if (header === null) return null;
  const candidates = headersOf(header).flatMap(({ heads, next }) =>
    [spanningHeads(heads), []].map((spanning) => {
      const hasRemarks = REMARKS.test(textOf(heads.at(-1)));
      const columns: FlatColumns = { count: heads.length - spanning.length, hasRemarks };
      const numbered = columnNumbers(lines, next, columns.count);
      return {
        heads,
        spanning,
        columns,
        ...readFlatRows(lines, next + numbered, columns, plainHeads(heads, spanning)),
      };
    }),
  );
  const best = candidates.reduce((a, b) => (b.data - b.wraps > a.data - a.wraps ? b : a));
  if (best.data < 2) return null;
  const depth = best.spanning.length > 0 ? 2 : 1;
  return {
    table: rawTable([
      ...headCells(best.heads, best.spanning),
      ...bodyCells(best.rows, best.columns.count, depth),
    ]),
    next: best.next,
  };
}

const textOf = (head: Head | undefined): string => (head ? joinLines(head).text : "");

function findHeader(lines: readonly Line[], from: number): Header | null {
  const first = lines[from]!.text.text;
  const heads: Line[][] = [[lines[from]!]];
  if (!ORDINAL_HEAD.test(first)) {
    if (!NAME_HEAD.test(first)) return null;
    heads.unshift([]);
  }
  for (let i = from + 1; i <= from + MOST_HEADS && i < lines.length; i++) {
    const line = lines[i]!;
    const { text } = line.text;
    if (BODY_START.test(text)) return heads.length < FEWEST_COLUMNS ? null : { heads, next: i };
    if (text.length > LONGEST_HEAD || beginsBlock(text)) return null;
    // "Thời gian" / "hoàn thành"
    if (beginsLower(text)) heads.at(-1)!.push(line);
    else heads.push([line]);
  }
  return null;
}

/** The header, and it without the last line: "Chỉ tiêu đầu vào" above the first ordinal is the title of a group. */
function headersOf(header: Header): Header[] {
  const { heads, next } = header;
  if (heads.length === FEWEST_COLUMNS || heads.at(-1)!.length > 1) return [header];
  return [header, { heads: heads.slice(0, -1), next: next - 1 }];
}

/** Lines of a row that numbers the columns, "(1)", "(2)", "(3)" …, below the header. */
function columnNumbers(lines: readonly Line[], from: number, columns: number): number {
  for (let i = 0; i < columns; i++) {
    const text = lines[from + i]?.text.text ?? "";
    if (text !== `${i + 1}` && text !== `(${i + 1})`) return 0;
  }
  return columns;
}

/** Indexes of the labels that stand before a run of years. */
function spanningHeads(heads: readonly Head[]): number[] {
  const year = (index: number): boolean => YEAR.test(textOf(heads[index]));
  return heads.flatMap((_, i) => (i > 0 && !year(i) && year(i + 1) && year(i + 2) ? [i] : []));
}

function headCells(heads: readonly Head[], spanning: readonly number[]): RawCell[] {
  const depth = spanning.length > 0 ? 2 : 1;
  const cells: RawCell[] = [];
  let column = 0;
  let under = 0;
  heads.forEach((head, index) => {
    const blocks = head.length === 0 ? [] : [rawParagraph(joinLines(head))];
    if (spanning.includes(index)) {
      under = runOfYears(heads, index + 1);
      cells.push(rawCell(0, column, blocks, 1, under));
    } else if (under > 0) {
      cells.push(rawCell(1, column++, blocks));
      under--;
    } else {
      cells.push(rawCell(0, column++, blocks, depth, 1));
    }
  });
  return cells;
}

function runOfYears(heads: readonly Head[], from: number): number {
  let end = from;
  while (end < heads.length && YEAR.test(textOf(heads[end]))) end++;
  return end - from;
}

/** The lines of a header that a later page may repeat; none of one in two rows or with a head over more lines. */
function plainHeads(heads: readonly Head[], spanning: readonly number[]): string[] {
  const isPlain = spanning.length === 0 && heads.every((head) => head.length === 1);
  return isPlain ? heads.map(textOf) : [];
}

function bodyCells(rows: readonly FlatRow[], columns: number, first: number): RawCell[] {
  return rows.flatMap((row, index) =>
    row.map(({ column, paragraphs, spans }) => {
      const blocks = paragraphs.map((lines) => rawParagraph(joinLines(lines)));
      return rawCell(first + index, column, blocks, 1, spans ? columns - column : 1);
    }),
  );
}
