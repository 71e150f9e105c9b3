import { clausesOf } from "./clauses.ts";
import { deedAt, doerRolesOf } from "./deed.ts";
import { doerOf } from "./doer.ts";
import { readLabels } from "./labels.ts";
import type { MaskedText } from "./masked-text.ts";
import { namedRolesIn, type NamedRole } from "./named-roles.ts";
import type { SaidRole, Statement } from "./statement.ts";
import { skipManner, verbAt } from "./words.ts";

/** "Ban Chỉ đạo gồm đại diện lãnh đạo Sở Nội vụ; thành viên ...": bodies that sit on another, clause upon clause. */
const LISTS_MEMBERS = /(?<![a-zà-ỹ])gồm(?: đại diện|:)/u;

/**
 * Who does what, as a task, a lead-in or a note says it.
 *
 * @param underAgency the text stands under an agency's heading: "đề nghị UBND tỉnh" there is what that agency does,
 *   and charges nobody
 */
export function readStatement(masked: MaskedText, underAgency: boolean): Statement {
  const { roles: labelled, start: labelsFrom } = readLabels(masked);
  const text = masked.text.slice(0, labelsFrom);
  const statement: Statement = { doers: [], doerRoles: null, others: labelled, action: null };
  const say = (places: readonly number[], role: SaidRole["role"], rule: string): SaidRole[] =>
    places.flatMap((place) => {
      const mention = masked.agencies.get(place);
      return mention === undefined ? [] : [{ role, mention, rule }];
    });

  let readTo = 0;
  const clauses = clausesOf(text);
  clauses.forEach((clauseAt, index) => {
    const opening = { start: Math.max(clauseAt.start, readTo), end: clauseAt.end };
    if (opening.start >= opening.end) return;
    const doer = LISTS_MEMBERS.test(text.slice(0, opening.start))
      ? null
      : doerOf(text, opening, !underAgency);
    const from = doer?.actsFrom ?? opening.start;
    // "Phòng Văn hóa - Thông tin; Trung tâm Văn hóa phối hợp với ...": a list of doers ran over the ";"
    const end = clauses.find((one) => one.end > from && one.end >= opening.end)?.end ?? opening.end;
    const clause = { start: opening.start, end };
    const named = namedRolesIn(text, { start: from, end: Math.max(from, end) });
    const roles = doerRolesOf(text, from, clause, named);
    if (index === 0 || statement.action === null)
      statement.action = actionOf(masked, from, end, partnersEnd(text, named, skipManner(text, from)));
    const doing =
      doer === null
        ? []
        : (roles ?? ["lead" as const]).flatMap((role) => say(doer.list.places, role, doer.rule));
    if (index === 0) {
      statement.doers = doing;
      statement.doerRoles = roles;
    } else {
      statement.others.push(...doing);
      // "Phối hợp với ...; chủ trì, phối hợp với ...": the one doer has both roles
      if (doer === null && roles?.join() === "lead" && statement.doerRoles?.join() === "support") {
        statement.doerRoles = ["lead", "support"];
      }
    }
    for (const { role, places, rule, end: reached } of named) {
      statement.others.push(...say(places, role, rule));
      readTo = Math.max(readTo, reached);
    }
    if (doer !== null) readTo = Math.max(readTo, doer.list.end);
  });
  return statement;
}

/** The verb of what is to be done: behind "chủ trì" and behind the partners, if the clause begins with them. */
function actionOf(
  masked: MaskedText,
  from: number,
  end: number,
  behindPartners: number | null,
): Statement["action"] {
  const { text } = masked;
  const deed = deedAt(text, from, end);
  for (const start of [
    behindPartners === null ? null : deedAt(text, behindLink(text, behindPartners), end),
    deed,
  ]) {
    if (start === null) continue;
    const lead = LEADING.exec(text.slice(start, end))?.[0].length ?? 0;
    const at = lead > 0 && verbAt(text, start + lead) !== null ? start + lead : start;
    const verb = verbAt(text, at);
    // "Chủ trì, phối hợp với các sở, ngành" and no more leaves it to others to say what
    if (behindPartners !== null && behindPartners >= end - 2 && at <= from + 10) return null;
    if (verb !== null) return { text: verb, span: masked.toSource(at, at + verb.length) };
  }
  return null;
}

const LEADING = /^(?:chủ trì|phối hợp)(?: tham mưu)?,? /u;
const LINK = /,? ?(?:(?:để|trong việc|trong) )?/uy;

function behindLink(text: string, at: number): number {
  LINK.lastIndex = at;
  return at + (LINK.exec(text)?.[0].length ?? 0);
}

/** "xây dựng kế hoạch, " before "phối hợp với Sở Y tế": something else is done first. */
const OTHER_DEED = /^(?!.*(?:chủ trì|đầu mối)).*, $/u;

/** End of the partners that a clause names first of all: "Chủ trì, phối hợp với Sở Y tế ...". */
function partnersEnd(text: string, named: readonly NamedRole[], from: number): number | null {
  const first = named.find(({ rule }) => rule === "role.cooperates-with");
  if (first === undefined || first.start - from >= 40) return null;
  return OTHER_DEED.test(text.slice(from, first.start)) ? null : first.end;
}
