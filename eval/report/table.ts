import type { Figure } from "../summary.ts";

/** The figures as a table of plain text for the terminal; attributes stand below their field. */
export function textTable(figures: readonly Figure[]): string {
  const lines = [row("field", ["P", "R", "F1", "right", "missed", "invented"])];
  for (const figure of figures) {
    if (figure.f1 !== null) {
      const counts = [figure.right, figure.missed, figure.invented].map(String);
      lines.push(row(figure.field, [figure.precision, figure.recall, figure.f1].map(score).concat(counts)));
    } else if (Object.keys(figure.attributes).length > 0) lines.push(figure.field);
    for (const [name, { right, total, accuracy }] of Object.entries(figure.attributes)) {
      lines.push(`  ${name.padEnd(20)}${"".padEnd(16)}${score(accuracy).padStart(8)}   ${right}/${total}`);
    }
  }
  return lines.join("\n");
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(22) + cells.map((cell, column) => cell.padStart(column < 3 ? 8 : 10)).join("");
}

/** The figures as a markdown table: fields first, then the fields that are only right or wrong. */
export function markdownTable(figures: readonly Figure[]): string {
  const lines = ["| field | precision | recall | F1 | facts |", "|---|---:|---:|---:|---:|"];
  for (const { field, precision, recall, f1, right, missed } of figures) {
    if (f1 === null) continue;
    lines.push(`| ${field} | ${score(precision)} | ${score(recall)} | ${score(f1)} | ${right + missed} |`);
  }
  for (const { field, f1, attributes } of figures) {
    if (f1 !== null) continue;
    for (const [name, { right, total, accuracy }] of Object.entries(attributes)) {
      lines.push(`| ${field}.${name} | | | ${score(accuracy)} | ${right} of ${total} |`);
    }
  }
  return lines.join("\n");
}

/** Three digits, cut and not rounded, so that 1.000 means nothing was wrong. */
function score(value: number | null): string {
  return value === null ? "–" : (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3);
}
