import type { Diagnostic } from "../model/diagnostic.ts";
import type { Section } from "../model/section.ts";
import { type Label, type LabelClass, POINT_LETTERS } from "./labels.ts";

/**
 * The orders in which points run: practice leaves the modified vowels out, some papers print all 29 letters, some
 * the Latin alphabet (NĐ 30/2020 Phụ lục I asks for "thứ tự bảng chữ cái tiếng Việt").
 */
const LETTER_ORDERS: readonly (readonly string[])[] = [
  POINT_LETTERS,
  [..."abcdđeghiklmnopqrstuưvxy"],
  [..."aăâbcdđeêghiklmnoôơpqrstuưvxy"],
  [..."abcdefghijklmnopqrstuvwxyz"],
];

const COUNTED: ReadonlySet<LabelClass> = new Set([
  "roman",
  "capital",
  "decimal1",
  "decimal2",
  "decimal3",
  "decimal4",
  "letter",
]);

const problem = (code: string, section: Section, message: string, hint: string): Diagnostic => ({
  code,
  severity: "warning",
  message,
  span: {
    start: section.span.start,
    end: section.titleSpan?.end ?? section.span.start + (section.label?.length ?? 0),
  },
  hint,
});

const shown = (section: Section): string => `"${section.label} ${section.title ?? ""}"`.replace(/ "$/u, '"');

/** Whether `label` may follow `before` in one of the orders of its class. */
function follows(before: Label, label: Label): boolean {
  if (label.class !== "letter") return label.ordinal === (before.ordinal ?? 0) + 1;
  return LETTER_ORDERS.some((order) => {
    const index = order.indexOf(before.text);
    return index >= 0 && order[index + 1] === label.text;
  });
}

function checkRun(run: readonly Section[], labels: ReadonlyMap<Section, Label>, found: Diagnostic[]): void {
  const seen = new Set<string>();
  let before: Label | null = null;
  for (const section of run) {
    const label = labels.get(section) as Label;
    if (seen.has(label.text)) {
      found.push(
        problem(
          "numbering.duplicate",
          section,
          `The label ${label.text} stands twice among its siblings: ${shown(section)}.`,
          "The label is kept as printed.",
        ),
      );
    } else if (before === null) {
      if (label.ordinal !== 1)
        found.push(
          problem(
            "numbering.start",
            section,
            `The first of its siblings is numbered ${label.text}: ${shown(section)}.`,
            "The label is kept as printed.",
          ),
        );
    } else if (!follows(before, label)) {
      found.push(
        problem(
          "numbering.gap",
          section,
          `${label.text} follows ${before.text}: ${shown(section)}.`,
          "The label is kept as printed.",
        ),
      );
    }
    seen.add(label.text);
    before = label;
  }
}

/** Says where the numbers of siblings are doubled, skipped, or do not begin at the first. */
export function checkNumbering(
  sections: readonly Section[],
  labels: ReadonlyMap<Section, Label>,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const walk = (siblings: readonly Section[]): void => {
    for (const labelClass of COUNTED) {
      const run = siblings.filter((section) => labels.get(section)?.class === labelClass);
      checkRun(run, labels, found);
    }
    for (const section of siblings) walk(section.children);
  };
  walk(sections);
  return found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
