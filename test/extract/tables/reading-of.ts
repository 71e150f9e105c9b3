import type { Outline } from "../../../src/document/outline.ts";
import { indexSections } from "../../../src/document/section-index.ts";
import type { TableBlock, TableCell } from "../../../src/document/source-document.ts";
import type { Reading } from "../../../src/extract/reading.ts";
import { SpanSet } from "../../../src/spans/span-set.ts";

/** A cell by its text, or with the rows and columns it spans. */
export type Cell = string | { text: string; rows?: number; columns?: number };

/** A table as rows of cells, merged ones only where they begin, as in HTML. */
export type Rows = Cell[][];

/** `headerRows`: what the file marks as the header of each table. */
type Options = { date?: string | null; above?: string; headerRows?: number };

/** A document that holds nothing but tables, with `above` before the first. */
export function readingOf(
  tables: Rows | Rows[],
  { date = null, above = "", headerRows = 0 }: Options = {},
): Reading {
  const list = isOne(tables) ? [tables] : tables;
  let text = above;
  const blocks = list.map((rows) => {
    const [block, grown] = blockOf(rows, text === "" ? "" : `${text}\n`, headerRows);
    text = grown;
    return block;
  });
  const outline: Outline = {
    header: [],
    typeLine: null,
    issuerLine: null,
    title: null,
    preamble: [],
    sections: [],
    body: [],
    recipients: [],
    signOff: [],
    appendixNotes: [],
    tables: blocks,
    diagnostics: [],
  };
  return {
    text,
    outline,
    sections: indexSections([]),
    date,
    agencies: [],
    named: [],
    references: [],
    citations: new SpanSet(),
  };
}

function blockOf(rows: Rows, before: string, headerRows: number): [TableBlock, string] {
  const taken = new Set<string>();
  const cells: TableCell[] = [];
  let text = before;
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row) {
      const {
        text: wording,
        rows: rowSpan = 1,
        columns: columnSpan = 1,
      } = typeof cell === "string" ? { text: cell } : cell;
      while (taken.has(`${rowIndex} ${column}`)) column++;
      for (let down = 0; down < rowSpan; down++) {
        for (let right = 0; right < columnSpan; right++) taken.add(`${rowIndex + down} ${column + right}`);
      }
      const start = text.length;
      text += `${wording}\n`;
      cells.push({
        row: rowIndex,
        column,
        rowSpan,
        columnSpan,
        span: { start, end: start + wording.length },
        blocks: [],
      });
      column += columnSpan;
    }
  });
  text = text.slice(0, -1);
  const block: TableBlock = {
    type: "table",
    span: { start: before.length, end: text.length },
    rows: rows.length,
    columns: Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan)),
    headerRows,
    cells,
    zone: "body",
    page: null,
  };
  return [block, text];
}

function isOne(tables: Rows | Rows[]): tables is Rows {
  const first = tables[0]?.[0];
  return !Array.isArray(first);
}
