import type { RawCell } from "../../document/raw.ts";
import type { MappedText } from "../../text/mapped-text.ts";
import { rawCell, rawParagraph, rawTable } from "../blocks.ts";
import type { Line } from "./lines.ts";
import type { FoundTable } from "./tab-table.ts";

const isDelimiterRow = (line: string): boolean => /^[|:\s-]+$/u.test(line) && line.includes("-");

/** A markdown table: `| a | b |` rows, the delimiter row left out; `<br>` in a cell parts paragraphs. */
export function pipeTable(lines: readonly Line[], from: number): FoundTable | null {
  const cells: RawCell[] = [];
  let next = from;
  let row = 0;
  for (; next < lines.length; next++) {
    const { text, gap } = lines[next]!;
    if (!isPipeRow(text.text) || (next > from && gap > 0)) break;
    if (isDelimiterRow(text.text)) {
      if (row === 0) break;
      continue;
    }
    splitCells(text).forEach((cell, column) => cells.push(rawCell(row, column, cellParagraphs(cell))));
    row++;
  }
  return row < 2 ? null : { table: rawTable(cells), next };
}

const isPipeRow = (line: string): boolean => line.startsWith("|") && line.indexOf("|", 1) !== -1;

function splitCells(line: MappedText): MappedText[] {
  const bars = [...line.text.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  if (bars.at(-1) !== line.length - 1) bars.push(line.length);
  return bars.slice(1).map((bar, i) => line.slice(bars[i]! + 1, bar).trim());
}

function cellParagraphs(cell: MappedText) {
  const parts: MappedText[] = [];
  let start = 0;
  for (const { index, 0: found } of cell.text.matchAll(/<br\s*\/?>/giu)) {
    parts.push(cell.slice(start, index));
    start = index + found.length;
  }
  return [...parts, cell.slice(start)].map((part) => rawParagraph(part));
}
