import { describe, expect, it } from "vitest";
import { matchEntries } from "../../eval/match.ts";

type Entry = { name: string; optional: boolean };
const required = (name: string): Entry => ({ name, optional: false });
const optional = (name: string): Entry => ({ name, optional: true });
const sameName = (gold: Entry, output: string) => (gold.name === output ? 1 : null);

describe("matchEntries", () => {
  it("lets one gold entry answer for one output only", () => {
    const match = matchEntries([required("a")], ["a", "a"], sameName);
    expect(match.pairs).toHaveLength(1);
    expect(match.invented).toEqual(["a"]);
  });

  it("lets one output answer for one gold entry only", () => {
    const match = matchEntries([required("a"), required("a")], ["a"], sameName);
    expect(match.pairs).toHaveLength(1);
    expect(match.missed).toEqual([required("a")]);
  });

  it("drops optional entries and what matched them from both sides", () => {
    const match = matchEntries([optional("a"), optional("b")], ["a"], sameName);
    expect(match).toEqual({
      pairs: [],
      missed: [],
      invented: [],
      dropped: [{ gold: optional("a"), output: "a" }],
    });
  });

  it("gives an output to the required entry before the optional one", () => {
    const match = matchEntries([optional("a"), required("a")], ["a"], sameName);
    expect(match.pairs).toHaveLength(1);
    expect(match.dropped).toEqual([]);
  });

  it("leaves an output that matches nothing as invented", () => {
    expect(matchEntries([optional("a")], ["c"], sameName).invented).toEqual(["c"]);
  });
});
