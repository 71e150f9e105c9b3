import type { Span } from "../model/span.ts";

type Point = { offset?: number | undefined };

/** What the trees of HTML and Markdown tell of a node's place in the source. */
type Node = { position?: { start: Point; end: Point } | undefined };

export const spanOf = ({ position }: Node): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});
