import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Reading } from "../reading.ts";
import type { GridCell } from "../tables/grid.ts";
import type { ReadTable } from "../tables/read-table.ts";
import type { TableRow } from "../tables/rows.ts";
import type { Trace } from "../trace.ts";
import { numberStyle, readCellValues, type NumberStyle } from "./cell-value.ts";
import { checkIndicator } from "./check-indicator.ts";
import { indicatorOf } from "./indicator.ts";
import { measuresOf, valueColumns, type ValueColumn } from "./measures.ts";
import { readName } from "./name.ts";
import type { RowValue } from "./row-value.ts";
import { unitColumn, unitOf } from "./row-unit.ts";
import { statedValues } from "./stated-values.ts";

export type ExtractedIndicators = { indicators: Indicator[]; traces: Trace[]; diagnostics: Diagnostic[] };

/** Reads the rows of indicator tables as series over time. Forms without values give none. */
export function readIndicators(reading: Reading, tables: readonly ReadTable[]): ExtractedIndicators {
  const extracted: ExtractedIndicators = { indicators: [], traces: [], diagnostics: [] };
  for (const table of tables) {
    if (table.table.kind === "indicators") readTableRows(reading, table, extracted);
  }
  return extracted;
}

function readTableRows(reading: Reading, read: ReadTable, into: ExtractedIndicators): void {
  const values = valueColumns(read.columns);
  const measures = measuresOf(values);
  const style = styleOf(read, values);
  const unitIn = unitColumn(read);
  for (const source of read.rows) {
    if (source.kind !== "data" || source.name === null || source.name.row !== source.row) continue;
    const name = readName(source.name, source.ordinalCell !== null);
    const inColumn = unitIn(source.row);
    for (const { measure, columns } of measures) {
      const found = columns.length > 0 ? valuesOf(read, source, columns, style) : statedOf(read, source.name);
      if (found.length === 0) continue;
      const id = `i${into.indicators.length + 1}`;
      const unit = unitOf(read, name, inColumn, found);
      const { indicator, trace } = indicatorOf(reading, read, id, {
        source,
        nameCell: source.name,
        name,
        measure,
        unit,
        values: found,
      });
      into.indicators.push(indicator);
      into.traces.push(trace);
      into.diagnostics.push(...checkIndicator(indicator, found, inColumn));
    }
  }
}

function styleOf({ grid, rows }: ReadTable, values: readonly ValueColumn[]): NumberStyle {
  return numberStyle(
    values.flatMap(({ index }) => rows.flatMap(({ row }) => grid.at(row, index)?.text ?? [])),
  );
}

function valuesOf(
  { grid }: ReadTable,
  { row }: TableRow,
  columns: readonly ValueColumn[],
  style: NumberStyle,
): RowValue[] {
  const found = new Map<GridCell, RowValue[]>();
  for (const { column, index } of columns) {
    const cell = grid.at(row, index);
    if (cell === null || found.has(cell)) continue;
    const values = readCellValues(cell.text, style).map((value) => ({ column, cell, value }));
    found.set(cell, values);
  }
  return [...found.values()].flat();
}

/** Without columns for values a row states them where it says what it is about. */
function statedOf({ columns, name }: ReadTable, cell: GridCell): RowValue[] {
  const column = columns[name];
  return column === undefined ? [] : statedValues(cell.text).map((value) => ({ column, cell, value }));
}
