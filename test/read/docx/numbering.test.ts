import { describe, expect, test } from "vitest";
import { item, level, list, paragraph } from "../../fixtures/docx/word-file.ts";
import { readLines } from "./blocks-as-text.ts";

const planLevels =
  level(0, "upperRoman", "%1.") +
  level(1, "decimal", "%2.") +
  level(2, "lowerLetter", "%3)") +
  level(3, "bullet", "-");

describe("labels of lists", () => {
  test("levels of a plan start anew under each heading", async () => {
    const body = [
      item("MỤC ĐÍCH, YÊU CẦU", 1),
      item("Mục đích", 1, 1),
      item("Yêu cầu", 1, 1),
      item("Bám sát nghị quyết", 1, 2),
      item("Đúng tiến độ", 1, 2),
      item("hằng quý", 1, 3),
      item("NHIỆM VỤ", 1),
      item("Tuyên truyền", 1, 1),
      item("Báo chí", 1, 2),
    ];
    expect(await readLines(body.join(""), { numbering: list(1, planLevels) })).toEqual([
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Mục đích",
      "2. Yêu cầu",
      "a) Bám sát nghị quyết",
      "b) Đúng tiến độ",
      "- hằng quý",
      "II. NHIỆM VỤ",
      "1. Tuyên truyền",
      "a) Báo chí",
    ]);
  });

  test("numbers of several levels in one label", async () => {
    const numbering = list(
      1,
      level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") + level(2, "decimal", "%1.%2.%3."),
    );
    const body = [
      item("A", 1),
      item("B", 1, 1),
      item("C", 1, 2),
      item("D", 1, 2),
      item("E", 1, 1),
      item("F", 1, 2),
    ];
    expect(await readLines(body.join(""), { numbering })).toEqual([
      "1. A",
      "1.1. B",
      "1.1.1. C",
      "1.1.2. D",
      "1.2. E",
      "1.2.1. F",
    ]);
  });

  test("a level above that was never used is taken for its start, and counts", async () => {
    const numbering = list(1, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2."));
    const body = item("A", 1, 1) + item("B", 1, 1) + item("C", 1);
    expect(await readLines(body, { numbering })).toEqual(["1.1. A", "1.2. B", "2. C"]);
  });

  test("legal numbering prints the Roman level above in decimal", async () => {
    const numbering = list(1, level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.", "<w:isLgl/>"));
    expect(await readLines(item("A", 1) + item("B", 1) + item("C", 1, 1), { numbering })).toEqual([
      "I. A",
      "II. B",
      "2.1. C",
    ]);
  });

  test("lvlRestart 0: the numbers of khoản run on through the sections", async () => {
    const numbering = list(
      1,
      level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>'),
    );
    const body = item("A", 1) + item("B", 1, 1) + item("C", 1) + item("D", 1, 1);
    expect(await readLines(body, { numbering })).toEqual(["I. A", "1. B", "II. C", "2. D"]);
  });

  test("lvlRestart 1: the third level starts anew after the first level only", async () => {
    const third = level(2, "lowerLetter", "%3)", '<w:lvlRestart w:val="1"/>');
    const numbering = list(1, level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + third);
    const body = [
      item("A", 1),
      item("B", 1, 1),
      item("C", 1, 2),
      item("D", 1, 1),
      item("E", 1, 2),
      item("F", 1),
      item("G", 1, 2),
    ];
    expect(await readLines(body.join(""), { numbering })).toEqual([
      "I. A",
      "1. B",
      "a) C",
      "2. D",
      "b) E",
      "II. F",
      "a) G",
    ]);
  });

  test("lists made of one abstract list count on from each other, unless one starts over", async () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const numbering = list(1, level(0, "decimal", "%1."), nums);
    const body = item("A", 1) + item("B", 2) + item("C", 3) + item("D", 3) + item("E", 1);
    expect(await readLines(body, { numbering })).toEqual(["1. A", "2. B", "1. C", "2. D", "3. E"]);
  });

  test("startOverride may begin at any number, and an override may bring a level of its own", async () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>' +
      `<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "Phần %1:")}</w:lvlOverride></w:num>`;
    const numbering = list(1, level(0, "decimal", "%1."), nums);
    expect(await readLines(item("A", 1) + item("B", 1) + item("C", 2), { numbering })).toEqual([
      "5. A",
      "6. B",
      "Phần G: C",
    ]);
  });

  test("what follows the label: tab, space, nothing", async () => {
    const numbering =
      list(1, level(0, "decimal", "%1.", '<w:suff w:val="tab"/>')) +
      list(2, level(0, "decimal", "Điều %1.", '<w:suff w:val="space"/>')) +
      list(3, level(0, "upperRoman", "%1.", '<w:suff w:val="nothing"/>'));
    expect(await readLines(item("A", 1) + item("B", 2) + item("C", 3), { numbering })).toEqual([
      "1. A",
      "Điều 1. B",
      "I.C",
    ]);
  });

  test("numId 0 takes the number of the style away, and does not count", async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const khoan = '<w:pStyle w:val="Khoan"/>';
    const body =
      paragraph("A", khoan) +
      paragraph("B", `${khoan}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
      paragraph("C", khoan);
    expect(await readLines(body, { styles, numbering: list(1, level(0, "decimal", "%1.")) })).toEqual([
      "1. A",
      "B",
      "2. C",
    ]);
  });

  test("styles carry numbers: by the level that names them, through basedOn, and with their own level", async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="KhoanDam"><w:basedOn w:val="Khoan"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="Diem"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr></w:style>',
    ].join("");
    const levels =
      level(0, "upperRoman", "%1.", '<w:pStyle w:val="Muc"/>') +
      level(1, "decimal", "%2.", '<w:pStyle w:val="Khoan"/>') +
      level(2, "lowerLetter", "%3)");
    const styled = (text: string, style: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`);
    const body = styled("A", "Muc") + styled("B", "Khoan") + styled("C", "KhoanDam") + styled("D", "Diem");
    // "D" is based on a style of level 0, but names level 2 itself.
    expect(await readLines(body, { styles, numbering: list(1, levels) })).toEqual([
      "I. A",
      "1. B",
      "2. C",
      "a) D",
    ]);
  });

  test("numStyleLink leads to the list of a numbering style", async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="KieuSo"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      list(1, `<w:styleLink w:val="KieuSo"/>${level(0, "upperRoman", "%1.")}`, "") +
      list(2, '<w:numStyleLink w:val="KieuSo"/>', "") +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>';
    expect(await readLines(item("A", 2) + item("B", 2), { styles, numbering })).toEqual(["I. A", "II. B"]);
  });

  test("bullets: dash and plus stay, pictures of symbol fonts become •", async () => {
    const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
    const bullets: [text: string, font: string][] = [
      ["-", "Times New Roman"],
      ["+", "Times New Roman"],
      ["&#xF0B7;", "Symbol"],
      ["&#xF02D;", "Symbol"],
      ["&#xF02B;", "Symbol"],
      ["&#xF0A7;", "Wingdings"],
      ["o", "Courier New"],
      ["●", "Noto Sans Symbols"],
      ["Ghi chú:", "Times New Roman"],
    ];
    const numbering = bullets
      .map(([text, name], id) => list(id + 1, level(0, "bullet", text, font(name))))
      .join("");
    const body = bullets.map((_, id) => item("x", id + 1)).join("");
    expect(await readLines(body, { numbering })).toEqual([
      "- x",
      "+ x",
      "• x",
      "- x",
      "+ x",
      "• x",
      "• x",
      "• x",
      "Ghi chú: x",
    ]);
  });

  test("a number without text is printed (ordinals of a table), a bullet without text is not", async () => {
    const numbering = list(1, level(0, "decimal", "%1")) + list(2, level(0, "bullet", "-"));
    expect(await readLines(item("", 1) + item("", 2) + item("x", 1), { numbering })).toEqual(["1 ", "2 x"]);
  });

  test("a list, level or abstract list that does not exist leaves the paragraph without a label", async () => {
    const numbering = list(
      1,
      level(0, "decimal", "%1."),
      '<w:num w:numId="7"><w:abstractNumId w:val="99"/></w:num>',
    );
    expect(await readLines(item("A", 42) + item("B", 7) + item("C", 1, 5), { numbering })).toEqual([
      "A",
      "B",
      "C",
    ]);
  });

  test("a format newer than the standard is read from its choice", async () => {
    const custom =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="01, 02, 03, ..."/></mc:Choice>' +
      '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>';
    expect(await readLines(item("A", 1), { numbering: list(1, custom) })).toEqual(["01. A"]);
  });
});
