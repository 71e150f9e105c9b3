import { matchKey } from "../../text/fold.ts";
import { oneLine } from "../../text/one-line.ts";
import { readBrackets } from "../tables/header-words.ts";
import type { ReadTable } from "../tables/read-table.ts";
import type { IndicatorName } from "./name.ts";
import type { RowValue, Said } from "./row-value.ts";
import { isUnit } from "./unit.ts";

/** A unit and where in the table it was said. */
export type RowUnit = Said & { from: "cell" | "unit column" | "name" | "column header" | "line above" };

/** Reads the unit column row by row, from the top: '"' and "nt" repeat the unit above. */
export function unitColumn({ columns, grid }: ReadTable): (row: number) => Said | null {
  const index = columns.findIndex(({ role }) => role === "unit");
  let above: Said | null = null;
  return (row) => {
    const cell = grid.at(row, index);
    if (cell === null) return null;
    if (!isDitto(cell.text)) above = { text: oneLine(cell.text), span: cell.span };
    return above;
  };
}

/** The unit of a row: the one its cells print, else the unit column, the name, the header, the line above the table. */
export function unitOf(
  { caption }: ReadTable,
  name: IndicatorName,
  inColumn: Said | null,
  values: readonly RowValue[],
): RowUnit | null {
  const printed = printedInAll(values);
  // "≥ 3%" beside "% tổng chi NSNN" says less than the column.
  if (
    printed !== null &&
    (inColumn === null || !matchKey(inColumn.text).startsWith(matchKey(printed.text)))
  ) {
    return { ...printed, from: "cell" };
  }
  if (inColumn !== null) return { ...inColumn, from: "unit column" };
  if (name.unit !== null) return { ...name.unit, from: "name" };
  const header = inHeader(values);
  if (header !== null) return { ...header, from: "column header" };
  return caption.unit === null ? null : { ...caption.unit, from: "line above" };
}

/** The unit behind the numbers, where every cell that holds one prints the same. */
function printedInAll(values: readonly RowValue[]): Said | null {
  const valued = values.filter(({ value }) => value.value !== null);
  const [first] = valued;
  const unit = first?.value.unit ?? null;
  if (first === undefined || unit === null || !valued.every(({ value }) => value.unit === unit)) return null;
  const start = first.cell.span.start + first.cell.text.indexOf(unit, first.value.start);
  return { text: oneLine(unit), span: { start, end: start + unit.length } };
}

function inHeader(values: readonly RowValue[]): Said | null {
  for (const { column } of values) {
    for (const { text, span } of [...column.header].reverse()) {
      const bracket = readBrackets(text);
      if (bracket !== null && isUnit(bracket)) return { text: bracket, span };
    }
  }
  return null;
}

function isDitto(text: string): boolean {
  return /^(?:["”“″]|-?\s*nt\s*-?|như trên)$/iu.test(text);
}
