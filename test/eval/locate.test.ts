import { describe, expect, it } from "vitest";
import { coverage, locateQuotes, occurrences } from "../../eval/locate.ts";
import { indexKey } from "../../eval/text-key.ts";

const text = "1. Sở Y tế chủ trì,\nphối hợp.\n2. Sở Y tế chủ trì, phối hợp.";
const index = indexKey(text);

describe("occurrences", () => {
  it("finds a quote over line breaks, each time it stands there", () => {
    const places = occurrences(index, "Sở Y tế chủ trì, phối hợp");
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Sở Y tế chủ trì,\nphối hợp",
      "Sở Y tế chủ trì, phối hợp",
    ]);
  });

  it("finds nothing for other words, nor for a quote without letters", () => {
    expect(occurrences(index, "Sở Nội vụ")).toEqual([]);
    expect(occurrences(index, "...")).toEqual([]);
  });
});

describe("locateQuotes", () => {
  it("deals equal quotes out in order where the text has as many", () => {
    const [first, second] = locateQuotes(index, ["Sở Y tế chủ trì", "sở y tế chủ trì"]);
    expect(first).toHaveLength(1);
    expect(second).toHaveLength(1);
    expect(first?.[0]?.start).toBeLessThan(second?.[0]?.start ?? 0);
  });

  it("lets a quote said once stand anywhere, and facts of one sentence share it", () => {
    expect(locateQuotes(index, ["Sở Y tế"])[0]).toHaveLength(2);
    expect(locateQuotes(index, ["1. Sở Y tế", "1. Sở Y tế"]).map((places) => places.length)).toEqual([1, 1]);
  });
});

describe("coverage", () => {
  it("asks for half of the shorter span", () => {
    const place = [{ start: 10, end: 20 }];
    expect(coverage(place, { start: 0, end: 15 })).toBeGreaterThan(0);
    expect(coverage(place, { start: 0, end: 14 })).toBe(0);
    expect(coverage(place, { start: 16, end: 18 })).toBe(0.2);
    expect(coverage(place, { start: 20, end: 30 })).toBe(0);
    expect(coverage([], { start: 0, end: 9 })).toBe(0);
  });
});
