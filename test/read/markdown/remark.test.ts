import { expect, test } from "vitest";
import { assemble } from "../../../src/read/assemble.ts";
import { readMarkdown } from "../../../src/read/markdown/index.ts";
import { blockLines } from "../block-lines.ts";

const SOURCE = `# KẾ HOẠCH

TM. CHÍNH PHỦ
KT. THỦ TƯỚNG  
PHÓ THỦ TƯỚNG

**1. Mục tiêu:** đạt 95&#37; dân số, tăng chất
lượng \\* dịch vụ[^1]

3. Sở Y tế
   - chủ trì
4. Sở Tài chính

* Bộ Y tế;
+ Cổng TTĐT;

| TT | Chỉ tiêu |
|----|:--------:|
| **I** | Đầu vào<br>Năm 2025 |

[^1]: Theo Quyết định 15/QĐ-TTg.
`;

test("markdown: printed markers stay, marks go", async () => {
  const document = assemble(await readMarkdown(SOURCE));
  expect(blockLines(document)).toEqual([
    "KẾ HOẠCH",
    "TM. CHÍNH PHỦ",
    "KT. THỦ TƯỚNG",
    "PHÓ THỦ TƯỚNG",
    "1. Mục tiêu: đạt 95% dân số, tăng chất lượng * dịch vụ[1]",
    "3. Sở Y tế",
    "- chủ trì",
    "4. Sở Tài chính",
    "- Bộ Y tế;",
    "+ Cổng TTĐT;",
    "TT | Chỉ tiêu",
    "I | Đầu vào / Năm 2025",
    "[1] Theo Quyết định 15/QĐ-TTg.",
  ]);
  const [heading] = document.blocks;
  expect(heading).toMatchObject({ heading: 1 });
  const bold = document.blocks[4];
  const strong = bold?.type === "paragraph" ? bold.strong : [];
  expect(strong.map(({ start, end }) => document.text.slice(start, end))).toEqual(["1. Mục tiêu:"]);
  expect(document.blocks.at(-1)).toMatchObject({ zone: "note" });
});

test("markdown: tables in HTML, over empty lines in them, each letter at its place", async () => {
  const source = `<table>
<tbody>
<tr><td><p>UBND TỈNH</p>
<p><strong>SỞ Y TẾ</strong></p></td><td rowspan="2">Độc lập</td></tr>

<tr><td>Số: 12/KH&#45;SYT</td></tr>
</tbody>
</table>

**KẾ HOẠCH**

<div>Về việc tập huấn</div>

<table><tr><td>TT</td><td>Việc</td></tr><tr><td>1</td><td><table><tr><td>Rà soát</td></tr></table></td></tr></table>

Hết.
`;
  const document = assemble(await readMarkdown(source));
  expect(blockLines(document)).toEqual([
    "UBND TỈNH / SỞ Y TẾ | Độc lập",
    "Số: 12/KH-SYT",
    "KẾ HOẠCH",
    "Về việc tập huấn",
    "TT | Việc",
    "1 | Rà soát",
    "Hết.",
  ]);
  const at = document.text.indexOf("Rà soát");
  const place = document.map.kind === "offsets" ? document.map.segments.find(({ end }) => end > at) : null;
  expect(source.slice(place?.source.start, place?.source.end)).toContain("Rà soát");
});

test("markdown: a table in HTML that is never closed takes the rest", async () => {
  const document = assemble(await readMarkdown("## KẾ HOẠCH\n\n<table><tr><td>Một\n\nHai"));
  expect(document.text.split(/\s+/u)).toEqual(["KẾ", "HOẠCH", "Một", "Hai"]);
});

test("markdown: bold between underscores, as mammoth writes it, with blanks inside as well", async () => {
  const source = `UBND TỈNH AN BÌNH

__SỞ Y TẾ__

Số:     /KH\\-SYT

<a id="_Hlk1"></a>__Tập huấn công tác dược,__

__ trên địa bàn tỉnh__

__1\\. Mục đích__

Ký tên: \\_\\_\\_\\_
`;
  const lines = [
    "UBND TỈNH AN BÌNH",
    "SỞ Y TẾ",
    "Số: /KH-SYT",
    "Tập huấn công tác dược,",
    "trên địa bàn tỉnh",
    "1. Mục đích",
    "Ký tên: ____",
  ];
  expect(blockLines(assemble(await readMarkdown(source)))).toEqual(lines);
});

test("markdown: lines of a paragraph are wraps, in capitals too", async () => {
  const source = `**PHẦN 1. TÓM TẮT KẾT QUẢ CỦA DỰ ÁN XÂY DỰNG VÀ PHÁT TRIỂN HỆ
THỐNG Y TẾ CƠ SỞ**

- Tuyên truyền, hướng dẫn các doanh nghiệp kinh doanh thương mại về
PCCC.
`;
  expect(blockLines(assemble(await readMarkdown(source)))).toEqual([
    "PHẦN 1. TÓM TẮT KẾT QUẢ CỦA DỰ ÁN XÂY DỰNG VÀ PHÁT TRIỂN HỆ THỐNG Y TẾ CƠ SỞ",
    "- Tuyên truyền, hướng dẫn các doanh nghiệp kinh doanh thương mại về PCCC.",
  ]);
});

test("quotes nested beyond reason are read as plain text", async () => {
  const document = assemble(await readMarkdown(`${">".repeat(20_000)}nội dung`));
  expect(document.text.endsWith("nội dung")).toBe(true);
});

test("a text without marks is plain text, whatever its name says", async () => {
  const source =
    "1. Sở Y tế\na) Chủ trì, phối hợp.\nb) Báo cáo UBND tỉnh.\n2. Sở Tài chính:\n----\nBố trí kinh phí.";
  expect(blockLines(assemble(await readMarkdown(source)))).toEqual([
    "1. Sở Y tế",
    "a) Chủ trì, phối hợp.",
    "b) Báo cáo UBND tỉnh.",
    "2. Sở Tài chính:",
    "Bố trí kinh phí.",
  ]);
});

test("markdown: bold lines of a letterhead stay apart from the line below them", async () => {
  const source =
    "# KẾ HOẠCH\n\n**ĐẢNG ỦY CHÍNH PHỦ**\n**VĂN PHÒNG**\n\n**ĐẢNG CỘNG SẢN VIỆT NAM**\nHà Nội, ngày 02 tháng 5 năm 2025\n";
  expect(blockLines(assemble(await readMarkdown(source)))).toEqual([
    "KẾ HOẠCH",
    "ĐẢNG ỦY CHÍNH PHỦ",
    "VĂN PHÒNG",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Hà Nội, ngày 02 tháng 5 năm 2025",
  ]);
});
