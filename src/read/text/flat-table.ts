import type { RawCell } from "../../document/raw.ts";
import { rawCell, rawParagraph, rawTable } from "../blocks.ts";
import { joinLines, type Line } from "./lines.ts";
import type { FoundTable } from "./tab-table.ts";

/** Header over the ordinals: where a table begins whose cells stand one a line. */
const ORDINAL_HEAD = /^(?:STT|TT|Số\s?TT|S\.?T\.?T\.?|T\.T\.?)$/u;
const FIRST_ORDINAL = /^(?:0?1|I|A)\.?$/u;
const YEAR = /^(?:Năm\s+)?(?:19|20)\d\d$/u;
const GROUP_ORDINAL = /^(?:[IVX]{1,5}|[A-Z])\.?$/u;

const MOST_HEADS = 24;
/** A name broken over more lines than this is not looked for. */
const MOST_WRAPS = 6;

type Row = { kind: "group" | "data"; cells: Line[][] };

/**
 * A table whose grid was lost: one cell a line, no separators (copied from a web page). The header runs from TT to
 * the line before the first ordinal; a label before a run of years spans them or is a column of its own, whichever
 * lets the ordinals below run 1, 2, 3 … at equal distances.
 */
export function flatTable(lines: readonly Line[], from: number): FoundTable | null {
  if (!ORDINAL_HEAD.test(lines[from]!.text.text)) return null;
  const heads = headLines(lines, from);
  if (heads === null) return null;
  const body = from + heads.length;
  const candidates = [spanningHeads(heads), []].map((spanning) => ({
    spanning,
    ...readRows(lines, body, heads.length - spanning.length),
  }));
  const best = candidates.reduce((a, b) => (b.data - b.wraps > a.data - a.wraps ? b : a));
  if (best.data < 2) return null;
  return {
    table: rawTable([...headCells(heads, best.spanning), ...bodyCells(best.rows, heads, best.spanning)]),
    next: best.next,
  };
}

function headLines(lines: readonly Line[], from: number): Line[] | null {
  for (let i = from + 1; i <= from + MOST_HEADS && i < lines.length; i++) {
    if (FIRST_ORDINAL.test(lines[i]!.text.text)) return i - from < 3 ? null : lines.slice(from, i);
  }
  return null;
}

/** Indexes of the labels that stand before a run of years. */
function spanningHeads(heads: readonly Line[]): number[] {
  const year = (index: number): boolean => YEAR.test(heads[index]?.text.text ?? "");
  return heads.flatMap((_, i) => (i > 0 && !year(i) && year(i + 1) && year(i + 2) ? [i] : []));
}

function readRows(lines: readonly Line[], from: number, columns: number) {
  const at = (index: number): string => lines[index]?.text.text ?? "";
  const rows: Row[] = [];
  let ordinal = 1;
  let data = 0;
  let wraps = 0;
  let next = from;
  const isNext = (index: number): boolean =>
    Number(at(index).replace(/\.$/u, "")) === ordinal && at(index) !== "";
  while (next < lines.length) {
    if (isNext(next) && next + columns <= lines.length) {
      ordinal++;
      const size = rowSize(at, isNext, next, columns);
      rows.push({ kind: "data", cells: cutRow(lines.slice(next, next + size), columns) });
      next += size;
      data++;
      if (size > columns) wraps++;
    } else if (GROUP_ORDINAL.test(at(next)) && (isNext(next + 2) || FIRST_ORDINAL.test(at(next + 2)))) {
      rows.push({ kind: "group", cells: [[lines[next]!], [lines[next + 1]!]] });
      if (!isNext(next + 2)) ordinal = 1;
      next += 2;
    } else if (isNext(next + 1) && !/\d/u.test(at(next))) {
      rows.push({ kind: "group", cells: [[lines[next]!]] });
      next += 1;
    } else break;
  }
  return { rows, data, wraps, next };
}

/** Lines of a row: more than there are columns where a cell is wrapped, found by the next ordinal. */
function rowSize(
  at: (index: number) => string,
  isNext: (index: number) => boolean,
  start: number,
  columns: number,
): number {
  if (isNext(start + columns)) return columns;
  const hasNumber = (index: number): boolean => /\d/u.test(at(index));
  for (let end = start + columns + 1; end <= start + columns + MOST_WRAPS; end++) {
    if (!isNext(end)) continue;
    // A last cell with a number, then words before the next ordinal: those are the name of a group.
    return hasNumber(start + columns - 1) && !hasNumber(end - 1) ? columns : end - start;
  }
  return columns;
}

/** The name, in the second column, is the cell that wraps. */
function cutRow(lines: readonly Line[], columns: number): Line[][] {
  const extra = lines.length - columns;
  return [[lines[0]!], lines.slice(1, 2 + extra), ...lines.slice(2 + extra).map((line) => [line])];
}

function headCells(heads: readonly Line[], spanning: readonly number[]): RawCell[] {
  const depth = spanning.length > 0 ? 2 : 1;
  const cells: RawCell[] = [];
  let column = 0;
  let under = 0;
  heads.forEach((head, index) => {
    const blocks = [rawParagraph(head.text)];
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

function runOfYears(heads: readonly Line[], from: number): number {
  let end = from;
  while (end < heads.length && YEAR.test(heads[end]!.text.text)) end++;
  return end - from;
}

function bodyCells(rows: readonly Row[], heads: readonly Line[], spanning: readonly number[]): RawCell[] {
  const columns = heads.length - spanning.length;
  const first = spanning.length > 0 ? 2 : 1;
  return rows.flatMap(({ cells }, index) =>
    cells.map((lines, column) => {
      const last = column === cells.length - 1;
      const span = last ? columns - column : 1;
      return rawCell(first + index, column, [rawParagraph(joinLines(lines))], 1, span);
    }),
  );
}
