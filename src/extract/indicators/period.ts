import type { Span } from "../../model/span.ts";
import type { SeriesKind } from "../tables/header-words.ts";
import { readPeriod } from "../tables/period.ts";
import type { ReadTable } from "../tables/read-table.ts";
import type { TableRow } from "../tables/rows.ts";

/** A time that is not said by the header of the value column. */
export type PeriodElsewhere = { value: string; from: string; span: Span };

/**
 * The time of a row whose value column gives none: from its own "Thời gian hoàn thành", the group row ("I | Đến năm
 * 2030" above "Kết quả"), or the title of the table.
 */
export function periodElsewhere(
  { caption, columns, grid }: ReadTable,
  { row, groups }: TableRow,
): PeriodElsewhere | null {
  const due = grid.at(
    row,
    columns.findIndex(({ role }) => role === "deadline"),
  );
  const places = [
    { from: "deadline column", text: due?.text, span: due?.span },
    ...[...groups].reverse().map(({ text, span }) => ({ from: "group row", text, span })),
    { from: "title above", text: caption.text, span: caption.span },
  ];
  for (const { from, text, span } of places) {
    const period = text ? readPeriod(text) : null;
    if (period !== null && span) return { value: period.value, from, span };
  }
  return null;
}

/**
 * Measured, estimated or planned. A result of a year that had not ended when the plan was made is an estimate
 * ("Thực hiện 2024" in a plan of October 2024), one of a year to come a target ("Kết quả" below "Đến năm 2030"); a year
 * without a word is a target unless it had passed by then. `period` and `date` are EDTF.
 */
export function kindOf(said: SeriesKind | null, period: string | null, date: string | null): SeriesKind {
  const planned = date?.slice(0, 4) ?? "";
  const [start = "", end = start] = (period ?? "").split("/").map((time) => time.slice(0, 4));
  const isDated = planned !== "" && end !== "";
  if (said === "target" || said === "estimate") return said;
  if (said === null) return isDated && end < planned ? "actual" : "target";
  if (!isDated || end < planned || hasEnded(period, date)) return "actual";
  return start > planned ? "target" : "estimate";
}

/** Whether a month or day of the plan's own year lies before the plan: "Thực hiện 9 tháng năm 2024" in October. */
function hasEnded(period: string | null, date: string | null): boolean {
  const end = period?.split("/").at(-1) ?? "";
  return date !== null && /^\d{4}-(?:0\d|1[0-2])/u.test(end) && end.slice(0, 7) < date.slice(0, 7);
}
