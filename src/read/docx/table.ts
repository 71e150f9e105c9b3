import type { RawBlock, RawCell } from "../../document/raw.ts";
import { child, childElements, integerOf, switchOf, valueOf, type XmlElement } from "./xml.ts";
import { chosenBranch } from "./alternate-content.ts";

/** Word's own bound; a larger gridSpan is damage. */
const MOST_COLUMNS = 63;

/** Wrappers of rows in a table and of cells in a row. */
const wrappers = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:ins",
  "w:moveTo",
  "mc:AlternateContent",
]);

/** Where a w:tc stands: number of its w:tr in the table and of itself in the w:tr, from 0. */
export type CellPlace = { row: number; cell: number };

/**
 * The grid of a w:tbl. Cells merged downwards (w:vMerge) or sideways (w:gridSpan, w:hMerge) are one cell; what
 * stands in the cells that a merge swallows is not printed, and not read. Deleted rows are left out.
 */
export function readGrid(
  table: XmlElement,
  readCell: (cell: XmlElement, place: CellPlace) => RawBlock[],
): { rows: number; columns: number; headerRows: number; cells: RawCell[] } {
  const cells: RawCell[] = [];
  let columns = 0;
  let row = 0;
  let headerRows = 0;
  /** Cells of the row above that a merge may lengthen, by their first column. */
  let open = new Map<number, RawCell>();

  for (const [rowIndex, tr] of unwrapped(table, "w:tr").entries()) {
    if (isDeleted(tr)) continue;
    const stillOpen = new Map<number, RawCell>();
    let column = skippedColumns(tr);
    let last: RawCell | null = null;
    for (const [cellIndex, tc] of unwrapped(tr, "w:tc").entries()) {
      const tcPr = child(tc, "w:tcPr");
      const span = Math.min(Math.max(integerOf(tcPr, "w:gridSpan") ?? 1, 1), MOST_COLUMNS);
      const above = continues(tcPr, "w:vMerge") ? open.get(column) : undefined;
      if (last !== null && continues(tcPr, "w:hMerge")) {
        last.columnSpan += span;
      } else if (above !== undefined) {
        above.rowSpan++;
        stillOpen.set(column, above);
        last = null;
      } else {
        const blocks = readCell(tc, { row: rowIndex, cell: cellIndex });
        last = { row, column, rowSpan: 1, columnSpan: span, blocks };
        cells.push(last);
        if (child(tcPr, "w:vMerge") !== null) stillOpen.set(column, last);
      }
      column += span;
    }
    columns = Math.max(columns, column);
    open = stillOpen;
    if (headerRows === row && switchOf(child(tr, "w:trPr"), "w:tblHeader") === true) headerRows++;
    row++;
  }
  return { rows: row, columns, headerRows, cells };
}

/** Rows of a table or cells of a row, content controls and the like taken off. */
function unwrapped(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((inner) => {
    if (inner.name === name) return [inner];
    if (!wrappers.has(inner.name)) return [];
    const content = inner.name === "mc:AlternateContent" ? chosenBranch(inner) : inner;
    return content === null ? [] : unwrapped(content, name);
  });
}

function isDeleted(tr: XmlElement): boolean {
  return child(child(tr, "w:trPr"), "w:del") !== null;
}

/** Columns that the row leaves free at its left (w:gridBefore). */
function skippedColumns(tr: XmlElement): number {
  const skipped = integerOf(child(tr, "w:trPr"), "w:gridBefore") ?? 0;
  return Math.min(Math.max(skipped, 0), MOST_COLUMNS);
}

/** `<w:vMerge/>` goes on with the cell above, `<w:vMerge w:val="restart"/>` begins a merge. */
function continues(tcPr: XmlElement | null, name: "w:vMerge" | "w:hMerge"): boolean {
  return child(tcPr, name) !== null && valueOf(tcPr, name) !== "restart";
}
