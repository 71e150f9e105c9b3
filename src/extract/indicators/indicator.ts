import type { Indicator } from "../../model/indicator.ts";
import type { Span } from "../../model/span.ts";
import { unitName } from "../quantities/unit.ts";
import type { Reading } from "../reading.ts";
import type { GridCell } from "../tables/grid.ts";
import type { ReadTable } from "../tables/read-table.ts";
import type { TableRow } from "../tables/rows.ts";
import type { Trace } from "../trace.ts";
import type { IndicatorName } from "./name.ts";
import { kindOf, periodElsewhere } from "./period.ts";
import type { RowUnit } from "./row-unit.ts";
import type { RowValue } from "./row-value.ts";

/** What was read of a row for one of the things its table measures. */
export type IndicatorRow = {
  source: TableRow;
  nameCell: GridCell;
  name: IndicatorName;
  measure: string | null;
  unit: RowUnit | null;
  values: readonly RowValue[];
};

/** Puts a row together as an indicator, and says where each field comes from. */
export function indicatorOf(
  reading: Reading,
  read: ReadTable,
  id: string,
  row: IndicatorRow,
): { indicator: Indicator; trace: Trace } {
  const { source, nameCell, name, measure, unit, values } = row;
  const group = source.groups.at(-1) ?? null;
  const trace: Trace = { fact: id, rule: "indicator.row", said: [], inherited: [] };
  const inherited = (field: string, from: string, span: Span): void =>
    void trace.inherited.push({ field, from, span });

  trace.said.push({ field: "name", span: nameCell.span });
  if (unit?.from === "cell" || unit?.from === "name") trace.said.push({ field: "unit", span: unit.span });
  else if (unit !== null) inherited("unit", unit.from, unit.span);
  if (group !== null) inherited("group", "group row", group.span);

  const elsewhere = periodElsewhere(read, source);
  const series = values.map(({ column, cell, value }, index): Indicator["series"][number] => {
    const span = { start: cell.span.start + value.start, end: cell.span.start + value.end };
    const period = column.period ?? elsewhere?.value ?? null;
    if (column.periodSpan !== null) inherited(`series.${index}.period`, "column header", column.periodSpan);
    else if (elsewhere !== null) inherited(`series.${index}.period`, elsewhere.from, elsewhere.span);
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

  const { ordinal, ordinalCell } = source;
  const first = ordinalCell?.row === source.row ? ordinalCell : nameCell;
  const indicator: Indicator = {
    id,
    table: read.table.id,
    ordinal: ordinal === null || ordinal.value === null ? name.ordinal : ordinal.text,
    name: measure === null ? name.text : `${name.text} - ${measure}`,
    unit: unit === null ? null : unitName(unit.text),
    group: group?.text ?? null,
    series,
    span: {
      start: first.span.start,
      end: series.reduce((end, { span }) => Math.max(end, span.end), nameCell.span.end),
    },
  };
  return { indicator, trace };
}
