import type { Line } from "../document/outline.ts";
import type { Block, SourceDocument, TableBlock } from "../document/source-document.ts";
import { AUTHORITY_MARK } from "../lexicon/authority-marks.ts";
import { isLetterheadMotto } from "./letterhead.ts";

/** The lines of the body, and the tables that hold content. Notes and page furniture are left aside. */
export type Lines = { lines: Line[]; tables: TableBlock[] };

/** "Q." opens names of districts as well: "Q. Ba Đình". */
const SIGN_OFF = new RegExp(`Nơi\\s+nhận|^[^\\S\\n]*(?!Q)${AUTHORITY_MARK}`, "mu");
const NUMBER_AND_DATE = /Số\s*:[\s\S]*ngày/u;

const MOST_COLUMNS = 4;

/** A table that only lays out the page: header, sign-off, or a frame of one cell. */
function laysOut(table: TableBlock, text: string): boolean {
  if (table.cells.length === 1) return true;
  if (table.columns > MOST_COLUMNS || table.rows > 4) return false;
  const content = text.slice(table.span.start, table.span.end);
  // A letterhead whose rows are lost is a row of four.
  if (table.columns === MOST_COLUMNS) return table.rows === 1 && isLetterheadMotto({ text: content });
  return isLetterheadMotto({ text: content }) || SIGN_OFF.test(content) || NUMBER_AND_DATE.test(content);
}

export function linesOf(document: SourceDocument): Lines {
  const lines: Line[] = [];
  const tables: TableBlock[] = [];
  const walk = (blocks: readonly Block[], cell: Line["cell"]): void => {
    for (const block of blocks) {
      if (block.zone !== "body") continue;
      if (block.type === "paragraph") {
        const { span, strong, heading } = block;
        lines.push({ span, strong, heading, cell, text: document.text.slice(span.start, span.end) });
      } else if (laysOut(block, document.text)) {
        for (const { row, column, blocks: inner } of block.cells) walk(inner, { table: block, row, column });
      } else {
        tables.push(block);
      }
    }
  };
  walk(document.blocks, null);
  return { lines, tables };
}
