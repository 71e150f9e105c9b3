import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "../../src/model/span.ts";
import { countWhile } from "../../src/spans/count-while.ts";
import { SpanSet } from "../../src/spans/span-set.ts";
import { cut, touching } from "../../src/spans/touching.ts";
import { trimmed } from "../../src/spans/trimmed.ts";
import { within } from "../../src/spans/within.ts";

const span = (start: number, end: number): Span => ({ start, end });
const anySpan = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]) => span(start, start + length));

test("countWhile tells how many items from the first on pass", () => {
  const isSmall = (item: number): boolean => item < 3;
  expect([[], [1], [1, 2, 3, 4], [1, 2], [5]].map((items) => countWhile(items, isSmall))).toEqual([
    0, 1, 2, 2, 0,
  ]);
});

describe("SpanSet", () => {
  test("holds what one of its spans holds, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(anySpan), fc.nat(40), (spans, offset) => {
        const isHeld = spans.some(({ start, end }) => start <= offset && offset < end);
        expect(new SpanSet(spans).has(offset)).toBe(isHeld);
      }),
    );
  });

  test("touches a span of which it holds a part, and none that only stands beside it", () => {
    const set = new SpanSet([span(8, 10), span(2, 5), span(3, 4)]);
    expect(set.touches(span(4, 8))).toBe(true);
    expect(set.touches(span(5, 8))).toBe(false);
    expect(set.touches(span(0, 2))).toBe(false);
    expect(set.touches(span(10, 12))).toBe(false);
    expect(set.touches(span(0, 20))).toBe(true);
  });

  test("an empty set holds nothing", () => {
    expect(new SpanSet().has(0)).toBe(false);
    expect(new SpanSet().touches(span(0, 100))).toBe(false);
  });
});

test("touching gives the spans that share text, and cut what they share", () => {
  const spans = [span(0, 3), span(3, 5), span(7, 9)];
  expect(touching(spans, span(2, 7))).toEqual([span(0, 3), span(3, 5)]);
  expect(touching(spans, span(2, 7)).map((found) => cut(found, span(2, 7)))).toEqual([
    span(2, 3),
    span(3, 5),
  ]);
  expect(touching(spans, span(5, 7))).toEqual([]);
  expect(touching(spans, span(4, 4))).toEqual([]);
});

test("within gives what lies in a span as a whole, nested or not", () => {
  fc.assert(
    fc.property(fc.array(anySpan), anySpan, (spans, range) => {
      const items = spans.toSorted((a, b) => a.start - b.start).map((found) => ({ span: found }));
      const inside = items.filter(({ span: found }) => range.start <= found.start && found.end <= range.end);
      expect(within(items, range)).toEqual(inside.filter(({ span: found }) => found.start < range.end));
    }),
  );
});

test("trimmed takes the white space off the ends of a span", () => {
  const text = "a;  năm 2030 \n b";
  expect(trimmed(text, span(2, 14))).toEqual(span(4, 12));
  expect(trimmed(text, span(4, 12))).toEqual(span(4, 12));
  const none = trimmed(text, span(12, 15));
  expect(none.start).toBe(none.end);
});
