import type { OriginOf } from "../document/raw.ts";
import type { Span } from "../model/span.ts";
import type { MappedText } from "../text/mapped-text.ts";
import { countWhile } from "../spans/count-while.ts";

/**
 * A stretch of the canonical text and the stretch of the source it was made from. Where both have the same length
 * they agree code unit by code unit; otherwise the text stands for the source stretch as a whole.
 */
export type OriginSegment = { start: number; end: number; source: Span };

/** Origin map of the formats whose source offsets are offsets of the decoded file: text, markdown, HTML. */
export const fileOffsets: OriginOf = (segments) => ({
  kind: "offsets",
  segments: segments.map(({ start, end, source }) => ({ start, end, source })),
});

/** Cuts a text that stands at `at` into stretches as long as they can be. */
export function originSegments(mapped: MappedText, at: number): OriginSegment[] {
  const segments: OriginSegment[] = [];
  let last: OriginSegment | undefined;
  for (let i = 0; i < mapped.length; i++) {
    const source = mapped.toSource(i, i + 1);
    const start = at + i;
    if (last !== undefined && isDirect(last) && isUnit(source) && source.start === last.source.end) {
      last.end = start + 1;
      last.source.end = source.end;
    } else if (last !== undefined && sameSpan(last.source, source) && !isUnit(source)) {
      last.end = start + 1;
    } else {
      last = { start, end: start + 1, source };
      segments.push(last);
    }
  }
  return segments;
}

/** The range of the canonical text made from a range of the source, or null where nothing was made from it. */
export function toTextSpan(source: Span, segments: readonly OriginSegment[]): Span | null {
  const touched: Span[] = [];
  for (
    let i = countWhile(segments, (segment) => segment.source.end <= source.start);
    i < segments.length;
    i++
  ) {
    const segment = segments[i] as OriginSegment;
    if (segment.source.start >= source.end) break;
    touched.push(isDirect(segment) ? cut(segment, source) : segment);
  }
  const [first, last] = [touched[0], touched.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The part of a direct segment that was made from `source`. */
function cut(segment: OriginSegment, source: Span): Span {
  return {
    start: segment.start + Math.max(0, source.start - segment.source.start),
    end: segment.end - Math.max(0, segment.source.end - source.end),
  };
}

const isDirect = ({ start, end, source }: OriginSegment): boolean =>
  end - start === source.end - source.start;
const isUnit = (span: Span): boolean => span.end - span.start === 1;
const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
