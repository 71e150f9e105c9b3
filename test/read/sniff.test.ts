import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { sniff } from "../../src/read/sniff.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the format is told by the content", () => {
  test.each([
    ["docx", bytes("PK\x03\x04....word/document.xml")],
    ["doc", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....W\0o\0r\0d\0")],
    ["docx", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")],
    ["pdf", bytes("\n%PDF-1.7\n%\xe2\xe3\xcf\xd3\0")],
    ["html", utf8("\ufeff<!DOCTYPE html><html>")],
    ["html", utf8("<!-- lưu từ trang --><div class=content><p>KẾ HOẠCH</p>")],
    ["html", bytes("\xff\xfe<\0h\0t\0m\0l\0>\0")],
    ["markdown", utf8("## KẾ HOẠCH\n\nnội dung")],
    ["markdown", utf8("| a | b |\n|---|---|\n| 1 | 2 |")],
    ["markdown", utf8("|\n**ỦY BAN**\n|\nSố: 1\n|\n\nKẾ HOẠCH")],
    ["html", utf8("<?xml version='1.0'?>\n<!-- a --><!-- b -->\n<article><p>KẾ HOẠCH</p></article>")],
    ["markdown", utf8("<table>\n<tr><td><p>UBND TỈNH</p></td></tr>\n</table>\n\nKẾ HOẠCH\n\n- Mục tiêu")],
    ["html", utf8("<table><tr><td>UBND TỈNH</td></tr></table><p>KẾ HOẠCH</p>")],
    ["html", utf8("<table><tr><td><table><tr><td>Số</td></tr></table></td></tr></table><div>KẾ HOẠCH</div>")],
    ["rtf", bytes("{\\rtf1\\ansi")],
    ["odt", bytes("PK\x03\x04..........................mimetypeapplication/vnd.oasis.opendocument.textPK")],
    ["image", bytes("\x89PNG\r\n\x1a\n")],
    ["image", bytes("\xff\xd8\xff\xe0")],
    ["text", utf8("Tệp gửi kèm là %PDF-1.4 đã ký số.")],
    ["text", utf8("KẾ HOẠCH\n- < 1 tuổi\n* Về trang thiết bị:")],
    ["text", bytes("K\0E\0 \0H\0O\0A\0C\0H\0")],
    ["text", bytes("Uy ban nh\xa9n d\xa9n t\xd8nh")],
  ] as const)("%s", (format, content) => {
    expect(sniff(content)).toBe(format);
  });

  test("the name decides between text and markdown only", () => {
    expect(sniff(utf8("## KẾ HOẠCH"), "plan.txt")).toBe("text");
    expect(sniff(utf8("KẾ HOẠCH"), "plan.md")).toBe("markdown");
    expect(sniff(utf8("<html><p>a"), "plan.txt")).toBe("html");
    expect(sniff(utf8("<table><tr><td>a</td></tr></table>"), "plan.html")).toBe("html");
    expect(sniff(bytes("%PDF-1.4"), "plan.docx")).toBe("pdf");
  });

  test("an archive is told by its directory, wherever it is cut into", () => {
    const word = { "_rels/.rels": utf8("x"), "word/document.xml": utf8("x".repeat(500)) };
    expect(sniff(zipSync(word))).toBe("docx");
    expect(sniff(zipSync(word).subarray(0, -60))).toBe("docx");
    expect(sniff(zipSync({ "custom/main.xml": utf8("x"), "_rels/.rels": utf8("x") }))).toBe("docx");
  });

  test.each([
    ["format.unsupported", bytes("PK\x03\x04....xl/workbook.xml")],
    ["format.unsupported", zipSync({ "xl/workbook.xml": utf8("x"), "_rels/.rels": utf8("x") })],
    ["format.unsupported", zipSync({ "notes/word/document.txt": utf8("x") })],
    ["format.unsupported", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....W\0o\0r\0k\0b\0o\0o\0k\0")],
    ["format.unsupported", bytes("II*\0\x08\0\0\0")],
    ["format.unsupported", utf8("MIME-Version: 1.0\nContent-Type: multipart/related")],
    [
      "format.unsupported",
      utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'),
    ],
    ["format.unknown", bytes(`MZ\x90\0\x03\0\0\0${"\0\0\0a".repeat(100)}`)],
    ["format.unknown", bytes("MZ\x90\0\x03 some binary text that goes on and on")],
  ])("%s", (code, content) => {
    expect(() => sniff(content)).toThrow(expect.objectContaining({ code }));
  });
});
