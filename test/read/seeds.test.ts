import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readText } from "../../src/read/plain.ts";
import { blockLines } from "./block-lines.ts";

const IDS = ["kien-giang", "bac-kan", "ha-tinh", "kon-tum-124-kh-tu", "quang-ngai"] as const;
const sourceOf = (id: (typeof IDS)[number]): string => readFileSync(`corpus/${id}/source.txt`, "utf8");
const seed = (id: (typeof IDS)[number]) => {
  const document = readText(sourceOf(id));
  return { document, lines: blockLines(document) };
};
const letters = (text: string): string => text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");

describe.each(IDS)("%s", (id) => {
  test("no letter is lost and none is added, but for the footer of the site and a Word bookmark", () => {
    const source = sourceOf(id)
      .replace(/^Nguồn tra cứu: .*$/mu, "")
      .replace(/\[bookmark: .*?\]/u, "");
    expect(letters(seed(id).document.text)).toBe(letters(source));
  });
});

test("Kiên Giang: paragraphs cut by page breaks are whole, heads keep their level", () => {
  const { document, lines } = seed("kien-giang");
  // 50 dash items, one of them the recipients' last line; three page breaks in mid-paragraph.
  expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(50);
  expect(lines.some((line) => line.includes("và các địa phương, ngành y tế phải nêu cao"))).toBe(true);
  expect(lines.some((line) => line.includes("thực hiện hoạt động khám bệnh, chữa bệnh theo mô hình"))).toBe(
    true,
  );
  expect(lines.some((line) => line.includes("chữa bệnh từ xa; thống kê, quản lý dữ liệu"))).toBe(true);
  expect(lines.slice(-3)).toEqual(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Lưu Trung"]);
  const headings = document.blocks.filter((block) => block.type === "paragraph" && block.heading !== null);
  expect(headings).toHaveLength(24);
});

test("Kon Tum: lines wrapped with an empty line after each", () => {
  const { lines } = seed("kon-tum-124-kh-tu");
  expect(lines.slice(0, 7)).toEqual([
    "TỈNH ỦY KON TUM",
    "*",
    "Số 124-KH/TU",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Kon Tum, ngày 26 tháng 01 năm 2024",
    "KẾ HOẠCH",
    "CỦA BAN THƯỜNG VỤ TỈNH ỦY",
  ]);
  expect(lines[7]).toMatch(
    /^thực hiện Chỉ thị số 25-CT\/TW, .* hoạt động của y tế cơ sở trong tình hình mới$/u,
  );
  expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(30);
  expect(lines.filter((line) => line.startsWith("* "))).toHaveLength(7);
  expect(lines.filter((line) => /^\d\. /u.test(line))).toHaveLength(10);
  expect(lines.some((line) => line.endsWith("Hoàn thành trước ngày 01-7-2025."))).toBe(true);
  expect(lines).toContain("- Các ban cán sự đảng, đảng đoàn, đảng ủy trực thuộc Tỉnh ủy,");
  expect(lines.slice(-3)).toEqual(["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "A Pớt"]);
});

test("Hà Tĩnh: a title over two lines, 108 lines less that one", () => {
  const { lines } = seed("ha-tinh");
  expect(lines[1]).toBe(
    "Tiếp tục củng cố, hoàn thiện, nâng cao chất lượng hoạt động của y tế cơ sở trong tình hình mới",
  );
  expect(lines[2]).toMatch(/^Thực hiện Quyết định số 281\/QĐ-TTg/u);
  // 108 lines are printed: one is empty, one is the second of the title.
  expect(lines).toHaveLength(106);
});

test("Bắc Kạn: the annex of one cell a line is a table of 16 rows and 9 columns under two rows of heads", () => {
  const { document, lines } = seed("bac-kan");
  const table = document.blocks.at(-1);
  expect(table).toMatchObject({ type: "table", rows: 18, columns: 9 });
  expect(lines.slice(-18, -15)).toEqual([
    "TT | Chỉ số đánh giá | Đơn vị tính | Năm",
    "2025 | 2026 | 2027 | 2028 | 2029 | 2030",
    "1 | Số trạm y tế xây mới | Trạm Y tế | 01 | 01 | 02 | 01 | 01 | 02",
  ]);
  expect(lines.at(-1)).toBe(
    "16 | Tỷ lệ nhân viên y tế thôn bản đang hoạt động đã được đào tạo | % | 90 | 95 | 95 | 95 | 95 | ≥ 95",
  );
  expect(lines).toContain("(Kèm theo Kế hoạch số /KH-UBND ngày /11/2024 của UBND tỉnh Bắc Kạn)");
});

test("Quảng Ngãi: the table between tabs, with its groups and the hole of a page break", () => {
  const { document, lines } = seed("quang-ngai");
  const tables = document.blocks.filter((block) => block.type === "table");
  expect(tables).toMatchObject([{ rows: 23, columns: 5 }]);
  const first = lines.indexOf("II. CÁC CHỈ TIÊU CỤ THỂ:") + 1;
  expect(lines[first]).toBe(
    " | Chỉ tiêu chủ yếu | Thực hiện 2024 | Kế hoạch đến năm 2025 | Kế hoạch đến năm 2030",
  );
  expect(lines[first + 8]).toBe("6 | Tỷ lệ trẻ em < 1 tuổi tiêm chủng đầy đủ (%) | 89,9 | > 95 | > 96");
  expect(lines[first + 9]).toBe("7 | Tỷ lệ xã đạt tiêu chí chí quốc gia về y tế (%) | 97,1 | 97,6 | 100");
  expect(lines[first + 23]).toBe("III. CÁC NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN");
});
