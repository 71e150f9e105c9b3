import { alternatives } from "../text/alternatives.ts";
import { toneKey } from "../text/fold.ts";

/** A test for texts (as tone keys) that open with one of the phrases, at a word's end. */
export function startsWithPhrase(phrases: readonly string[]): (key: string) => boolean {
  const pattern = new RegExp(`^(?:${alternatives(phrases.map(toneKey))})(?!\\p{sc=Latn})`, "u");
  return (key) => pattern.test(key);
}
