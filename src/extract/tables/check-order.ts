import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ReadTable } from "./read-table.ts";
import type { TableRow } from "./rows.ts";

/** Rows whose label skips a number or says one again: "6" followed by "9", two groups "IV". */
export function checkOrder({ rows }: ReadTable): Diagnostic[] {
  const found: Diagnostic[] = [];
  /** The last label of each level below the same labels. */
  const last = new Map<string, number>();
  for (const row of rows) {
    const { ordinal, ordinalCell } = row;
    if (ordinal === null || ordinalCell === null || ordinal.value === null || ordinalCell.row !== row.row)
      continue;
    const key = `${ordinal.level} ${ordinal.prefix}`;
    const before = last.get(key);
    last.set(key, ordinal.value);
    // Labels may begin again below each heading, at 1 or at "a".
    if (before === undefined || ordinal.value === 1 || ordinal.value === before + 1) continue;
    found.push(diagnosticOf(row, before));
  }
  return found;
}

function diagnosticOf({ ordinal, ordinalCell }: TableRow, before: number): Diagnostic {
  const label = ordinal?.text ?? "";
  const isRepeated = ordinal?.value === before;
  return {
    code: isRepeated ? "table.row-duplicate" : "table.row-gap",
    severity: isRepeated ? "warning" : "info",
    message: isRepeated
      ? `The row label "${label}" is used twice in a row.`
      : `The row label "${label}" does not follow the one before it.`,
    span: ordinalCell?.span ?? null,
    hint: "Check whether a row is missing or was numbered by hand.",
  };
}
