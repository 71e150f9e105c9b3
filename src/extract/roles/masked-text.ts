import type { Span } from "../../model/span.ts";
import { MappedText } from "../../text/mapped-text.ts";
import type { AgencyMention } from "../agencies/index.ts";
import type { Reading } from "../reading.ts";
import { within } from "../../spans/within.ts";

/** Stands for an agency, whatever its name: a private-use character, so that no document holds it. */
export const AGENCY = "\uE000";

/**
 * A stretch of the text as role rules read it: in lower case, runs of white space as one blank, and each agency one
 * character. "Sở Y tế chủ trì" is "@ chủ trì".
 */
export type MaskedText = {
  text: string;
  /** The agencies by the offsets in `text` at which they stand, in order. */
  agencies: ReadonlyMap<number, AgencyMention>;
  toSource: (start: number, end: number) => Span;
};

export function maskText(reading: Pick<Reading, "text" | "named">, span: Span): MaskedText {
  const agencies = outermost(within(reading.named, span));
  const parts: MappedText[] = [];
  let at = span.start;
  const pass = (end: number): void => {
    if (end > at) parts.push(MappedText.of(lower(reading.text.slice(at, end)), at));
  };
  for (const { span: named } of agencies) {
    pass(named.start);
    parts.push(MappedText.from(AGENCY, named));
    at = named.end;
  }
  pass(span.end);
  const mapped = MappedText.concat(parts).replace(/\s+/gu, " ");
  const places = [...mapped.text.matchAll(/\uE000/gu)].map(({ index }) => index);
  return {
    text: mapped.text,
    agencies: new Map(agencies.map((agency, index) => [places[index] as number, agency])),
    toSource: (start, end) => mapped.toSource(start, end),
  };
}

/** Lower case of the same length: the few letters that grow ("İ") are in no Vietnamese word. */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : text;
}

function outermost(mentions: readonly AgencyMention[]): AgencyMention[] {
  const kept: AgencyMention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last === undefined || mention.span.start >= last.span.end) kept.push(mention);
  }
  return kept;
}
