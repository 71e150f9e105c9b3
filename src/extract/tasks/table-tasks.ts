import type { Role } from "../../model/task.ts";
import type { Reading } from "../reading.ts";
import { placesIn } from "../roles/agency-list.ts";
import { maskText, type MaskedText } from "../roles/masked-text.ts";
import { namedRolesIn } from "../roles/named-roles.ts";
import { readStatement } from "../roles/read-statement.ts";
import type { SaidRole } from "../roles/statement.ts";
import type { AssignmentRow } from "../tables/index.ts";
import type { Draft } from "./draft.ts";
import { ground, settle, type GroundedRole } from "./involvements.ts";
import { spanText } from "./said.ts";

type Cell = AssignmentRow["cells"][number];

const ROLE_COLUMNS: ReadonlySet<Cell["role"]> = new Set(["lead", "support", "monitor", "approver"]);

/** A task for each row of an assignment table. */
export function tableTasks(reading: Reading, assignments: readonly AssignmentRow[]): Draft[] {
  return assignments.map(({ content, cells, table }) => {
    const statement = readStatement(maskText(reading, content), true);
    const said = [...statement.doers, ...statement.others].filter(({ role }) => role !== "lead");
    return {
      span: content,
      section: sectionAt(reading, content.start),
      origin: "table",
      rule: "task.table-row",
      action: statement.action,
      roles: settle([
        ...cells.flatMap((cell) => rolesOf(reading, cell, table)),
        ...said.map((role) => ground(role, "sentence")),
      ]),
      outputs: cells.filter(({ role }) => role === "output").map(({ span }) => spanText(reading.text, span)),
      places: cells.map(({ span }) => span),
    };
  });
}

/** "Sở Y tế (chủ trì), Sở Xây dựng": the others are to support. */
const MARKED_LEAD = /\uE000 \(chủ trì/u;

/** "Chi cục thuộc Sở Y tế", "Sở Xây dựng (cơ quan thường trực Ban Chỉ đạo)": whose the body before is. */
const OF_OTHER = /(?:thuộc|của|(?:cơ quan|đơn vị) thường trực) $/u;
const LONGEST_OF_OTHER = "cơ quan thường trực ".length;

/** All agencies of a cell have the role of its column; "Sở Y tế chủ trì, phối hợp với Sở Tài chính" says it itself. */
function rolesOf(
  reading: Reading,
  { role, span, inherited, firstLeads }: Cell,
  table: string,
): GroundedRole[] {
  if (!ROLE_COLUMNS.has(role)) return [];
  const masked = maskText(reading, span);
  const from = { name: inherited ? `row above in ${table}` : `column of ${table}`, span };
  const marksLead = role === "lead" && MARKED_LEAD.test(masked.text);
  if (role === "lead" && !marksLead && /phối hợp/u.test(masked.text)) {
    const { doers, others } = readStatement(masked, false);
    const said = [...doers, ...others, ...inBrackets(masked)].map((one) => ground(one, "table", from));
    if (said.length > 0) return said;
  }
  const slash = firstLeads ? masked.text.indexOf("/") : -1;
  const roleAt = (place: number): Role =>
    (slash !== -1 && place > slash) || (marksLead && !MARKED_LEAD.test(masked.text.slice(place, place + 11)))
      ? "support"
      : (role as Role);
  return placesIn(masked.text, 0, masked.text.length)
    .filter((place) => !OF_OTHER.test(masked.text.slice(Math.max(0, place - LONGEST_OF_OTHER), place)))
    .flatMap((place) => {
      const mention = masked.agencies.get(place);
      return mention === undefined
        ? []
        : [ground({ role: roleAt(place), mention, rule: "role.column" }, "table", from)];
    });
}

/** "Văn phòng UBND tỉnh (phối hợp với Thanh tra tỉnh)" */
function inBrackets(masked: MaskedText): SaidRole[] {
  const { text } = masked;
  const open = text.indexOf("(");
  if (open === -1) return [];
  return namedRolesIn(text, { start: open + 1, end: text.length }).flatMap(({ places, rule }) =>
    places.flatMap((place) => {
      const mention = masked.agencies.get(place);
      return mention === undefined ? [] : [{ role: "support" as const, mention, rule }];
    }),
  );
}

/** The innermost section that begins before a place; sections are in the order of the text. */
function sectionAt({ sections }: Reading, at: number): string {
  let found = sections.all[0]?.id ?? "";
  for (const { id, span } of sections.all) {
    if (span.start > at) break;
    if (span.end >= at) found = id;
  }
  return found;
}
