import { toneKey } from "../text/fold.ts";

/** A test for texts (as tone keys) that open with one of the phrases, at a word's end. */
export function startsWithPhrase(phrases: readonly string[]): (key: string) => boolean {
  const longestFirst = phrases.map(toneKey).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`^(?:${longestFirst.join("|")})(?!\\p{sc=Latn})`, "u");
  return (key) => pattern.test(key);
}
