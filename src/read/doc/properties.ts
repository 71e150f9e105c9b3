import { noRunProperties, type RunProperties } from "../docx/run-properties.ts";
import { sprmsIn, TABLE_DEFINITION } from "./sprm.ts";

/** What a paragraph is beside its text. */
export type ParagraphFormat = {
  /** Number of its list, from 1; 0 takes a number away. */
  list: number | undefined;
  level: number | undefined;
  /** Level of the outline, from 0; 9 is running text. */
  outline: number | undefined;
  isInTable: boolean;
  /** Its mark is the end of a row. */
  endsRow: boolean;
  /** How many tables it stands in, one within another. */
  depth: number;
  /** Mark of a cell, and of a row, of a table within a table. */
  endsInnerCell: boolean;
  endsInnerRow: boolean;
  /** Where the mark ends a row: the edges of its cells in twentieths of a point, and how they are merged. */
  cells: RowCell[] | null;
};

export type RowCell = { left: number; right: number; merge: "none" | "first" | "with-left" | "with-above" };

const PARAGRAPH = {
  list: 0x460b,
  level: 0x260a,
  outline: 0x2640,
  isInTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  endsInnerCell: 0x244b,
  endsInnerRow: 0x244c,
} as const;

export const plainFormat: ParagraphFormat = {
  list: undefined,
  level: undefined,
  outline: undefined,
  isInTable: false,
  endsRow: false,
  depth: 0,
  endsInnerCell: false,
  endsInnerRow: false,
  cells: null,
};

/** The format that `changes` make of a style's. */
export function paragraphFormat(changes: DataView, style: ParagraphFormat = plainFormat): ParagraphFormat {
  const format = { ...style };
  for (const { code, at } of sprmsIn(changes)) {
    if (code === PARAGRAPH.list) format.list = changes.getInt16(at, true);
    else if (code === PARAGRAPH.level) format.level = changes.getUint8(at);
    else if (code === PARAGRAPH.outline) format.outline = changes.getUint8(at);
    else if (code === PARAGRAPH.isInTable) format.isInTable = changes.getUint8(at) !== 0;
    else if (code === PARAGRAPH.endsRow) format.endsRow = changes.getUint8(at) !== 0;
    else if (code === PARAGRAPH.depth) format.depth = changes.getInt32(at, true);
    else if (code === PARAGRAPH.endsInnerCell) format.endsInnerCell = changes.getUint8(at) !== 0;
    else if (code === PARAGRAPH.endsInnerRow) format.endsInnerRow = changes.getUint8(at) !== 0;
    else if (code === TABLE_DEFINITION) format.cells = rowCells(changes, at);
  }
  return format;
}

const CELL_BYTES = 20;
const MOST_CELLS = 63;
const MERGE = { first: 0x1, left: 0x2, above: 0x20, restart: 0x40 } as const;

/** TDefTableOperand (MS-DOC 2.9.321): count, edges, then the flags of each cell. */
function rowCells(changes: DataView, at: number): RowCell[] | null {
  const end = at + changes.getUint16(at, true) + 1;
  const count = changes.getUint8(at + 2);
  const edges = at + 3;
  const flags = edges + (count + 1) * 2;
  if (count > MOST_CELLS || flags > end) return null;
  return Array.from({ length: count }, (_, cell) => {
    const place = flags + cell * CELL_BYTES;
    const bits = place + 2 <= end ? changes.getUint16(place, true) : 0;
    const merge =
      (bits & MERGE.left) !== 0
        ? "with-left"
        : (bits & MERGE.above) !== 0 && (bits & MERGE.restart) === 0
          ? "with-above"
          : (bits & (MERGE.first | MERGE.restart)) !== 0
            ? "first"
            : "none";
    return {
      left: changes.getInt16(edges + cell * 2, true),
      right: changes.getInt16(edges + cell * 2 + 2, true),
      merge,
    };
  });
}

/** Properties of characters; a symbol stands for the letter in its place. */
export type CharacterFormat = RunProperties & { isDeleted: boolean; symbol: string | null };

const CHARACTER = {
  deleted: 0x0800,
  bold: 0x0835,
  capitals: 0x083b,
  hidden: 0x083c,
  symbol: 0x6a09,
  font: 0x4a4f,
  otherFont: 0x4a51,
} as const;

/** The format that `changes` make of a style's; fonts are named by their number in the file. */
export function characterFormat(
  changes: DataView,
  fontName: (number: number) => string | undefined,
  style: RunProperties = noRunProperties,
): CharacterFormat {
  const format: CharacterFormat = { ...style, isDeleted: false, symbol: null };
  for (const { code, at } of sprmsIn(changes)) {
    if (code === CHARACTER.bold) format.bold = toggled(changes.getUint8(at), style.bold);
    else if (code === CHARACTER.capitals) format.capitals = toggled(changes.getUint8(at), style.capitals);
    else if (code === CHARACTER.hidden) format.hidden = toggled(changes.getUint8(at), style.hidden);
    else if (code === CHARACTER.deleted) format.isDeleted = changes.getUint8(at) === 1;
    else if (code === CHARACTER.font || code === CHARACTER.otherFont) {
      format.font = fontName(changes.getUint16(at, true)) ?? format.font;
    } else if (code === CHARACTER.symbol) {
      format.font = fontName(changes.getUint16(at, true));
      format.symbol = String.fromCharCode(changes.getUint16(at + 2, true));
    }
  }
  return format;
}

/** 0 and 1 say it outright; 0x80 is as the style has it, 0x81 the other way round (MS-DOC 2.9.327). */
function toggled(operand: number, style: boolean | undefined): boolean {
  return operand < 0x80 ? operand !== 0 : (operand === 0x81) !== (style === true);
}
