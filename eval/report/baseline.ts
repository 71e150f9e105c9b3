import type { DocumentScore } from "../document-score.ts";
import type { FieldScore } from "../field-score.ts";

export type Change = { document: string; field: string; gained: string[]; lost: string[] };

/**
 * Facts gained and lost against an earlier run, for the documents and fields both have. Gained: a fact of
 * the gold newly right, an attribute mended, an invention gone. Lost: the other way round.
 */
export function changesSince(before: readonly DocumentScore[], now: readonly DocumentScore[]): Change[] {
  const changes: Change[] = [];
  for (const { id, fields } of now) {
    const earlier = before.find((document) => document.id === id);
    for (const [field, score] of Object.entries(fields)) {
      const old = earlier?.fields[field as keyof typeof fields];
      if (old === undefined) continue;
      const [faultsBefore, faultsNow] = [faults(old), faults(score)];
      const gained = without(faultsBefore, faultsNow);
      const lost = without(faultsNow, faultsBefore);
      if (gained.length + lost.length > 0) changes.push({ document: id, field, gained, lost });
    }
  }
  return changes;
}

export function changesReport(changes: readonly Change[]): string {
  if (changes.length === 0) return "no change against the baseline";
  const sum = (side: "gained" | "lost") => changes.reduce((total, change) => total + change[side].length, 0);
  const lines = changes.flatMap(({ document, field, gained, lost }) => [
    `${document} ${field}: ${gained.length} gained, ${lost.length} lost`,
    ...gained.map((fact) => `  gained  ${fact}`),
    ...lost.map((fact) => `  lost    ${fact}`),
  ]);
  return [...lines, `${sum("gained")} gained, ${sum("lost")} lost against the baseline`].join("\n");
}

/** All that is wrong in a field, one line a fault. */
function faults(score: FieldScore): string[] {
  return [
    ...score.missed.map((wording) => `fact       ${wording}`),
    ...score.invented.map((wording) => `invention  ${wording}`),
    ...Object.entries(score.attributes).flatMap(([name, { wrong }]) =>
      wrong.map(({ of, expected }) => `attribute  ${name} of ${of}: ${expected}`),
    ),
  ];
}

/** What the first list has more of than the second; a wording said twice is two facts. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken];
  return list.filter((entry) => {
    const at = rest.indexOf(entry);
    if (at === -1) return true;
    rest.splice(at, 1);
    return false;
  });
}
