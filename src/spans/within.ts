import type { Span } from "../model/span.ts";
import { countWhile } from "./count-while.ts";

/** What lies as a whole in the span; `items` are in the order of their starts. */
export function within<T extends { span: Span }>(items: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let at = countWhile(items, ({ span }) => span.start < start); at < items.length; at++) {
    const item = items[at] as T;
    if (item.span.start >= end) break;
    if (item.span.end <= end) found.push(item);
  }
  return found;
}
