import type { ColumnRole } from "../../lexicon/column-roles.ts";
import { matchKey } from "../../text/fold.ts";
import type { Column } from "./columns.ts";
import type { Grid } from "./grid.ts";
import { readMeasure, readSeriesKind } from "./header-words.ts";
import { readOrdinal } from "./ordinal.ts";

/** Roles whose column can name what a row is about, in this order. */
const NAMING: readonly (ColumnRole | null)[] = [
  "indicator",
  "content",
  "agency",
  null,
  "output",
  "place",
  "unit",
];

/** Roles of tables that tell who does what, or what a row is about. */
const ASSIGNED: readonly ColumnRole[] = [
  "indicator",
  "content",
  "lead",
  "support",
  "deadline",
  "budget",
  "score",
  "report",
];
const MEASURE = /^(?:tổng )?(?:tỉ lệ|số|chỉ tiêu)(?!\p{sc=Latn})/u;

/**
 * Decides what headers leave open by the other columns and by what stands below: "Đơn vị" is a unit beside values and
 * the doer beside tasks, "Kết quả" a value beside indicators and the output beside tasks.
 */
export function settleRoles(columns: readonly Column[], grid: Grid, from: number): Column[] {
  const settled = columns.map((column) => ({ ...column }));
  const set = (index: number, role: ColumnRole): void => {
    const column = settled[index];
    if (column === undefined) return;
    column.role = role;
    if (role === "value") {
      column.measure ??=
        column.header.map(({ text }) => readMeasure(text)).find((name) => name !== null) ?? null;
      column.kind ??=
        column.header.map(({ text }) => readSeriesKind(text)).find((kind) => kind !== null) ?? null;
    }
  };
  const indexOf = (role: ColumnRole): number => settled.findIndex((column) => column.role === role);
  const has = (role: ColumnRole): boolean => indexOf(role) >= 0;
  const cells = (index: number): string[] => textsBelow(grid, index, from);

  if (!has("order") && isOpen(settled[0]) && mostly(cells(0), (text) => readOrdinal(text) !== null))
    set(0, "order");
  // "Lộ trình thực hiện" over "2026", "2027" holds values where numbers stand below.
  settled.forEach(({ role, period }, index) => {
    if (role === "deadline" && period !== null && mostly(cells(index), isNumeric)) set(index, "value");
  });

  // "Loại vắc xin | Chỉ tiêu (%)": a heading that mostly names, above numbers
  settled.forEach(({ role }, index) => {
    if (role === "indicator" && mostly(cells(index), isNumeric)) set(index, "value");
  });

  // "Đơn vị | Số người tham gia | Tỷ lệ (%)": what each body is given to reach.
  const isGiven = !ASSIGNED.some(has);
  settled.forEach((column, index) => {
    if (isGiven && isOpen(column) && isMeasure(column) && mostly(cells(index), isNumeric))
      set(index, "value");
  });
  const bodies = indexOf("unit");
  if (isGiven && has("value") && isBareUnit(settled[bodies]) && mostly(cells(bodies), isBody))
    set(bodies, "agency");

  const name = nameColumn(settled);
  if (name !== null && settled[name]?.role !== "indicator")
    set(name, has("value") && !has("content") ? "indicator" : "content");
  const isMeasured = has("indicator") && !has("lead") && !has("support");
  settled.forEach(({ role }, index) => {
    if (index === name) return;
    if (role === "indicator" && mostly(cells(index), isNumeric)) set(index, "value");
    if (isMeasured && !has("value") && role === "output") set(index, "value");
  });
  const unit = indexOf("unit");
  if (unit >= 0 && isBareUnit(settled[unit]) && !has("value") && !has("indicator")) set(unit, "agency");
  const agency = indexOf("agency");
  if (agency >= 0 && agency !== name && has("content") && !has("lead")) set(agency, "lead");
  return settled;
}

/** The column that says what a row is about: the first one named for it, else the first that is free. */
export function nameColumn(columns: readonly Column[]): number | null {
  // "Mục tiêu | Nhiệm vụ | Cơ quan chủ trì": who leads, leads the task.
  const isAssigned = columns.some(({ role }) => role === "lead" || role === "support");
  const task = columns.findIndex(({ role }) => role === "content");
  if (isAssigned && task >= 0) return task;
  for (const role of NAMING) {
    const index = columns.findIndex((column) => column.role === role);
    if (index >= 0) return index;
  }
  return null;
}

function isMeasure({ header }: Column): boolean {
  return header.some(({ text }) => MEASURE.test(matchKey(text)));
}

function isOpen(column: Column | undefined): boolean {
  return column !== undefined && column.role === null;
}

function isBareUnit(column: Column | undefined): boolean {
  return column?.roleCell?.text.trim().toLowerCase() === "đơn vị";
}

/** "Huyện Ba Bể", "Thành phố Cà Mau", "Sở Y tế". */
const isBody = (text: string): boolean =>
  /^(?:các )?(?:huyện|thành phố|tp|thị xã|quận|xã|phường|thị trấn|sở|ban|ubnd|công an|trung tâm|bệnh viện|bhxh|bảo hiểm)(?!\p{sc=Latn})/u.test(
    matchKey(text),
  );
const isNumeric = (text: string): boolean => /^[<>≤≥=~]{0,2}\s*\d[\d.,\s%-]*$/u.test(text);

function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length * 2 > texts.length;
}

function textsBelow(grid: Grid, column: number, from: number): string[] {
  const texts: string[] = [];
  for (let row = from; row < grid.rows; row++) {
    const cell = grid.at(row, column);
    if (cell !== null && cell.columnSpan === 1) texts.push(cell.text);
  }
  return texts;
}
