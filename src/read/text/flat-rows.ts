import { cutCells, type FlatColumns } from "./flat-cells.ts";
import { beginsBlock, beginsLower, endsSentence, isAllCapitals } from "./line-shapes.ts";
import type { Line } from "./lines.ts";

/** Cells of a row, each of paragraphs of lines. */
export type FlatRow = { kind: "group" | "data"; cells: Line[][][] };

export type FlatRows = {
  rows: FlatRow[];
  /** Rows with an ordinal, and those of them with more lines than there are columns. */
  data: number;
  wraps: number;
  /** Index of the first line below the table. */
  next: number;
};

const GROUP_ORDINAL = /^(?:[IVX]{1,5}|[A-Z])\.?$/u;
/** "II. HOÀN THIỆN CƠ CHẾ" */
const GROUP_TITLE = /^(?:[IVX]{1,5}|[A-Z])\s?[.)/–-]\s*\p{Lu}/u;
const FIRST_ORDINAL = /^(?:0?1|I|A)[.)]?$/u;

/** The end of a row is looked for in this many lines beyond one a cell. */
const MOST_WRAPS = 12;
const MOST_TITLE_LINES = 3;
const LONGEST_REMARK = 40;

/** Reads rows from line `from` on, as far as their ordinals run. */
export function readFlatRows(lines: readonly Line[], from: number, columns: FlatColumns): FlatRows {
  return new Reader(lines, from, columns).read();
}

class Reader {
  readonly #lines: readonly Line[];
  readonly #columns: FlatColumns;
  readonly #rows: FlatRow[] = [];
  readonly #from: number;
  /** What the next row has for an ordinal, and a row below the last one: 3, 2.1. */
  #ordinal = 1;
  #below = 1;
  #data = 0;
  #wraps = 0;
  #next: number;

  constructor(lines: readonly Line[], from: number, columns: FlatColumns) {
    this.#lines = lines;
    this.#columns = columns;
    this.#from = from;
    this.#next = from;
  }

  read(): FlatRows {
    while (this.#takeRow() || this.#takeGroup());
    return { rows: this.#rows, data: this.#data, wraps: this.#wraps, next: this.#next };
  }

  #at(index: number): string {
    return this.#lines[index]?.text.text ?? "";
  }

  #isNext(index: number): boolean {
    const text = this.#at(index).replace(/[.)]$/u, "");
    return text !== "" && (Number(text) === this.#ordinal || this.#isBelow(text));
  }

  #isBelow(ordinal: string): boolean {
    return ordinal === `${this.#ordinal - 1}.${this.#below}`;
  }

  #takeRow(): boolean {
    const start = this.#next;
    if (!this.#isNext(start)) return false;
    const before = [this.#ordinal, this.#below] as const;
    if (this.#isBelow(this.#at(start))) this.#below++;
    else [this.#ordinal, this.#below] = [this.#ordinal + 1, 1];
    const size = this.#rowSize(start);
    const lines = this.#lines.slice(start, start + size);
    if (size >= this.#fewest) {
      this.#rows.push({ kind: "data", cells: cutCells(lines, this.#columns) });
      this.#data++;
      if (size > this.#columns.count) this.#wraps++;
    } else if (size > 1) {
      // "1", "Phát triển hạ tầng" above 1.1, 1.2 …
      this.#pushGroup(lines, 1);
    } else {
      [this.#ordinal, this.#below] = before;
      return false;
    }
    this.#next += size;
    return true;
  }

  /** Lines of the shortest row. */
  get #fewest(): number {
    return this.#columns.count - (this.#columns.hasRemarks ? 1 : 0);
  }

  /** Lines of the row at `start`: more than there are columns where a cell is wrapped, found by what comes after. */
  #rowSize(start: number): number {
    const { count, hasRemarks } = this.#columns;
    for (let size = 2; size <= 1 + MOST_TITLE_LINES && size < this.#fewest; size++) {
      if (this.#below === 1 && this.#isBelow(this.#at(start + size).replace(/[.)]$/u, ""))) return size;
    }
    if (this.#ends(start, count)) return count;
    if (hasRemarks && this.#ends(start, count - 1)) return count - 1;
    for (let size = count + 1; size <= count + MOST_WRAPS; size++) if (this.#ends(start, size)) return size;
    return this.#lastRowSize(start);
  }

  /** What comes after `size` lines begins a row or a group. */
  #ends(start: number, size: number): boolean {
    return this.#isNext(start + size) || this.#groupSize(start + size) > 0;
  }

  /** The last row has no ordinal after it. A cell of it goes on as those above did. */
  #lastRowSize(start: number): number {
    const { count, hasRemarks } = this.#columns;
    let end = start + 1;
    for (let cell = 1; cell < count; cell++) {
      if (hasRemarks && cell === count - 1 && !isRemark(this.#at(end))) break;
      if (end >= this.#lines.length) return 0;
      end++;
      while (this.#wraps > 0 && goesOn(this.#at(end - 1), this.#at(end))) end++;
    }
    return end - start;
  }

  #takeGroup(): boolean {
    const start = this.#next;
    const size = this.#groupSize(start) || (this.#isNext(start + 1) && !/\d/u.test(this.#at(start)) ? 1 : 0);
    if (size === 0) return false;
    const label = GROUP_ORDINAL.test(this.#at(start)) ? 1 : 0;
    this.#pushGroup(this.#lines.slice(start, start + size), label);
    if (!this.#isNext(start + size)) [this.#ordinal, this.#below] = [1, 1];
    this.#next += size;
    return true;
  }

  #pushGroup(lines: readonly Line[], label: number): void {
    const cells = [lines.slice(0, label), lines.slice(label)].filter((cell) => cell.length > 0);
    this.#rows.push({ kind: "group", cells: cells.map((cell) => [cell]) });
  }

  /** Lines of the title of a group at `start`, an ordinal below them; 0 where there is none. */
  #groupSize(start: number): number {
    const text = this.#at(start);
    const label = GROUP_ORDINAL.test(text) ? 1 : 0;
    if (label === 0 && !GROUP_TITLE.test(text) && !isAllCapitals(text)) {
      // A last cell with a number, then words before the next ordinal.
      const isTitle = start > this.#from && /\d/u.test(this.#at(start - 1)) && !/\d/u.test(text);
      return isTitle && this.#isNext(start + 1) ? 1 : 0;
    }
    for (let size = label + 1; size <= label + MOST_TITLE_LINES; size++) {
      if (this.#isNext(start + size) || FIRST_ORDINAL.test(this.#at(start + size))) return size;
    }
    return 0;
  }
}

const isRemark = (line: string): boolean =>
  line !== "" && line.length <= LONGEST_REMARK && !beginsBlock(line) && !isAllCapitals(line);

const goesOn = (before: string, line: string): boolean => beginsLower(line) && !endsSentence(before);
