import { cellKind } from "./cell-kinds.ts";
import { NARROWEST } from "./flat-cells.ts";
import { FlatOrdinals } from "./flat-ordinals.ts";
import { beginsLower, isAllCapitals } from "./line-shapes.ts";
import type { Line } from "./lines.ts";

const GROUP_ORDINAL = /^(?:[IVX]{1,5}|[A-Z])\.?$/u;
/** "II. HOÀN THIỆN CƠ CHẾ" */
const GROUP_TITLE = /^(?:[IVX]{1,5}|[A-Z])\s?[.)/–-]\s*\p{Lu}/u;
const MOST_TITLE_LINES = 6;

/** What stands for the ordinal of a row without a number; as a cell it says that there is nothing. */
const BULLET = /^[-–+]$/u;
const NAMED = /\p{sc=Latn}/u;
const WORDS = /\p{sc=Latn}{2}/u;
/** Lines of the next table, the next appendix or the sign-off. */
const BEYOND = /^(?:S?TT|PHỤ LỤC.*|Phụ lục.*|Nơi nhận.*|TM\..*)$/u;

/** What tells where the rows and groups of a table of one cell a line begin. */
export class FlatMarks {
  readonly ordinals = new FlatOrdinals();
  readonly #lines: readonly Line[];
  readonly #from: number;
  readonly #heads: readonly string[];

  /** `from`: the first line below the header; `heads`: the lines of the header. */
  constructor(lines: readonly Line[], from: number, heads: readonly string[]) {
    this.#lines = lines;
    this.#from = from;
    this.#heads = heads;
  }

  at(index: number): string {
    return this.#lines[index]?.text.text ?? "";
  }

  isBeyond(index: number): boolean {
    return index >= this.#lines.length || BEYOND.test(this.at(index));
  }

  /** A row begins at the line: the next ordinal with a name below it. */
  isRow(index: number): boolean {
    return this.ordinals.isNext(this.at(index)) && NAMED.test(this.at(index + 1));
  }

  /** A row begins at the line if all cells of the row above it are filled: a bullet, or an ordinal after skipped ones. */
  isRowByPlace(index: number): boolean {
    const label = this.at(index);
    return (BULLET.test(label) || this.ordinals.isLater(label)) && NAMED.test(this.at(index + 1));
  }

  /** The first row below the title of a row begins at the line: 1.1 after 1, or a bullet. */
  isRowBelow(index: number): boolean {
    const label = this.at(index);
    return (this.ordinals.isFirstBelow(label) || BULLET.test(label)) && NAMED.test(this.at(index + 1));
  }

  /** How many lines of the header stand at the line: all or all but the one over the ordinals; its names may differ. */
  headsAt(index: number): number {
    const [ordinal, , ...rest] = this.#heads;
    if (rest.length < 2) return 0;
    const from = this.at(index) === ordinal ? index + 1 : index;
    return rest.every((head, i) => this.at(from + 1 + i) === head) ? from + 1 + rest.length - index : 0;
  }

  /** Lines of the title of a group at the line, with its label; 0 where there is none. */
  groupAt(index: number): number {
    return this.#labelledGroupAt(index) || (this.isBareGroup(index) ? 1 : 0);
  }

  /** The ordinal of the title of a group stands alone on the line. */
  isGroupOrdinal(index: number): boolean {
    return GROUP_ORDINAL.test(this.at(index));
  }

  /** Words before the next ordinal, after a cell with a number: the title of a group that nothing else shows. */
  isBareGroup(index: number): boolean {
    const followsNumber = index === this.#from || /\d/u.test(this.at(index - 1));
    return followsNumber && !/\d/u.test(this.at(index)) && this.isRow(index + 1);
  }

  /** The title has a label or capitals; an ordinal, a header or the title of an inner group stands below it. */
  #labelledGroupAt(index: number, isInner = false): number {
    const label = this.isGroupOrdinal(index) ? 1 : 0;
    const title = this.at(index + label);
    const isTitle = label === 1 ? WORDS.test(title) : GROUP_TITLE.test(title) || isInCapitals(title);
    if (!isTitle) return 0;
    for (let size = label + 1; size <= label + MOST_TITLE_LINES; size++) {
      const below = index + size;
      if (this.ordinals.isNextInGroup(this.at(below)) || this.headsAt(below) > 0) return size;
      if (!isInner && this.#labelledGroupAt(below, true) > 0) return size;
      if (!titleGoesOn(this.at(below - 1), this.at(below))) return 0;
    }
    return 0;
  }
}

/** The title is broken, or the row of the group has a number: "NHÓM XÃ, PHƯỜNG", "115". */
const titleGoesOn = (before: string, line: string): boolean =>
  beginsLower(line) ||
  cellKind(line) === "number" ||
  before.length >= NARROWEST ||
  (isAllCapitals(before) && isAllCapitals(line));

/** Abbreviations are none: "VTV, VOV, TTXVN" is a cell. */
const isInCapitals = (line: string): boolean =>
  isAllCapitals(line) && !line.includes(",") && line.split(" ").length > 2;
