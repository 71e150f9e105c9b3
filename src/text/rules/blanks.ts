import type { TextRule } from "./rule.ts";

/** No-break, figure, thin, ideographic and other blanks become plain ones, one for one; tabs stay: they part cells. */
export const oddBlanks: TextRule = {
  name: "blank",
  on: "letters",
  hint: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u,
  pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu,
  put: (match) => " ".repeat(match[0].length),
};
