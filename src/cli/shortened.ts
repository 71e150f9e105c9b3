import { oneLine } from "../text/one-line.ts";
/** The wording on one line, cut where it is longer than `width`. */
export function shortened(wording: string, width: number): string {
  const line = oneLine(wording);
  return line.length <= width ? line : `${line.slice(0, width - 1).trimEnd()}…`;
}
