import { describe, expect, test } from "vitest";
import type { RawBlock, RawDocument } from "../../src/document/raw.ts";
import { assemble } from "../../src/read/assemble.ts";
import { rawCell, rawParagraph, rawTable } from "../../src/read/blocks.ts";
import { fileOffsets } from "../../src/read/origin.ts";
import { MappedText } from "../../src/text/mapped-text.ts";

const raw = (blocks: RawBlock[], diagnostics: RawDocument["diagnostics"] = []): RawDocument => ({
  format: "text",
  encoding: null,
  pages: null,
  ocr: false,
  blocks,
  origin: fileOffsets,
  diagnostics,
});

const textOf = (source: string): string => assemble(raw([rawParagraph(MappedText.of(source))])).text;

describe("soft wraps", () => {
  test.each([
    ["thuộc tỉnh\n\nKon Tum", "thuộc tỉnh Kon Tum"],
    ["Chỉ thị số 25- \n\nCT/TW, nhằm", "Chỉ thị số 25-CT/TW, nhằm"],
    ["Chỉ thị số 25- CT/TW, nhằm", "Chỉ thị số 25- CT/TW, nhằm"],
    ["Chỉ thị số 25-\n\nCT/TW, nhằm", "Chỉ thị số 25-CT/TW, nhằm"],
    ["trước ngày 01-7-\n\n2025.", "trước ngày 01-7-2025."],
    ["Kế hoạch số 299\n/KH-UBND", "Kế hoạch số 299/KH-UBND"],
    ["Nghị quyết số 71/NQ\n-CP ngày", "Nghị quyết số 71/NQ-CP ngày"],
    ["Kế hoạch số 299/\nKH-UBND", "Kế hoạch số 299/KH-UBND"],
    ["Kế hoạch số:\n/KH-UBND", "Kế hoạch số: /KH-UBND"],
    ["kinh tế -\nxã hội", "kinh tế - xã hội"],
    ["Số:      /KH-UBND", "Số: /KH-UBND"],
    ["\t Đào tạo :\t", "Đào tạo :"],
  ])("%j is %j", (source, expected) => {
    expect(textOf(source)).toBe(expected);
  });
});

test("blocks and the cells of tables stand one below the other, in reading order", () => {
  const cell = (row: number, column: number, ...texts: string[]) =>
    rawCell(
      row,
      column,
      texts.map((text) => rawParagraph(MappedText.of(text))),
    );
  const { text, blocks } = assemble(
    raw([
      rawParagraph(MappedText.of("trên")),
      rawTable([cell(1, 0, "c"), cell(0, 1, "b", "b'"), cell(0, 0, "a"), cell(1, 1)]),
      rawParagraph(MappedText.of("dưới")),
    ]),
  );
  expect(text).toBe("trên\na\nb\nb'\nc\ndưới");
  const [, table] = blocks;
  expect(table).toMatchObject({ type: "table", rows: 2, columns: 2, span: { start: 5, end: 13 } });
  const cells = table?.type === "table" ? table.cells : [];
  expect(cells.map(({ span }) => text.slice(span.start, span.end))).toEqual(["a", "b\nb'", "c", ""]);
});

test("furniture, empty paragraphs and tables without a word are left out", () => {
  const { text, blocks } = assemble(
    raw([
      rawParagraph(MappedText.of("2"), { zone: "furniture" }),
      rawParagraph(MappedText.of("  \u00a0 ")),
      rawTable([rawCell(0, 0, [])]),
      rawParagraph(MappedText.of("nội dung")),
    ]),
  );
  expect(text).toBe("nội dung");
  expect(blocks).toHaveLength(1);
});

test("bold ranges and diagnostics point into the canonical text", () => {
  const source = "**Sở Y  tế** chủ trì";
  const mapped = MappedText.concat([MappedText.of("Sở Y  tế", 2), MappedText.of(" chủ trì", 12)]);
  const span = { start: source.indexOf("chủ"), end: source.length };
  const document = assemble(
    raw(
      [rawParagraph(mapped, { strong: [{ start: 2, end: 10 }] })],
      [{ code: "x", severity: "info", message: "", span, hint: null }],
    ),
  );
  const [block] = document.blocks;
  const strong = block?.type === "paragraph" ? block.strong : [];
  expect(strong.map(({ start, end }) => document.text.slice(start, end))).toEqual(["Sở Y tế"]);
  const found = document.diagnostics[0]?.span;
  expect(found && document.text.slice(found.start, found.end)).toBe("chủ trì");
});
