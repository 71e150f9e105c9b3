import { alternatives } from "./alternatives.ts";
import { toneKey } from "./fold.ts";

/** Finds which of the phrases a text (as a tone key) opens with, at a word's end; of several the longest. */
export function openingPhrase(phrases: readonly string[]): (key: string) => string | null {
  const pattern = new RegExp(`^(?:${alternatives(phrases.map(toneKey))})(?!\\p{sc=Latn})`, "u");
  return (key) => pattern.exec(key)?.[0] ?? null;
}

/** A test for texts (as tone keys) that open with one of the phrases, at a word's end. */
export function startsWithPhrase(phrases: readonly string[]): (key: string) => boolean {
  const opening = openingPhrase(phrases);
  return (key) => opening(key) !== null;
}
