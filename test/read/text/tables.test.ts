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

  test("the title of a group may stand without a tab", () => {
    expect(blockLines(readText(source.replace("Chỉ tiêu đầu vào\t\t\t", "Chỉ tiêu đầu vào")))).toEqual(
      blockLines(readText(source)),
    );
    expect(blockLines(readText("1\tA\t5\n2\tB\t6\nGhi chú: số liệu năm 2024."))).toContain(
      "Ghi chú: số liệu năm 2024.",
    );
  });

  test("bars between the fields do as well", () => {
    const bars = source.replaceAll("\t", " | ").replace("Chỉ tiêu đầu vào |  |  | ", "Chỉ tiêu đầu vào");
    expect(blockLines(readText(bars))).toEqual(blockLines(readText(source)));
    expect(tablesOf("Trang chủ | Tin tức | Liên hệ\n\nKẾ HOẠCH\nb/a | c")).toEqual([]);
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

  test("a group with its title on one line stands above the first ordinal, where ordinals may begin anew", () => {
    const source = [
      "STT\nNhiệm vụ\nCơ quan chủ trì\nThời gian\nhoàn thành",
      "I. NÂNG CAO NHẬN THỨC\n1\nTuyên truyền\nSở Y tế\nQuý I\n2\nTập huấn\nSở Nội vụ\nQuý II",
      "II. HẠ TẦNG\n1\nXây trạm\nSở Xây dựng\nQuý III\n2\nSửa trạm\nUBND các xã\nQuý IV",
    ];
    expect(blockLines(readText(source.join("\n")))).toEqual([
      "STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành",
      "I. NÂNG CAO NHẬN THỨC",
      "1 | Tuyên truyền | Sở Y tế | Quý I",
      "2 | Tập huấn | Sở Nội vụ | Quý II",
      "II. HẠ TẦNG",
      "1 | Xây trạm | Sở Xây dựng | Quý III",
      "2 | Sửa trạm | UBND các xã | Quý IV",
    ]);
  });

  test("no head over the ordinals, and the title of a group right below the header", () => {
    const source =
      "Chỉ tiêu\nThực hiện 2024\nKế hoạch 2025\nĐầu vào\n1\nBác sĩ/vạn dân\n8,0\n8,25\n2\nGiường/vạn dân\n31\n32";
    expect(blockLines(readText(source))).toEqual([
      " | Chỉ tiêu | Thực hiện 2024 | Kế hoạch 2025",
      "Đầu vào",
      "1 | Bác sĩ/vạn dân | 8,0 | 8,25",
      "2 | Giường/vạn dân | 31 | 32",
    ]);
  });

  test("a row that numbers the columns is no row of the body", () => {
    const source = "TT\nNhiệm vụ\nChủ trì\n(1)\n(2)\n(3)\n1\nTập huấn\nSở Y tế\n2\nKiểm tra\nThanh tra tỉnh";
    expect(blockLines(readText(source))).toEqual([
      "TT | Nhiệm vụ | Chủ trì",
      "1 | Tập huấn | Sở Y tế",
      "2 | Kiểm tra | Thanh tra tỉnh",
    ]);
  });

  test("ordinals below an ordinal make it a group", () => {
    const source =
      "TT\nNhiệm vụ\nChủ trì\nThời gian\n1\nHạ tầng\n1.1\nXây trạm\nSở Y tế\n2026\n1.2\nSửa trạm\nUBND xã\n2027\n2\nTập huấn\nSở Y tế\n2026";
    const lines = blockLines(readText(source));
    expect(lines.slice(1)).toEqual([
      "1 | Hạ tầng",
      "1.1 | Xây trạm | Sở Y tế | 2026",
      "1.2 | Sửa trạm | UBND xã | 2027",
      "2 | Tập huấn | Sở Y tế | 2026",
    ]);
  });

  test("cells for remarks that are empty leave no line; names one below the other share a cell", () => {
    const source =
      "TT\nViệc\nNgười thực hiện\nGhi chú\n1.\nRà soát hồ sơ\nLê Văn An\nTrần Thị Bình\n2.\nIn chứng chỉ\nLê Văn An\n3.\nTrình ký\nTrần Thị Bình\nXong trong tháng 4";
    expect(blockLines(readText(source)).slice(1)).toEqual([
      "1. | Rà soát hồ sơ | Lê Văn An / Trần Thị Bình",
      "2. | In chứng chỉ | Lê Văn An",
      "3. | Trình ký | Trần Thị Bình | Xong trong tháng 4",
    ]);
  });

  test("wrapped cells are joined where the lines go on, in the last row too", () => {
    const source = [
      "STT\nNhiệm vụ\nChủ trì\nPhối hợp\nThời gian",
      "1\nXây dựng kế hoạch hỗ trợ doanh nghiệp tham gia phát triển\ncác ứng dụng số\nSở Tài chính\nCác sở, ban, ngành tỉnh; các đơn vị liên quan; UBND các\nxã, phường\nQuý IV",
      "2\nTổ chức xúc tiến đầu tư, thu hút các nhà đầu tư có tiềm lực\ntrong lĩnh vực công nghệ cao\nSở Công Thương\nUBND các xã\nHằng năm",
    ];
    expect(blockLines(readText(source.join("\n"))).slice(1)).toEqual([
      "1 | Xây dựng kế hoạch hỗ trợ doanh nghiệp tham gia phát triển các ứng dụng số | Sở Tài chính | Các sở, ban, ngành tỉnh; các đơn vị liên quan; UBND các xã, phường | Quý IV",
      "2 | Tổ chức xúc tiến đầu tư, thu hút các nhà đầu tư có tiềm lực trong lĩnh vực công nghệ cao | Sở Công Thương | UBND các xã | Hằng năm",
    ]);
  });

  const tasks = "STT\nNhiệm vụ\nChủ trì\nPhối hợp\nKết quả\nThời gian";
  const tasksBelow = (...rows: string[]): string[] =>
    blockLines(readText([tasks, ...rows].join("\n"))).slice(1);

  test("ordinals that begin with the number of their group, one group in another", () => {
    expect(
      tasksBelow(
        "A\nNỀN MÓNG\nI\nThể chế\n1.1\nRà soát quy định\nSở Tư pháp\nCác sở\nQuyết định\n2026",
        "II\nHạ tầng\n2.1\nXây trạm\nSở Xây dựng\nCác sở\nTrạm\n2027\n2.2\nSửa trạm\nSở Y tế\nCác sở\nTrạm\n2028",
      ),
    ).toEqual([
      "A | NỀN MÓNG",
      "I | Thể chế",
      "1.1 | Rà soát quy định | Sở Tư pháp | Các sở | Quyết định | 2026",
      "II | Hạ tầng",
      "2.1 | Xây trạm | Sở Xây dựng | Các sở | Trạm | 2027",
      "2.2 | Sửa trạm | Sở Y tế | Các sở | Trạm | 2028",
    ]);
  });

  test("a row with an empty cell has its other cells where their kind stands elsewhere", () => {
    const source = [
      tasks,
      "1\nRà soát\nSở Tư pháp\nCác sở\nBáo cáo\n2026\n2\nXây trạm\nSở Xây dựng\nCác sở\nTrạm\n2027",
      "3\nTuyên truyền\nSở Y tế\nCác sở\nThường xuyên\n4\nTập huấn\nSở Nội vụ\nLớp học\nQuý II\n5\nKiểm tra\nSở Y tế\nCác sở\nBáo cáo\n2028",
    ];
    const [table] = tablesOf(source.join("\n"));
    const columnsIn = (row: number): number[] | undefined =>
      table?.cells.filter((cell) => cell.row === row).map(({ column }) => column);
    expect(columnsIn(3)).toEqual([0, 1, 2, 3, 5]);
    expect(columnsIn(4)).toEqual([0, 1, 2, 4, 5]);
    expect(columnsIn(5)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("numbers of a row with too few of them are in no column", () => {
    const source = [...head, "1\nA\n%\n5\n6\n2\nB\n%\n7\n3\nC\n%\n8\n9"];
    const row = tablesOf(source.join("\n"))[0]?.cells.filter((cell) => cell.row === 3);
    expect(row?.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
      [0, 1],
      [1, 4],
    ]);
    expect(blockLines(readText(source.join("\n")))).toContain("3 | C | % | 8 | 9");
  });

  test("the header stands once more below a group", () => {
    expect(
      tasksBelow(
        "I\nThể chế\n1\nRà soát\nSở Tư pháp\nCác sở\nBáo cáo\n2026",
        "II\nHạ tầng\nNội dung\nChủ trì\nPhối hợp\nKết quả\nThời gian\n1\nXây trạm\nSở Xây dựng\nCác sở\nTrạm\n2027",
      ).slice(2),
    ).toEqual([
      "II | Hạ tầng",
      " | Nội dung | Chủ trì | Phối hợp | Kết quả | Thời gian",
      "1 | Xây trạm | Sở Xây dựng | Các sở | Trạm | 2027",
    ]);
  });

  test("bullets for ordinals, and ordinals that skip a number", () => {
    const source = [
      ...head,
      "1\nCà phê\n-\nDiện tích\nHa\n26\n27\n-\nSản lượng\nTấn\n37\n39",
      "4\nChè\n-\nDiện tích\nHa\n-\n6",
    ];
    expect(blockLines(readText(source.join("\n"))).slice(2)).toEqual([
      "1 | Cà phê",
      "- | Diện tích | Ha | 26 | 27",
      "- | Sản lượng | Tấn | 37 | 39",
      "4 | Chè",
      "- | Diện tích | Ha | - | 6",
    ]);
  });

  test("the last row ends before the next appendix, capitals among its cells are no title", () => {
    const row = "1\nTuyên truyền\nVTV, VOV, TTXVN\nCác sở\nTin bài\n2026";
    expect(
      tasksBelow(
        row,
        row.replace("1", "2"),
        `PHỤ LỤC II\nDANH MỤC NHIỆM VỤ ĐỊA PHƯƠNG\nTT\nViệc\nChủ trì\nI.\nThể chế\n1\nRà soát\nSở Tư pháp\n2\nXây trạm\nSở Y tế`,
      ),
    ).toEqual([
      "1 | Tuyên truyền | VTV, VOV, TTXVN | Các sở | Tin bài | 2026",
      "2 | Tuyên truyền | VTV, VOV, TTXVN | Các sở | Tin bài | 2026",
      "PHỤ LỤC II",
      "DANH MỤC NHIỆM VỤ ĐỊA PHƯƠNG",
      "TT | Việc | Chủ trì",
      "I. | Thể chế",
      "1 | Rà soát | Sở Tư pháp",
      "2 | Xây trạm | Sở Y tế",
    ]);
  });

  test("words below a time are the last cell where the rows above have such a cell", () => {
    const head = "STT\nNhiệm vụ\nChủ trì\nPhối hợp\nThời gian\nSản phẩm";
    const name = "Triển khai chương trình xác định chỉ số đánh giá mức độ chuyển đổi số\ncủa Doanh nghiệp";
    const source = `${head}\n1\nRà soát\nSở Tư pháp\nCác sở\n2025\nBáo cáo\n2\n${name}\nSở Y tế\nCác sở\n2026 - 2030\nKế hoạch\n3\nTập huấn\nSở Y tế\nCác sở\n2027\nLớp học`;
    expect(blockLines(readText(source)).slice(2)).toEqual([
      `2 | ${name.replace("\n", " ")} | Sở Y tế | Các sở | 2026 - 2030 | Kế hoạch`,
      "3 | Tập huấn | Sở Y tế | Các sở | 2027 | Lớp học",
    ]);
  });

  test("a section whose heading is the head of names elsewhere makes none", () => {
    expect(tablesOf("Nội dung\nTuyên truyền trên báo.\nTập huấn cho cán bộ.\n1\nHết.")).toEqual([]);
    expect(tablesOf("Nhiệm vụ\n1. Tuyên truyền\n2. Tập huấn\n3. Kiểm tra")).toEqual([]);
  });

  test("the word TT alone makes none", () => {
    expect(tablesOf("TT\nTT. Tỉnh ủy\nUBND tỉnh")).toEqual([]);
  });
});

test("bars as in markdown", () => {
  const source = "| TT | Nội dung |\n| --- | :-: |\n| 1 | a<br>b |\n| 2 | |";
  expect(blockLines(readText(source))).toEqual(["TT | Nội dung", "1 | a / b", "2 | "]);
});

describe("drawn with signs", () => {
  const source = [
    "I. CHỈ TIÊU",
    "",
    "+----+----------------+-------------+",
    "| TT | Chỉ tiêu       | Năm         |",
    "|    |                +------+------+",
    "|    |                | 2025 | 2026 |",
    "+====+================+======+======+",
    "| Đầu vào             | x    | y    |",
    "+----+----------------+------+------+",
    "| 1  | Tỷ lệ bác sĩ   | 8    | 9    |",
    "|    | trên vạn dân   |      |      |",
    "|    |                |      |      |",
    "|    | (ước)          |      |      |",
    "+----+----------------+------+------+",
    "",
    "II. NHIỆM VỤ",
  ];
  const lines = [
    "I. CHỈ TIÊU",
    "TT | Chỉ tiêu | Năm",
    "2025 | 2026",
    "Đầu vào | x | y",
    "1 | Tỷ lệ bác sĩ trên vạn dân / (ước) | 8 | 9",
    "II. NHIỆM VỤ",
  ];

  test("cells span rows and columns where lines are left out", () => {
    expect(blockLines(readText(source.join("\n")))).toEqual(lines);
    const [table] = tablesOf(source.join("\n"));
    expect(table).toMatchObject({ rows: 4, columns: 4, headerRows: 2 });
    expect(table?.cells.slice(0, 3)).toMatchObject([
      { row: 0, column: 0, rowSpan: 2 },
      { row: 0, column: 1, rowSpan: 2 },
      { row: 0, column: 2, columnSpan: 2 },
    ]);
    expect(table?.cells.find(({ row }) => row === 2)).toMatchObject({ column: 0, columnSpan: 2 });
  });

  test("marks of markdown are part of the width of a cell", () => {
    const marked = source.map((line) =>
      line.replace("| Tỷ lệ bác sĩ   |", "| **Tỷ lệ** bác sĩ |").replace("| 9    |", "| \\> 9 |"),
    );
    expect(blockLines(readText(["## **Phụ lục**", ...marked].join("\n")))).toEqual([
      "Phụ lục",
      ...lines.map((line) => line.replace("| 9", "| > 9")),
    ]);
  });

  test("a frame that is not closed is none", () => {
    expect(tablesOf("+---+---+\n| a | b |\nHết.")).toEqual([]);
  });
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
