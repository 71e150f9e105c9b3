import type { MappedText } from "../text/mapped-text.ts";

/**
 * Folds every run of white space to one blank. A line break inside a code, a date or a pair of syllables broken
 * at its hyphen or slash is no blank at all: "số 25-⏎CT/TW", "ngày 01-7-⏎2025", "299/⏎KH-UBND".
 */
export function foldWraps(text: MappedText): MappedText {
  return text.replace(/\s+/gu, (match) => {
    const [run] = match;
    if (!run.includes("\n")) return " ";
    const before = text.text.slice(Math.max(0, match.index! - 2), match.index);
    const after = text.text.slice(match.index! + run.length, match.index! + run.length + 2);
    return breaksWord(before, after) ? "" : " ";
  });
}

/** `before` and `after`: the two characters on either side of a line break. */
function breaksWord(before: string, after: string): boolean {
  const atMark = /[\p{sc=Latn}\p{N}][-/]$/u.test(before) && /^[\p{sc=Latn}\p{N}]/u.test(after);
  const afterMark = /\p{N}$/u.test(before) && /^\/\p{sc=Latn}/u.test(after);
  // "số 71/NQ⏎-CP"
  const beforeDash = /\p{Lu}{2}$/u.test(before) && /^-\p{Lu}/u.test(after);
  // "Kế hoạch số:⏎/KH-UBND" keeps its gap: the number was never written.
  const afterSlash = before.endsWith("/") && /^\p{Lu}/u.test(after);
  return atMark || afterMark || beforeDash || afterSlash;
}
