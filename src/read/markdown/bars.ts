import type { Line } from "../text/lines.ts";

export type Part = { type: "prose"; lines: Line[] } | { type: "table"; gaps: Line[][] };

const isBar = (line: Line): boolean => line.text.text === "|";

/**
 * Parts lines at lone bars. A table runs from bar to bar as long as no empty line follows one: text after a bar
 * and an empty line is prose.
 */
export function splitAtBars(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let prose: Line[] = [];
  let gaps: Line[][] = [];
  let gap: Line[] | null = null;
  const endTable = (): void => {
    if (gaps.length > 0) parts.push({ type: "table", gaps });
    gaps = [];
    gap = null;
  };
  for (const line of lines) {
    if (isBar(line)) {
      if (gap === null) {
        parts.push({ type: "prose", lines: prose });
        prose = [];
      } else if (gap.length === 0 && line.gap > 1) {
        // Two empty lines and no text: one table ends, the next begins.
        endTable();
      } else {
        gaps.push(gap);
      }
      gap = [];
    } else if (gap !== null && (gap.length > 0 || line.gap === 0)) {
      gap.push(line);
    } else {
      endTable();
      prose.push(line);
    }
  }
  if (gap !== null && (gap as Line[]).length > 0) gaps.push(gap);
  endTable();
  return [...parts, { type: "prose", lines: prose }];
}
