import type { ColumnRole } from "../../lexicon/column-roles.ts";
import type { Span } from "../../model/span.ts";
import { compareKey } from "../../text/fold.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Grid, GridCell } from "./grid.ts";
import { readMeasure, readRole, readSeriesKind, type SeriesKind } from "./header-words.ts";
import type { Header } from "./header.ts";
import { readPartOfYear, readPeriod } from "./period.ts";

/** A column as its header describes it. */
export type Column = {
  /** The header cells from the top to the one next to the data. */
  header: GridCell[];
  role: ColumnRole | null;
  /** The cell that gave the role. */
  roleCell: GridCell | null;
  /** EDTF. */
  period: string | null;
  periodSpan: Span | null;
  /** Measured, estimated or planned, where the header says so. */
  kind: SeriesKind | null;
  /** What a value column measures, where several are parted below one time: "Lượng", "Giá trị xuất khẩu". */
  measure: string | null;
};

/** Roles that columns of times and sums take from the header above: "Kinh phí" over "2026", "Tổng số". */
const KEPT_BELOW: ReadonlySet<ColumnRole> = new Set(["budget", "deadline", "lead", "score"]);

export function readColumns(grid: Grid, header: Header): Column[] {
  return Array.from({ length: grid.columns }, (_, column) => readColumn(headerCells(grid, header, column)));
}

/** The words of a header from the top, each in one line: ["Năm", "2025"]. */
export function pathOf({ header }: Column): string[] {
  return header.map(({ text }) => oneLine(text));
}

function headerCells(grid: Grid, { first, end }: Header, column: number): GridCell[] {
  const cells: GridCell[] = [];
  for (let row = first; row < end; row++) {
    const cell = grid.at(row, column) ?? spanningFromLeft(grid, row, end, column);
    const last = cells.at(-1);
    // A group row above the header reaches into it with its label.
    if (cell === null || cell.row < first || cell === last) continue;
    if (last !== undefined && compareKey(last.text) === compareKey(cell.text)) continue;
    cells.push(cell);
  }
  return cells;
}

/** A cell that spans columns, in a table that came with empty cells for merged ones. */
function spanningFromLeft(grid: Grid, row: number, end: number, column: number): GridCell | null {
  const hasBelow = (at: number): boolean => row + 1 < end && grid.at(row + 1, at) !== null;
  if (!hasBelow(column)) return null;
  for (let left = column - 1; left >= 0 && hasBelow(left); left--) {
    const cell = grid.at(row, left);
    if (cell !== null) return cell;
  }
  return null;
}

function readColumn(header: GridCell[]): Column {
  const fromLeaf = [...header].reverse();
  const timed = fromLeaf.find((cell) => readPeriod(cell.text) !== null);
  const period = timed === undefined ? null : readPeriod(timed.text);
  const kinded = fromLeaf.find((cell) => readSeriesKind(cell.text) !== null);
  const { role, cell } = roleOf(fromLeaf);
  const part = partOf(fromLeaf[0], period?.value ?? null);
  return {
    header,
    role,
    roleCell: cell,
    period: part?.value ?? period?.value ?? null,
    periodSpan:
      part?.span ??
      (timed === undefined || period === null
        ? null
        : { start: timed.span.start + period.start, end: timed.span.start + period.end }),
    kind: role !== "value" || kinded === undefined ? null : readSeriesKind(kinded.text),
    measure:
      role === "value"
        ? (fromLeaf.map(({ text }) => readMeasure(text)).find((name) => name !== null) ?? null)
        : null,
  };
}

/** "Quý I" below "Năm 2025". */
function partOf(leaf: GridCell | undefined, year: string | null): { value: string; span: Span } | null {
  if (leaf === undefined || !/^\d{4}$/u.test(year ?? "")) return null;
  const part = readPartOfYear(leaf.text);
  return part === null ? null : { value: `${year}-${part}`, span: leaf.span };
}

/** The header next to the data decides; a bare time, sum or value takes what stands above it. */
function roleOf(fromLeaf: readonly GridCell[]): { role: ColumnRole | null; cell: GridCell | null } {
  let value: GridCell | null = null;
  for (const cell of fromLeaf) {
    const role = readRole(cell.text);
    const isTimed = readPeriod(cell.text) !== null;
    if (role === "value" || (isTimed && (role === null || role === "indicator"))) value ??= cell;
    else if (role !== null && (value === null || KEPT_BELOW.has(role))) return { role, cell };
  }
  return value === null ? { role: null, cell: null } : { role: "value", cell: value };
}
