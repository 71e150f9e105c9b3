import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { kindOf } from "../../../src/extract/indicators/period.ts";
import { isUnit } from "../../../src/extract/indicators/unit.ts";
import { extractText } from "../../../src/extract-text.ts";
import { extractTables } from "../../../src/extract/tables/index.ts";
import { readingOf, type Rows } from "../tables/reading-of.ts";

const corpus = async (id: string) =>
  extractText(await readFile(new URL(`../../../corpus/${id}/source.txt`, import.meta.url), "utf8"));

const read = (rows: Rows, date = "2025-12-10", above = "") => extractTables(readingOf(rows, { date, above }));

/** Each indicator in one line: its name, unit and values. */
const lines = (rows: Rows, date?: string): string[] =>
  read(rows, date).indicators.map(
    ({ name, unit, series }) =>
      `${name} [${unit ?? ""}] ${series.map(({ period, comparator, value, max }) => `${period} ${comparator}${value}${max === null ? "" : `..${max}`}`).join(", ")}`,
  );

describe("indicators of the corpus", () => {
  test("Bắc Kạn: 16 rows over six years", async () => {
    const { indicators, text, diagnostics } = await corpus("bac-kan");
    expect(indicators).toHaveLength(16);
    expect(indicators.every(({ series }) => series.length === 6)).toBe(true);
    expect(indicators.map(({ ordinal }) => ordinal)).toEqual(
      Array.from({ length: 16 }, (_, i) => `${i + 1}`),
    );
    expect(indicators[0]).toMatchObject({ name: "Số trạm y tế xây mới", unit: "Trạm Y tế", group: null });
    expect(indicators[9]?.unit).toBe("Lượt/người");
    expect(indicators[12]?.series[0]).toMatchObject({
      period: "2025",
      kind: "target",
      comparator: ">=",
      value: 80,
      raw: "≥80%",
    });
    for (const { series } of indicators) {
      for (const { raw, span } of series) expect(text.slice(span.start, span.end)).toBe(raw);
    }
    expect(diagnostics.filter(({ code }) => code === "table.unit-duplicate")).toHaveLength(1);
  });

  test("Quảng Ngãi: 19 rows in three groups, units from names, estimates of the plan's own year", async () => {
    const { indicators, diagnostics } = await corpus("quang-ngai");
    expect(indicators).toHaveLength(19);
    const at = (ordinal: number) => indicators[ordinal - 1];
    expect([1, 6, 10].map((ordinal) => at(ordinal)?.group)).toEqual([
      "Chỉ tiêu đầu vào",
      "Chỉ tiêu hoạt động",
      "Chỉ tiêu đầu ra",
    ]);
    expect(at(1)).toMatchObject({ name: "Số bác sĩ/vạn dân", unit: "/vạn dân" });
    expect(at(12)).toMatchObject({ name: "Tỷ suất chết trẻ em dưới 1 tuổi/1000 trẻ đẻ sống", unit: "%" });
    expect(at(14)).toMatchObject({ name: "Quy mô dân số", unit: "1000 người" });
    expect(at(15)).toMatchObject({ name: "Mức giảm tỷ lệ sinh (tỷ lệ giảm sinh %)", unit: "%" });
    expect(at(17)).toMatchObject({ name: "Tỷ số giới tính khi sinh", unit: "trai/100 gái" });
    expect(at(18)).toMatchObject({ name: "Tỷ lệ trẻ em <5 tuổi bị SDD (cân nặng/tuổi)", unit: "%" });
    expect(at(14)?.series.map(({ kind, value }) => [kind, value])).toEqual([
      ["estimate", 1_248_643],
      ["target", 1_250_197],
      ["target", 1_257_716],
    ]);
    expect(at(19)?.series.map(({ comparator, value }) => [comparator, value])).toEqual([
      ["=", 0.06],
      ["<", 0.05],
      ["<", 0.04],
    ]);
    expect(diagnostics.filter(({ code }) => code === "table.zero-baseline")).toHaveLength(1);
  });
});

describe("rows of indicator tables", () => {
  test("several measures below each year are an indicator each", () => {
    const table: Rows = [
      [
        { text: "TT", rows: 2 },
        { text: "Sản phẩm", rows: 2 },
        { text: "Kế hoạch 2026", columns: 2 },
        { text: "Kế hoạch 2027", columns: 2 },
      ],
      ["Lượng (Tấn)", "Giá trị (Nghìn USD)", "Lượng (Tấn)", "Giá trị (Nghìn USD)"],
      ["I", "Nông sản", "", "235.000", "", "265.000"],
      ["1", "Xoài", "13.500", "7.000", "14.800", "7.800"],
    ];
    expect(lines(table)).toEqual([
      "Nông sản - Giá trị [Nghìn USD] 2026 =235000, 2027 =265000",
      "Xoài - Lượng [Tấn] 2026 =13500, 2027 =14800",
      "Xoài - Giá trị [Nghìn USD] 2026 =7000, 2027 =7800",
    ]);
    expect(read(table).indicators[1]?.group).toBe("Nông sản");
  });

  test("rows of bullets stand under the row that holds no value", () => {
    const { indicators } = read([
      ["TT", "Chỉ tiêu", "ĐVT", "ƯTH năm 2025", "Năm 2026"],
      ["I", "CÂY CÔNG NGHIỆP", "", "", ""],
      ["1", "Cà phê", "", "", ""],
      ["-", "Diện tích", "Ha", "26.120", "27.000"],
      ["2", "Chè", "", "", ""],
      ["-", "Diện tích", "Ha", "6.132", "6.500"],
      ["II", "BÒ SỮA", "", "", ""],
      ["-", "Tổng đàn", "Con", "28.010", "28.100"],
    ]);
    expect(indicators.map(({ ordinal, name, group }) => [ordinal, name, group])).toEqual([
      [null, "Diện tích", "Cà phê"],
      [null, "Diện tích", "Chè"],
      [null, "Tổng đàn", "BÒ SỮA"],
    ]);
    expect(indicators[0]?.series.map(({ kind }) => kind)).toEqual(["estimate", "target"]);
  });

  test("what each body is given to reach, one measure a column", () => {
    const header = ["TT", "Đơn vị", "Số người tham gia BHXH (người)", "Tỷ lệ bao phủ BHYT (%)"];
    const rows = [
      header,
      ["1", "Huyện Ba Bể", "12.500", "95,5"],
      ["2", "Thành phố Bắc Kạn", "21.000", "≥ 96"],
    ];
    expect(lines(rows)).toEqual([
      "Huyện Ba Bể - Số người tham gia BHXH [người] null =12500",
      "Huyện Ba Bể - Tỷ lệ bao phủ BHYT [%] null =95.5",
      "Thành phố Bắc Kạn - Số người tham gia BHXH [người] null =21000",
      "Thành phố Bắc Kạn - Tỷ lệ bao phủ BHYT [%] null >=96",
    ]);
  });

  test("bodies beside other numbers are no indicators", () => {
    const rows = [
      ["TT", "Đơn vị", "Điện thoại"],
      ["1", "Sở Y tế", "0209 3870 123"],
      ["2", "Sở Nội vụ", "0209 3870 456"],
    ];
    expect(lines(rows)).toEqual([]);
  });

  test("the time stands in the heading of the rows", () => {
    expect(
      lines([
        ["TT", "Chỉ tiêu", "Đơn vị", "Kết quả", "Cơ quan theo dõi"],
        ["I", "Đến năm 2030", "", "", ""],
        ["1", "Quy mô kinh tế số", "% GDP", "≥ 30", "Bộ A"],
        ["2", "Chi ngân sách hàng năm", "% tổng chi NSNN", "≥ 3% và tăng dần", "Bộ B"],
        ["II", "Đến năm 2045", "", "", ""],
        ["3", "Quy mô kinh tế số", "% GDP", "≥ 50", "Bộ A"],
      ]),
    ).toEqual([
      "Quy mô kinh tế số [% GDP] 2030 >=30",
      "Chi ngân sách hàng năm [% tổng chi NSNN] 2030 >=3",
      "Quy mô kinh tế số [% GDP] 2045 >=50",
    ]);
  });

  test("the time stands in a column of its own", () => {
    const table: Rows = [
      ["TT", "Chỉ tiêu", "ĐVT", "Mục tiêu", "Thời gian hoàn thành"],
      ["1", "Số lớp tập huấn", "lớp", "15", "Năm 2027"],
    ];
    expect(lines(table)).toEqual(["Số lớp tập huấn [lớp] 2027 =15"]);
  });

  test("values stand in the names", () => {
    expect(
      lines([
        ["TT", "Nội dung chỉ tiêu", "Cơ quan chủ trì"],
        ["1", "100% hồ sơ được số hóa", "Văn phòng"],
        ["2", "Tỷ lệ hài lòng đạt trên 95%", "Sở Nội vụ"],
      ]),
    ).toEqual(["100% hồ sơ được số hóa [%] null =100", "Tỷ lệ hài lòng đạt trên 95% [%] null >95"]);
  });

  test("units: cell, column, ditto, name, header", () => {
    expect(
      lines([
        ["TT", "Chỉ tiêu", "ĐVT", "Năm 2026"],
        ["1", "Số lớp", "lớp", "5"],
        ["2", "Số khóa", '"', "6"],
        ["3", "Tỷ lệ hộ dùng nước sạch (%)", "", "95"],
        ["4", "Tỷ lệ giải ngân", "", "≥ 95%"],
        ["5", "Doanh thu (tại chợ)", "", "12 tỷ đồng"],
        ["6", "Thu nhập", "Triệu đồng /người/ năm", "80"],
      ]),
    ).toEqual([
      "Số lớp [lớp] 2026 =5",
      "Số khóa [lớp] 2026 =6",
      "Tỷ lệ hộ dùng nước sạch [%] 2026 =95",
      "Tỷ lệ giải ngân [%] 2026 >=95",
      "Doanh thu (tại chợ) [tỷ đồng] 2026 =12",
      "Thu nhập [Triệu đồng/người/năm] 2026 =80",
    ]);
    expect(
      lines([
        ["Chỉ tiêu", "Năm 2026 (tấn)", "Năm 2027 (tấn)"],
        ["Sản lượng", "5", "6"],
      ]),
    ).toEqual(["Sản lượng [tấn] 2026 =5, 2027 =6"]);
  });

  test("labels that stand in the name cell are no part of the name", () => {
    const { indicators } = read([
      ["Chỉ tiêu", "Năm 2026", "Năm 2027"],
      ["1. Số lớp", "5", "6"],
      ["- Trong đó: lớp mới", "2", "3"],
    ]);
    expect(indicators.map(({ ordinal, name }) => [ordinal, name])).toEqual([
      ["1", "Số lớp"],
      [null, "Trong đó: lớp mới"],
    ]);
  });

  test("an empty form gives no values", () => {
    const table: Rows = [
      ["TT", "Chỉ tiêu", "ĐVT", "Năm 2026"],
      ["1", "Số lớp", "lớp", ""],
      ["2", "Số người", "người", ""],
    ];
    const { tables, indicators } = read(table);
    expect(tables[0]?.kind).toBe("indicators");
    expect(indicators).toEqual([]);
  });

  test("comparisons of two years are no values", () => {
    expect(
      lines([
        ["TT", "Chỉ tiêu", "ĐVT", "Thực hiện 2024", "Kế hoạch 2025", "So sánh 2025/2024 (%)"],
        ["1", "Số lớp", "lớp", "5", "6", "120"],
      ]),
    ).toEqual(["Số lớp [lớp] 2024 =5, 2025 =6"]);
  });

  test("a plan held against an estimate is no value", () => {
    expect(
      lines([
        ["TT", "Chỉ tiêu", "ĐVT", "Ước TH 2024", "KH 2025", "So sánh KH 2025/ước TH 2024 (%)"],
        ["1", "Tỷ lệ hộ nghèo", "%", "-1,2", "-1,0", "83"],
      ]),
    ).toEqual(["Tỷ lệ hộ nghèo [%] 2024 =-1.2, 2025 =-1"]);
  });

  test("a heading that mostly names a row holds values above numbers", () => {
    expect(
      lines([
        ["STT", "Loại vắc xin", "Chỉ tiêu (%)", "Số mũi tiêm"],
        ["1", "BCG", "≥ 95", "10.925"],
        ["2", "Viêm gan B sơ sinh", "≥ 85", "9.775"],
      ]),
    ).toContain("Viêm gan B sơ sinh - Số mũi tiêm [] null =9775");
  });

  test("quarters below a year are its quarters", () => {
    expect(
      lines([
        ["TT", "Chỉ tiêu", "ĐVT", "Năm 2025", "Năm 2025", "Năm 2026"],
        ["", "", "", "Quý I", "Quý II", ""],
        ["1", "Tỷ lệ giải ngân", "%", "20", "45", "95"],
      ]),
    ).toEqual(["Tỷ lệ giải ngân [%] 2025-33 =20, 2025-34 =45, 2026 =95"]);
  });

  test("what is alike below, at one time, is told apart by what stands above", () => {
    expect(
      lines([
        [
          "TT",
          "Đơn vị",
          "Hộ nghèo đầu năm 2025",
          "Hộ nghèo đầu năm 2025",
          "Kế hoạch giảm năm 2025",
          "Kế hoạch giảm năm 2025",
        ],
        ["", "", "Số hộ", "Tỷ lệ (%)", "Số hộ", "Tỷ lệ (%)"],
        ["1", "Xã An Lão", "2.100", "22,1", "500", "5,26"],
        ["2", "Xã An Hòa", "1.900", "18,6", "450", "4,41"],
      ]),
    ).toContain("Xã An Lão - Kế hoạch giảm năm 2025 - Số hộ [] 2025 =500");
  });

  test("what is certainly odd is said", () => {
    const codes = (unit: string, name: string, value: string): string[] =>
      read([
        ["TT", "Chỉ tiêu", "ĐVT", "Năm 2026"],
        ["1", name, unit, value],
      ]).diagnostics.map(({ code }) => code);
    expect(codes("%", "Tỷ lệ hộ có nước sạch", "951")).toEqual(["table.percent-out-of-range"]);
    expect(codes("%", "Tỷ lệ tăng so với năm trước", "120")).toEqual([]);
    expect(codes("%", "Tỷ lệ hộ có nước sạch", "100")).toEqual([]);
    expect(codes("DN", "Số doanh nghiệp", "1,500")).toEqual(["table.number-style"]);
  });
});

describe("measured, estimated or planned", () => {
  test.each([
    ["actual", "2024", "2024-10-17", "estimate"],
    ["actual", "2024", "2025-01-09", "actual"],
    ["actual", "2024-01/2024-09", "2024-10-17", "actual"],
    ["actual", "2030", "2025-01-09", "target"],
    ["actual", "2024", null, "actual"],
    ["estimate", "2025", "2025-12-10", "estimate"],
    ["target", "2024", "2025-12-10", "target"],
    [null, "2026", "2025-12-10", "target"],
    [null, "2025", "2025-12-10", "target"],
    [null, "2023", "2025-12-10", "actual"],
    [null, "2026/2030", "2025-12-10", "target"],
    [null, null, "2025-12-10", "target"],
  ] as const)("%s of %s in a plan of %s is %s", (said, period, date, kind) => {
    expect(kindOf(said, period, date)).toBe(kind);
  });
});

describe("units", () => {
  test.each([
    "%",
    "‰",
    "tuổi",
    "1000 người",
    "trai/100 gái",
    "p100.000",
    "/vạn dân",
    "tỷ đồng",
    "triệu USD",
    "% GDP",
    "Lượt/ người",
    "ca mắc/100.000 dân",
  ])("%s is a unit", (text) => expect(isUnit(text)).toBe(true));
  test.each([
    "cân nặng/tuổi",
    "tại chợ",
    "tỷ lệ giảm sinh %",
    "R&D",
    "ngoài các trạm y tế đã được đầu tư",
    "nếu có",
    "",
  ])("%s is none", (text) => expect(isUnit(text)).toBe(false));
});
