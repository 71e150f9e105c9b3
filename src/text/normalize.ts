import { MappedText } from "./mapped-text.ts";

/** First cut: NFC and plain blanks. */
export function normalizeMapped(text: MappedText): MappedText {
  return text
    .replace(/\P{M}\p{M}+/gu, (match) => match[0].normalize("NFC"))
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, " ");
}

export { MappedText };
