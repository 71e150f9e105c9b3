const OPENING = /^[ \t]{0,3}<table[\s>]/gimu;

/** A table written in HTML begins on a line of the text. */
export const hasHtmlTable = (text: string): boolean => text.search(OPENING) !== -1;

/**
 * Where the tables end that are open in a block of HTML from `start` to `end`: to markdown such a block ends at an
 * empty line, to HTML a table does not.
 */
export function endOfTables(source: string, start: number, end: number): number {
  const tag = /<(\/?)table(?=[\s>])/giu;
  tag.lastIndex = start;
  let open = 0;
  for (let found = tag.exec(source); found !== null; found = tag.exec(source)) {
    if (open === 0 && found.index >= end) return end;
    open += found[1] === "" ? 1 : -1;
    if (open <= 0) {
      const close = source.indexOf(">", found.index) + 1;
      if (close >= end) return close;
      open = 0;
    }
  }
  return open > 0 ? source.length : end;
}

/** The text without the tables in HTML that it holds. */
export const withoutHtmlTables = (text: string): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { index } of text.matchAll(OPENING)) {
    if (index < at) continue;
    parts.push(text.slice(at, index));
    at = endOfTables(text, index, index + 1);
  }
  return [...parts, text.slice(at)].join("");
};
