import type { Span } from "../../src/model/span.ts";

/** The wording that a span points at. */
export const wordingAt = (text: string, { start, end }: Span): string => text.slice(start, end);
