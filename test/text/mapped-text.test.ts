import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MappedText } from "../../src/text/mapped-text.ts";

describe("MappedText", () => {
  test("a replacement of another length stands for the whole match", () => {
    const text = MappedText.of("bê\u0323nh viện").replace(/ê\u0323/gu, "ệ");
    expect(text.text).toBe("bệnh viện");
    expect(text.toSource(0, 4)).toEqual({ start: 0, end: 5 });
    expect(text.toSource(1, 2)).toEqual({ start: 1, end: 3 });
    expect(text.toSource(2, 3)).toEqual({ start: 3, end: 4 });
  });

  test("a replacement of the same length keeps its units apart", () => {
    const text = MappedText.of("QÐ-UBND", 10).replace(/QÐ/gu, "QĐ");
    expect(text.toSource(1, 2)).toEqual({ start: 11, end: 12 });
  });

  test("what is dropped leaves the offsets of its neighbours", () => {
    const text = MappedText.of("[x]Thực hiện").replace(/\[x\]/gu, "");
    expect(text.text).toBe("Thực hiện");
    expect(text.toSource(0, 4)).toEqual({ start: 3, end: 7 });
  });

  test("an empty range lies where its next letter begins, at the end behind the last", () => {
    const text = MappedText.of("abc", 5);
    expect(text.toSource(1, 1)).toEqual({ start: 6, end: 6 });
    expect(text.toSource(3, 3)).toEqual({ start: 8, end: 8 });
    expect(MappedText.of("").toSource(0, 0)).toEqual({ start: 0, end: 0 });
  });

  test("trims and slices with its offsets", () => {
    const text = MappedText.of("  ab ").trim();
    expect(text.text).toBe("ab");
    expect(text.toSource(0, 2)).toEqual({ start: 2, end: 4 });
    expect(MappedText.of("   ").trim().text).toBe("");
  });

  test("changes nothing, and makes nothing new, where nothing matches", () => {
    const text = MappedText.of("kế hoạch");
    expect(text.replace(/z/gu, "y")).toBe(text);
    expect(text.replace(/h/gu, "h")).toBe(text);
  });

  test("untouched letters lead to themselves, whatever is replaced around them", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."abXY ") }),
        fc.constantFrom("", "z", "zz"),
        (source, put) => {
          const text = MappedText.of(source).replace(/X+|Y/gu, put);
          expect(text.text).toBe(source.replace(/X+|Y/gu, put));
          for (let at = 0; at < text.length; at++) {
            if (text.text[at] === "z") continue;
            const { start, end } = text.toSource(at, at + 1);
            expect(source.slice(start, end)).toBe(text.text[at]);
          }
        },
      ),
    );
  });

  test("parts put together are as they were", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (source, at) => {
        const text = MappedText.of(source, 3);
        const joined = MappedText.concat([text.slice(0, at), text.slice(at)]);
        expect(joined.text).toBe(source);
        expect(joined.toSource(0, joined.length)).toEqual(text.toSource(0, text.length));
      }),
    );
  });
});
