import type { RawTable } from "../../document/raw.ts";
import { rawCell, rawParagraph, rawTable } from "../blocks.ts";
import type { MappedText } from "../../text/mapped-text.ts";
import type { Line } from "./lines.ts";

/** A table found in lines, and the index of the first line after it. */
export type FoundTable = { table: RawTable; next: number };

/** A page break leaves one empty line inside a table. */
const HOLE = 1;

/** The title of a group stands without a tab between the rows: it is no longer than this. */
const LONGEST_TITLE = 120;

/**
 * Rows of fields between tabs. An empty first field is a cell (the header over the ordinals is often empty), a row
 * with one filled field spans the table ("Chỉ tiêu đầu vào⇥⇥⇥⇥"), and so does a line without a tab between two rows.
 */
export function tabTable(lines: readonly Line[], from: number): FoundTable | null {
  return fieldTable(lines, from, ({ whole }) => splitFields(whole, "\t"));
}

/** Rows of fields between bars: "1 | Số bác sĩ | 8,0", as scripts print the cells of a table. */
export function barTable(lines: readonly Line[], from: number): FoundTable | null {
  return fieldTable(lines, from, ({ text }) => splitFields(text, "|"));
}

function fieldTable(
  lines: readonly Line[],
  from: number,
  fieldsOf: (line: Line) => MappedText[],
): FoundTable | null {
  const rows: MappedText[][] = [];
  let next = from;
  for (; next < lines.length; next++) {
    const line = lines[next]!;
    const fields = fieldsOf(line);
    const before = rows[0];
    const below = lines[next + 1];
    const mayBeTitle = before !== undefined && before.length > 2 && fields.length === 1;
    if (!isRow(fields) && !(mayBeTitle && isAbove(line, below, before.length, fieldsOf))) break;
    if (before !== undefined && line.gap > 0) {
      if (line.gap > HOLE || fields.length !== before.length) break;
    }
    rows.push(fields);
  }
  if (rows.length < 2) return null;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { table: rawTable(rows.flatMap((row, index) => rowCells(row, index, columns))), next };
}

/** The line is short and stands at once above a row of so many fields. */
function isAbove(
  line: Line,
  below: Line | undefined,
  fields: number,
  fieldsOf: (line: Line) => MappedText[],
): boolean {
  if (below === undefined || below.gap > 0 || line.text.length > LONGEST_TITLE) return false;
  const next = fieldsOf(below);
  return next.length === fields && isRow(next);
}

function splitFields(line: MappedText, mark: string): MappedText[] {
  const fields: MappedText[] = [];
  let start = 0;
  for (let at = line.text.indexOf(mark); at !== -1; at = line.text.indexOf(mark, start)) {
    fields.push(line.slice(start, at).trim());
    start = at + 1;
  }
  return [...fields, line.slice(start).trim()];
}

/** "⇥Căn cứ …" is an indented paragraph, "…Nhân dân.⇥" one with a stray tab. */
function isRow(fields: readonly MappedText[]): boolean {
  const filled = fields.filter((field) => field.length > 0).length;
  return filled >= 2 || (filled === 1 && fields.length >= 3 && fields[0]!.length > 0);
}

function rowCells(row: readonly MappedText[], index: number, columns: number) {
  const filled = row.filter((field) => field.length > 0);
  if (filled.length === 1 && row[0]!.length > 0) {
    return [rawCell(index, 0, [rawParagraph(row[0]!)], 1, columns)];
  }
  return Array.from({ length: columns }, (_, column) => {
    const field = row[column];
    return rawCell(index, column, field === undefined ? [] : [rawParagraph(field)]);
  });
}
