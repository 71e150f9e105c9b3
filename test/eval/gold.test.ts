import { describe, expect, it } from "vitest";
import { parseGold } from "../../eval/gold.ts";
import { EMPTY_GOLD, GOLD_REFERENCE } from "./hand-made.ts";

describe("parseGold", () => {
  it("fills in what may be left out", () => {
    const gold = parseGold(JSON.stringify({ ...EMPTY_GOLD, references: [GOLD_REFERENCE] }), "gold.json");
    expect(gold.references[0]?.optional).toBe(false);
  });

  it("names the file and the place of an error", () => {
    const misspelt = { ...EMPTY_GOLD, references: [{ ...GOLD_REFERENCE, optionnal: true }] };
    expect(() => parseGold(JSON.stringify(misspelt), "x/gold.json")).toThrow(
      /x\/gold\.json[^]*references\.0[^]*optionnal/u,
    );
    const date = { ...EMPTY_GOLD, references: [{ ...GOLD_REFERENCE, date: "05/4/2024" }] };
    expect(() => parseGold(JSON.stringify(date), "x/gold.json")).toThrow("references.0.date");
    expect(() => parseGold("{", "x/gold.json")).toThrow("x/gold.json: no JSON");
  });
});
