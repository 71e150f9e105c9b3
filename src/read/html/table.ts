import type { Element, Nodes } from "hast";
import type { RawBlock, RawCell, RawTable } from "../../document/raw.ts";
import { rawCell, rawTable } from "../blocks.ts";
import { childrenOf, isElement, isLeftOut, numberOf } from "./elements.ts";

const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;

/** Lays the cells of a table out on its grid, as browsers do: a cell takes the first place that no span covers. */
export function tableOf(table: Element, readCell: (cell: Element) => RawBlock[]): RawTable {
  const rows = rowsOf(table);
  const cells: RawCell[] = [];
  // For each column, the first row that no cell above reaches into.
  const freeFrom: number[] = [];
  rows.forEach(({ row }, r) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while ((freeFrom[column] ?? 0) > r) column++;
      const rowSpan = Math.min(numberOf(cell, "rowSpan", MOST_ROWS), rows.length - r);
      const columnSpan = numberOf(cell, "colSpan", MOST_COLUMNS);
      cells.push(rawCell(r, column, readCell(cell), rowSpan, columnSpan));
      for (let i = 0; i < columnSpan; i++) freeFrom[column + i] = r + rowSpan;
      column += columnSpan;
    }
  });
  return rawTable(cells, headerRowsOf(rows));
}

/** Rows at the top that stand in a thead or hold nothing but th. */
function headerRowsOf(rows: readonly Row[]): number {
  const end = rows.findIndex(({ inHead, row }) => {
    const cells = cellsOf(row);
    return !inHead && (cells.length === 0 || cells.some(({ tagName }) => tagName !== "th"));
  });
  return end === -1 ? rows.length : end;
}

type Row = { row: Element; inHead: boolean };

function rowsOf(table: Element, inHead = false): Row[] {
  return childrenOf(table).flatMap((node): Row[] => {
    if (!isElement(node) || isLeftOut(node)) return [];
    if (node.tagName === "tr") return [{ row: node, inHead }];
    return /^t(?:head|body|foot)$/u.test(node.tagName) ? rowsOf(node, node.tagName === "thead") : [];
  });
}

const isCell = (node: Nodes): node is Element => isElement(node) && /^t[dh]$/u.test(node.tagName);
const cellsOf = (row: Element): Element[] => childrenOf(row).filter(isCell);
