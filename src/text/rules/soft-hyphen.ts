import type { TextRule } from "./rule.ts";

/** Beside a digit, or between the capitals of a symbol after its number ("46/2021/NQ\u00adHĐND"), it stands for a dash. */
const IN_CODE = /(?<=\p{N})\u00ad|\u00ad(?=\p{N})|(?<=\p{N}\/\p{Lu}{1,8})\u00ad(?=\p{Lu})/u;

/** A soft hyphen is a place to break a word and prints nothing, but some converters put it where a dash was printed. */
export const softHyphens: TextRule = {
  name: "soft-hyphen",
  on: "letters",
  hint: /\u00ad/u,
  pattern: new RegExp(`(?<code>${IN_CODE.source})|\\u00ad`, "gu"),
  put: (match) => (match.groups?.["code"] === undefined ? "" : "-"),
};
