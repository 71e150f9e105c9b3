import { cellKind } from "./cell-kinds.ts";
import { cutCells, goesOn, NARROWEST, type FlatColumns } from "./flat-cells.ts";
import { columnKinds, columnsOfLines, type ColumnKinds } from "./flat-gaps.ts";
import { FlatMarks } from "./flat-marks.ts";
import { beginsBlock, isAllCapitals } from "./line-shapes.ts";
import type { Line } from "./lines.ts";

/** A cell: its column, and its paragraphs, each of lines. `spans`: it reaches to the last column. */
export type FlatCell = { column: number; paragraphs: readonly (readonly Line[])[]; spans: boolean };
export type FlatRow = readonly FlatCell[];

export type FlatRows = {
  rows: FlatRow[];
  /** Rows with an ordinal, and those of them with more lines than there are columns. */
  data: number;
  wraps: number;
  /** Index of the first line below the table. */
  next: number;
};

/** The end of a row is looked for in this many lines beyond one a cell. */
const MOST_WRAPS = 24;
const LONGEST_REMARK = 40;

/** Reads rows from line `from` on, as far as their ordinals run. `heads`: the lines of the header, often repeated. */
export function readFlatRows(
  lines: readonly Line[],
  from: number,
  columns: FlatColumns,
  heads: readonly string[],
): FlatRows {
  return new Reader(lines, from, columns, heads).read();
}

type Found =
  | { kind: "data" | "group"; cells: readonly (readonly (readonly Line[])[])[] }
  /** Fewer lines than columns. */
  | { kind: "short"; lines: readonly Line[] };

class Reader {
  readonly #lines: readonly Line[];
  readonly #columns: FlatColumns;
  readonly #marks: FlatMarks;
  readonly #rows: Found[] = [];
  #data = 0;
  #wraps = 0;
  #next: number;

  constructor(lines: readonly Line[], from: number, columns: FlatColumns, heads: readonly string[]) {
    this.#lines = lines;
    this.#columns = columns;
    this.#marks = new FlatMarks(lines, from, heads);
    this.#next = from;
  }

  read(): FlatRows {
    while (this.#takeRow() || this.#takeGroup() || this.#takeHeads());
    return { rows: this.#placed(), data: this.#data, wraps: this.#wraps, next: this.#next };
  }

  /** The rows with their cells in columns; the kinds of those are asked for only where a row has a gap. */
  #placed(): FlatRow[] {
    const full = this.#rows.flatMap((row) => (row.kind === "data" ? [row.cells] : []));
    const hasGaps = this.#rows.some(({ kind }) => kind === "short");
    const kinds = hasGaps ? columnKinds(full, this.#columns.count) : [];
    return this.#rows.map((row) => placed(row, kinds));
  }

  #take(size: number): readonly Line[] {
    this.#next += size;
    return this.#lines.slice(this.#next - size, this.#next);
  }

  #takeRow(): boolean {
    const start = this.#next;
    const marks = this.#marks;
    if (!marks.isRow(start) && !(this.#rows.length > 0 && marks.isRowByPlace(start))) return false;
    marks.ordinals.take(marks.at(start));
    const size = this.#rowSize(start);
    if (size === 0) return false;
    const lines = this.#take(size);
    if (size >= this.#fewest) {
      this.#rows.push({ kind: "data", cells: cutCells(lines, this.#columns) });
      this.#data++;
      if (size > this.#columns.count) this.#wraps++;
    }
    // "1", "Phát triển hạ tầng" above 1.1, 1.2 …
    else if (marks.isRowBelow(this.#next)) this.#pushGroup(lines, 1);
    else this.#rows.push({ kind: "short", lines });
    return true;
  }

  /** Lines of the shortest row without a gap. */
  get #fewest(): number {
    return this.#columns.count - (this.#columns.hasRemarks ? 1 : 0);
  }

  /** Lines of the row at `start`: more than there are columns where a cell is wrapped, found by what comes after. */
  #rowSize(start: number): number {
    const { count } = this.#columns;
    const marks = this.#marks;
    for (let size = count; size >= this.#fewest; size--) {
      // Words below a row with a broken cell are its last cell rather than the title of a group.
      const ends =
        this.#ends(start, size) && !(marks.isBareGroup(start + size) && this.#isBroken(start, size));
      if (ends || marks.isRowByPlace(start + size)) return size;
    }
    for (let size = 2; size < this.#fewest; size++) {
      if (this.#ends(start, size) || marks.isRowBelow(start + size)) return size;
    }
    for (let size = count + 1; size <= count + MOST_WRAPS; size++) {
      if (marks.isBeyond(start + size - 1)) break;
      if (this.#ends(start, size)) return size;
    }
    return this.#lastRowSize(start);
  }

  /** What comes after `size` lines begins a row, a group or the header once more. */
  #ends(start: number, size: number): boolean {
    const after = start + size;
    const marks = this.#marks;
    if (marks.isBareGroup(after)) return this.#mayBeLastCell(after - 1);
    return marks.isRow(after) || marks.groupAt(after) > 0 || marks.headsAt(after) > 0;
  }

  #isBroken(start: number, size: number): boolean {
    for (let i = start + 2; i < start + size; i++) {
      const before = this.#marks.at(i - 1);
      if (before.length >= NARROWEST && goesOn(before, this.#marks.at(i))) return true;
    }
    return false;
  }

  /** The line is of the kind that the last cell of the row above is of. */
  #mayBeLastCell(index: number): boolean {
    const above = this.#rows.findLast(({ kind }) => kind === "data");
    const last = above?.kind === "data" ? above.cells[this.#columns.count - 1]?.[0]?.[0] : undefined;
    return last === undefined || cellKind(last.text.text) === cellKind(this.#marks.at(index));
  }

  /** The last row has no ordinal after it. A cell of it goes on as those above did. */
  #lastRowSize(start: number): number {
    const { count, hasRemarks } = this.#columns;
    const marks = this.#marks;
    let end = start + 1;
    for (let cell = 1; cell < count; cell++) {
      if (hasRemarks && cell === count - 1 && !isRemark(marks.at(end))) break;
      if (marks.isBeyond(end)) return 0;
      end++;
      while (this.#wraps > 0 && goesOn(marks.at(end - 1), marks.at(end))) end++;
    }
    return end - start;
  }

  #takeGroup(): boolean {
    const start = this.#next;
    const marks = this.#marks;
    const isTitle = !/\d/u.test(marks.at(start)) && marks.isRow(start + 1);
    const size = marks.groupAt(start) || (isTitle ? 1 : 0);
    if (size === 0) return false;
    this.#pushGroup(this.#take(size), marks.isGroupOrdinal(start) ? 1 : 0);
    marks.ordinals.startGroup();
    return true;
  }

  #pushGroup(lines: readonly Line[], label: number): void {
    const cells = [lines.slice(0, label), lines.slice(label)].filter((cell) => cell.length > 0);
    this.#rows.push({ kind: "group", cells: cells.map((cell) => [cell]) });
  }

  /** The header once more, on a new page or below the title of a group. */
  #takeHeads(): boolean {
    const size = this.#marks.headsAt(this.#next);
    if (size === 0) return false;
    const missing = Array.from({ length: this.#columns.count - size }, () => []);
    this.#rows.push({ kind: "data", cells: [...missing, ...this.#take(size).map((line) => [[line]])] });
    return true;
  }
}

function placed(row: Found, kinds: ColumnKinds): FlatRow {
  if (row.kind !== "short") {
    const last = row.cells.length - 1;
    return row.cells.map((paragraphs, column) => ({
      column,
      paragraphs,
      spans: row.kind === "group" && column === last,
    }));
  }
  const columns = columnsOfLines(row.lines, kinds);
  if (columns !== null) {
    return row.lines.map((line, index) => ({ column: columns[index]!, paragraphs: [[line]], spans: false }));
  }
  const [ordinal, ...rest] = row.lines.map((line) => [line]);
  return [
    { column: 0, paragraphs: [ordinal!], spans: false },
    { column: 1, paragraphs: rest, spans: true },
  ];
}

const isRemark = (line: string): boolean =>
  line !== "" && line.length <= LONGEST_REMARK && !beginsBlock(line) && !isAllCapitals(line);
