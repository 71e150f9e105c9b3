import type { ColumnRole } from "../../lexicon/column-roles.ts";
import type { Table } from "../../model/table.ts";
import type { Column } from "./columns.ts";
import type { Grid } from "./grid.ts";
import type { Header } from "./header.ts";

/**
 * What a table is for, by the roles of its columns. `statesValues`: most of its rows say their value in words
 * ("Tỷ lệ hài lòng đạt trên 95%").
 */
export function tableKind(
  columns: readonly Column[],
  grid: Grid,
  header: Header,
  statesValues: () => boolean,
): Table["kind"] {
  const count = (...roles: ColumnRole[]): number =>
    columns.filter(({ role }) => role !== null && roles.includes(role)).length;
  const has = (...roles: ColumnRole[]): boolean => count(...roles) > 0;
  const names = has("content", "indicator");

  if (header.count === 0) return isLayout(grid) ? "layout" : "other";
  if (has("score")) return "other";
  // A form in which progress is reported: results, backlog and proposals beside each task.
  if (count("report") >= 2 && !has("lead")) return count("budget") >= 2 ? "budget" : "other";
  if (has("indicator") && has("value") && (has("unit") || !has("lead", "support"))) return "indicators";
  if (has("indicator") && !has("content", "value") && statesValues()) return "indicators";
  if (names && has("lead", "support")) return "assignments";
  if (count("budget") >= 2 || (has("budget") && !has("deadline", "value"))) return "budget";
  if (has("value") && has("unit")) return "indicators";
  if (names && has("deadline")) return has("budget") ? "budget" : "schedule";
  if (has("indicator") && has("unit", "monitor")) return "indicators";
  return "other";
}

/** Boxes that only set text side by side: one row or one column, or two columns without numbers. */
function isLayout(grid: Grid): boolean {
  return grid.rows <= 1 || grid.columns <= 1;
}
