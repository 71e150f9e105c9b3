import type { Span } from "../../model/span.ts";
import type { Column } from "../tables/columns.ts";
import type { GridCell } from "../tables/grid.ts";
import type { CellValue } from "./cell-value.ts";

/** A wording and where it stands. */
export type Said = { text: string; span: Span };

/** A value of a row, with its cell and the column it stands in. */
export type RowValue = { column: Column; cell: GridCell; value: CellValue };
