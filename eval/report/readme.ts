const BEGIN = "<!-- eval:begin -->";
const END = "<!-- eval:end -->";

/**
 * Puts the table between the two markers of a readme.
 * @throws Error where the markers are missing or in the wrong order
 */
export function withTable(readme: string, table: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`README.md: ${BEGIN} and ${END} expected, in this order`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${readme.slice(end)}`;
}
