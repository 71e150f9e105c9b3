import { matchKey } from "./fold.ts";

/**
 * Source of a pattern for any of the words, to stand in a group; the longest come first, so that "dự án đầu tư" is not
 * read as "dự án".
 */
export function alternatives(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}

/** The same for words that are looked for in a `matchKey`. */
export const keyAlternatives = (words: readonly string[]): string =>
  alternatives(words.map((word) => matchKey(word)));
