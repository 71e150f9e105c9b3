import { expect, test } from "vitest";
import { readDocx } from "../../../src/read/docx/index.ts";
import { cell, item, level, list, paragraph, row, table, wordFile } from "../../fixtures/docx/word-file.ts";
import { gridOf } from "./blocks-as-text.ts";

async function readGrids(body: string, numbering = "") {
  const { blocks } = await readDocx(wordFile(body, { numbering }));
  return blocks.map(gridOf);
}

const restart = '<w:vMerge w:val="restart"/>';
const goOn = "<w:vMerge/>";
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;

test("a head of two rows: cells merged down and across", async () => {
  const body = table(
    row(cell("TT", restart), cell("Chỉ tiêu", restart), cell("Năm", span(2))),
    row(cell("", goOn), cell("", goOn), cell("2025"), cell("2030")),
    row(cell("1"), cell("Bác sĩ"), cell("8"), cell("11")),
  );
  expect(await readGrids(body)).toEqual([
    [
      [0, 0, 2, 1, "TT"],
      [0, 1, 2, 1, "Chỉ tiêu"],
      [0, 2, 1, 2, "Năm"],
      [1, 2, 1, 1, "2025"],
      [1, 3, 1, 1, "2030"],
      [2, 0, 1, 1, "1"],
      [2, 1, 1, 1, "Bác sĩ"],
      [2, 2, 1, 1, "8"],
      [2, 3, 1, 1, "11"],
    ],
  ]);
});

test("a merge of several columns goes down; a new merge begins below it", async () => {
  const body = table(
    row(cell("A", restart + span(2)), cell("b")),
    row(cell("", `<w:vMerge w:val="continue"/>${span(2)}`), cell("c")),
    row(cell("D", restart + span(2)), cell("e")),
    row(cell("", goOn + span(2)), cell("f")),
    row(cell("g"), cell("h"), cell("i")),
  );
  expect((await readGrids(body))[0]).toEqual([
    [0, 0, 2, 2, "A"],
    [0, 2, 1, 1, "b"],
    [1, 2, 1, 1, "c"],
    [2, 0, 2, 2, "D"],
    [2, 2, 1, 1, "e"],
    [3, 2, 1, 1, "f"],
    [4, 0, 1, 1, "g"],
    [4, 1, 1, 1, "h"],
    [4, 2, 1, 1, "i"],
  ]);
});

test("cells that a merge swallows are not printed and use up no number", async () => {
  const numbered = (merge: string): string => cell(item("", 1), merge);
  const body = table(
    row(numbered(restart), cell("a")),
    row(numbered(goOn), cell("b")),
    row(numbered(""), cell("c")),
  );
  expect((await readGrids(body, list(1, level(0, "decimal", "%1"))))[0]).toEqual([
    [0, 0, 2, 1, "1 "],
    [0, 1, 1, 1, "a"],
    [1, 1, 1, 1, "b"],
    [2, 0, 1, 1, "2 "],
    [2, 1, 1, 1, "c"],
  ]);
});

test("a merge that goes on from nothing, or from a row that ended early, is a cell of its own", async () => {
  const body = table(
    row(cell("a", goOn), cell("b", restart)),
    row(cell("c")),
    row(cell("d"), cell("e", goOn)),
  );
  expect((await readGrids(body))[0]).toEqual([
    [0, 0, 1, 1, "a"],
    [0, 1, 1, 1, "b"],
    [1, 0, 1, 1, "c"],
    [2, 0, 1, 1, "d"],
    [2, 1, 1, 1, "e"],
  ]);
});

test("hMerge, the old way to merge across, and columns left free at the left", async () => {
  const body = table(
    row(cell("a", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), cell("b")),
    `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell("c")}</w:tr>`,
  );
  expect((await readGrids(body))[0]).toEqual([
    [0, 0, 1, 2, "a"],
    [0, 2, 1, 1, "b"],
    [1, 2, 1, 1, "c"],
  ]);
});

test("rows and cells in content controls count, deleted rows do not", async () => {
  const body = table(
    `<w:sdt><w:sdtPr/><w:sdtContent>${row(`<w:sdt><w:sdtContent>${cell("a")}</w:sdtContent></w:sdt>`, cell("b"))}</w:sdtContent></w:sdt>`,
    `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell("c")}${cell("d")}</w:tr>`,
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("e")}${cell("f")}</w:tr>`,
  );
  expect((await readGrids(body))[0]).toEqual([
    [0, 0, 1, 1, "a"],
    [0, 1, 1, 1, "b"],
    [1, 0, 1, 1, "e"],
    [1, 1, 1, 1, "f"],
  ]);
});

test("rows that are printed again on each page are the header, as far as they begin the table", async () => {
  const head = (text: string, mark = "<w:tblHeader/>"): string =>
    `<w:tr><w:trPr>${mark}</w:trPr>${cell(text)}${cell("b")}</w:tr>`;
  const headerRows = async (...rows: string[]): Promise<number> => {
    const [block] = (await readDocx(wordFile(table(...rows)))).blocks;
    return block?.type === "table" ? block.headerRows : -1;
  };
  expect(await headerRows(head("TT"), head("1"), row(cell("c"), cell("d")))).toBe(2);
  expect(await headerRows(head("TT", '<w:tblHeader w:val="0"/>'), row(cell("c"), cell("d")))).toBe(0);
  expect(await headerRows(row(cell("c"), cell("d")), head("TT"))).toBe(0);
});

test("a table in a cell is a block of the cell", async () => {
  const inner = table(row(cell("x"), cell("y")));
  const { blocks } = await readDocx(
    wordFile(table(row(cell(paragraph("trước") + inner + paragraph("sau"))))),
  );
  const outer = blocks[0];
  if (outer?.type !== "table") throw new Error("no table");
  const [before, nested, after] = outer.cells[0]?.blocks ?? [];
  expect(before).toMatchObject({ type: "paragraph", text: { text: "trước" } });
  expect(gridOf(nested)).toEqual([
    [0, 0, 1, 1, "x"],
    [0, 1, 1, 1, "y"],
  ]);
  expect(after).toMatchObject({ type: "paragraph", text: { text: "sau" } });
});

test("sizes: as wide as the widest row; a mad gridSpan is cut down; a table without cells is none", async () => {
  const { blocks } = await readDocx(
    wordFile(
      table(row(cell("a")), row(cell("b"), cell("c", span(2)))) +
        table(row(cell("a", span(2_000_000_000)))) +
        table(),
    ),
  );
  expect(blocks).toMatchObject([
    { rows: 2, columns: 3 },
    { rows: 1, columns: 63 },
  ]);
});
