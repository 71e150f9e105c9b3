import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign } from "../../eval/assign.ts";

/** The best total over all assignments, by trying them all. */
function bestTotal(weights: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  const current = weights[row];
  if (current === undefined) return 0;
  const alone = bestTotal(weights, row + 1, used);
  return current.reduce(
    (best, weight, column) =>
      used.includes(column) ? best : Math.max(best, weight + bestTotal(weights, row + 1, [...used, column])),
    alone,
  );
}

const matrix = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe("assign", () => {
  it("gives up the nearest pair where two pairs are to be had", () => {
    // A greedy choice takes (0, 0) and leaves row 1 alone.
    expect(
      assign([
        [9, 8],
        [8, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it("never pairs what has no weight", () => {
    expect(assign([[0, 0]])).toEqual([null]);
    expect(assign([[], []])).toEqual([null, null]);
    expect(assign([])).toEqual([]);
  });

  it("is one to one and as good as the best of all assignments", () => {
    fc.assert(
      fc.property(matrix, (weights) => {
        const columns = assign(weights);
        const taken = columns.filter((column) => column !== null);
        expect(new Set(taken).size).toBe(taken.length);
        const total = columns.reduce<number>(
          (sum, column, row) => sum + (column === null ? 0 : (weights[row]?.[column] ?? NaN)),
          0,
        );
        expect(total).toBe(bestTotal(weights));
      }),
    );
  });
});
