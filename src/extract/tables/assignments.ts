import type { ColumnRole } from "../../lexicon/column-roles.ts";
import type { Span } from "../../model/span.ts";
import type { GridCell } from "./grid.ts";
import type { ReadTable } from "./read-table.ts";
import type { TableRow } from "./rows.ts";

/** The columns of an assignment table that say something of the task in their row. */
export type AssignmentRole = Extract<
  ColumnRole,
  "lead" | "support" | "monitor" | "deadline" | "output" | "approver" | "budget" | "place" | "note"
>;

/** A row of an assignment table or schedule: what is to be done, and what its cells say of it. */
export type AssignmentRow = {
  /** Id of the table. */
  table: string;
  /** Row of the grid. */
  row: number;
  ordinal: string | null;
  /** The heading it stands under. */
  group: string | null;
  /** The cell that says what is to be done. */
  content: Span;
  /** Filled cells; a role has several where there are several columns of it or a page break parts the row. */
  cells: {
    role: AssignmentRole;
    span: Span;
    /** Taken from a row above, whose cell reaches down to this row or is meant to. */
    inherited: boolean;
    /** Under "Cơ quan chủ trì/Cơ quan phối hợp": who stands before a slash leads. */
    firstLeads: boolean;
  }[];
};

const ROLES: ReadonlySet<ColumnRole | null> = new Set<AssignmentRole>([
  "lead",
  "support",
  "monitor",
  "deadline",
  "output",
  "approver",
  "budget",
  "place",
  "note",
]);

/** The rows of a table that assign something. */
export function readAssignments(read: ReadTable): AssignmentRow[] {
  if (read.table.kind !== "assignments" && read.table.kind !== "schedule") return [];
  const found: AssignmentRow[] = [];
  let above: { row: AssignmentRow; source: TableRow } | null = null;
  for (const source of read.rows) {
    if (source.kind === "group") above = null;
    const cells = cellsOf(read, source.row);
    if (source.kind === "continuation") above?.row.cells.push(...cells);
    if (source.kind !== "data" || source.name === null || source.name.row !== source.row) continue;
    if (isHeading(source, cells)) continue;
    const row: AssignmentRow = {
      table: read.table.id,
      row: source.row,
      ordinal: source.ordinal?.text ?? null,
      group: source.groups.at(-1)?.text ?? null,
      content: source.name.span,
      cells,
    };
    if (above !== null) fillDown(row, source, above);
    found.push(row);
    above = { row, source };
  }
  return found;
}

const LEADS_AND_SUPPORTS = /chủ trì.{0,20}phối hợp/isu;

function cellsOf({ grid, columns, name }: ReadTable, row: number): AssignmentRow["cells"] {
  const cells = new Map<GridCell, AssignmentRow["cells"][number]>();
  columns.forEach(({ role, roleCell }, column) => {
    const cell = grid.at(row, column);
    if (cell === null || column === name || !isAssignmentRole(role) || cells.has(cell)) return;
    if (/^[-–—x…./]+$/u.test(cell.text)) return;
    const firstLeads = role === "lead" && LEADS_AND_SUPPORTS.test(roleCell?.text ?? "");
    cells.set(cell, { role, span: cell.span, inherited: cell.row < row, firstLeads });
  });
  return [...cells.values()];
}

/** "IV. | Phát triển nhân lực | | | | năm tiếp theo": a heading, with the torn-off end of the row above. */
function isHeading({ ordinal }: TableRow, cells: AssignmentRow["cells"]): boolean {
  return ordinal !== null && ordinal.level <= 1 && !cells.some(({ role }) => role === "lead");
}

/**
 * A task without a doer has that of the row above it in its group: merged cells often come out as one filled and
 * several empty ones. Only the doer is filled down; who supports and by when may well be nobody and never.
 */
function fillDown(
  row: AssignmentRow,
  source: TableRow,
  above: { row: AssignmentRow; source: TableRow },
): void {
  if (row.cells.some(({ role }) => role === "lead") || source.ordinal?.level !== above.source.ordinal?.level)
    return;
  const leads = above.row.cells.filter(({ role }) => role === "lead");
  row.cells.unshift(...leads.map((cell) => ({ ...cell, inherited: true })));
}

function isAssignmentRole(role: ColumnRole | null): role is AssignmentRole {
  return ROLES.has(role);
}
