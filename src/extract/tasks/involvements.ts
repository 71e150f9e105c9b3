import type { Task } from "../../model/task.ts";
import type { Span } from "../../model/span.ts";
import type { SaidRole } from "../roles/statement.ts";

export type Involvement = Task["involvements"][number];

/** A role, on what ground a task has it, by what rule, and from where if it is inherited. */
export type GroundedRole = Involvement & { rule: string; from: { name: string; span: Span } | null };

export function ground(
  { role, mention, rule }: SaidRole,
  basis: Involvement["basis"],
  from: GroundedRole["from"] = null,
): GroundedRole {
  return { agency: mention.id, role, basis, span: mention.span, rule, from };
}

/** One entry an agency and role; who leads or supports is not his own partner. */
export function settle(roles: readonly GroundedRole[]): GroundedRole[] {
  const kept: GroundedRole[] = [];
  for (const role of roles) {
    const same = kept.filter(({ agency }) => agency === role.agency);
    const isDoer = same.some((other) => other.role === "lead" || other.role === "support");
    if (same.some((other) => other.role === role.role)) continue;
    if (role.role === "partner" && isDoer) continue;
    if (role.role === "support" && role.rule === "role.cooperates-with" && isDoer) continue;
    kept.push(role);
  }
  return kept;
}
