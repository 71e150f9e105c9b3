import type { Table } from "../../src/model/table.ts";
import { compareExact, compareText, compareTexts } from "../compare.ts";
import { scoreEntries, type FieldScore } from "../field-score.ts";
import type { Gold } from "../gold.ts";
import type { Judged } from "./judged.ts";

/** Tables by kind; how many rows they have and what their header says are attributes. */
export function scoreTables({ plan, gold }: Judged): FieldScore {
  return scoreEntries(gold.tables, plan.tables, {
    quality: (expected, got) => {
      if (expected.kind !== got.kind) return null;
      const header = compareTexts(expected.header, headerOf(got))?.same ? 0.5 : 0;
      return header + (expected.rows === bodyRows(got) ? 0.5 : 0);
    },
    goldWording: tableWording,
    outputWording: (table) => tableWording({ ...table, rows: bodyRows(table) }),
    attributes: {
      rows: (expected, got) => compareExact(expected.rows, bodyRows(got)),
      header: (expected, got) => compareTexts(expected.header, headerOf(got)),
      caption: (expected, got) =>
        expected.caption === null ? null : compareText(expected.caption, got.caption),
    },
  });
}

/** A column below a spanning cell is written with both: "Năm / 2025". */
function headerOf(table: Table): string[] {
  return table.columns.map(({ path }) => path.join(" / "));
}

function bodyRows(table: Table): number {
  return table.rows - table.headerRows;
}

function tableWording({
  kind,
  caption,
  rows,
}: Pick<Gold["tables"][number], "kind" | "caption" | "rows">): string {
  return `${kind}, ${rows} rows: ${caption ?? "(no caption)"}`;
}
