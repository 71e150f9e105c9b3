import { describe, expect, test } from "vitest";
import { assemble } from "../../../src/read/assemble.ts";
import { readHtml } from "../../../src/read/html/index.ts";
import { blockLines } from "../block-lines.ts";

const read = async (html: string) => assemble(await readHtml(html));

const PAGE = `<!DOCTYPE html><html><head><title>Cổng thông tin</title><style>p{}</style></head><body>
<nav><a href="/">Trang chủ</a></nav><div class="page"><div>Tin liên quan</div>
<div id="content">
<table><tr><td><p><b>ỦY BAN NHÂN DÂN</b><br>TỈNH AN BÌNH</p></td>
<td><b>CỘNG HÒA XÃ HỘI<br>CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</td></tr></table>
<h2>KẾ HOẠCH</h2>
<p>Th&#7921;c hi&#7879;n Chỉ thị số 25-
CT/TW &amp; Kế
   hoạch <span style="font-weight: bold">này</span></p>
<ol type="I" start="3"><li>Một</li><li>Hai<ul><li>con</li></ul></li></ol>
<table><tr><th rowspan=2>TT</th><th colspan=2>Năm</th></tr><tr><th>2025</th><th>2026</th></tr>
<tr><td>1</td><td>≥ 95</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>
<p hidden>ẩn</p>
<p>Nơi nhận:<br>- Bộ Y tế;<br>- Lưu: VT.</p>
</div><aside>Xem nhiều</aside></div><footer>Bản quyền</footer></body></html>`;

describe("a saved page", () => {
  test("gives the document without the portal around it", async () => {
    expect(blockLines(await read(PAGE))).toEqual([
      "ỦY BAN NHÂN DÂN / TỈNH AN BÌNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc",
      "KẾ HOẠCH",
      "Thực hiện Chỉ thị số 25-CT/TW & Kế hoạch này",
      "III. Một",
      "IV. Hai",
      "- con",
      "TT | Năm",
      "2025 | 2026",
      "1 | ≥ 95 | a\nb",
      "Nơi nhận:",
      "- Bộ Y tế;",
      "- Lưu: VT.",
    ]);
  });

  test("spans of cells, levels and bold are kept", async () => {
    const { blocks, text } = await read(PAGE);
    const table = blocks.filter((block) => block.type === "table")[1];
    expect(table?.cells.slice(0, 2)).toMatchObject([
      { column: 0, rowSpan: 2, columnSpan: 1 },
      { column: 1, rowSpan: 1, columnSpan: 2 },
    ]);
    expect(blocks[1]).toMatchObject({ heading: 2 });
    const bold = blocks[2]?.type === "paragraph" ? blocks[2].strong : [];
    expect(bold.map(({ start, end }) => text.slice(start, end))).toEqual(["này"]);
  });

  test.each([
    ["<tr><th>TT<th>Chỉ tiêu</tr><tr><td>1<td>30</tr>", 1],
    ["<thead><tr><td>TT<td>Năm</tr><tr><td>a<td>2025</tr></thead><tbody><tr><td>1<td>30</tr></tbody>", 2],
    ["<tr><th>TT<th>Chỉ tiêu</tr><tr><th>1<td>30</tr>", 1],
    ["<tr><td>TT<td>Chỉ tiêu</tr><tr><th>1<th>30</tr>", 0],
  ])("rows that are marked as the header: %s", async (rows, headerRows) => {
    const { blocks } = await read(`<p>KẾ HOẠCH</p><table>${rows}</table>`);
    expect(blocks.find(({ type }) => type === "table")).toMatchObject({ headerRows });
  });

  test("the origin map leads to the place in the file", async () => {
    const { map, text } = await read(PAGE);
    const at = text.indexOf("≥ 95");
    const segments = map.kind === "offsets" ? map.segments : [];
    const segment = segments.find(({ start, end }) => start <= at && at < end);
    expect(segment && PAGE.slice(segment.source.start + at - segment.start).startsWith("≥ 95")).toBe(true);
  });
});

test("a page without marks of a plan gives its bulk", async () => {
  const html = `<div>menu</div><div>${"<p>Nội dung của văn bản dài hơn.</p>".repeat(5)}</div>`;
  expect(blockLines(await read(html))).toEqual(Array(5).fill("Nội dung của văn bản dài hơn."));
});

test("a page that is one table of data stays a table", async () => {
  const html =
    "<html><body><table><tbody><tr><td>TT</td><td>Chỉ tiêu</td></tr></tbody></table></body></html>";
  expect(blockLines(await read(html))).toEqual(["TT | Chỉ tiêu"]);
});

test("a portal laid out as a table gives the cell that holds the document", async () => {
  const plan = "<p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>KẾ HOẠCH</p><p>1. Một</p><p>Nơi nhận:</p>";
  const html = `<table><tr><td>Văn bản mới</td><td>${plan}</td></tr><tr><td colspan=2>Bản quyền</td></tr></table>`;
  expect(blockLines(await read(html))).toEqual([
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "KẾ HOẠCH",
    "1. Một",
    "Nơi nhận:",
  ]);
});

describe("elements nested beyond reason", () => {
  const nested = (depth: number): string => `${"<div>".repeat(depth)}a${"</div>".repeat(depth)}`;

  test("are read as far as the parser goes", async () => {
    expect(blockLines(await read(nested(150)))).toEqual(["a"]);
    await expect(read(nested(1000))).resolves.toBeDefined();
  });

  test("end with an error of ours", async () => {
    await expect(read(nested(50_000))).rejects.toMatchObject({ code: "format.damaged" });
  });
});
