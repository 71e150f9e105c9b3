import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Span } from "../../model/span.ts";
import { compareKey, matchKey } from "../../text/fold.ts";
import type { Reading } from "../reading.ts";
import type { Column } from "../tables/columns.ts";
import { inOneLine, type GridCell } from "../tables/grid.ts";
import { readBrackets, type SeriesKind } from "../tables/header-words.ts";
import { readPeriod } from "../tables/period.ts";
import type { ReadTable } from "../tables/read-table.ts";
import type { TableRow } from "../tables/rows.ts";
import type { Trace } from "../trace.ts";
import { numberStyle, readCellValues, type NumberStyle } from "./cell-value.ts";
import { checkIndicator } from "./check-indicator.ts";
import { readName, type IndicatorName } from "./name.ts";
import type { RowValue, Said } from "./row-value.ts";
import { statedValues } from "./stated-values.ts";
import { isUnit } from "./unit.ts";

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
  const values = read.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.role === "value");
  const unitColumn = read.columns.findIndex(({ role }) => role === "unit");
  const style = numberStyle(
    values.flatMap(({ index }) => read.rows.flatMap(({ row }) => read.grid.at(row, index)?.text ?? [])),
  );
  const measures = measuresOf(values);
  let unitAbove: Said | null = null;
  for (const source of read.rows) {
    if (source.kind !== "data" || source.name === null || source.name.row !== source.row) continue;
    const unitCell = unitColumn < 0 ? null : read.grid.at(source.row, unitColumn);
    const unit: Said | null =
      unitCell === null
        ? null
        : isDitto(unitCell.text)
          ? unitAbove
          : { text: inOneLine(unitCell.text), span: unitCell.span };
    unitAbove = unit ?? unitAbove;
    const name = readName(source.name, source.ordinalCell !== null);
    for (const { measure, columns } of measures) {
      const found = columns.length > 0 ? valuesOf(read, source, columns, style) : statedOf(read, source.name);
      if (found.length === 0) continue;
      const id = `i${into.indicators.length + 1}`;
      const row = {
        reading,
        read,
        source,
        name,
        measure,
        unit: unitOf(read, name, unit, found),
        values: found,
      };
      const { indicator, trace } = indicatorOf(row, id);
      into.indicators.push(indicator);
      into.traces.push(trace);
      into.diagnostics.push(...checkIndicator(indicator, found, unit));
    }
  }
}

type ValueColumn = { column: Column; index: number };

/** Value columns by what they measure: "Lượng (Tấn)" and "Giá trị (Nghìn USD)" below each year are two series. */
function measuresOf(
  values: readonly ValueColumn[],
): { measure: string | null; columns: readonly ValueColumn[] }[] {
  const byMeasure = new Map<string, ValueColumn[]>();
  for (const value of values) {
    const key = compareKey(value.column.measure ?? "");
    byMeasure.set(key, [...(byMeasure.get(key) ?? []), value]);
  }
  if (byMeasure.size === 0) return [{ measure: null, columns: [] }];
  const isOne = byMeasure.size === 1;
  return [...byMeasure.values()].map((columns) => ({
    measure: isOne ? null : (columns[0]?.column.measure ?? null),
    columns,
  }));
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
    found.set(
      cell,
      readCellValues(cell.text, style).map((value) => ({ column, cell, value })),
    );
  }
  return [...found.values()].flat();
}

/** Without columns for values a row states them where it says what it is about. */
function statedOf({ columns, name }: ReadTable, cell: GridCell): RowValue[] {
  const column = columns[name];
  return column === undefined ? [] : statedValues(cell.text).map((value) => ({ column, cell, value }));
}

type UnitSource = Said & { from: "cell" | "unit column" | "name" | "column header" | "line above" };

/** The unit of a row: the one its cells print, else the unit column, the name, the header, the line above the table. */
function unitOf(
  read: ReadTable,
  name: IndicatorName,
  column: Said | null,
  values: readonly RowValue[],
): UnitSource | null {
  const valued = values.filter(({ value }) => value.value !== null);
  const printed = valued[0]?.value.unit ?? null;
  const isInAll = printed !== null && valued.every(({ value }) => value.unit === printed);
  // "≥ 3%" beside "% tổng chi NSNN" says less than the column.
  if (isInAll && (column === null || !matchKey(column.text).startsWith(matchKey(printed)))) {
    const { cell, value } = valued[0] as RowValue;
    const start = cell.span.start + cell.text.indexOf(printed, value.start);
    return { text: inOneLine(printed), span: { start, end: start + printed.length }, from: "cell" };
  }
  if (column !== null) return { ...column, from: "unit column" };
  if (name.unit !== null) return { ...name.unit, from: "name" };
  for (const { column: valueColumn } of values) {
    for (const { text, span } of [...valueColumn.header].reverse()) {
      const bracket = readBrackets(text);
      if (bracket !== null && isUnit(bracket)) return { text: bracket, span, from: "column header" };
    }
  }
  return read.caption.unit === null ? null : { ...read.caption.unit, from: "line above" };
}

type Row = {
  reading: Reading;
  read: ReadTable;
  source: TableRow;
  name: IndicatorName;
  measure: string | null;
  unit: UnitSource | null;
  values: readonly RowValue[];
};

function indicatorOf(row: Row, id: string): { indicator: Indicator; trace: Trace } {
  const { read, source, name, measure, unit, values, reading } = row;
  const trace: Trace = { fact: id, rule: "indicator.row", said: [], inherited: [] };
  const said = (field: string, span: Span): void => void trace.said.push({ field, span });
  const inherited = (field: string, from: string, span: Span): void =>
    void trace.inherited.push({ field, from, span });

  const nameCell = source.name as GridCell;
  said("name", nameCell.span);
  if (unit?.from === "cell" || unit?.from === "name") said("unit", unit.span);
  else if (unit !== null) inherited("unit", unit.from, unit.span);
  const group = source.groups.at(-1) ?? null;
  if (group !== null) inherited("group", "group row", group.span);

  const timed = periodElsewhere(read, source);
  const series = values.map(({ column, cell, value }, index): Indicator["series"][number] => {
    const span = { start: cell.span.start + value.start, end: cell.span.start + value.end };
    const period = column.period ?? timed?.value ?? null;
    if (column.periodSpan !== null) inherited(`series.${index}.period`, "column header", column.periodSpan);
    else if (timed !== null) inherited(`series.${index}.period`, timed.from, timed.span);
    return {
      period,
      kind: kindOf(column.kind, period, reading.date),
      comparator: value.comparator,
      value: value.value,
      max: value.max,
      raw: reading.text.slice(span.start, span.end),
      span,
    };
  });
  const last = series.reduce((end, { span }) => Math.max(end, span.end), nameCell.span.end);
  return {
    indicator: {
      id,
      table: read.table.id,
      ordinal: source.ordinal?.value == null ? name.ordinal : source.ordinal.text,
      name: measure === null ? name.text : `${name.text} - ${measure}`,
      unit: unit?.text ?? null,
      group: group?.text ?? null,
      series,
      span: {
        start: source.ordinalCell?.row === source.row ? source.ordinalCell.span.start : nameCell.span.start,
        end: last,
      },
    },
    trace,
  };
}

type PeriodElsewhere = { value: string; from: string; span: Span };

/**
 * The time of a row whose value column gives none: from its own "Thời gian hoàn thành", the group row ("I | Đến năm
 * 2030" above "Kết quả"), or the title of the table.
 */
function periodElsewhere(
  { caption, columns, grid }: ReadTable,
  { row, groups }: TableRow,
): PeriodElsewhere | null {
  const due = grid.at(
    row,
    columns.findIndex(({ role }) => role === "deadline"),
  );
  const own = due === null ? null : readPeriod(due.text);
  if (due !== null && own !== null) return { value: own.value, from: "deadline column", span: due.span };
  for (const { text, span } of [...groups].reverse()) {
    const period = readPeriod(text);
    if (period !== null) return { value: period.value, from: "group row", span };
  }
  const period = caption.text === null ? null : readPeriod(caption.text);
  if (period === null || caption.span === null) return null;
  return { value: period.value, from: "title above", span: caption.span };
}

/**
 * Measured, estimated or planned. A result of a year that had not ended when the plan was made is an estimate
 * ("Thực hiện 2024" in a plan of October 2024), one of a year to come a target ("Kết quả" below "Đến năm 2030"); a year
 * without a word is a target unless it had passed by then.
 */
export function kindOf(said: SeriesKind | null, period: string | null, date: string | null): SeriesKind {
  const planned = date?.slice(0, 4) ?? "";
  const [start = "", end = start] = (period ?? "").split("/").map((time) => time.slice(0, 4));
  const isDated = planned !== "" && end !== "";
  if (said === "target" || said === "estimate") return said;
  if (said === null) return isDated && end < planned ? "actual" : "target";
  if (!isDated || end < planned || hasEnded(period, date)) return "actual";
  return start > planned ? "target" : "estimate";
}

/** Whether a month or day of the plan's own year lies before the plan: "Thực hiện 9 tháng năm 2024" in October. */
function hasEnded(period: string | null, date: string | null): boolean {
  const end = period?.split("/").at(-1) ?? "";
  return date !== null && /^\d{4}-(?:0\d|1[0-2])/u.test(end) && end.slice(0, 7) < date.slice(0, 7);
}

/** '"', "nt", "-nt-": the same as above. */
function isDitto(text: string): boolean {
  return /^(?:["”“″]|-?\s*nt\s*-?|như trên)$/iu.test(text);
}
