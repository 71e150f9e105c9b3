import { compareKey } from "../../text/fold.ts";
import type { Column } from "../tables/columns.ts";

/** A column that holds values, and its index in the table. */
export type ValueColumn = { column: Column; index: number };

/** Value columns that measure the same thing over time; `measure` is null where a table measures one thing only. */
export type Measure = { measure: string | null; columns: readonly ValueColumn[] };

export function valueColumns(columns: readonly Column[]): ValueColumn[] {
  return columns.map((column, index) => ({ column, index })).filter(({ column }) => column.role === "value");
}

/** Value columns by what they measure: "Lượng (Tấn)" and "Giá trị (Nghìn USD)" below each year are two series. */
export function measuresOf(values: readonly ValueColumn[]): Measure[] {
  if (values.length === 0) return [{ measure: null, columns: [] }];
  const byMeasure = new Map<string, ValueColumn[]>();
  for (const value of values) {
    const key = compareKey(value.column.measure ?? "");
    byMeasure.set(key, [...(byMeasure.get(key) ?? []), value]);
  }
  const isOne = byMeasure.size === 1;
  return [...byMeasure.values()].map((columns) => ({
    measure: isOne ? null : (columns[0]?.column.measure ?? null),
    columns,
  }));
}
