import type { Line } from "../text/lines.ts";

/** What stands between two bars. A cell with a blank in it ("** **") is not void: bars that follow each other are. */
export type Gap = { lines: Line[]; void: boolean };

export type Part = { type: "prose"; lines: Line[] } | { type: "table"; gaps: Gap[] };

export const isBar = (line: Line): boolean => line.text.text === "|";

/**
 * Parts lines at lone bars. A table runs from bar to bar as long as no empty line follows one: text after a bar
 * and an empty line is prose.
 */
export function splitAtBars(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let prose: Line[] = [];
  let gaps: Gap[] = [];
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
        gaps.push({ lines: gap, void: gap.length === 0 && line.gap === 0 });
      }
      gap = [];
    } else if (gap !== null && (gap.length > 0 || line.gap === 0)) {
      gap.push(line);
    } else {
      endTable();
      prose.push(line);
    }
  }
  if (gap !== null && (gap as Line[]).length > 0) gaps.push({ lines: gap, void: false });
  endTable();
  return [...parts, { type: "prose", lines: prose }];
}
