import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/read/docx/index.ts";
import { cell, paragraph, row, run, table, wordFile } from "../../fixtures/docx/word-file.ts";
import { linesOf, readLines } from "./blocks-as-text.ts";

const textBox = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
const fieldCharacter = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (code: string, result: string): string =>
  fieldCharacter("begin") + instruction(code) + fieldCharacter("separate") + result + fieldCharacter("end");

describe("characters", () => {
  test("character references, spaces and line breaks of the file's own layout", async () => {
    const body = paragraph(run("B&#7843;o hi&#x1EC3;m &amp;lt; y\n tế ") + run(" &lt;95%&gt;"));
    expect(await readLines(body)).toEqual(["Bảo hiểm &lt; y  tế  <95%>"]);
  });

  test("tabs, hyphens that break and hyphens that do not", async () => {
    const body = paragraph(
      `<w:r><w:t>Số:</w:t><w:tab/><w:t>25</w:t><w:noBreakHyphen/><w:t>CT/TW kế</w:t><w:softHyphen/><w:t>hoạch</w:t></w:r>`,
    );
    expect(await readLines(body)).toEqual(["Số:\t25-CT/TW kếhoạch"]);
  });

  test("explicit line breaks and page breaks end a line, a blank line is nothing", async () => {
    const body = paragraph(
      '<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Triển khai</w:t><w:br w:type="page"/><w:cr/><w:t>Phụ lục</w:t></w:r>',
    );
    expect(await readLines(body + paragraph("") + paragraph(" "))).toEqual([
      "KẾ HOẠCH",
      "Triển khai",
      "Phụ lục",
    ]);
  });

  test("form lines stay as they are typed", async () => {
    expect(await readLines(paragraph("Kinh phí: ……… đồng (....)"))).toEqual(["Kinh phí: ……… đồng (....)"]);
  });

  test("symbols: w:sym, private use codes, letters typed in a symbol font", async () => {
    const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    const body = paragraph(
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 95% </w:t><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>' +
        run(" &#xF0B7; &#xB0;C Đ", font("Symbol")) +
        '<w:r><w:sym w:font="Wingdings 3" w:char="F07D"/><w:sym w:font="Times New Roman" w:char="00A7"/></w:r>',
    );
    expect(await readLines(body)).toEqual(["≥ 95% → • °C Đ□§"]);
  });

  test("capitals of the run or its style are printed as capitals", async () => {
    expect(await readLines(paragraph(run("Kế hoạch năm 2025, đợt ", "<w:caps/>") + run("một")))).toEqual([
      "KẾ HOẠCH NĂM 2025, ĐỢT một",
    ]);
  });

  test("hidden text is left out, hidden by the run or by its style", async () => {
    const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = paragraph(
      run("a") +
        run("b", "<w:vanish/>") +
        run("c", '<w:rStyle w:val="An"/>') +
        run("d", '<w:rStyle w:val="An"/><w:vanish w:val="0"/>'),
    );
    expect(await readLines(body, { styles })).toEqual(["ad"]);
  });

  test("a formula gives its letters", async () => {
    const body = `<w:p>${run("k = ")}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>`;
    expect(await readLines(body)).toEqual(["k = a+b"]);
  });
});

describe("wrappers", () => {
  test("hyperlinks, content controls, smart tags and custom XML are looked through, comments are not text", async () => {
    const body =
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph("A")}</w:sdtContent></w:sdt>` +
      `<w:customXml>${paragraph("B")}</w:customXml>` +
      `<w:p><w:hyperlink>${run("C")}</w:hyperlink><w:smartTag>${run("D")}</w:smartTag>` +
      `<w:commentRangeStart w:id="1"/><w:sdt><w:sdtPr/><w:sdtContent>${run("E")}</w:sdtContent></w:sdt>` +
      `<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`;
    expect(await readLines(body)).toEqual(["A", "B", "CDE"]);
  });

  test("a text box is read once, after the paragraph it hangs on", async () => {
    const drawing = `<w:drawing><wp:anchor><a:graphic><wps:wsp><wps:txbx>${textBox("MẬT")}</wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing>`;
    const vml = `<w:pict><v:shape><v:textbox>${textBox("MẬT")}</v:textbox></v:shape></w:pict>`;
    const choice = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent>`;
    expect(await readLines(paragraph(`<w:r>${choice}</w:r>${run("Số: 1")}`) + paragraph("x"))).toEqual([
      "Số: 1",
      "MẬT",
      "x",
    ]);
    expect(await readLines(paragraph(`<w:r>${vml}</w:r>${run("Số: 1")}`))).toEqual(["Số: 1", "MẬT"]);
  });

  test("where only the fallback holds text, the fallback is read", async () => {
    const choice = `<mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback>${run("HỎA TỐC")}</mc:Fallback></mc:AlternateContent>`;
    expect(await readLines(`<w:p>${choice}</w:p>`)).toEqual(["HỎA TỐC"]);
  });
});

test("an embedded file that Word would import is said to be left out", async () => {
  const document = await readDocx(wordFile(`${paragraph("A")}<w:altChunk r:id="rId9"/>${paragraph("B")}`));
  expect(linesOf(document.blocks)).toEqual(["A", "B"]);
  expect(document.diagnostics).toMatchObject([{ code: "docx.embedded-file", severity: "warning" }]);
});

describe("fields", () => {
  test("results are text, instructions are not", async () => {
    const body = paragraph(
      run("Xem ") + field(' HYPERLINK "https://example.vn" ', run("Phụ lục I")) + run("."),
    );
    expect(await readLines(body)).toEqual(["Xem Phụ lục I."]);
  });

  test("page numbers are no text, as complex and as simple fields", async () => {
    const body = paragraph(
      run("Trang ") +
        field(" PAGE \\* MERGEFORMAT ", run("7")) +
        `<w:fldSimple w:instr=" NUMPAGES ">${run("12")}</w:fldSimple>` +
        `<w:fldSimple w:instr=" DATE ">${run("hôm nay")}</w:fldSimple>`,
    );
    expect(await readLines(body)).toEqual(["Trang hôm nay"]);
  });

  test("a field in the instruction of another", async () => {
    const inner = field(" PAGE ", run("1"));
    const body = paragraph(
      fieldCharacter("begin") +
        instruction(" IF ") +
        inner +
        instruction(" = 1 ") +
        fieldCharacter("separate") +
        run("đầu") +
        fieldCharacter("end"),
    );
    expect(await readLines(body)).toEqual(["đầu"]);
  });

  test("a table of contents repeats the headings, and is furniture", async () => {
    const body =
      paragraph(
        fieldCharacter("begin") +
          instruction(' TOC \\o "1-3" ') +
          fieldCharacter("separate") +
          run("I. MỤC TIÊU\t2"),
      ) +
      paragraph("II. NHIỆM VỤ\t5") +
      paragraph(fieldCharacter("end")) +
      paragraph("I. MỤC TIÊU");
    const { blocks } = await readDocx(wordFile(body));
    expect(linesOf(blocks, "furniture")).toEqual(["I. MỤC TIÊU\t2", "II. NHIỆM VỤ\t5"]);
    expect(linesOf(blocks)).toEqual(["I. MỤC TIÊU"]);
  });

  test("a field that never ends does not swallow the document, nor does an end without a beginning", async () => {
    expect(await readLines(paragraph(fieldCharacter("begin") + run("A")) + paragraph("B"))).toEqual([
      "A",
      "B",
    ]);
    expect(await readLines(paragraph(fieldCharacter("end") + run("A")) + paragraph("B"))).toEqual(["A", "B"]);
  });
});

describe("tracked changes", () => {
  test("insertions are in, deletions and the old place of moved text are out, and it is said", async () => {
    const body = paragraph(
      run("Đến năm ") +
        `<w:del w:id="1"><w:r><w:delText>2025</w:delText></w:r></w:del><w:ins w:id="2">${run("2030")}</w:ins>` +
        `<w:moveFrom w:id="3">${run(" cũ")}</w:moveFrom><w:moveTo w:id="4">${run(" mới")}</w:moveTo>`,
    );
    const document = await readDocx(wordFile(body));
    expect(linesOf(document.blocks)).toEqual(["Đến năm 2030 mới"]);
    expect(document.diagnostics).toMatchObject([{ code: "docx.tracked-changes", severity: "info" }]);
    expect((await readDocx(wordFile(paragraph("x")))).diagnostics).toEqual([]);
  });

  test("a deleted paragraph mark joins two paragraphs", async () => {
    const body = paragraph("Sở Y tế ", '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph("chủ trì.");
    expect(await readLines(body)).toEqual(["Sở Y tế chủ trì."]);
  });

  test("text before a deleted mark at the very end is not lost", async () => {
    expect(await readLines(paragraph("A") + paragraph("B", '<w:rPr><w:del w:id="1"/></w:rPr>'))).toEqual([
      "A",
      "B",
    ]);
    const cells = table(row(cell(paragraph("A", '<w:rPr><w:del w:id="1"/></w:rPr>')), cell("B")));
    expect(await readLines(cells)).toEqual(["A", "B"]);
  });

  test("a style separator: the heading and the text after it are one line", async () => {
    const body =
      paragraph("1. Mục đích: ", "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + paragraph("Cụ thể hóa");
    expect(await readLines(body)).toEqual(["1. Mục đích: Cụ thể hóa"]);
  });
});
