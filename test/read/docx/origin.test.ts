import { expect, test } from "vitest";
import type { RawBlock, RawParagraph } from "../../../src/document/raw.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import {
  cell,
  item,
  level,
  list,
  paragraph,
  row,
  run,
  table,
  wordFile,
} from "../../fixtures/docx/word-file.ts";

function paragraphsOf(blocks: readonly RawBlock[]): RawParagraph[] {
  return blocks.flatMap((block) =>
    block.type === "paragraph" ? [block] : block.cells.flatMap((one) => paragraphsOf(one.blocks)),
  );
}

/** One segment a paragraph, the paragraphs one after the other as in a canonical text. */
function segmentsOf(blocks: readonly RawBlock[]) {
  let at = 0;
  return paragraphsOf(blocks).map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, source: text.toSource(0, text.length) };
  });
}

test("a place in the text leads to part, paragraph and cell", async () => {
  const body =
    paragraph("") +
    paragraph("A") +
    table(row(cell("b"), cell("c")), row(cell("d"), cell(paragraph("e") + paragraph("f")))) +
    paragraph("g");
  const { blocks, origin } = await readDocx(wordFile(body, { footer: paragraph("h") }));
  const part = "word/document.xml";
  const outside = { table: null, row: null, cell: null };
  expect(origin(segmentsOf(blocks))).toEqual({
    kind: "docx",
    segments: [
      { start: 0, end: 1, part, paragraph: 1, ...outside },
      { start: 2, end: 3, part, paragraph: 2, table: 0, row: 0, cell: 0 },
      { start: 4, end: 5, part, paragraph: 3, table: 0, row: 0, cell: 1 },
      { start: 6, end: 7, part, paragraph: 4, table: 0, row: 1, cell: 0 },
      { start: 8, end: 9, part, paragraph: 5, table: 0, row: 1, cell: 1 },
      { start: 10, end: 11, part, paragraph: 6, table: 0, row: 1, cell: 1 },
      { start: 12, end: 13, part, paragraph: 7, ...outside },
      { start: 14, end: 15, part: "word/footer.xml", paragraph: 0, ...outside },
    ],
  });
});

test("lines and pieces of one paragraph are one segment", async () => {
  const body = paragraph("<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>năm 2025</w:t></w:r>");
  const { blocks, origin } = await readDocx(wordFile(body));
  expect(origin(segmentsOf(blocks))).toMatchObject({ segments: [{ start: 0, end: 17, paragraph: 0 }] });
});

test("the label belongs to its paragraph; ranges of two paragraphs never touch", async () => {
  const numbering = list(1, level(0, "decimal", "%1."));
  const { blocks } = await readDocx(wordFile(item(run("A") + run("b"), 1) + item("C", 1), { numbering }));
  const [first, second] = segmentsOf(blocks);
  expect(first?.source).toEqual({ start: 0, end: 5 });
  expect(second?.source).toEqual({ start: 6, end: 10 });
});
