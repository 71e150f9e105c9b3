import type { TableBlock } from "../../document/source-document.ts";
import type { Section } from "../../model/section.ts";
import type { Table } from "../../model/table.ts";
import type { Reading } from "../reading.ts";
import { statedValues } from "../indicators/stated-values.ts";
import type { Trace } from "../trace.ts";
import { readCaption, type Caption } from "./caption.ts";
import { pathOf, readColumns, type Column } from "./columns.ts";
import { Grid } from "./grid.ts";
import { findHeader, type Header } from "./header.ts";
import { tableKind } from "./kind.ts";
import { readRows, type TableRow } from "./rows.ts";
import { nameColumn, settleRoles } from "./settle-roles.ts";

/** A table with what is known of its rows and columns: what indicators and assignments are read from. */
export type ReadTable = {
  table: Table;
  grid: Grid;
  header: Header;
  columns: readonly Column[];
  /** Index of the column that says what a row is about. */
  name: number;
  rows: readonly TableRow[];
  caption: Caption;
};

/**
 * Reads one table. `before` is the table above it: what follows it at once with as many columns and no header of its
 * own goes on with its columns.
 */
export function readTable(
  reading: Reading,
  block: TableBlock,
  id: string,
  before: ReadTable | null,
): ReadTable {
  const grid = new Grid(reading.text, block);
  const header = findHeader(grid);
  const isContinued = header.count === 0 && before !== null && continues(reading.text, before, grid, block);
  const columns = isContinued ? before.columns : settleRoles(readColumns(grid, header), grid, header.count);
  const name = nameColumn(columns) ?? 0;
  const section = sectionOf(reading, block);
  const caption = readCaption(
    reading.text,
    before?.table.span.end ?? 0,
    block.span.start,
    reading.sections.upwards(section).find(({ kind }) => kind === "appendix") ?? null,
  );
  const table: Table = {
    id,
    kind: isContinued
      ? before.table.kind
      : tableKind(columns, grid, header, () => statesValues(grid, header, name)),
    caption: caption.text,
    section: section?.id ?? null,
    headerRows: header.count,
    columns: columns.map((column) => ({ path: pathOf(column), role: column.role, period: column.period })),
    cells: [...grid.cells],
    rows: grid.rows,
    span: block.span,
  };
  return { table, grid, header, columns, name, rows: readRows({ grid, header, columns, name }), caption };
}

/** What of its headers gave a table its kind, roles and periods. */
export function traceTable({ table, columns, caption }: ReadTable): Trace {
  const said = columns.flatMap(({ roleCell, periodSpan }, column) => [
    ...(roleCell === null ? [] : [{ field: `columns.${column}.role`, span: roleCell.span }]),
    ...(periodSpan === null ? [] : [{ field: `columns.${column}.period`, span: periodSpan }]),
  ]);
  const inherited =
    caption.span === null ? [] : [{ field: "caption", from: "title above", span: caption.span }];
  return { fact: table.id, rule: `table.${table.kind}`, said, inherited };
}

/** Whether most rows name a quantity where they say what they are about. */
function statesValues(grid: Grid, { count }: Header, name: number): boolean {
  const cells = grid.cells.filter(
    ({ row, column, columnSpan }) => row >= count && column === name && columnSpan === 1,
  );
  return cells.filter(({ text }) => statedValues(text).length > 0).length * 2 > cells.length;
}

function continues(text: string, before: ReadTable, grid: Grid, { span }: TableBlock): boolean {
  return grid.columns === before.grid.columns && text.slice(before.table.span.end, span.start).trim() === "";
}

/** The innermost section a table stands in. */
function sectionOf({ sections }: Reading, { span }: TableBlock): Section | null {
  return (
    sections.all.findLast((section) => section.span.start <= span.start && section.span.end >= span.end) ??
    null
  );
}
