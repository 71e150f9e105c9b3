import type { Span } from "../../model/span.ts";
import type { Quantity } from "./quantity.ts";

/** The same quantity in a text that has `by` more code units before it. */
export function shift(quantity: Quantity, by: number): Quantity {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { span, numberSpan, unitSpan, counted, each } = quantity;
  return {
    ...quantity,
    span: move(span),
    numberSpan: move(numberSpan),
    unitSpan: unitSpan && move(unitSpan),
    counted: counted && move(counted),
    each: each && move(each),
  };
}
