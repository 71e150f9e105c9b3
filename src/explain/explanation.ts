import type { Place } from "../document/places.ts";
import type { Span } from "../model/span.ts";

/** Kinds of facts, in the order in which they are explained. */
export const FACT_KINDS = [
  "metadata",
  "reference",
  "objective",
  "target",
  "deadline",
  "agency",
  "task",
  "table",
  "indicator",
  "funding",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A field of a fact, and the wording it was read from. */
export type Evidence = {
  /** Path of the field in the fact: "unit", "series.0.period"; of a task "involvements." and the role. */
  field: string;
  /** What the fact holds there; null where that is no plain value. */
  value: string | number | boolean | null;
  span: Span;
  wording: string;
  /** Line of `plan.text` on which the wording begins, from 1. */
  line: number;
};

/** A field that the place itself does not say. */
export type Inheritance = Evidence & {
  /** Where it was taken from: the id of a section, or in words, "column header". */
  from: string;
};

/** Why a fact is what it is. Its line and section are those of its first letter. */
export type Explanation = Place & {
  /** Id of the fact; of the metadata the field: "metadata.date". */
  fact: string;
  kind: FactKind;
  /** The fact in one line. */
  summary: string;
  /** Name of the rule that read it, dotted: "target.percent". Metadata, references and agencies keep none. */
  rule: string | null;
  /** Where the fact stands; of references and agencies the first mention. */
  span: Span;
  wording: string;
  /** What was read from the place itself; of references and agencies every mention. */
  said: Evidence[];
  inherited: Inheritance[];
};
