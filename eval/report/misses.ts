import type { DocumentScore } from "../document-score.ts";

/** What was missed (-), invented (+) and wrong (≠), with its wording, by document and field. */
export function missesReport(documents: readonly DocumentScore[]): string {
  return documents.map((document) => documentReport(document)).join("\n\n");
}

function documentReport({ id, fields, unlocated }: DocumentScore): string {
  const lines = [`== ${id}`];
  if (unlocated.length > 0)
    lines.push("quotes the canonical text does not hold", ...unlocated.map((q) => `  ? ${q}`));
  for (const [field, score] of Object.entries(fields)) {
    const wrong = Object.entries(score.attributes).flatMap(([name, attribute]) =>
      attribute.wrong.map(
        ({ of, expected, got }) => `  ≠ ${name} of ${of}: expected ${expected}, got ${got}`,
      ),
    );
    const facts = [
      ...score.missed.map((wording) => `  - ${wording}`),
      ...score.invented.map((wording) => `  + ${wording}`),
      ...wrong,
    ];
    if (facts.length > 0) lines.push(field, ...facts);
  }
  if (lines.length === 1) lines.push("nothing missed, nothing invented");
  return lines.join("\n");
}
