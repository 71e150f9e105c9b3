import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { extractTables } from "../../../src/extract/tables/index.ts";
import { extractText } from "../../../src/extract-text.ts";
import { readingOf, type Rows } from "./reading-of.ts";

const rows = (text: string): Rows =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

const tableOf = (grid: Rows, options?: Parameters<typeof readingOf>[1]) => {
  const { tables, ...rest } = extractTables(readingOf(grid, options));
  return { table: tables[0], ...rest };
};

const kindOf = (text: string): string | undefined => tableOf(rows(text)).table?.kind;
const rolesOf = (grid: Rows): (string | null)[] | undefined =>
  tableOf(grid).table?.columns.map(({ role }) => role);

const corpus = async (id: string) =>
  extractText(await readFile(new URL(`../../../corpus/${id}/source.txt`, import.meta.url), "utf8"));

describe("tables of the corpus", () => {
  test("years below one header, in a table that came without separators", async () => {
    const { tables, sections } = await corpus("bac-kan");
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table).toMatchObject({
      kind: "indicators",
      caption: "CHỈ SỐ CHÍNH ĐÁNH GIÁ DUY TRÌ KẾT QUẢ DỰ ÁN GIAI ĐOẠN 2025-2030",
      headerRows: 2,
      rows: 18,
      section: sections.find(({ kind }) => kind === "appendix")?.id,
    });
    expect(table?.columns[3]).toEqual({ path: ["Năm", "2025"], role: "value", period: "2025" });
    expect(table?.columns.map(({ role }) => role).slice(0, 3)).toEqual(["order", "indicator", "unit"]);
  });

  test("results beside plans, under a heading that is no caption", async () => {
    const { tables, text } = await corpus("quang-ngai");
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table).toMatchObject({ kind: "indicators", caption: null, headerRows: 1, rows: 23 });
    expect(table?.columns.map(({ period }) => period)).toEqual([null, null, "2024", "2025", "2030"]);
    for (const { span, text: wording } of table?.cells ?? []) {
      expect(text.slice(span.start, span.end)).toBe(wording);
    }
  });
});

describe("headers that the file marks", () => {
  const headerOf = (text: string, headerRows: number): number | undefined =>
    tableOf(rows(text), { headerRows }).table?.headerRows;
  const UNKNOWN = "Tên|Nơi làm\nBà A|Huyện B\nÔng C|Huyện D";

  test("are found although nobody foresaw their words", () => {
    expect(headerOf(UNKNOWN, 0)).toBe(0);
    expect(headerOf(UNKNOWN, 1)).toBe(1);
  });

  test("hold the rows that their words do not tell, and the numbers of columns below", () => {
    const parted = "TT|Nhiệm vụ|Cơ quan chủ trì\n|nội dung|bên A\n(1)|(2)|(3)\n1|Lập hồ sơ|Sở Y tế";
    expect(headerOf(parted, 0)).toBe(1);
    expect(headerOf(parted, 2)).toBe(3);
  });

  test("are none where all rows are marked, or more than any header has", () => {
    expect(headerOf(UNKNOWN, 3)).toBe(0);
    expect(headerOf(`${UNKNOWN}\nE|F\nG|H\nI|K\nL|M`, 5)).toBe(0);
  });
});

describe("headers", () => {
  const MEASURES: Rows = [
    [
      { text: "TT", rows: 2 },
      { text: "Sản phẩm", rows: 2 },
      { text: "Kế hoạch 2026", columns: 2 },
      { text: "Kế hoạch 2027", columns: 2 },
    ],
    ["Lượng (Tấn)", "Giá trị (Nghìn USD)", "Lượng (Tấn)", "Giá trị (Nghìn USD)"],
    ["", "1", "2", "3", "4", "5"],
    ["1", "Xoài", "13.500", "7.000", "14.800", "7.800"],
  ];

  test("two rows with merged cells, and a row of column numbers", () => {
    const { table } = tableOf(MEASURES);
    expect(table?.headerRows).toBe(3);
    expect(table?.columns.map(({ path }) => path.join(" / "))).toEqual([
      "TT",
      "Sản phẩm",
      "Kế hoạch 2026 / Lượng (Tấn)",
      "Kế hoạch 2026 / Giá trị (Nghìn USD)",
      "Kế hoạch 2027 / Lượng (Tấn)",
      "Kế hoạch 2027 / Giá trị (Nghìn USD)",
    ]);
    expect(table?.columns.map(({ period }) => period)).toEqual([null, null, "2026", "2026", "2027", "2027"]);
    expect(table?.kind).toBe("indicators");
  });

  test("merged cells that came out empty", () => {
    const { table } = tableOf(
      rows(`
        TT | Chỉ tiêu | ĐVT | Năm | |
        | | | 2026 | 2027 | 2028
        1 | Số lớp | lớp | 5 | 6 | 7`),
    );
    expect(table?.headerRows).toBe(2);
    expect(table?.columns[5]).toEqual({ path: ["Năm", "2028"], role: "value", period: "2028" });
  });

  test("merged cells that came out repeated", () => {
    const { table } = tableOf(
      rows(`
        TT | Chỉ tiêu | ĐVT | Năm | Năm
        TT | Chỉ tiêu | ĐVT | 2026 | 2027
        1 | Số lớp | lớp | 5 | 6`),
    );
    expect(table?.headerRows).toBe(2);
    expect(table?.columns.map(({ path }) => path)).toEqual([
      ["TT"],
      ["Chỉ tiêu"],
      ["ĐVT"],
      ["Năm", "2026"],
      ["Năm", "2027"],
    ]);
  });

  test("a first row of data is no second header row", () => {
    const { table } = tableOf(
      rows("TT | Chỉ tiêu | Thực hiện 2024 | Kế hoạch 2025\n | Cộng | 10 | 12\n1 | A | 4 | 5"),
    );
    expect(table?.headerRows).toBe(1);
  });

  test("group rows above the header, and a header said again", () => {
    const { table, assignments } = tableOf([
      ["B", { text: "PHÁT TRIỂN KINH TẾ SỐ", columns: 3 }],
      [
        { text: "I", rows: 2 },
        { text: "Nông nghiệp", columns: 3 },
      ],
      ["Nội dung", "Đơn vị thực hiện", "Thời gian thực hiện"],
      ["1.1", "Lập kế hoạch", "Sở A", "2026"],
      [
        { text: "II", rows: 2 },
        { text: "Y tế", columns: 3 },
      ],
      ["Nội dung", "Đơn vị thực hiện", "Thời gian thực hiện"],
      ["2.1", "Lập hồ sơ", "Sở B", "2027"],
    ]);
    expect(table).toMatchObject({ kind: "assignments", headerRows: 3, rows: 7 });
    expect(table?.columns.map(({ role }) => role)).toEqual(["order", "content", "lead", "deadline"]);
    expect(assignments.map(({ row, group }) => [row, group])).toEqual([
      [3, "Nông nghiệp"],
      [6, "Y tế"],
    ]);
  });

  test("a table that goes on behind a page break keeps the columns of its first part", () => {
    const first = rows("TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn\n1 | Việc một | Sở A | 2026");
    const second = rows("2 | Việc hai | Sở B | 2027\n3 | Việc ba | Sở C | 2028");
    const { tables, assignments } = extractTables(readingOf([first, second]));
    expect(tables.map(({ kind, headerRows }) => [kind, headerRows])).toEqual([
      ["assignments", 1],
      ["assignments", 0],
    ]);
    expect(assignments.map(({ ordinal }) => ordinal)).toEqual(["1", "2", "3"]);
  });

  test("an empty last row is not counted, an empty form is", () => {
    expect(tableOf(rows("TT | Nhiệm vụ | Chủ trì\n1 | Một | Sở A\n2 | Hai | Sở B\n | | ")).table?.rows).toBe(
      3,
    );
    expect(tableOf(rows("TT | Nhiệm vụ | Chủ trì\n | | \n | | ")).table?.rows).toBe(3);
  });
});

describe("kinds", () => {
  test.each([
    ["assignments", "TT | Nhiệm vụ thực hiện | Người thực hiện | Ghi chú\n1 | Tổ chức chấm bài | Vũ Văn A |"],
    [
      "assignments",
      "TT | Cơ quan, đơn vị | Nhiệm vụ | Thời gian hoàn thành\n1 | Sở Y tế | Lập kế hoạch | 2026",
    ],
    [
      "assignments",
      "TT | Tên dự án | Tổng mức đầu tư | Thời gian thực hiện | Chủ đầu tư\n1 | Cầu A | 150 | 2026 | Ban X",
    ],
    [
      "indicators",
      "TT | Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì theo dõi\n1 | Kinh tế số | % GDP | ≥ 30 | Bộ A",
    ],
    ["indicators", "Chỉ tiêu | Mục tiêu đến năm 2025 | Mục tiêu đến năm 2030\nTỷ lệ bao phủ (%) | 95 | >95"],
    ["indicators", "TT | Nội dung chỉ tiêu | Cơ quan chủ trì\n1 | Tỷ lệ hài lòng đạt trên 95% | Sở A"],
    ["schedule", "STT | Nội dung | Thời gian | Địa điểm\n1 | Khai mạc | 7h30 ngày 15/5/2026 | Nhà văn hóa"],
    ["budget", "TT | Nội dung | Tổng số | NSTW | NSĐP | Nguồn khác\n1 | Tập huấn | 500 | 200 | 300 | 0"],
    [
      "budget",
      "TT | Tên dự án | Tổng mức đầu tư | Kế hoạch vốn năm 2026 | Lũy kế giải ngân | Vướng mắc\n1 | | | | |",
    ],
    [
      "other",
      "STT | Tiêu chí thi đua | Điểm chuẩn | Hướng dẫn chấm điểm\n1 | Tỷ lệ % người hưởng | 20 | Căn cứ tỷ lệ",
    ],
    ["other", "TT | Tên nhiệm vụ | Vai trò (Chủ trì/ Phối hợp) | Tiến độ | Khó khăn | Đề xuất\n1 | | | | |"],
    ["other", "STT | Họ và tên | Chức vụ\n1 | Nguyễn Văn A | Giám đốc"],
    ["layout", "Nơi nhận: như trên"],
  ])("%s: %s", (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe("roles that the other columns decide", () => {
  test("a bare Đơn vị is a unit beside values and the doer beside tasks", () => {
    expect(rolesOf(rows("TT | Chỉ tiêu | Đơn vị | Năm 2026\n1 | Số lớp | lớp | 5"))?.[2]).toBe("unit");
    expect(rolesOf(rows("TT | Nhiệm vụ | Đơn vị | Thời hạn\n1 | Lập kế hoạch | Sở A | 2026"))?.[2]).toBe(
      "lead",
    );
  });

  test("an unnamed first column of labels is the order", () => {
    expect(rolesOf(rows(" | Chỉ tiêu | Năm 2026\n1 | Số lớp | 5\n2 | Số xã | 6"))?.[0]).toBe("order");
  });

  test("years below a time of completion are values where numbers stand below", () => {
    const header: Rows = [
      [
        { text: "TT", rows: 2 },
        { text: "Nội dung", rows: 2 },
        { text: "ĐVT", rows: 2 },
        { text: "Lộ trình", columns: 2 },
      ],
      ["2026", "2027"],
    ];
    expect(rolesOf([...header, ["1", "Xã đạt chuẩn", "xã", "5", "6"]])?.[3]).toBe("value");
  });
});

describe("captions", () => {
  const table = rows("TT | Chỉ tiêu | Năm 2026\n1 | Số lớp | 5");
  const captionOf = (above: string): string | null | undefined => tableOf(table, { above }).table?.caption;

  test.each([
    ["Bảng 1. Chỉ tiêu phát triển", "Chỉ tiêu phát triển"],
    ["Biểu 02: BÁO CÁO TIẾN ĐỘ\n(Lưu ý: Áp dụng đối với các đơn vị)", "BÁO CÁO TIẾN ĐỘ"],
    [
      "PHỤ LỤC II\nDANH MỤC CHỈ TIÊU\nGIAI ĐOẠN 2026-2030\n(Kèm theo Kế hoạch số 1/KH-UBND)",
      "DANH MỤC CHỈ TIÊU GIAI ĐOẠN 2026-2030",
    ],
    ["Bảng 2: Kinh phí\nĐơn vị tính: triệu đồng", "Kinh phí"],
    ["II. CÁC CHỈ TIÊU CỤ THỂ:", null],
    ["Các chỉ tiêu được giao như sau:", null],
    ["", null],
  ])("%j", (above, caption) => {
    expect(captionOf(above)).toBe(caption);
  });

  test("a unit above the table is the unit of rows that have none", () => {
    const { indicators } = tableOf(table, { above: "Bảng 2: Chỉ tiêu\n(Đơn vị tính: lớp)" });
    expect(indicators[0]?.unit).toBe("lớp");
  });
});

test("traces name the headers that gave roles and periods", () => {
  const reading = readingOf(rows("TT | Chỉ tiêu | Thực hiện 2024\n1 | Số lớp | 5"), { date: "2025-01-02" });
  const { traces } = extractTables(reading);
  const trace = traces.find(({ fact }) => fact === "tb1");
  const said = trace?.said.map(({ field, span }) => [field, reading.text.slice(span.start, span.end)]);
  expect(trace?.rule).toBe("table.indicators");
  expect(said).toContainEqual(["columns.2.period", "2024"]);
  expect(said).toContainEqual(["columns.1.role", "Chỉ tiêu"]);
});

describe("labels of rows", () => {
  const codes = (text: string): string[] => tableOf(rows(text)).diagnostics.map(({ code }) => code);

  test("a number left out, one said again", () => {
    expect(codes("TT | Nhiệm vụ | Chủ trì\n1 | A | X\n2 | B | X\n5 | C | X")).toEqual(["table.row-gap"]);
    expect(codes("TT | Nhiệm vụ | Chủ trì\n1 | A | X\n2 | B | X\n2 | C | X")).toEqual([
      "table.row-duplicate",
    ]);
  });

  test("numbers that begin again or go on below each heading are right", () => {
    expect(
      codes("TT | Nhiệm vụ | Chủ trì\nI | Nhóm | \n1 | A | X\n2 | B | X\nII | Nhóm | \n1 | C | X"),
    ).toEqual([]);
    expect(
      codes("TT | Nhiệm vụ | Chủ trì\nI | Nhóm | \n1 | A | X\n2 | B | X\nII | Nhóm | \n3 | C | X"),
    ).toEqual([]);
    expect(
      codes("TT | Nhiệm vụ | Chủ trì\n1 | A | X\n1.1 | B | X\n1.2 | C | X\n2 | D | X\n2.1 | E | X"),
    ).toEqual([]);
  });
});
