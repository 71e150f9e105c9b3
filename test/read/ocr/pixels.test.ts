import { encode, type ImageData } from "fast-png";
import { describe, expect, test } from "vitest";
import { KehoachError } from "../../../src/errors.ts";
import { withBars } from "../../../src/read/ocr/comparison-signs.ts";
import { withoutDust } from "../../../src/read/ocr/dust.ts";
import { unpackGrey } from "../../../src/read/ocr/grey-png.ts";
import { inkOf } from "../../../src/read/ocr/ink.ts";
import { leanOf } from "../../../src/read/ocr/lean.ts";
import { levelledRaster } from "../../../src/read/ocr/levelled.ts";
import { enlarged, onlyNumber, withMarks } from "../../../src/read/ocr/number-cells.ts";
import type { RecognisedWord } from "../../../src/read/ocr/recognise.ts";
import { smooth } from "../../../src/read/ocr/smooth.ts";
import { compose, type Matrix } from "../../../src/read/pdf/matrix.ts";
import { pageWith } from "./page-picture.ts";

/** Twelve lines of words across a page. */
const LINES = Array.from({ length: 12 }, (_, line) =>
  Array.from(
    { length: 9 },
    (_, word) => [40 + word * 36, 40 + line * 20, 70 + word * 36, 48 + line * 20] as const,
  ),
).flat();

describe("a page that leans", () => {
  const { width, height, grey: data } = pageWith(400, 300, LINES);
  const sheet = { width: 200, height: 150 };
  const turned = (degrees: number): Matrix => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const about: Matrix = [cos, sin, -sin, cos, 100 - cos * 100 + sin * 75, 75 - sin * 100 - cos * 75];
    return compose(about, [200, 0, 0, 150, 0, 0]);
  };
  const picture = { width, height, kind: "grey" as const, data };

  test.each([2, -1.2, 0.5])("is turned level again by %d degrees", (degrees) => {
    const levelled = levelledRaster([{ picture, place: turned(degrees) }], sheet, 1e6);
    expect(leanOf(inkOf(levelled!.raster))).toBe(0);
    // The right end of the first line stands higher or lower on the page as it is shown.
    const [, low] = levelled!.toShown([20, 128, 20, 128]);
    const [, high] = levelled!.toShown([180, 128, 180, 128]);
    expect(high - low).toBeCloseTo(160 * Math.sin((degrees * Math.PI) / 180), 0);
  });

  test("a page that stands level is left as it is, and so is an empty one", () => {
    const level = levelledRaster([{ picture, place: turned(0) }], sheet, 1e6);
    expect(level!.raster.grey).toEqual(data);
    expect(leanOf(inkOf(pageWith(400, 300, [])))).toBe(0);
  });
});

test("ink is told from paper by the levels of the page; paper alone holds none", () => {
  const { dark } = inkOf({ width: 4, height: 1, scale: 2, grey: Uint8Array.of(90, 220, 100, 230) });
  expect([...dark]).toEqual([1, 0, 1, 0]);
  const paper = inkOf({ width: 4, height: 1, scale: 2, grey: Uint8Array.of(210, 225, 212, 230) });
  expect([...paper.dark]).toEqual([0, 0, 0, 0]);
});

test("specks are taken away, full stops are not", () => {
  const page = pageWith(40, 40, [
    [5, 5, 6, 6],
    [20, 20, 22, 22],
  ]);
  const { dark } = inkOf(withoutDust(page));
  expect([dark[5 * 40 + 5], dark[20 * 40 + 20]]).toEqual([0, 1]);
});

test("black and white is made soft at its edges, grey is left as it is", () => {
  const page = pageWith(20, 20, [[5, 5, 15, 15]]);
  const soft = smooth(page);
  expect([soft.grey[10 * 20 + 10], soft.grey[2 * 20 + 2]]).toEqual([0, 255]);
  expect(soft.grey[10 * 20 + 5]).toBeGreaterThan(0);
  expect(smooth(soft)).toBe(soft);
});

test("a picture is enlarged to twice its size between its own levels", () => {
  const { width, height, scale, grey } = enlarged({
    width: 2,
    height: 1,
    scale: 2,
    grey: Uint8Array.of(0, 255),
  });
  expect({ width, height, scale }).toEqual({ width: 4, height: 2, scale: 4 });
  expect([...grey.subarray(0, 4)]).toEqual([0, 63, 191, 255]);
});

describe("PNG pictures in grey", () => {
  const unpacked = async (picture: ImageData) => unpackGrey(encode(picture));

  test("of 8 bits", async () => {
    const data = Uint8Array.of(0, 10, 20, 30, 40, 50);
    const picture = await unpacked({ width: 3, height: 2, depth: 8, channels: 1, data });
    expect(picture).toEqual({ width: 3, height: 2, kind: "grey", data });
  });

  test("of 1 bit, whose rows end with unused bits", async () => {
    const data = Uint8Array.of(0b10100000, 0b01000000);
    const { data: levels } = await unpacked({ width: 3, height: 2, depth: 1, channels: 1, data });
    expect([...levels]).toEqual([255, 0, 255, 0, 255, 0]);
  });

  test("and no others", async () => {
    const data = new Uint8Array(12);
    await expect(unpacked({ width: 2, height: 2, depth: 8, channels: 3, data })).rejects.toThrow(
      KehoachError,
    );
  });
});

const word = (text: string, confidence = 0.9): RecognisedWord => ({
  text,
  confidence,
  box: [10, 10, 40, 20],
  signs: [...text].map((sign, index) => ({ text: sign, box: [10 + index * 10, 10, 18 + index * 10, 20] })),
});

test("a sign of comparison with a bar at its foot is one of at least or at most", () => {
  const barred = inkOf(pageWith(80, 40, [[10, 19, 18, 20]]));
  const bare = inkOf(pageWith(80, 40, [[10, 19, 13, 20]]));
  expect(withBars(word(">95"), barred, 0, 0)).toBe("≥95");
  expect(withBars(word("<5"), barred, 0, 0)).toBe("≤5");
  expect(withBars(word(">95"), bare, 0, 0)).toBe(">95");
  expect(withBars(word("95>"), barred, 0, 0)).toBe("95>");
});

test("a mark that one of two readings of a number has is kept, digits never change", () => {
  const read = (text: string, again: string) => withMarks(word(text, 0.9), word(again, 0.8));
  expect(read("971", "97,1")).toMatchObject({ text: "97,1", confidence: 0.8 });
  expect(read("97,1", "971")).toMatchObject({ text: "97,1", confidence: 0.9 });
  expect(read("971", "91,1")).toMatchObject({ text: "971" });
  expect(withMarks(word("971"), null).text).toBe("971");
});

test.each([
  [["971"], "971"],
  [[">95%"], ">95%"],
  [["4"], null],
  [["10", "người"], null],
  [["2025-2030"], null],
])("the number that is all a cell holds: %j", (texts, number) => {
  const lines = [{ words: texts.map((text) => word(text)), baseline: 20, height: 10 }];
  expect(onlyNumber(lines)?.text ?? null).toBe(number);
});
