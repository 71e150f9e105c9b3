import { compareKey } from "../../text/fold.ts";
import type { Column } from "../tables/columns.ts";
import { readMeasure } from "../tables/header-words.ts";

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
  return [...byMeasure.values()].flatMap((columns) => {
    const parted = partedAbove(columns);
    return parted.length > 1 ? parted : [{ measure: isOne ? null : measureOf(columns), columns }];
  });
}

const measureOf = ([first]: readonly ValueColumn[]): string | null => first?.column.measure ?? null;

/**
 * "Số hộ" below "Hộ nghèo đầu năm 2025" and below "Kế hoạch giảm năm 2025": what is alike below, at the same time, is
 * told apart by what stands above.
 */
function partedAbove(columns: readonly ValueColumn[]): Measure[] {
  const times = new Set(columns.map(({ column }) => `${column.period} ${column.kind ?? "target"}`));
  if (measureOf(columns) === null || times.size === columns.length) return [];
  const byPath = new Map<string, ValueColumn[]>();
  for (const value of columns) {
    const measure = value.column.header.flatMap(({ text }) => readMeasure(text) ?? []).join(" - ");
    byPath.set(measure, [...(byPath.get(measure) ?? []), value]);
  }
  return [...byPath].map(([measure, parted]) => ({ measure, columns: parted }));
}
