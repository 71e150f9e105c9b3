import fc from "fast-check";
import { expect, test } from "vitest";
import { Sweep } from "../../src/spans/sweep.ts";
import type { Span } from "../../src/model/span.ts";

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

test("asked from left to right, it tells the same as a look at every span", () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (spans, questions) => {
      const sweep = new Sweep(spans.map((entry) => [entry, entry] as const));
      for (const { start, end } of questions.sort((a, b) => a.start - b.start)) {
        const expected = spans.filter((entry) => entry.start < end && entry.end > start);
        expect(new Set(sweep.over({ start, end }))).toEqual(new Set(expected));
      }
    }),
  );
});

test("spans that only touch share nothing", () => {
  const sweep = new Sweep([[{ start: 0, end: 5 }, "a"]] as const);
  expect(sweep.over({ start: 5, end: 6 })).toEqual([]);
});
