import { expect, test } from "vitest";
import { readDocx } from "../../../src/read/docx/index.ts";
import { paragraph, run, wordFile } from "../../fixtures/docx/word-file.ts";
import { linesOf } from "./blocks-as-text.ts";

type Kind = "footnote" | "endnote";
const reference = (kind: Kind, id: number, more = ""): string =>
  `<w:r><w:${kind}Reference${more} w:id="${id}"/></w:r>`;
const note = (kind: Kind, id: number, text: string): string =>
  `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`;
const separator = `<w:footnote w:type="separator" w:id="-1">${paragraph("<w:r><w:separator/></w:r>")}</w:footnote>`;

test("footnotes follow the body in the order of their references, each with its mark", async () => {
  const document = await readDocx(
    wordFile(
      paragraph(run("Nghị quyết") + reference("footnote", 5) + run(" và Chỉ thị") + reference("footnote", 2)),
      {
        footnotes:
          separator +
          note("footnote", 2, " Số 25-CT/TW.") +
          note("footnote", 5, " Số 20-NQ/TW.") +
          note("footnote", 9, " thừa"),
      },
    ),
  );
  expect(linesOf(document.blocks)).toEqual(["Nghị quyết[1] và Chỉ thị[2]"]);
  expect(linesOf(document.blocks, "note")).toEqual(["[1] Số 20-NQ/TW.", "[2] Số 25-CT/TW."]);
});

test("endnotes are numbered in Roman, unless the document says otherwise", async () => {
  const body = paragraph(run("A") + reference("endnote", 1));
  const endnotes = note("endnote", 1, " x");
  const usual = await readDocx(wordFile(body, { endnotes }));
  expect(linesOf(usual.blocks)).toEqual(["A[i]"]);
  expect(linesOf(usual.blocks, "note")).toEqual(["[i] x"]);
  const settings = '<w:endnotePr><w:numFmt w:val="lowerLetter"/></w:endnotePr>';
  expect(linesOf((await readDocx(wordFile(body, { endnotes, settings }))).blocks)).toEqual(["A[a]"]);
  const section = '<w:sectPr><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr></w:sectPr>';
  expect(linesOf((await readDocx(wordFile(body + section, { endnotes, settings }))).blocks)).toEqual([
    "A[1]",
  ]);
});

test("the author's own mark uses up no number", async () => {
  const body = paragraph(
    run("A") +
      reference("footnote", 1, ' w:customMarkFollows="1"') +
      run("*") +
      run(" B") +
      reference("footnote", 2),
  );
  const starred = `<w:footnote w:id="1">${paragraph("* tự đánh dấu")}</w:footnote>`;
  const { blocks } = await readDocx(wordFile(body, { footnotes: starred + note("footnote", 2, " x") }));
  expect(linesOf(blocks)).toEqual(["A* B[1]"]);
  expect(linesOf(blocks, "note")).toEqual(["* tự đánh dấu", "[1] x"]);
});

test("a reference that is deleted or hidden counts for nothing", async () => {
  const body = paragraph(
    `<w:del w:id="1">${reference("footnote", 1)}</w:del>` +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>' +
      run("A") +
      reference("footnote", 2),
  );
  const footnotes = note("footnote", 1, " bỏ") + note("footnote", 2, " giữ");
  const { blocks } = await readDocx(wordFile(body, { footnotes }));
  expect(linesOf(blocks)).toEqual(["A[1]"]);
  expect(linesOf(blocks, "note")).toEqual(["[1] giữ"]);
});

test("headers and footers are furniture, their page numbers nothing", async () => {
  const page = `<w:fldSimple w:instr=" PAGE ">${run("2")}</w:fldSimple>`;
  const { blocks } = await readDocx(
    wordFile(paragraph("x"), { header: paragraph(page), footer: paragraph(run("UBND tỉnh ") + page) }),
  );
  expect(linesOf(blocks)).toEqual(["x"]);
  expect(linesOf(blocks, "furniture")).toEqual(["UBND tỉnh "]);
});
