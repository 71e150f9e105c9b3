import type { TableBlock } from "../../document/source-document.ts";
import type { Span } from "../../model/span.ts";
import { trimmed } from "../../spans/trimmed.ts";

/** A cell that holds text, without the blanks around it. */
export type GridCell = {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** As in the canonical text: a line for each paragraph of the cell. */
  text: string;
  span: Span;
};

/** No plan prints a wider table; what a damaged file has beyond is not read. */
const MOST_COLUMNS = 256;

/** A table by row and column; a merged cell stands at every place it covers. */
export class Grid {
  readonly rows: number;
  readonly columns: number;
  /** What the file marks as the header. */
  readonly headerRows: number;
  readonly cells: readonly GridCell[];
  readonly #places = new Map<number, GridCell>();

  constructor(text: string, block: TableBlock) {
    this.columns = Math.min(block.columns, MOST_COLUMNS);
    this.headerRows = block.headerRows;
    this.cells = block.cells
      .filter(({ column }) => column < this.columns)
      .map((cell) => gridCell(text, cell))
      .filter((cell) => cell.text !== "");
    this.rows = withoutEmptyEnd(this.cells, block.rows);
    for (const cell of this.cells) {
      for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, this.rows); row++) {
        for (
          let column = cell.column;
          column < Math.min(cell.column + cell.columnSpan, this.columns);
          column++
        ) {
          this.#places.set(row * this.columns + column, cell);
        }
      }
    }
  }

  /** The cell that covers a place; null where it is empty or outside the table. */
  at(row: number, column: number): GridCell | null {
    if (column < 0 || column >= this.columns) return null;
    return this.#places.get(row * this.columns + column) ?? null;
  }

  /** The cells that cover a row, from left to right, each once. */
  inRow(row: number): GridCell[] {
    const found = new Set<GridCell>();
    for (let column = 0; column < this.columns; column++) {
      const cell = this.at(row, column);
      if (cell !== null) found.add(cell);
    }
    return [...found];
  }
}

function gridCell(text: string, cell: TableBlock["cells"][number]): GridCell {
  const { row, column, rowSpan, columnSpan } = cell;
  const span = trimmed(text, cell.span);
  return { row, column, rowSpan, columnSpan, text: text.slice(span.start, span.end), span };
}

/** Word files often end a table with an empty row; a form that is empty below its header keeps its rows. */
function withoutEmptyEnd(cells: readonly GridCell[], rows: number): number {
  const end = cells.reduce((last, { row, rowSpan }) => Math.max(last, row + rowSpan), 0);
  const filledRows = new Set(cells.map(({ row }) => row)).size;
  return filledRows >= 3 ? Math.min(rows, end) : rows;
}
