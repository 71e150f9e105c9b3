import type { Span } from "../../model/span.ts";
import type { Quantity } from "./quantity.ts";

/** A level of so much, with neither unit nor comparator. */
export function plainQuantity(text: string, span: Span, value: number): Quantity {
  return {
    span,
    raw: text.slice(span.start, span.end),
    numberSpan: span,
    comparator: "=",
    value,
    max: null,
    of: null,
    change: "level",
    unit: null,
    unitSpan: null,
    unitKind: null,
    scale: 1,
    counted: null,
    baseline: null,
    since: null,
    frequency: null,
    each: null,
    form: "number",
  };
}
