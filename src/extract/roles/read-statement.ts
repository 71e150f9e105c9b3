import { clausesOf } from "./clauses.ts";
import { deedAt, doerRolesOf } from "./deed.ts";
import { doerOf, type Doer } from "./doer.ts";
import { readLabels } from "./labels.ts";
import type { MaskedText } from "./masked-text.ts";
import { namedRolesIn } from "./named-roles.ts";
import type { SaidRole, Statement } from "./statement.ts";
import { verbAt } from "./words.ts";

/**
 * Who does what, as a task, a lead-in or a note says it.
 *
 * @param underAgency the text stands under an agency's heading: "đề nghị UBND tỉnh" there is what that agency does,
 *   and charges nobody
 */
export function readStatement(masked: MaskedText, underAgency: boolean): Statement {
  const { roles: labelled, start: labelsFrom } = readLabels(masked);
  const text = masked.text.slice(0, labelsFrom);
  const statement: Statement = { doers: [], doerRoles: null, others: labelled, charged: false, action: null };
  const say = (places: readonly number[], role: SaidRole["role"], rule: string): SaidRole[] =>
    places.flatMap((place) => {
      const mention = masked.agencies.get(place);
      return mention === undefined ? [] : [{ role, mention, rule }];
    });

  let readTo = 0;
  clausesOf(text).forEach(({ start, end }, index) => {
    const clause = { start: Math.max(start, readTo), end };
    if (clause.start >= end) return;
    const doer: Doer | null = doerOf(text, clause, !underAgency);
    const from = doer?.actsFrom ?? clause.start;
    const named = namedRolesIn(text, { start: from, end: Math.max(from, end) });
    const roles = doerRolesOf(text, from, clause, named);
    if (index === 0 || statement.action === null)
      statement.action = actionOf(masked, from, end, named.at(0)?.end);
    const doing =
      doer === null
        ? []
        : (roles ?? ["lead" as const]).flatMap((role) => say(doer.list.places, role, doer.rule));
    if (index === 0) {
      statement.doers = doing;
      statement.charged = doer?.charged ?? false;
      statement.doerRoles = roles;
    } else {
      statement.others.push(...doing);
      // "Phối hợp với ...; chủ trì, phối hợp với ...": the one doer has both roles
      if (doer === null && roles?.includes("lead") && statement.doerRoles?.join() === "support") {
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

/** The verb of what is to be done: behind the partners, if the clause begins with them. */
function actionOf(
  masked: MaskedText,
  from: number,
  end: number,
  behindPartners: number | undefined,
): Statement["action"] {
  for (const start of [deedBehind(masked.text, behindPartners, end), deedAt(masked.text, from, end)]) {
    if (start === null) continue;
    const verb = verbAt(masked.text, start);
    if (verb !== null) return { text: verb, span: masked.toSource(start, start + verb.length) };
  }
  return null;
}

function deedBehind(text: string, at: number | undefined, end: number): number | null {
  if (at === undefined || at >= end) return null;
  return deedAt(
    text,
    at + (/^,? ?(?:(?:để|trong việc|trong) )?/u.exec(text.slice(at, at + 14))?.[0].length ?? 0),
    end,
  );
}
