import type { RawBlock, RawCell, RawTable } from "../../document/raw.ts";
import type { Place } from "../docx/source-ledger.ts";
import { rawCell, rawTable } from "../blocks.ts";
import type { WordParagraph } from "./paragraphs.ts";
import type { RowCell } from "./properties.ts";

export type TablePlace = Pick<Place, "table" | "row" | "cell">;

/** Makes blocks of paragraphs that stand in a cell, or outside tables. */
export type ReadParagraph = (paragraph: WordParagraph, place: TablePlace) => RawBlock[];

/** A row as the file has it: the paragraphs of its cells, and where its mark puts their edges. */
type Row = { cells: WordParagraph[][]; edges: readonly RowCell[] | null };

/** Edges of rows that are this close (in twentieths of a point) are one: Word rounds each row for itself. */
const SAME_EDGE = 40;

/** Tables within tables past this depth are damage. */
const DEEPEST_TABLE = 20;

/** Puts paragraphs together into running text and tables, tables within tables as deep as they go. */
export class TableReader {
  readonly #read: ReadParagraph;
  #tables = 0;

  constructor(read: ReadParagraph) {
    this.#read = read;
  }

  blocks(paragraphs: readonly WordParagraph[]): RawBlock[] {
    return this.#blocks(paragraphs, 0, { table: null, row: null, cell: null });
  }

  #blocks(paragraphs: readonly WordParagraph[], depth: number, place: TablePlace): RawBlock[] {
    const blocks: RawBlock[] = [];
    for (let at = 0; at < paragraphs.length;) {
      let end = at;
      while (end < paragraphs.length && depthOf(paragraphs[end] as WordParagraph) > depth) end++;
      if (end > at) {
        blocks.push(...this.#table(paragraphs.slice(at, end), depth + 1));
        at = end;
      } else {
        blocks.push(...this.#read(paragraphs[at] as WordParagraph, place));
        at++;
      }
    }
    return blocks;
  }

  #table(paragraphs: readonly WordParagraph[], depth: number): RawTable[] {
    const table = this.#tables++;
    const rows = rowsOf(paragraphs, depth);
    const columns = columnEdges(rows);
    const cells: RawCell[] = [];
    let open = new Map<number, RawCell>();
    rows.forEach((row, r) => {
      const stillOpen = new Map<number, RawCell>();
      let last: RawCell | null = null;
      row.cells.forEach((content, c) => {
        const edge = row.edges?.[c];
        const column = edge === undefined ? c : columnAt(columns, edge.left);
        const span = edge === undefined ? 1 : Math.max(1, columnAt(columns, edge.right) - column);
        const above = edge?.merge === "with-above" ? open.get(column) : undefined;
        if (edge?.merge === "with-left" && last !== null) last.columnSpan += span;
        else if (above !== undefined) {
          above.rowSpan++;
          stillOpen.set(column, above);
        } else {
          last = rawCell(r, column, this.#blocks(content, depth, { table, row: r, cell: c }), 1, span);
          cells.push(last);
          if (edge?.merge === "first") stillOpen.set(column, last);
        }
      });
      open = stillOpen;
    });
    return cells.length === 0 ? [] : [rawTable(cells)];
  }
}

function depthOf({ format, endsCell }: WordParagraph): number {
  return format.isInTable || endsCell ? Math.min(Math.max(1, format.depth), DEEPEST_TABLE) : 0;
}

function rowsOf(paragraphs: readonly WordParagraph[], depth: number): Row[] {
  const rows: Row[] = [];
  let cells: WordParagraph[][] = [];
  let cell: WordParagraph[] = [];
  const endRow = (edges: readonly RowCell[] | null): void => {
    if (cell.length > 0) cells.push(cell);
    if (cells.length > 0) rows.push({ cells, edges });
    cells = [];
    cell = [];
  };
  for (const paragraph of paragraphs) {
    const { format, endsCell } = paragraph;
    const isOwn = depthOf(paragraph) === depth;
    if (isOwn && (depth === 1 ? format.endsRow : format.endsInnerRow)) endRow(format.cells);
    else {
      cell.push(paragraph);
      if (isOwn && (depth === 1 ? endsCell : format.endsInnerCell)) {
        cells.push(cell);
        cell = [];
      }
    }
  }
  endRow(null);
  return rows;
}

/** The edges of all rows from left to right, each once. */
function columnEdges(rows: readonly Row[]): number[] {
  const edges = rows.flatMap((row) => (row.edges ?? []).flatMap(({ left, right }) => [left, right]));
  const distinct: number[] = [];
  for (const edge of edges.toSorted((a, b) => a - b)) {
    if (distinct.length === 0 || edge - (distinct.at(-1) as number) > SAME_EDGE) distinct.push(edge);
  }
  return distinct;
}

/** The column that begins at an edge. */
function columnAt(columns: readonly number[], edge: number): number {
  let column = 0;
  while (column + 1 < columns.length && (columns[column + 1] as number) <= edge) column++;
  return column;
}
