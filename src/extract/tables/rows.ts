import { compareKey } from "../../text/fold.ts";
import type { Span } from "../../model/span.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Column } from "./columns.ts";
import type { Grid, GridCell } from "./grid.ts";
import { isNumberRow, type Header } from "./header.ts";
import { LEVELS, leadingOrdinal, readOrdinal, type Ordinal } from "./ordinal.ts";

/** A row that heads those below it. */
export type Group = { ordinal: Ordinal | null; text: string; span: Span };

/**
 * A row below the header. `continuation`: the rest of the row above, behind a page break; `group`: a heading that holds
 * no data; a data row with a Roman or capital label heads the rows below it as well.
 */
export type TableRow = {
  row: number;
  kind: "blank" | "header" | "group" | "continuation" | "data";
  ordinal: Ordinal | null;
  ordinalCell: GridCell | null;
  /** What the row is about. */
  name: GridCell | null;
  /** The groups it stands in, from the outermost. */
  groups: readonly Group[];
};

export type RowContext = { grid: Grid; header: Header; columns: readonly Column[]; name: number };

/** Tells data from headings, repeated headers and what page breaks tore off. */
export function readRows(context: RowContext): TableRow[] {
  const { grid, header } = context;
  const order = context.columns.findIndex(({ role }) => role === "order");
  const rows = Array.from({ length: grid.rows }, (_, row) => readRow(context, order, row)).filter(
    ({ row }) => row < header.first || row >= header.count,
  );
  const labelled = rows.filter(({ kind }) => kind === "data" || kind === "group");
  const areGroupsLabelled = labelled.some(({ ordinal }) => ordinal !== null && ordinal.level <= LEVELS.roman);
  const areRowsLabelled =
    labelled.filter(({ ordinal }) => ordinal !== null).length * 10 >= labelled.length * 8;

  const stack = new GroupStack();
  let before: TableRow | null = null;
  let label: Ordinal | null = null;
  return rows.map((row, index) => {
    const next = rows[index + 1] ?? null;
    const settled = settle({ ...row, ordinal: row.ordinal ?? label }, next, before, {
      areGroupsLabelled,
      areRowsLabelled,
      grid,
    });
    const placed = { ...settled, groups: stack.groupsOf(settled) };
    // "5.1" may stand in a row of its own, above "Thương mại".
    label = row.kind === "blank" ? row.ordinal : null;
    if (placed.kind !== "blank" && placed.kind !== "header") before = placed;
    return placed;
  });
}

function readRow({ grid, header, columns, name }: RowContext, order: number, row: number): TableRow {
  const cells = grid.inRow(row);
  const orderCell = order < 0 ? null : grid.at(row, order);
  const isLabel = orderCell !== null && (orderCell.columnSpan === 1 || readOrdinal(orderCell.text) !== null);
  const ordinalCell = isLabel ? orderCell : null;
  const words = cells.filter(
    (cell) => cell !== ordinalCell && !(cell.row < row && cell.columnSpan === 1 && cell.column !== name),
  );
  const ordinal = ordinalCell === null ? null : readOrdinal(ordinalCell.text);
  const nameCell = grid.at(row, name);
  const found: TableRow = { row, kind: "data", ordinal, ordinalCell, name: null, groups: [] };

  if (words.length === 0) return { ...found, kind: "blank" };
  if (row >= header.count && repeatsHeader(grid, columns, row)) return { ...found, kind: "header" };
  const only = words.length === 1 ? (words[0] as GridCell) : null;
  if (only !== null && (only.column === name || only.columnSpan > 1)) {
    const isWide = only.columnSpan > 1 && only.columnSpan >= grid.columns - 2;
    const isHeading = isWide || (ordinal !== null && ordinal.level <= LEVELS.roman);
    const leading = ordinal === null ? (leadingOrdinal(only.text)?.ordinal ?? null) : ordinal;
    return { ...found, kind: isHeading ? "group" : "data", ordinal: leading, name: only };
  }
  return { ...found, name: nameCell };
}

type Facts = { areGroupsLabelled: boolean; areRowsLabelled: boolean; grid: Grid };

/** What a row is beside its neighbours. */
function settle(row: TableRow, next: TableRow | null, before: TableRow | null, facts: Facts): TableRow {
  if (row.kind !== "data") return row;
  const words = facts.grid.inRow(row.row).filter((cell) => cell !== row.ordinalCell);
  const isAlone = words.length === 1 && words[0] === row.name;
  if (row.ordinal === null && row.ordinalCell === null && before?.kind === "data" && facts.areRowsLabelled) {
    const own = words.filter((cell) => cell.row === row.row);
    const isTornOff = own.some(({ text }) => /^(?:\p{Ll}|\(\p{sc=Latn}|\(\d+\)|[,;)])/u.test(text));
    if (isTornOff || (isAlone && facts.areGroupsLabelled)) return { ...row, kind: "continuation" };
  }
  if (!isAlone) return row;
  if (row.ordinal === null || row.ordinalCell === null) return { ...row, kind: "group" };
  // "1 | Cà phê" over "- | Diện tích", "11 | Chỉ tiêu về ..." over "11.1 | ..."
  const isOverOthers = next?.ordinal !== null && next !== null && next.ordinal.level > row.ordinal.level;
  return isOverOthers ? { ...row, kind: "group" } : row;
}

/** Whether the cells of a row say again what their columns' headers say; one of them may say it in other words. */
function repeatsHeader(grid: Grid, columns: readonly Column[], row: number): boolean {
  if (isNumberRow(grid, row)) return true;
  const cells = grid.inRow(row).filter((cell) => cell.row === row);
  const repeated = cells.filter((cell) =>
    (columns[cell.column]?.header ?? []).some((header) => compareKey(header.text) === compareKey(cell.text)),
  ).length;
  return repeated >= 2 && (repeated === cells.length || (repeated >= 3 && repeated === cells.length - 1));
}

/** Headings without a label stand between Roman numerals and numbers. */
const UNLABELLED_LEVEL = 1.5;

type OpenGroup = { group: Group; level: number; childLevel: number | null };

/** The headings under way while rows are read from the top. */
class GroupStack {
  readonly #open: OpenGroup[] = [];

  /** The groups a row stands in; a heading opens its own for the rows below. */
  groupsOf({ kind, ordinal, name }: TableRow): readonly Group[] {
    const isHeading =
      kind === "group" || (kind === "data" && ordinal !== null && ordinal.level <= LEVELS.roman);
    if (kind !== "data" && !isHeading) return [];
    const level = ordinal?.level ?? (isHeading ? UNLABELLED_LEVEL : null);
    if (level !== null) this.#closeFor(level, isHeading);
    const groups = this.#open.map(({ group }) => group);
    if (isHeading && name !== null) {
      this.#open.push({ group: groupOf(name, ordinal), level: level ?? UNLABELLED_LEVEL, childLevel: null });
    }
    return groups;
  }

  /** Closes what a label of this level ends. Numbers may begin again below "a) ...", so the first label below a heading is its child. */
  #closeFor(level: number, isHeading: boolean): void {
    for (let top = this.#open.at(-1); top !== undefined; top = this.#open.at(-1)) {
      if (top.childLevel === level && !(isHeading && top.level === level)) return;
      if (top.childLevel === null && top.level !== level && (level > top.level || !isHeading)) {
        top.childLevel = level;
        return;
      }
      if (top.level < level) return;
      this.#open.pop();
    }
  }
}

function groupOf(cell: GridCell, ordinal: Ordinal | null): Group {
  const label = leadingOrdinal(cell.text);
  const length = label !== null && label.ordinal.text === ordinal?.text ? label.length : 0;
  return {
    ordinal,
    text: oneLine(cell.text.slice(length)),
    span: { start: cell.span.start + length, end: cell.span.end },
  };
}
