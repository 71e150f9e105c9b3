import { isSyllable } from "../syllables.ts";
import type { LegacyTable } from "./table.ts";

const MODIFIERS: Readonly<Record<string, string>> = {
  "(": "\u0306",
  "^": "\u0302",
  "+": "\u031b",
  "*": "\u031b",
};
const TONES: Readonly<Record<string, string>> = {
  "'": "\u0301",
  "`": "\u0300",
  "?": "\u0309",
  "~": "\u0303",
  ".": "\u0323",
};

const CONSONANT = "[bcdghklmnpqrstvx]";
/**
 * A "." behind a vowel is a tone inside a word and at its end where the sentence goes on ("nhie^.m vu. cu?a",
 * "ca'n bo^.,"); before a capital and at the end of a line it is a full stop.
 */
const DOT_BELOW = `[.](?=[A-Za-z,;:)*"/]| [a-z0-9]|[.](?![.]))`;
const TONE = `(?:['\`?~]|${DOT_BELOW})`;
const VOWEL = `[aeiouy][(^+*]?${TONE}?`;
const WORD = new RegExp(`(?<![A-Za-z\\\\])(?:${CONSONANT}|${VOWEL})+`, "giu");

/** VIQR (RFC 1456): dd for đ; a vowel, then mũ, trăng or móc, then the tone; a backslash before a sign that is no mark. */
export const viqr: LegacyTable = {
  encoding: "viqr",
  steps: [
    { pattern: WORD, put: decodeWord },
    { pattern: /\\(?=[(^+*'`?~.])/gu, put: () => "" },
  ],
};

/** Marks count only where they make a syllable of Vietnamese: "don't" and "p.m" stay. */
function decodeWord(word: string): string {
  const decoded = word
    .replace(/dd/gu, "đ")
    .replace(/D[Dd]/gu, "Đ")
    .replace(/([aeiouy])([(^+*]?)(['`?~.]?)/giu, (_, vowel: string, modifier: string, tone: string) =>
      `${vowel}${MODIFIERS[modifier] ?? ""}${TONES[tone] ?? ""}`.normalize("NFC"),
    );
  return isSyllable(decoded) ? decoded : word;
}
