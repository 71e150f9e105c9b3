/** The wording on one line, cut where it is longer than `width`. */
export function oneLine(wording: string, width: number): string {
  const line = wording.replace(/\s+/gu, " ").trim();
  return line.length <= width ? line : `${line.slice(0, width - 1).trimEnd()}…`;
}
