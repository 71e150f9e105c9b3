import type { Word } from "./words.ts";

/** A colon, and nothing else, stands before the word: "các Sở: Y tế, Tài chính". */
export function hasColon(words: readonly Word[], at: number, text: string): boolean {
  return /^[ \t]*:[ \t]*$/u.test(between(words, at, text));
}

/** A semicolon parts the word from the item before it: "các Bộ: Tài chính; Quốc phòng". */
export function hasSemicolon(words: readonly Word[], at: number, text: string): boolean {
  return /^[ \t]*;[ \t]*(?:và )?$/u.test(between(words, at, text));
}

/** What stands between a word and the one before it; nothing behind the last word. */
function between(words: readonly Word[], at: number, text: string): string {
  const word = words[at];
  return word === undefined ? "" : text.slice(words[at - 1]?.end, word.start);
}
