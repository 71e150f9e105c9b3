import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { convertLegacy, decodeLegacy } from "../../src/text/legacy/convert.ts";
import { detectLegacy } from "../../src/text/legacy/detect.ts";
import { encodingOfFont } from "../../src/text/legacy/fonts.ts";
import { repairLegacy } from "../../src/text/legacy/repair.ts";
import type { LegacyEncoding } from "../../src/text/legacy/table.ts";
import { MappedText } from "../../src/text/mapped-text.ts";
import { normalize } from "../../src/text/normalize.ts";
import { encodeLegacy } from "./encode-legacy.ts";
import { seeds } from "./seeds.ts";

type Case = { input: string; encoding: LegacyEncoding | null; expected?: string };

const { cases } = JSON.parse(readFileSync(new URL("../specs/encodings.json", import.meta.url), "utf8")) as {
  cases: Case[];
};
const ENCODINGS = Object.keys(encodeLegacy) as LegacyEncoding[];

describe("detectLegacy", () => {
  test.each(cases)("$encoding: $input", ({ input, encoding, expected }) => {
    expect(detectLegacy(input)).toBe(encoding);
    if (encoding !== null) expect(decodeLegacy(input, encoding)).toBe(expected);
  });

  test.each(seeds)("finds nothing in the plan $id", ({ text }) => {
    const lines = normalize(text).text.split("\n");
    expect(lines.filter((line) => detectLegacy(line) !== null)).toEqual([]);
  });
});

describe.each(ENCODINGS)("%s", (encoding) => {
  /** Lines of the seeds as far as the encoding can write them: old sets have no “ ” and … */
  const lines = seeds
    .flatMap(({ text }) => normalize(text).text.split("\n"))
    .map((line) => line.replace(/[“”]/gu, '"').replaceAll("…", "..."))
    .filter((line) => encodeLegacy[encoding](line) !== line);

  test("is read back as it was written", () => {
    const wrong = lines.filter(
      (line) => !sameLetters(decodeLegacy(encodeLegacy[encoding](line), encoding), line),
    );
    // VIQR has one sign for the tone and the full stop.
    expect(wrong.length / lines.length).toBeLessThanOrEqual(encoding === "viqr" ? 0.1 : 0.002);
  });

  test("is told from the others in a line, or left open", () => {
    const sample = lines.filter((_, at) => at % 4 === 0);
    const found = sample.map((line) => detectLegacy(encodeLegacy[encoding](line)));
    expect(found.filter((name) => name !== encoding && name !== null).length).toBeLessThanOrEqual(1);
    expect(found.filter((name) => name === encoding).length / sample.length).toBeGreaterThan(0.8);
  });

  test("keeps the offsets of every word", () => {
    for (const line of lines.slice(0, 100)) {
      const source = encodeLegacy[encoding](line);
      const mapped = convertLegacy(MappedText.of(source), encoding);
      expect(mapped.text).toBe(decodeLegacy(source, encoding));
      for (const word of mapped.text.matchAll(/\p{L}+/gu)) {
        const { start, end } = mapped.toSource(word.index, word.index + word[0].length);
        // With the comma, for in VIQR a dot at the end of a line is a full stop.
        expect(sameLetters(decodeLegacy(`${source.slice(start, end)},`, encoding), `${word[0]},`)).toBe(true);
      }
    }
  });
});

describe("repairLegacy", () => {
  test("reads a whole plan, its short lines too", () => {
    const plan =
      "Số: /KH-UBND\n\nĐắk Lắk, ngày tháng 5 năm 2024\n\nKẾ HOẠCH\nNâng cao chất lượng hoạt động của y tế cơ sở\n";
    const repaired = repairLegacy(MappedText.of(encodeLegacy.vni(plan)));
    expect(repaired).toMatchObject({ text: { text: plan }, encodings: ["vni"] });
  });

  test("touches only the lines that need it", () => {
    const table = "Tổ chức thực hiện nhiệm vụ của tỉnh";
    const plan = `Ủy ban nhân dân tỉnh\n${encodeLegacy.tcvn3(table)}\nCác xã: báo cáo, 38°C\n`;
    const repaired = repairLegacy(MappedText.of(plan));
    expect(repaired.text.text).toBe(`Ủy ban nhân dân tỉnh\n${table}\nCác xã: báo cáo, 38°C\n`);
    expect(repaired.encodings).toEqual(["tcvn3"]);
  });

  test.each(seeds)("hands the plan $id back as it is", ({ text }) => {
    const mapped = MappedText.of(text);
    expect(repairLegacy(mapped)).toEqual({ text: mapped, encodings: [] });
  });
});

test.each([
  [".VnTime", "tcvn3"],
  [".VnTimeH", "tcvn3"],
  ["ABCDEF+.VnArial", "tcvn3"],
  ["VNI-Times", "vni"],
  ["Times New Roman", null],
  ["Vni", null],
])("the font %s stands for %s", (font, encoding) => {
  expect(encodingOfFont(font)).toBe(encoding);
});

/** In small letters, for TCVN3 has no capitals with tones. */
function sameLetters(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
