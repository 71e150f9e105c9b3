import type { Span } from "../model/span.ts";
import { MappedText } from "./mapped-text.ts";
import { isPlainText } from "./plain-letters.ts";
import { oddBlanks } from "./rules/blanks.ts";
import { composedLetters } from "./rules/composed.ts";
import { invisibleLetters, wordHyphen } from "./rules/invisible.ts";
import { lineEnds } from "./rules/line-ends.ts";
import { barredD, foreignLookAlikes } from "./rules/look-alikes.ts";
import { markdownEscapes } from "./rules/markdown-escapes.ts";
import { strayMarkers } from "./rules/markers.ts";
import type { TextRule } from "./rules/rule.ts";
import { siteFooters } from "./rules/site-footers.ts";
import { softHyphens } from "./rules/soft-hyphen.ts";

/** In this order: what prints nothing goes first, so that later patterns see letters that stand together. */
const RULES: readonly TextRule[] = [
  lineEnds,
  wordHyphen,
  invisibleLetters,
  softHyphens,
  oddBlanks,
  strayMarkers,
  markdownEscapes,
  barredD,
  foreignLookAlikes,
  composedLetters,
  siteFooters,
];

const WORDING_RULES = RULES.filter((rule) => rule.on === "wordings");

/** What a rule did. `span` lies in the input; `before` is what the rule met there, `after` what it wrote. */
export type TextChange = { rule: string; before: string; after: string; span: Span };

export type NormalizedText = {
  text: string;
  /** Leads half-open ranges of `text` to ranges of the input, in UTF-16 code units. */
  map: { toSource(start: number, end: number): Span };
  /** In the order of the rules, and of the text within a rule. */
  changes: TextChange[];
};

/**
 * Puts a text into the form that kehoach reads: Unicode NFC with its letters from the Vietnamese alphabet, plain
 * blanks and line ends, without control characters and traces of word processors. Tabs, dashes, quotes and the
 * author's spelling stay as they are. Doing it twice changes nothing more.
 */
export function normalize(text: string): NormalizedText {
  const changes: TextChange[] = [];
  const result = applyRules(MappedText.of(text), changes);
  return { text: result.text, map: result, changes };
}

/** `normalize` for text that already knows its source: what every reader does to its blocks. */
export function normalizeMapped(text: MappedText): MappedText {
  return applyRules(text, null);
}

function applyRules(text: MappedText, changes: TextChange[] | null): MappedText {
  const rules = isPlainText(text.text) ? WORDING_RULES : RULES;
  return rules.reduce(
    (current, rule) => (rule.hint.test(current.text) ? applyRule(current, rule, changes) : current),
    text,
  );
}

function applyRule(text: MappedText, rule: TextRule, changes: TextChange[] | null): MappedText {
  const { name, pattern, put } = rule;
  if (changes === null) return text.replace(pattern, put);
  return text.replace(pattern, (match) => {
    const before = match[0];
    const after = typeof put === "string" ? put : put(match);
    if (after !== before) {
      const start = match.index ?? 0;
      changes.push({ rule: name, before, after, span: text.toSource(start, start + before.length) });
    }
    return after;
  });
}
