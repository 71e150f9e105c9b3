import type { RawBlock, RawCell, RawParagraph, RawTable, Zone } from "../document/raw.ts";
import type { Span } from "../model/span.ts";
import type { MappedText } from "../text/mapped-text.ts";

type ParagraphTraits = { heading?: number | null; strong?: Span[]; zone?: Zone; page?: number | null };

export function rawParagraph(text: MappedText, traits: ParagraphTraits = {}): RawParagraph {
  return {
    type: "paragraph",
    text,
    heading: traits.heading ?? null,
    strong: traits.strong ?? [],
    zone: traits.zone ?? "body",
    page: traits.page ?? null,
  };
}

/** A table as large as its cells reach. `headerRows`: what the file marks as its header. */
export function rawTable(cells: RawCell[], headerRows = 0): RawTable {
  return {
    type: "table",
    rows: cells.reduce((rows, cell) => Math.max(rows, cell.row + cell.rowSpan), 0),
    columns: cells.reduce((columns, cell) => Math.max(columns, cell.column + cell.columnSpan), 0),
    headerRows,
    cells,
    zone: "body",
    page: null,
  };
}

export function rawCell(
  row: number,
  column: number,
  blocks: RawBlock[],
  rowSpan = 1,
  columnSpan = 1,
): RawCell {
  return { row, column, rowSpan, columnSpan, blocks };
}
