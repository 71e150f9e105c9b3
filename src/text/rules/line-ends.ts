import type { TextRule } from "./rule.ts";

/** CRLF, CR, NEL, line and paragraph separators, Word's vertical tab (Shift+Enter) and form feeds (page breaks). */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

export const lineEnds: TextRule = {
  name: "line-end",
  on: "letters",
  hint: /[\r\v\f\u0085\u2028\u2029]/u,
  pattern: LINE_END,
  put: "\n",
};
