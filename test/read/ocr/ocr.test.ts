import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { KehoachError } from "../../../src/errors.ts";
import { locate } from "../../../src/locate.ts";
import { read } from "../../../src/read/index.ts";
import { pgmOf, rasterOf } from "../../../src/read/ocr/page-raster.ts";
import { PartLabels } from "../../../src/read/ocr/part-labels.ts";
import { pictureSize } from "../../../src/read/ocr/picture-size.ts";
import { visitPictures } from "../../../src/read/pdf/pdfjs.ts";
import { placedPictures } from "../../../src/read/ocr/placed-pictures.ts";
import { DEFAULT_LIMITS } from "../../../src/read/limits.ts";
import { pngOf } from "./png.ts";

const SCAN = "test/fixtures/scan/quang-ngai.pdf";

async function firstPage() {
  let raster: ReturnType<typeof rasterOf> = null;
  await visitPictures(
    readFileSync(SCAN),
    async (page, load) => {
      raster ??= rasterOf(await placedPictures(page, load), { width: 595, height: 842 }, 10_000_000);
    },
    DEFAULT_LIMITS,
  );
  if (raster === null) throw new Error("no picture");
  return raster as NonNullable<ReturnType<typeof rasterOf>>;
}

describe("a scan", () => {
  test("is refused as a document without text unless recognition is asked for", async () => {
    const { document } = await read(SCAN);
    expect(document.text).toBe("");
    expect(document.diagnostics).toMatchObject([{ code: "pdf.no-text-layer", severity: "error" }]);
  });

  test("a picture of a page is read, and each word leads to its box", async () => {
    const { width, height, grey } = await firstPage();
    const { document } = await read(pngOf(width, height, grey), { ocr: true });
    expect(document).toMatchObject({ format: "image", ocr: true, pages: 1 });
    expect(document.text).toContain("KẾ HOẠCH");
    expect(document.diagnostics[0]).toMatchObject({ code: "ocr.recognised", severity: "info" });
    const start = document.text.indexOf("KẾ HOẠCH");
    const words = locate({ source: { map: document.map } }, { start, end: start + "KẾ HOẠCH".length });
    expect(words).toHaveLength(2);
    for (const word of words) {
      if (word.kind !== "image") throw new Error(word.kind);
      const [left, top, right, bottom] = word.box;
      expect(left < right && top < bottom && right <= width && bottom <= height).toBe(true);
      expect(word.confidence).toBeGreaterThan(0.6);
      // There is ink in the box.
      const row = grey.subarray(
        Math.floor((top + bottom) / 2) * width + left,
        Math.floor((top + bottom) / 2) * width + right,
      );
      expect(row.some((pixel) => pixel < 128)).toBe(true);
    }
  }, 60_000);
});

describe("what cannot be read", () => {
  test("a picture, unless recognition is asked for", async () => {
    await expect(read(pngOf(1, 1, Uint8Array.of(255)))).rejects.toMatchObject({
      code: "format.unsupported",
      message: expect.stringContaining("--ocr"),
    });
  });

  test("a damaged picture is an error of ours, and the process lives on", async () => {
    const bytes = pngOf(100, 100, new Uint8Array(10_000)).subarray(0, 60);
    await expect(read(bytes, { ocr: true })).rejects.toBeInstanceOf(KehoachError);
  }, 30_000);

  test("a picture of more pixels than the limit is not unpacked", async () => {
    const bomb = pngOf(1, 1, Uint8Array.of(255));
    new DataView(bomb.buffer).setUint32(16, 100_000);
    new DataView(bomb.buffer).setUint32(20, 100_000);
    await expect(read(bomb, { ocr: true })).rejects.toMatchObject({
      code: "input.too-large",
      message: expect.stringContaining("limits.ocrPixels"),
    });
  });

  test("without the optional packages the message names the command that installs them", async () => {
    vi.doMock("tesseract.js", () => {
      throw new Error("Cannot find package 'tesseract.js'");
    });
    await expect(read(pngOf(1, 1, Uint8Array.of(255)), { ocr: true })).rejects.toMatchObject({
      code: "format.unsupported",
      message: expect.stringContaining("npm install tesseract.js@7 @tesseract.js-data/vie@1"),
    });
    vi.doUnmock("tesseract.js");
  });
});

test("a raster puts strips and turned pictures where they stand", () => {
  // Black above white, turned a quarter: [left half black, right half white] or the other way round.
  const picture = { width: 8, height: 2, kind: "bits" as const, data: Uint8Array.of(0x00, 0xff) };
  const upright = rasterOf([{ picture, place: [8, 0, 0, 2, 0, 0] }], { width: 8, height: 2 }, 1e6);
  expect(upright && [...upright.grey]).toEqual([...Array(8).fill(0), ...Array(8).fill(255)]);
  const strips = rasterOf(
    [
      { picture: { ...picture, height: 1, data: Uint8Array.of(0xf0) }, place: [8, 0, 0, 1, 0, 1] },
      { picture: { ...picture, height: 1, data: Uint8Array.of(0x0f) }, place: [8, 0, 0, 1, 0, 0] },
    ],
    { width: 8, height: 2 },
    1e6,
  );
  const half = [...Array(4).fill(255), ...Array(4).fill(0)];
  expect(strips && [...strips.grey]).toEqual([...half, ...half.toReversed()]);
  // Turned a quarter to the left, the upper row becomes the left column.
  const turned = rasterOf([{ picture, place: [0, 8, -2, 0, 2, 0] }], { width: 2, height: 8 }, 1e6);
  expect(turned && [...turned.grey].slice(0, 4)).toEqual([0, 255, 0, 255]);
  expect(new TextDecoder().decode(pgmOf({ width: 1, height: 1, scale: 1, grey: Uint8Array.of(65) }))).toBe(
    "P5\n1 1\n255\nA",
  );
});

test("the resolution is bounded by the pixels that may be recognised", () => {
  const picture = { width: 4000, height: 4000, kind: "bits" as const, data: new Uint8Array(2_000_000) };
  const raster = rasterOf([{ picture, place: [600, 0, 0, 600, 0, 0] }], { width: 600, height: 600 }, 90_000);
  expect(raster).toMatchObject({ width: 300, height: 300 });
});

test("pictures say their size in their header", () => {
  expect(pictureSize(pngOf(3, 2, new Uint8Array(6)))).toEqual({ width: 3, height: 2 });
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 2, 0xff, 0xc0, 0, 8, 8, 0, 20, 0, 30, 1];
  expect(pictureSize(Uint8Array.from(jpeg))).toEqual({ width: 30, height: 20 });
  expect(pictureSize(Uint8Array.of(0xff, 0xd8, 0xff))).toBeNull();
  expect(pictureSize(Uint8Array.of(0xff, 0xd8, 0x00, 0xe0, 0, 4, 0, 0, 0, 0, 0, 0))).toBeNull();
});

test("numbers of parts are mended by their order, other words are left alone", () => {
  const seen: [string, string, string][] = [
    ["L", "MỤC", "I."],
    ["IH.", "MỤC", "II."],
    ["II.", "NHIỆM", "III."],
    ["IV.", "TỔ", "IV."],
    ["1.", "MỤC", "1."],
    ["L", "là", "L"],
    ["II", "của", "II"],
    ["VIL", "TỔ", "VII."],
    ["HIL", "x", "HIL"],
  ];
  const labels = new PartLabels();
  for (const [label, next, printed] of seen) expect(labels.mend(label, next)).toBe(printed);
  expect(new PartLabels().mend("II.", "MỤC")).toBe("I.");
});
