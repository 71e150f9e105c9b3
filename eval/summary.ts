import type { DocumentScore, FieldName } from "./document-score.ts";
import { FIELDS } from "./document-score.ts";

/** A field over documents. Ratios are null where there is nothing to divide by. */
export type Figure = {
  field: FieldName;
  right: number;
  missed: number;
  invented: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  attributes: Record<string, { right: number; total: number; accuracy: number }>;
};

/** Micro-averages: the counts are summed over the documents, then divided. */
export function summarise(documents: readonly DocumentScore[]): Figure[] {
  return FIELDS.flatMap((field) => {
    const scores = documents.flatMap((document) => document.fields[field] ?? []);
    if (scores.length === 0) return [];
    const count = (list: "right" | "missed" | "invented") =>
      scores.reduce((sum, score) => sum + score[list].length, 0);
    const [right, missed, invented] = [count("right"), count("missed"), count("invented")];
    const attributes: Figure["attributes"] = {};
    for (const [name, { right: same, wrong }] of scores.flatMap((score) =>
      Object.entries(score.attributes),
    )) {
      const sum = (attributes[name] ??= { right: 0, total: 0, accuracy: 0 });
      sum.right += same;
      sum.total += same + wrong.length;
      sum.accuracy = sum.right / sum.total;
    }
    return {
      field,
      right,
      missed,
      invented,
      precision: ratio(right, right + invented),
      recall: ratio(right, right + missed),
      f1: ratio(2 * right, 2 * right + missed + invented),
      attributes,
    };
  });
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** A figure by name: the F1 of a field ("tasks"), or the accuracy of one of its attributes ("targets.due"). */
export function figureNamed(figures: readonly Figure[], name: string): number | null {
  const [field, attribute] = name.split(".");
  const figure = figures.find((candidate) => candidate.field === field);
  if (attribute === undefined) return figure?.f1 ?? null;
  return figure?.attributes[attribute]?.accuracy ?? null;
}
