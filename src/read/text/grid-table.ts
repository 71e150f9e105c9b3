import type { RawCell, RawParagraph, RawTable } from "../../document/raw.ts";
import type { MappedText } from "../../text/mapped-text.ts";
import { rawCell, rawParagraph, rawTable } from "../blocks.ts";
import { joinLines, splitLines } from "./lines.ts";
import { stripMarkup } from "./markup.ts";

const BORDER = /^\+(?:[-=:]{2,}\+)+$/u;
const DRAWN = /^[ \t]*\+(?:[-=:]{2,}\+)+[ \t]*(?:\n[ \t]*[|+][^\n]*)+/gmu;
/** The text draws tables with plus signs, dashes and bars. */
export const hasGridTable = (text: string): boolean => text.search(DRAWN) !== -1;

const RULE = /^[-=:]+$/u;

/**
 * Cuts a text at its tables drawn with signs, as pandoc and Emacs write them:
 *
 *     +----+----------+
 *     | TT | Nhiệm vụ |
 *     +====+==========+
 *     | 1  | Tập huấn |
 *     +----+----------+
 *
 * A line that is left out between two cells makes them one.
 */
export function cutGridTables(text: MappedText): ({ table: RawTable } | { text: MappedText })[] {
  const pieces: ({ table: RawTable } | { text: MappedText })[] = [];
  let last = 0;
  for (const { index, 0: drawn } of text.text.matchAll(DRAWN)) {
    const end = index + drawn.length;
    const lines = splitLines(text.slice(index, end)).map((line) => line.text);
    if (!BORDER.test(lines.at(-1)!.text)) continue;
    pieces.push({ text: text.slice(last, index) }, { table: new Grid(lines).read() });
    last = end;
  }
  return [...pieces, { text: text.slice(last) }];
}

class Grid {
  readonly #lines: readonly MappedText[];
  /** Where the bars between columns stand, from the left edge to the right. */
  readonly #bars: readonly number[];
  /** The same in each line: one with a bar for each column may be narrower, its escapes having gone. */
  readonly #barsIn: readonly (readonly number[])[];
  /** Indexes of the lines that part rows, in some columns at least. */
  readonly #rules: readonly number[];

  constructor(lines: readonly MappedText[]) {
    this.#lines = lines;
    const bars = new Set<number>();
    const rules: number[] = [];
    lines.forEach(({ text }, index) => {
      const corners = [...text.matchAll(/\+(?=[-=:]{2,}\+|$)/gu)].map(({ index: at }) => at);
      if (text.includes("+--") || text.includes("+==") || text.includes("+:")) {
        rules.push(index);
        for (const corner of corners) bars.add(corner);
      }
    });
    this.#bars = [...bars].sort((a, b) => a - b);
    this.#barsIn = lines.map(({ text }) => {
      const own = [...text.matchAll(/\|/gu)].map(({ index }) => index);
      return own.length === this.#bars.length ? own : this.#bars;
    });
    this.#rules = rules;
  }

  read(): RawTable {
    const [rows, columns] = [this.#rules.length - 1, this.#bars.length - 1];
    const taken = new Set<number>();
    const cells: RawCell[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (taken.has(row * columns + column)) continue;
        let columnSpan = 1;
        while (column + columnSpan < columns && !this.#hasBar(row, column + columnSpan)) columnSpan++;
        let rowSpan = 1;
        while (row + rowSpan < rows && !this.#hasRule(row + rowSpan, column, columnSpan)) rowSpan++;
        for (let r = row; r < row + rowSpan; r++) {
          for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c);
        }
        const blocks = this.#paragraphs(row, row + rowSpan, column, column + columnSpan);
        cells.push(rawCell(row, column, blocks, rowSpan, columnSpan));
      }
    }
    const header = this.#rules.findIndex((index) => /\+=/u.test(this.#lines[index]!.text));
    return rawTable(cells, Math.max(0, header));
  }

  /** A bar stands left of a column in all lines of a row. */
  #hasBar(row: number, column: number): boolean {
    for (let i = this.#rules[row]! + 1; i < this.#rules[row + 1]!; i++) {
      if (this.#lines[i]!.text[this.#barsIn[i]![column]!] !== "|") return false;
    }
    return true;
  }

  /** The line above a row is drawn over the columns. */
  #hasRule(row: number, column: number, columns: number): boolean {
    const line = this.#lines[this.#rules[row]!]!.text;
    return RULE.test(line.slice(this.#bars[column]! + 1, this.#bars[column + columns]).replaceAll("+", "-"));
  }

  /** The lines of a cell; empty ones part its paragraphs. */
  #paragraphs(row: number, endRow: number, column: number, endColumn: number): RawParagraph[] {
    const paragraphs: { text: MappedText }[][] = [[]];
    for (let i = this.#rules[row]! + 1; i < this.#rules[endRow]!; i++) {
      const bars = this.#barsIn[i]!;
      const text = this.#lines[i]!.slice(bars[column]! + 1, bars[endColumn]).trim();
      if (text.length > 0) paragraphs.at(-1)!.push({ text });
      else paragraphs.push([]);
    }
    return paragraphs
      .filter((lines) => lines.length > 0)
      .map((lines) => {
        const { text, strong } = stripMarkup(joinLines(lines));
        return rawParagraph(text, { strong });
      });
  }
}
