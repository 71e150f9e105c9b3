import type { Plan } from "../../src/model/plan.ts";
import type { Gold } from "../gold.ts";
import { indexKey, type KeyIndex } from "../text-key.ts";

/** A document to be judged: what the program gave, what a person wrote, and the key of the canonical text. */
export type Judged = { plan: Plan; gold: Gold; index: KeyIndex };

export function judged(plan: Plan, gold: Gold): Judged {
  return { plan, gold, index: indexKey(plan.text) };
}
