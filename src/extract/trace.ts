import type { Span } from "../model/span.ts";

/** Why a fact is what it is: the rule that read it, what the place itself says, what was inherited and from where. */
export type Trace = {
  /** Id of the fact: "t3", "k12". */
  fact: string;
  /** Name of the rule, dotted: "target.percent-of", "task.lead-in". */
  rule: string;
  /** Fields read from the place itself, with the wording they were read from. */
  said: { field: string; span: Span }[];
  /** Fields taken from elsewhere: a heading, a lead-in, a note, a column header. */
  inherited: { field: string; from: string; span: Span }[];
};
