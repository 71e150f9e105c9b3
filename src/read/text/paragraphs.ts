import type { Line } from "./lines.ts";
import { continues, type Wrapping } from "./wrapping.ts";

/** Groups lines to paragraphs. */
export function groupParagraphs(lines: readonly Line[], wrapping: Wrapping): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const [first, before] = [group?.[0], group?.at(-1)];
    if (group && first && before && continues(first, before, line, wrapping)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
