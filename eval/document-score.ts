import type { Plan } from "../src/model/plan.ts";
import type { FieldScore } from "./field-score.ts";
import type { Gold } from "./gold.ts";
import { occurrences } from "./locate.ts";
import { scoreAgencies } from "./score/agencies.ts";
import { scoreDeadlines } from "./score/deadlines.ts";
import { scoreFunding } from "./score/funding.ts";
import { scoreGrounding } from "./score/grounding.ts";
import { scoreCells, scoreIndicators } from "./score/indicators.ts";
import { scoreInvolvements } from "./score/involvements.ts";
import { judged, type Judged } from "./score/judged.ts";
import { scoreMetadata } from "./score/metadata.ts";
import { scoreObjectives } from "./score/objectives.ts";
import { scoreRecipients } from "./score/recipients.ts";
import { scoreReferences } from "./score/references.ts";
import { scoreSections } from "./score/sections.ts";
import { scoreTables } from "./score/tables.ts";
import { scoreTargets } from "./score/targets.ts";
import { scoreTasks } from "./score/tasks.ts";

/** The fields in the order they are reported; each is judged by one scorer. */
export const SCORERS = {
  metadata: scoreMetadata,
  recipients: scoreRecipients,
  sections: scoreSections,
  references: scoreReferences,
  objectives: scoreObjectives,
  targets: scoreTargets,
  deadlines: scoreDeadlines,
  agencies: scoreAgencies,
  tasks: scoreTasks,
  involvements: scoreInvolvements,
  tables: scoreTables,
  indicators: scoreIndicators,
  "indicator-cells": scoreCells,
  funding: scoreFunding,
  grounding: scoreGrounding,
} as const satisfies Record<string, (document: Judged) => FieldScore>;

export type FieldName = keyof typeof SCORERS;
export const FIELDS = Object.keys(SCORERS) as FieldName[];

export type DocumentScore = {
  id: string;
  fields: Partial<Record<FieldName, FieldScore>>;
  /** Required quotes of the gold that the canonical text does not hold: the reader lost or reordered them. */
  unlocated: string[];
};

export function scoreDocument(
  id: string,
  plan: Plan,
  gold: Gold,
  fields: readonly FieldName[] = FIELDS,
): DocumentScore {
  const document = judged(plan, gold);
  const quoted = [...gold.targets, ...gold.deadlines, ...gold.tasks].filter(({ optional }) => !optional);
  return {
    id,
    fields: Object.fromEntries(fields.map((field) => [field, SCORERS[field](document)])),
    unlocated: quoted
      .map(({ quote }) => quote)
      .filter((quote) => occurrences(document.index, quote).length === 0),
  };
}
