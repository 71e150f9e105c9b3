import { describe, expect, test } from "vitest";
import { outline } from "../../src/outline/index.ts";
import { isAuthority, isPosition, isSignerName } from "../../src/outline/sign-off.ts";
import { assemble } from "../../src/read/assemble.ts";
import { readMarkdown } from "../../src/read/markdown/index.ts";

describe("lines of a sign-off", () => {
  test.each([
    "TM. ỦY BAN NHÂN DÂN",
    "KT.CHỦ TỊCH",
    "KT/ GIÁM ĐỐC",
    "TL. BỘ TRƯỞNG",
    "TUQ. CHỦ TỊCH",
    "Q. GIÁM ĐỐC",
    "T/M BAN THƯỜNG VỤ",
    "T/M. BAN THƯỜNG VỤ",
    "K/T CHÁNH VĂN PHÒNG",
    "T / L BAN THƯỜNG VỤ",
    "T/UQ BAN BÍ THƯ",
  ])("%s is a mark of authority", (line) => {
    expect(isAuthority(line)).toBe(true);
  });

  test.each(["TM", "KTXH. Phát triển", "T/T", "T/MB", "Q1. KẾT QUẢ", "- KT. CHỦ TỊCH", "tl. bộ trưởng"])(
    "%s is none",
    (line) => {
      expect(isAuthority(line)).toBe(false);
    },
  );

  test("positions are those of heads and their deputies, in capitals", () => {
    expect(["PHÓ CHỦ TỊCH", "GIÁM ĐỐC SỞ Y TẾ", "BÍ THƯ"].map(isPosition)).toEqual([true, true, true]);
    expect(["Phó Chủ tịch", "CHỦ TỊCHX", "KẾ HOẠCH"].map(isPosition)).toEqual([false, false, false]);
  });

  test("names are of two words at least, not in capitals", () => {
    expect(["Nguyễn Văn An", "A Pớt", "Y Thông"].map(isSignerName)).toEqual([true, true, true]);
    expect(["An", "PHÓ BÍ THƯ", "Bộ Y tế", "Hà Nội, ngày 5"].map(isSignerName)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("tables that lay out the page", () => {
  test("a cell that opens with a mark of authority shows one, the name of a district does not", async () => {
    const table = (left: string, right: string) => `| ${left} | ${right} |\n| --- | --- |\n| a | b |\n`;
    const tables = async (markdown: string) => outline(assemble(await readMarkdown(markdown))).tables.length;
    expect(await tables(table("Lưu: VT.", "TM. ỦY BAN NHÂN DÂN"))).toBe(0);
    expect(await tables(table("Lưu: VT.", "T/M BAN THƯỜNG VỤ"))).toBe(0);
    expect(await tables(table("Địa bàn", "Q. Ba Đình"))).toBe(1);
  });
});
