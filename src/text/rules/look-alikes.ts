import type { TextRule } from "./rule.ts";

/** Letters of other alphabets that print as đ: fonts and keyboards of the nineties wrote "QÐ-UBND", "NÐ-CP". */
const D_BAR: Readonly<Record<string, string>> = {
  ð: "đ",
  ɖ: "đ",
  "d\u0335": "đ",
  Ð: "Đ",
  Ɖ: "Đ",
  "D\u0335": "Đ",
};

/** None of them occurs in Vietnamese, so they are replaced wherever they stand, also alone as a label: "ð)". */
export const barredD: TextRule = {
  name: "look-alike-d",
  on: "letters",
  hint: /[ðɖÐƉ\u0335]/u,
  pattern: /[ðɖÐƉ]|[dD]\u0335/gu,
  put: (match) => D_BAR[match[0]] ?? match[0],
};

const CYRILLIC = "аеорсхуіјѕһАВЕКМНОРСТУХІЈЅ";
const CYRILLIC_AS_LATIN = "aeopcxyijshABEKMHOPCTYXIJS";
const GREEK = "οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const GREEK_AS_LATIN = "oABEZHIKMNOPTYX";

const latinFor: ReadonlyMap<string, string> = new Map(
  [...(CYRILLIC + GREEK)].map((letter, at) => [letter, (CYRILLIC_AS_LATIN + GREEK_AS_LATIN)[at] as string]),
);

const WORD = "[\\p{L}\\p{M}]+";
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/**
 * Cyrillic and Greek letters that look Latin, inside a word or code that is Latin otherwise: "КH-UBND" with a
 * Cyrillic К. A word with any truly foreign letter ("Москва") is left alone.
 */
export const foreignLookAlikes: TextRule = {
  name: "look-alike-letter",
  on: "letters",
  hint: /[\p{Script=Cyrillic}\p{Script=Greek}]/u,
  pattern: new RegExp(`${WORD}(?:[-/]${WORD})*`, "gu"),
  put: ([word]) => {
    const foreign = word.match(FOREIGN);
    if (foreign === null || !/\p{Script=Latin}/u.test(word)) return word;
    if (!foreign.every((letter) => latinFor.has(letter))) return word;
    return word.replace(FOREIGN, (letter) => latinFor.get(letter) ?? letter);
  },
};
