import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberStyle, readCellValues } from "../../../src/extract/indicators/cell-value.ts";
import spec from "../../specs/cell-values.json" with { type: "json" };

describe("values of cells", () => {
  test.each(spec.cases)("$input", ({ input, expected }) => {
    const found = readCellValues(input).map(({ start, end, ...value }) => ({
      text: input.slice(start, end),
      start,
      end,
      value,
    }));
    expect(found).toEqual(expected);
  });

  test("commas part the thousands where all numbers of a table are written so", () => {
    const texts = ["26,120", "27,000", "1,248,643", "350"];
    expect(numberStyle(texts)).toBe("foreign");
    expect(texts.map((text) => readCellValues(text, "foreign")[0]?.value)).toEqual([
      26120, 27000, 1248643, 350,
    ]);
  });

  test("one Vietnamese number makes commas decimal", () => {
    expect(numberStyle(["26,120", "27,000", "28,500", "8,25", "1.250"])).toBe("vietnamese");
    expect(numberStyle(["26,120", "27,000", "28,500", "8,25"])).toBe("vietnamese");
    expect(numberStyle(["26,120", "27,000"])).toBe("vietnamese");
  });

  test("any text gives spans inside it, each with wording", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("1", "5", "0", ".", ",", " ", "-", "%", "≥", ";", "\n", "trên", "/", "x"), {
          maxLength: 14,
        }),
        (parts) => {
          const text = parts.join("");
          for (const { start, end, value } of readCellValues(text)) {
            expect(text.slice(start, end).trim()).not.toBe("");
            expect(value === null || Number.isFinite(value)).toBe(true);
          }
        },
      ),
    );
  });
});
