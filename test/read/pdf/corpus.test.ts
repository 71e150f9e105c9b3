import { readFileSync } from "node:fs";
import { PDFParse } from "pdf-parse";
import { describe, expect, test } from "vitest";
import { read } from "../../../src/read/index.ts";

const plans = [
  ["kien-giang.pdf", "kien-giang", 6],
  ["bac-kan.pdf", "bac-kan", 13],
  ["ha-tinh.pdf", "ha-tinh", 9],
  ["kon-tum.pdf", "kon-tum-124-kh-tu", 4],
  ["quang-ngai.pdf", "quang-ngai", 6],
  ["quang-ngai-fallback.pdf", "quang-ngai", 6],
  ["bac-kan-browser.pdf", "bac-kan", 11],
] as const;

/** What the PDF has and the text has not: its note, and a blank after a slash where the cell broke the line. */
const DIFFERENT: Readonly<Record<string, (line: string) => string>> = {
  "ha-tinh.pdf": (line) => line.replace("như sau:[1]", "như sau:"),
  "bac-kan.pdf": (line) => line.replace(/^Lượt\/người$/u, "Lượt/ người"),
  "bac-kan-browser.pdf": (line) => line.replace(/^Lượt\/người$/u, "Lượt/ người"),
};
const NOTE = "[1] Số liệu đến ngày 31/12/2024.";

describe.each(plans)("%s", (file, plan, pages) => {
  const url = new URL(`../../fixtures/pdf/${file}`, import.meta.url);

  test("says what the text of the plan says, paragraph by paragraph and cell by cell", async () => {
    const { document } = await read(url);
    const { document: source } = await read(new URL(`../../../corpus/${plan}/source.txt`, import.meta.url));
    const same = DIFFERENT[file] ?? ((line: string) => line);
    const lines = document.text
      .split("\n")
      .map(same)
      .filter((line) => line !== NOTE);
    expect(lines).toEqual(source.text.split("\n"));
    expect(document.pages).toBe(pages);
    expect(document.diagnostics).toEqual([]);
    expect({ ocr: document.ocr, encoding: document.encoding }).toEqual({ ocr: false, encoding: null });
  });

  test("its tables have the grid of those of the text", async () => {
    const grids = ({ document }: Awaited<ReturnType<typeof read>>) =>
      document.blocks.flatMap((block) =>
        block.type === "table" && block.rows > 1
          ? block.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])
          : [],
      );
    expect(grids(await read(url))).toEqual(
      grids(await read(new URL(`../../../corpus/${plan}/source.txt`, import.meta.url))),
    );
  });

  test("every part of the text leads to a box on its page", async () => {
    const { document } = await read(url);
    if (document.map.kind !== "pdf") throw new Error("no PDF map");
    let end = 0;
    for (const segment of document.map.segments) {
      expect(document.text.slice(end, segment.start).trim()).toBe("");
      const [left, bottom, right, top] = segment.box;
      expect(segment.page).toBeGreaterThanOrEqual(1);
      expect(segment.page).toBeLessThanOrEqual(pages);
      expect(left).toBeGreaterThan(25);
      expect(right).toBeLessThan(590);
      expect(right).toBeGreaterThan(left);
      expect(top).toBeGreaterThan(bottom);
      expect(top - bottom).toBeLessThan(25);
      end = segment.end;
    }
    expect(document.text.slice(end).trim()).toBe("");
  });

  test("has the letters that pdf-parse finds; what is drawn again on the next page once", async () => {
    const { document } = await read(url);
    const parser = new PDFParse({ data: new Uint8Array(readFileSync(url)) });
    const { text } = await parser.getText({ pageJoiner: "" });
    await parser.destroy();
    const [own, theirs] = [countLetters(document.text), countLetters(text)];
    if (REPEATS.has(file)) {
      for (const [letter, count] of own) expect(theirs.get(letter)).toBeGreaterThanOrEqual(count);
    } else expect(own).toEqual(theirs);
  });
});

/** Headers are printed again; a browser draws letters of the line below the page, which nobody sees. */
const REPEATS: ReadonlySet<string> = new Set(["bac-kan.pdf", "quang-ngai.pdf", "bac-kan-browser.pdf"]);

/** How often each letter occurs; page numbers are figures. */
function countLetters(text: string): Map<string, number> {
  const letters = new Map<string, number>();
  for (const letter of text.normalize().match(/\p{L}/gu) ?? [])
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
  return letters;
}
