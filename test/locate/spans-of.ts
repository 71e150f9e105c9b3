import type { Plan } from "../../src/model/plan.ts";
import type { Span } from "../../src/model/span.ts";

/** Every span that a plan holds, those of the origin map left out. */
export function spansOf({ source: _, ...facts }: Plan): Span[] {
  const spans: Span[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("start" in value && "end" in value) spans.push(value as Span);
    else for (const inner of Object.values(value)) visit(inner);
  };
  visit(facts);
  return spans.filter(({ start, end }) => start < end);
}
