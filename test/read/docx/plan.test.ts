import { readFileSync } from "node:fs";
import { strFromU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/read/docx/index.ts";
import { makePlan } from "../../fixtures/docx/make.ts";
import { cell, paragraph, row, run, table, wordFile } from "../../fixtures/docx/word-file.ts";
import { gridOf, linesOf, strongOf } from "./blocks-as-text.ts";

const plan = readFileSync(new URL("../../fixtures/docx/plan.docx", import.meta.url));

describe("a plan as Word writes it", () => {
  test("its body, line by line", async () => {
    const { blocks } = await readDocx(plan);
    expect(linesOf(blocks.filter((block) => block.type === "paragraph"))).toEqual([
      "KẾ HOẠCH",
      "Chăm sóc sức khỏe nhân dân",
      "giai đoạn 2025 - 2030",
      "Căn cứ Luật Khám bệnh, chữa bệnh;",
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Mục đích: Bảo đảm mọi người dân được chăm sóc.",
      "2. Yêu cầu",
      "- Phân công rõ người, rõ việc.",
      "- Báo cáo trước ngày\t15/12.",
      "II. CHỈ TIÊU",
      "1. Đến năm 2030:",
      "1.1. Trên 95% dân số tham gia bảo hiểm y tế[1].",
      "1.2. Các chỉ tiêu khác:",
      "a) 11 bác sĩ/vạn dân;",
      "b) 100% trạm y tế có bác sĩ.",
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Sở Y tế: chủ trì, theo dõi./.",
    ]);
    expect(linesOf(blocks, "note")).toEqual(["[1]Số liệu đến ngày 31/12/2024."]);
  });

  test("its header, its indicators, its sign-off", async () => {
    const [header, indicators, signOff] = (await readDocx(plan)).blocks.filter(
      (block) => block.type === "table",
    );
    expect(gridOf(header)).toEqual([
      [0, 0, 1, 1, "ỦY BAN NHÂN DÂN | TỈNH MẪU | Số:     /KH-UBND"],
      [
        0,
        1,
        1,
        1,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | Mẫu, ngày     tháng 01 năm 2025",
      ],
    ]);
    expect(gridOf(indicators)).toEqual([
      [0, 0, 2, 1, "TT"],
      [0, 1, 2, 1, "Chỉ tiêu"],
      [0, 2, 1, 2, "Thực hiện"],
      [1, 2, 1, 1, "2025"],
      [1, 3, 1, 1, "2030"],
      [2, 0, 1, 1, "1"],
      [2, 1, 1, 1, "Giường bệnh/vạn dân"],
      [2, 2, 1, 1, "30"],
      [2, 3, 1, 1, "35"],
    ]);
    expect(gridOf(signOff)).toEqual([
      [0, 0, 1, 1, "Nơi nhận: | - Bộ Y tế (b/c); | - Lưu: VT."],
      [0, 1, 1, 1, "TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | Nguyễn Văn A"],
    ]);
  });

  test("its bold text", async () => {
    expect(strongOf(await readDocx(plan))).toEqual([
      "KẾ HOẠCH",
      "Chăm sóc sức khỏe nhân dân",
      "giai đoạn 2025 - 2030",
      "MỤC ĐÍCH, YÊU CẦU",
      "Mục đích: ",
      "Yêu cầu",
      "CHỈ TIÊU",
      "TỔ CHỨC THỰC HIỆN",
    ]);
  });
});

test("plan.docx is what make.ts makes", async () => {
  const [kept, made] = [unzipSync(plan), unzipSync(await makePlan())];
  for (const name of ["word/document.xml", "word/numbering.xml", "word/footnotes.xml"]) {
    const xml = kept[name];
    expect(xml === undefined ? "no such part" : strFromU8(xml)).toBe(
      strFromU8(made[name] ?? new Uint8Array()),
    );
  }
});

describe("the same words in the same order as mammoth", () => {
  const mixed = wordFile(
    paragraph(
      run("Xem ") + `<w:hyperlink>${run("Phụ lục")}</w:hyperlink><w:ins w:id="1">${run(" I")}</w:ins>`,
    ) +
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph("trong khung")}</w:sdtContent></w:sdt>` +
      paragraph(
        `<w:r><w:t>trước</w:t><w:tab/><w:t>sau</w:t><w:br/><w:t>25</w:t><w:noBreakHyphen/><w:t>CT</w:t></w:r>`,
      ) +
      table(
        row(
          cell("gộp", '<w:vMerge w:val="restart"/>'),
          cell(table(row(cell("bảng"), cell("trong"))) + paragraph("bảng")),
        ),
        row(cell("", "<w:vMerge/>"), cell("hết", '<w:gridSpan w:val="2"/>')),
      ),
  );

  test.each([
    ["plan.docx", plan],
    ["a file of many constructs", mixed],
  ])("%s", async (_, bytes) => {
    const parts = unzipSync(bytes);
    // mammoth has no labels: without the part that defines the lists there are none here either.
    delete parts["word/numbering.xml"];
    const { blocks } = await readDocx(zipSync(parts));
    const notes = linesOf(blocks, "note").map((line) => line.replace(/^\[\d+\]/u, ""));
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(wordsOf([...linesOf(blocks), ...notes].join("\n"))).toEqual(wordsOf(textOfHtml(html)));
  });
});

function textOfHtml(html: string): string {
  return html.replace(/<\/?(?:p|td|tr|table|li|ol|br)(?: [^>]*)?\/?>/gu, " ").replace(/<[^>]*>/gu, "");
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
