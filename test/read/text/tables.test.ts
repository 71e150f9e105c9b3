import { describe, expect, test } from "vitest";
import type { TableBlock } from "../../../src/document/source-document.ts";
import { readText } from "../../../src/read/plain.ts";
import { blockLines } from "../block-lines.ts";

const tablesOf = (source: string): TableBlock[] =>
  readText(source).blocks.filter((block) => block.type === "table");

describe("fields between tabs", () => {
  const source = [
    "II. CÁC CHỈ TIÊU",
    "\tChỉ tiêu\tThực hiện 2024\tKế hoạch 2025",
    "Chỉ tiêu đầu vào\t\t\t",
    "1\tSố bác sĩ/vạn dân\t8,0\t8,25",
    "",
    "2\tGiường bệnh/vạn dân\t31,80\t31,90",
    "III. NHIỆM VỤ",
  ].join("\n");

  test("make one table, over the hole of a page break", () => {
    expect(blockLines(readText(source))).toEqual([
      "II. CÁC CHỈ TIÊU",
      " | Chỉ tiêu | Thực hiện 2024 | Kế hoạch 2025",
      "Chỉ tiêu đầu vào",
      "1 | Số bác sĩ/vạn dân | 8,0 | 8,25",
      "2 | Giường bệnh/vạn dân | 31,80 | 31,90",
      "III. NHIỆM VỤ",
    ]);
  });

  test("a group row spans the table", () => {
    const cells = tablesOf(source)[0]?.cells.filter(({ row }) => row === 1);
    expect(cells).toHaveLength(1);
    expect(cells?.[0]).toMatchObject({ column: 0, columnSpan: 4 });
  });

  test("indents and stray tabs make none", () => {
    expect(tablesOf("\tCăn cứ Luật Khám bệnh;\n\tCăn cứ Luật Dược;\nchăm sóc Nhân dân.\t\nHết.\t")).toEqual(
      [],
    );
  });
});

describe("one cell a line", () => {
  const head = ["TT", "Chỉ số đánh giá", "Đơn vị tính", "Năm", "2025", "2026"];

  test("a label before a run of years spans them", () => {
    const source = [
      ...head,
      "1",
      "Số trạm xây mới",
      "Trạm",
      "01",
      "02",
      "2",
      "Tỷ lệ BHYT",
      "%",
      "≥80",
      "≥ 85",
    ];
    expect(blockLines(readText(source.join("\n")))).toEqual([
      "TT | Chỉ số đánh giá | Đơn vị tính | Năm",
      "2025 | 2026",
      "1 | Số trạm xây mới | Trạm | 01 | 02",
      "2 | Tỷ lệ BHYT | % | ≥80 | ≥ 85",
    ]);
    const cells = tablesOf(source.join("\n"))[0]!.cells;
    expect(cells[0]).toMatchObject({ row: 0, rowSpan: 2, columnSpan: 1 });
    expect(cells[3]).toMatchObject({ row: 0, column: 3, rowSpan: 1, columnSpan: 2 });
  });

  test("without one the years are columns beside it", () => {
    const source = [
      "STT",
      "Chỉ tiêu",
      "ĐVT",
      "2025",
      "2026",
      "1",
      "A",
      "%",
      "5",
      "6",
      "2",
      "B",
      "%",
      "7",
      "8",
    ];
    expect(tablesOf(source.join("\n"))[0]).toMatchObject({ rows: 3, columns: 5 });
  });

  test("a name over two lines is found by the ordinal after it", () => {
    const source = [
      ...head,
      "1",
      "Tỷ lệ trạm y tế",
      "có bác sĩ",
      "%",
      "90",
      "95",
      "2",
      "Tỷ lệ BHYT",
      "%",
      "98",
      "99",
    ];
    expect(blockLines(readText(source.join("\n")))).toContain("1 | Tỷ lệ trạm y tế có bác sĩ | % | 90 | 95");
  });

  test("groups between the rows span the table", () => {
    const source = [
      ...head,
      "I",
      "Đầu vào",
      "1",
      "A",
      "%",
      "5",
      "6",
      "II",
      "Đầu ra",
      "2",
      "B",
      "%",
      "7",
      "8",
    ];
    const lines = blockLines(readText(source.join("\n")));
    expect(lines).toContain("I | Đầu vào");
    expect(lines).toContain("II | Đầu ra");
    expect(lines).toContain("2 | B | % | 7 | 8");
  });

  test("the word TT alone makes none", () => {
    expect(tablesOf("TT\nTT. Tỉnh ủy\nUBND tỉnh")).toEqual([]);
  });
});

test("bars as in markdown", () => {
  const source = "| TT | Nội dung |\n| --- | :-: |\n| 1 | a<br>b |\n| 2 | |";
  expect(blockLines(readText(source))).toEqual(["TT | Nội dung", "1 | a / b", "2 | "]);
});

test("letterhead and sign-off side by side are read down each column", () => {
  const source = `
   ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     TỈNH AN BÌNH                       Độc lập - Tự do - Hạnh phúc
       -------                          ---------------------------
   Số: 12/KH-UBND                   An Bình, ngày 02 tháng 3 năm 2025

                              KẾ HOẠCH
                Phát triển cây chè trên địa bàn tỉnh
Nơi nhận:                                   TM. ỦY BAN NHÂN DÂN
- Bộ Nông nghiệp và Môi trường;                KT. CHỦ TỊCH
- VPUB: CVP, các PCVP,                        PHÓ CHỦ TỊCH
các phòng;
- Lưu: VT.
                                                Lê Văn An

                                PHỤ LỤC
`;
  expect(blockLines(readText(source))).toEqual([
    "ỦY BAN NHÂN DÂN / TỈNH AN BÌNH / Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / An Bình, ngày 02 tháng 3 năm 2025",
    "KẾ HOẠCH",
    "Phát triển cây chè trên địa bàn tỉnh",
    "Nơi nhận: / - Bộ Nông nghiệp và Môi trường; / - VPUB: CVP, các PCVP, các phòng; / - Lưu: VT. | TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Văn An",
    "PHỤ LỤC",
  ]);
});
