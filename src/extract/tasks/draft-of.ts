import type { Reading } from "../reading.ts";
import type { Draft } from "./draft.ts";
import type { Governed } from "./governors.ts";
import { ground, settle, type GroundedRole } from "./involvements.ts";
import { outputsOf } from "./outputs.ts";
import type { Said } from "./said.ts";

/** The task that a passage would be, with whom it names itself and whom it has from above. */
export function draftOf({ text }: Reading, said: Said, governed: Governed): Draft {
  const { statement } = said;
  const asks = governed.byBodies && statement.doers.every(({ rule }) => rule === "doer.asked");
  const own = asks ? [] : statement.doers.map((role) => ground(role, "sentence"));
  const others = statement.others.map((role) => ground(role, "sentence"));
  const inherited = own.length > 0 ? [] : inheritedBy(said, governed);
  const above = own.length > 0 ? [] : governed.others;
  return {
    span: said.span,
    section: said.section.id,
    origin: "prose",
    rule: `task.${said.form}`,
    action: statement.action,
    roles: settle([...own, ...inherited, ...others, ...above]),
    outputs: outputsOf(text, said),
    places: governed.places,
  };
}

function inheritedBy({ statement }: Said, { doers, doerRoles }: Governed): GroundedRole[] {
  const roles = statement.doerRoles ?? doerRoles ?? ["lead"];
  return doers.flatMap((doer) => roles.map((role): GroundedRole => ({ ...doer, role })));
}
