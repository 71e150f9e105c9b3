import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokens.ts";

const keysOf = (text: string): string[] => tokenize(text).map(({ key }) => key);

describe("tokenize", () => {
  it("gives words with their offsets and what stands before them", () => {
    expect(tokenize("Sở Văn hoá, Thể thao")).toEqual([
      { key: "sở", start: 0, end: 2, gap: "blank" },
      { key: "văn", start: 3, end: 6, gap: "blank" },
      { key: "hóa", start: 7, end: 10, gap: "blank" },
      { key: "thể", start: 12, end: 15, gap: "comma" },
      { key: "thao", start: 16, end: 20, gap: "blank" },
    ]);
  });

  it("reads joined capitals as one abbreviation", () => {
    expect(keysOf("Sở LĐ-TB&XH, Đài PT-TH")).toEqual(["sở", "lđtbxh", "đài", "ptth"]);
    expect(keysOf("CHÍNH TRỊ-XÃ HỘI")).toEqual(["chính", "trị", "xã", "hội"]);
  });

  it("breaks at sentences and lines, not at the point of an abbreviation", () => {
    const gaps = (text: string): string[] => tokenize(text).map(({ gap }) => gap);
    expect(gaps("TP. Hồ")).toEqual(["blank", "blank"]);
    expect(gaps("VP.UBND")).toEqual(["blank", "blank"]);
    expect(gaps("năm. Hội")).toEqual(["blank", "break"]);
    expect(gaps("DÂN\nTỈNH")).toEqual(["blank", "break"]);
  });

  it("covers words only, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (raw) => {
        const text = raw.normalize("NFC");
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{M}\p{N}&-]+$/u);
          last = end;
        }
      }),
    );
  });
});
