import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { locate } from "../../../src/locate.ts";
import { read } from "../../../src/read/index.ts";
import { DEFAULT_LIMITS } from "../../../src/read/limits.ts";
import { inkOf } from "../../../src/read/ocr/ink.ts";
import { rasterOf, type Raster } from "../../../src/read/ocr/page-raster.ts";
import { placedPictures } from "../../../src/read/ocr/placed-pictures.ts";
import { visitPictures } from "../../../src/read/pdf/pdfjs.ts";
import { pdfFile, Typeface } from "../../fixtures/pdf/pdf-file.ts";

const A4 = { width: 595, height: 842 };

async function firstPage(): Promise<Raster> {
  const rasters: (Raster | null)[] = [];
  await visitPictures(
    readFileSync("test/fixtures/scan/quang-ngai.pdf"),
    async (page, load) => {
      if (rasters.length === 0) rasters.push(rasterOf(await placedPictures(page, load), A4, 10_000_000));
    },
    DEFAULT_LIMITS,
  );
  return rasters[0]!;
}

/** The upper part of a page as a picture of a page of another file, in its place. */
function drawn(page: Raster, part: number): string {
  const { dark } = inkOf(page);
  const [rows, rowBytes] = [Math.floor(page.height * part), Math.ceil(page.width / 8)];
  const bits = Buffer.alloc(rows * rowBytes, 0xff);
  for (let pixel = 0; pixel < rows * page.width; pixel++) {
    const [row, column] = [Math.floor(pixel / page.width), pixel % page.width];
    if (dark[pixel] === 1) bits[row * rowBytes + (column >> 3)]! &= ~(128 >> (column & 7));
  }
  const height = A4.height * part;
  const entries = `/W ${page.width} /H ${rows} /BPC 1 /CS /G /F /AHx`;
  return `q ${A4.width} 0 0 ${height} 0 ${800 - height} cm BI ${entries} ID ${bits.toString("hex")}> EI Q`;
}

describe("a file of pages with text and of scanned pages", () => {
  test("each is read its own way, and without recognition the page that is left out is named", async () => {
    const face = new Typeface();
    const content = face.at(50, 700, "Sở Y tế chủ trì, phối hợp với các sở, ban, ngành.");
    const file = pdfFile([{ content }, { content: drawn(await firstPage(), 0.2) }], { typeface: face });

    const { document: told } = await read(file);
    expect(told.text).toBe("Sở Y tế chủ trì, phối hợp với các sở, ban, ngành.");
    expect(told.ocr).toBe(false);
    expect(told.diagnostics).toMatchObject([
      {
        code: "pdf.page-without-text",
        message: expect.stringContaining("Page 2 "),
        hint: expect.stringContaining("--ocr"),
      },
    ]);

    const { document } = await read(file, { ocr: true });
    expect(document).toMatchObject({ format: "pdf", pages: 2, ocr: true });
    expect(document.text).toMatch(/^Sở Y tế chủ trì, phối hợp với các sở, ban, ngành\.\n/u);
    expect(document.text).toContain("ngày 17 tháng 10 năm 2024");
    expect(document.diagnostics.map(({ code }) => code)).not.toContain("pdf.page-without-text");

    const placesOf = (wording: string) => {
      const start = document.text.indexOf(wording);
      return locate({ source: { map: document.map } }, { start, end: start + wording.length });
    };
    // What the file tells has no confidence; of the recognised line each word has its own.
    expect(placesOf("Sở Y tế")).toMatchObject([{ page: 1 }]);
    expect(placesOf("Sở Y tế")[0]).not.toHaveProperty("confidence");
    const words = placesOf("tháng 10 năm");
    expect(words).toMatchObject([{ page: 2 }, { page: 2 }, { page: 2 }]);
    for (const word of words) {
      if (word.kind !== "pdf") throw new Error(word.kind);
      expect(word.confidence).toBeGreaterThan(0.6);
    }
  }, 60_000);

  test("a scan with a stamp of text laid over it is a scan, and the stamp stays", async () => {
    const face = new Typeface();
    const signature = face.at(400, 20, "Bản sao của Văn phòng UBND tỉnh", { size: 5 });
    const file = pdfFile([{ content: `${drawn(await firstPage(), 0.55)} ${signature}` }], { typeface: face });
    const { document } = await read(file, { ocr: true });
    expect(document.ocr).toBe(true);
    expect(document.text).toContain("KẾ HOẠCH");
    expect(document.text).toContain("Bản sao của Văn phòng UBND tỉnh");
  }, 60_000);

  test("a file of text alone is read the same with recognition asked for", async () => {
    const face = new Typeface();
    const content = face.at(50, 700, "Sở Y tế chủ trì.");
    const file = pdfFile([{ content }], { typeface: face });
    const [plain, asked] = [await read(file), await read(file, { ocr: true })];
    expect(asked.document).toEqual(plain.document);
  });
});
