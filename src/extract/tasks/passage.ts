import type { BodyLine } from "../../document/outline.ts";
import type { Section } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "../reading.ts";

/** What is said in one place: an item, a run-in text, a paragraph, or the title of a heading without text. */
export type Passage = {
  section: Section;
  /** Label left out. */
  span: Span;
  form: "item" | "run-in" | "paragraph" | "title";
};

const WHOLE = /[.;:…!?)”"]$/u;

/** The passages of the body in the order of the text; wrapped lines of an item are one. */
export function passagesOf({ text, outline }: Pick<Reading, "text" | "outline">): Passage[] {
  const passages: Passage[] = [];
  for (const line of outline.body) {
    const passage = passageOf(line);
    if (passage === null) continue;
    const last = passages.at(-1);
    if (
      last !== undefined &&
      passage.form === "paragraph" &&
      last.section === passage.section &&
      last.form === "item" &&
      !WHOLE.test(text.slice(last.span.start, last.span.end).trimEnd())
    ) {
      last.span = { start: last.span.start, end: passage.span.end };
    } else passages.push(passage);
  }
  return passages;
}

function passageOf({ section, opens, content }: BodyLine): Passage | null {
  if (section === null) return null;
  if (content !== null) {
    const form = !opens ? "paragraph" : section.role === "item" ? "item" : "run-in";
    return { section, span: content, form };
  }
  return opens && section.titleSpan !== null ? { section, span: section.titleSpan, form: "title" } : null;
}
