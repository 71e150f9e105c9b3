import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Typeface } from "../../fixtures/pdf/pdf-file.ts";
import { blockLines } from "../block-lines.ts";
import { readLines, readPages } from "./read-lines.ts";

/** A paragraph of full lines between the margins (50 and 550, 100 letters), its first line indented. */
function setLines(face: Typeface, top: number, lines: readonly string[], indent = 30): string {
  return lines
    .map((line, index) => face.at(50 + (index === 0 ? indent : 0), top - index * 14, line))
    .join("");
}

const WIDE = (letters: number, word = "mở rộng ") => word.repeat(20).slice(0, letters).trim();
const FIRST = `Thực hiện Kế hoạch này, ${WIDE(69)}x`;
const SECOND = `các sở, ban, ngành ${WIDE(80)}x`;
const LAST = "của tỉnh theo quy định.";

const frame = (x: number, y: number, width: number, height: number): string =>
  `${x} ${y} ${width} ${height} re S\n`;
const rule = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S\n`;

describe("paragraphs", () => {
  test("lines that are full go on, first lines are indented", async () => {
    const lines = await readLines((face) => [
      setLines(face, 700, [FIRST, SECOND, LAST]) + setLines(face, 650, [FIRST, SECOND, LAST]),
    ]);
    const whole = `${FIRST} ${SECOND} ${LAST}`;
    expect(lines).toEqual([whole, whole]);
  });

  test("they go on over the break of a page, its number and its notes", async () => {
    const lines = await readLines((face) => [
      setLines(face, 200, [FIRST, SECOND]) +
        rule(50, 120, 200, 120) +
        face.at(50, 100, "1", { size: 5 }) +
        face.at(56, 100, "Số liệu năm 2024.", { size: 8 }),
      face.at(298, 770, "2") + setLines(face, 700, [SECOND, LAST], 0),
    ]);
    expect(lines).toEqual([`${FIRST} ${SECOND} ${SECOND} ${LAST}`, "[1] Số liệu năm 2024."]);
  });

  test("titles on several lines in the middle of the page", async () => {
    const centre = (face: Typeface, y: number, text: string): string =>
      face.at(300 - text.length * 2.5, y, text);
    const lines = await readLines((face) => [
      centre(face, 700, "KẾ HOẠCH") +
        centre(face, 686, "Triển khai thực hiện Nghị quyết số 72-NQ/TW của Bộ Chính trị về") +
        centre(face, 672, "bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân") +
        setLines(face, 640, [FIRST, SECOND, LAST]) +
        setLines(face, 590, [FIRST, SECOND, SECOND, LAST]),
    ]);
    expect(lines.slice(0, 2)).toEqual([
      "KẾ HOẠCH",
      "Triển khai thực hiện Nghị quyết số 72-NQ/TW của Bộ Chính trị về bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân",
    ]);
  });

  test("a heading in capitals ends before a sentence, although its last line is full", async () => {
    const heading = `PHẦN 1. KẾT QUẢ ${"BẢO VỆ SỨC KHỎE NHÂN DÂN ".repeat(4)}`.slice(0, 100).trim();
    const lines = await readLines((face) => [
      setLines(face, 700, [heading, SECOND.replace("các sở", "Các sở"), SECOND, LAST], 0) +
        setLines(face, 600, [heading, `của ${SECOND.slice(0, 95)}`, LAST], 0),
    ]);
    expect(lines).toEqual([
      heading,
      `${SECOND.replace("các sở", "Các sở")} ${SECOND} ${LAST}`,
      `${heading} của ${SECOND.slice(0, 95)} ${LAST}`,
    ]);
  });

  test("labels and bullets begin paragraphs although the line before is full", async () => {
    const lines = await readLines((face) => [
      setLines(face, 700, [FIRST, SECOND, LAST]) +
        setLines(face, 650, [FIRST.replace("Thực hiện", "a) Theo"), SECOND]) +
        setLines(face, 622, [`b) ${LAST}`]) +
        setLines(face, 608, [`- ${LAST}`]),
    ]);
    expect(lines.slice(1)).toEqual([
      `${FIRST.replace("Thực hiện", "a) Theo")} ${SECOND}`,
      `b) ${LAST}`,
      `- ${LAST}`,
    ]);
  });
});

describe("lines that end where no paragraph does", () => {
  /** A full line that ends in `end`, and the next one. */
  const joined = async (end: string, next: string): Promise<boolean> => {
    const first = `${FIRST.slice(0, 93 - end.length).trim()} ${end}`;
    const lines = await readLines((face) => [
      setLines(face, 700, [first, `${next} ${WIDE(95 - next.length)}`, LAST], 30) +
        setLines(face, 640, [FIRST, SECOND, SECOND, LAST]),
    ]);
    return lines[0]!.startsWith(`${first} ${next}`);
  };

  test.each([
    ["nhiệm vụ tại", "Phần III Kế hoạch này", true],
    ["quy định tại", "- Sở Y tế", false],
    ["bình quân 10", "- 12%/năm", true],
    ["đến năm 2030", "- 100% xã", false],
    ["giữa lý thuyết", "- thực tế", true],
    ["giữa lý thuyết;", "- thực tế", false],
  ])("%s / %s", async (end, next, expected) => {
    expect(await joined(end, next)).toBe(expected);
  });

  test("a number broken at its hyphen is whole, wherever it stands", async () => {
    const cut = `${WIDE(80)} số 25-`;
    const lines = await readLines((face) => [
      setLines(face, 700, [`Theo Chỉ thị ${cut.slice(-82)}`, `CT/TW ${WIDE(85)}`, LAST]) +
        setLines(face, 640, [FIRST, SECOND, SECOND, LAST]) +
        frame(50, 500, 100, 60) +
        frame(150, 500, 100, 60) +
        face.at(55, 540, "Kế hoạch 12/KH-") +
        face.at(55, 528, "UBND") +
        face.at(155, 540, "Sở Y tế"),
    ]);
    expect(lines[0]).toContain(" số 25-CT/TW mở rộng");
    expect(lines.at(-1)).toBe("Kế hoạch 12/KH-UBND | Sở Y tế");
  });

  test("an item stands apart from the full line above it, although that ends no sentence", async () => {
    const item = `h) ${SECOND.slice(0, 95)}`;
    const lines = await readLines((face) => [
      setLines(face, 700, [SECOND, SECOND, SECOND], 0) + setLines(face, 640, [item, LAST], 0),
    ]);
    expect(lines).toEqual([`${SECOND} ${SECOND} ${SECOND}`, `${item} ${LAST}`]);
  });
});

describe("page furniture", () => {
  test("page numbers at the top, also those of an annex, and running heads", async () => {
    const page = (face: Typeface, number: string, text: string): string =>
      face.at(298, 770, number) + face.at(50, 20, "Kế hoạch 12/KH-UBND") + face.at(50, 700, text);
    const lines = await readLines((face) => [
      face.at(50, 20, "Kế hoạch 12/KH-UBND") + face.at(50, 700, "1. Một"),
      page(face, "2", "2. Hai"),
      page(face, "- 3 -", "3. Ba"),
      page(face, "1", "4. Bốn"),
    ]);
    expect(lines).toEqual(["1. Một", "2. Hai", "3. Ba", "4. Bốn"]);
  });

  test("numbers that do not count with the pages stay", async () => {
    const lines = await readLines((face) => [
      face.at(50, 700, "Tổng số kinh phí:") + face.at(50, 600, "250"),
      face.at(50, 700, "Lưu: VT."),
    ]);
    expect(lines).toEqual(["Tổng số kinh phí:", "250", "Lưu: VT."]);
  });
});

describe("columns side by side", () => {
  test("the letterhead is read down each column, the title below is none of it", async () => {
    const lines = await readLines((face) => [
      face.at(60, 750, "ỦY BAN NHÂN DÂN") +
        face.at(330, 750, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") +
        face.at(70, 736, "TỈNH AN BÌNH") +
        face.at(350, 736, "Độc lập - Tự do - Hạnh phúc") +
        rule(80, 730, 120, 730) +
        face.at(60, 710, "Số: 12/KH-UBND") +
        face.at(350, 708, "An Bình, ngày 02 tháng 01 năm 2025") +
        face.at(280, 680, "KẾ HOẠCH") +
        setLines(face, 650, [FIRST, SECOND, LAST]),
    ]);
    expect(lines.slice(0, 2)).toEqual([
      "ỦY BAN NHÂN DÂN / TỈNH AN BÌNH / Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / An Bình, ngày 02 tháng 01 năm 2025",
      "KẾ HOẠCH",
    ]);
  });

  test("the sign-off, whose lines do not stand level", async () => {
    const lines = await readLines((face) => [
      setLines(face, 780, [FIRST, SECOND, LAST]) +
        face.at(50, 700, "Nơi nhận:") +
        face.at(380, 696, "TM. ỦY BAN NHÂN DÂN") +
        face.at(50, 688, "- Bộ Y tế (b/c);") +
        face.at(400, 681, "KT. CHỦ TỊCH") +
        face.at(50, 676, "- Các sở, ban, ngành thuộc Ủy ban nhân dân tỉnh;") +
        face.at(395, 666, "PHÓ CHỦ TỊCH") +
        face.at(50, 664, "- Lưu: VT.") +
        face.at(400, 600, "Nguyễn Văn A"),
    ]);
    expect(lines.slice(1)).toEqual([
      "Nơi nhận: / - Bộ Y tế (b/c); / - Các sở, ban, ngành thuộc Ủy ban nhân dân tỉnh; / - Lưu: VT. | TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Nguyễn Văn A",
    ]);
  });

  test("names and items that the column breaks", async () => {
    const lines = await readLines((face) => [
      face.at(40, 750, "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ") +
        face.at(330, 750, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT") +
        face.at(100, 736, "NỘI") +
        face.at(400, 736, "NAM") +
        face.at(60, 722, "Số: 12/KH-UBND") +
        face.at(350, 722, "Độc lập - Tự do - Hạnh phúc"),
      face.at(50, 700, "Nơi nhận:") +
        face.at(400, 700, "KT. CHỦ TỊCH") +
        face.at(50, 688, "- Các doanh nghiệp viễn thông trên địa bàn") +
        face.at(395, 688, "PHÓ CHỦ TỊCH") +
        face.at(50, 676, "Thành phố;") +
        face.at(50, 664, "- Lưu: VT."),
    ]);
    expect(lines).toEqual([
      "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI / Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc",
      "Nơi nhận: / - Các doanh nghiệp viễn thông trên địa bàn Thành phố; / - Lưu: VT. | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
    ]);
  });

  test("lines one below the other are no columns, though the second begins where the first ends", async () => {
    const lines = await readLines((face) => [
      setLines(face, 780, [FIRST, SECOND, LAST]) +
        face.at(50, 700, "- Lưu: VT.") +
        face.at(270, 686, "KT. CHỦ TỊCH") +
        face.at(50, 672, "Phụ lục số 01"),
    ]);
    expect(lines.slice(1)).toEqual(["- Lưu: VT.", "KT. CHỦ TỊCH", "Phụ lục số 01"]);
  });

  test("lines anywhere on the page come out once, whatever columns they seem to form", async () => {
    const line = fc.record({
      x: fc.integer({ min: 10, max: 460 }),
      y: fc.integer({ min: 5, max: 60 }),
      wording: fc.constantFrom(
        "Nơi nhận:",
        "CỘNG HÒA XÃ HỘI",
        "KT. CHỦ TỊCH",
        "*",
        "Số 124-KH/TU",
        "Sở Y tế chủ trì, phối hợp",
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(line, { selector: ({ y }) => y, minLength: 1, maxLength: 20 }),
        async (lines) => {
          const { text } = await readPages((face) => [
            lines.map(({ x, y, wording }) => face.at(x, y * 12, wording)).join(""),
          ]);
          const letters = (wording: string): string => [...wording.replace(/\s/gu, "")].sort().join("");
          expect(letters(text)).toBe(letters(lines.map(({ wording }) => wording).join("")));
        },
      ),
      { numRuns: 100 },
    );
  });

  test("a gap after a label makes no column", async () => {
    const lines = await readLines((face) => [
      ["1.", "2.", "3.", "4."]
        .map(
          (label, index) => face.at(50, 700 - index * 14, label) + face.at(90, 700 - index * 14, "Sở Y tế;"),
        )
        .join(""),
    ]);
    expect(lines).toEqual(["1. Sở Y tế;", "2. Sở Y tế;", "3. Sở Y tế;", "4. Sở Y tế;"]);
  });
});

describe("notes at the foot of a page", () => {
  test("notes as large as the text are told by their raised numbers", async () => {
    const lines = await readLines((face) => [
      face.at(50, 700, "1. Dân số tham gia bảo hiểm") +
        face.at(186, 704, "1", { size: 6 }) +
        setLines(face, 660, [FIRST, SECOND, LAST]) +
        rule(50, 120, 200, 120) +
        face.at(50, 104, "1", { size: 6 }) +
        face.at(54, 100, "Số liệu năm 2024."),
    ]);
    expect([lines[0], lines.at(-1)]).toEqual(["1. Dân số tham gia bảo hiểm[1]", "[1] Số liệu năm 2024."]);
  });

  test("without raised numbers text under a rule is text", async () => {
    const lines = await readLines((face) => [
      face.at(50, 700, "I. KẾT QUẢ") + rule(50, 690, 150, 690) + face.at(50, 670, "1 trạm y tế xã."),
    ]);
    expect(lines).toEqual(["I. KẾT QUẢ", "1 trạm y tế xã."]);
  });

  test("their numbers are marked, powers are not", async () => {
    const document = await readPages((face) => [
      face.at(50, 700, "1. Khu đất 120 m") +
        face.at(130, 704, "2", { size: 5 }) +
        face.at(135, 700, " theo Luật") +
        face.at(185, 704, "2", { size: 5 }) +
        setLines(face, 660, [FIRST, SECOND, LAST]) +
        rule(50, 120, 200, 120) +
        face.at(50, 103, "2", { size: 5 }) +
        face.at(54, 100, "Luật Đất đai năm 2024,", { size: 8 }) +
        face.at(50, 90, "sửa đổi năm 2025.", { size: 8 }),
    ]);
    expect(document.text.split("\n")[0]).toBe("1. Khu đất 120 m2 theo Luật[2]");
    const note = document.blocks.at(-1)!;
    expect(note).toMatchObject({ type: "paragraph", zone: "note", page: 1 });
    expect(document.text.slice(note.span.start, note.span.end)).toBe(
      "[2] Luật Đất đai năm 2024, sửa đổi năm 2025.",
    );
  });
});

describe("ruled tables", () => {
  /** Three columns (50-100-300-400), the header over two rows, the right column parted in the header. */
  const header = (face: Typeface): string =>
    frame(50, 660, 50, 40) +
    frame(100, 660, 200, 40) +
    frame(300, 680, 200, 20) +
    frame(300, 660, 100, 20) +
    frame(400, 660, 100, 20) +
    face.at(60, 678, "TT") +
    face.at(110, 678, "Chỉ tiêu") +
    face.at(370, 688, "Kế hoạch") +
    face.at(330, 668, "2025") +
    face.at(430, 668, "2030");
  const row = (face: Typeface, top: number, cells: readonly string[]): string =>
    [50, 100, 300, 400, 500]
      .slice(0, -1)
      .map(
        (x, index) =>
          frame(x, top - 20, [50, 200, 100, 100][index]!, 20) +
          (cells[index] ? face.at(x + 10, top - 12, cells[index]) : ""),
      )
      .join("");

  test("cells that span rows and columns", async () => {
    const { blocks, text } = await readPages((face) => [
      header(face) + row(face, 660, ["1", "Giường bệnh", "30", "35"]),
    ]);
    const [table] = blocks;
    expect(table).toMatchObject({ type: "table", rows: 3, columns: 4 });
    const cells = table?.type === "table" ? table.cells : [];
    expect(
      cells.map(({ row, column, rowSpan, columnSpan, span }) => [
        row,
        column,
        rowSpan,
        columnSpan,
        text.slice(span.start, span.end),
      ]),
    ).toEqual([
      [0, 0, 2, 1, "TT"],
      [0, 1, 2, 1, "Chỉ tiêu"],
      [0, 2, 1, 2, "Kế hoạch"],
      [1, 2, 1, 1, "2025"],
      [1, 3, 1, 1, "2030"],
      [2, 0, 1, 1, "1"],
      [2, 1, 1, 1, "Giường bệnh"],
      [2, 2, 1, 1, "30"],
      [2, 3, 1, 1, "35"],
    ]);
  });

  test("over the break of a page: the repeated header goes, a row that was cut is whole again", async () => {
    const document = await readPages((face) => [
      header(face) +
        row(face, 660, ["1", "Giường bệnh", "30", "35"]) +
        row(face, 640, ["2", "Tỷ lệ dân số tham gia", "95", "98"]),
      face.at(298, 770, "2") +
        header(face) +
        row(face, 660, ["", "bảo hiểm y tế", "", ""]) +
        row(face, 640, ["3", "Trạm y tế", "100", "100"]),
    ]);
    expect(blockLines(document)).toEqual([
      "TT | Chỉ tiêu | Kế hoạch",
      "2025 | 2030",
      "1 | Giường bệnh | 30 | 35",
      "2 | Tỷ lệ dân số tham gia bảo hiểm y tế | 95 | 98",
      "3 | Trạm y tế | 100 | 100",
    ]);
    expect(document.blocks).toMatchObject([{ type: "table", headerRows: 2 }]);
  });

  test("over the break of a page: what is left of a row may stand in one cell, or end an open bracket", async () => {
    const rest = (text: string) =>
      readLines((face) => [
        row(face, 660, ["1", "Giường bệnh", "30", "35"]) +
          row(face, 640, ["2", text.split("⏎")[0]!, "95", "98"]),
        row(face, 660, ["", text.split("⏎")[1]!, "", ""]) + face.at(50, 600, "II. GIẢI PHÁP"),
      ]);
    const full = "Tỷ lệ nhiễm trong cộng đồng theo báo";
    expect((await rest(`${full}⏎HIV/AIDS`)).slice(1)).toEqual([
      `2 | ${full} HIV/AIDS | 95 | 98`,
      "II. GIẢI PHÁP",
    ]);
    expect((await rest("Số trạm (giai đoạn⏎2021 - 2024)"))[1]).toBe(
      "2 | Số trạm (giai đoạn 2021 - 2024) | 95 | 98",
    );
    expect((await rest("Giường bệnh⏎HIV/AIDS")).slice(1, 3)).toEqual([
      "2 | Giường bệnh | 95 | 98",
      " | HIV/AIDS |  | ",
    ]);
  });

  test("over the break of a page: a list in a cell goes on with its next item, rows with more to say do not", async () => {
    const over = (second: readonly string[]) =>
      readLines((face) => [
        row(face, 660, ["1", "- Giường bệnh;", "30", "35"]),
        row(face, 660, second) + row(face, 640, ["2", "Trạm y tế", "95", "98"]),
      ]);
    expect(await over(["", "- Bác sĩ;", "", ""])).toEqual([
      "1 | - Giường bệnh; / - Bác sĩ; | 30 | 35",
      "2 | Trạm y tế | 95 | 98",
    ]);
    expect((await over(["", "- Bác sĩ;", "8", ""]))[1]).toBe(" | - Bác sĩ; | 8 | ");
    expect((await over(["", "b) Bác sĩ", "", ""]))[1]).toBe(" | b) Bác sĩ |  | ");
  });

  test("over the break of a page: browsers leave the cut row open, and may move all of its text", async () => {
    /** Two columns whose sides run down to `bottom`, which no rule closes. */
    const open = (top: number, bottom: number): string =>
      [50, 100, 300].map((x) => rule(x, bottom, x, top)).join("") + rule(50, top, 300, top);
    const closed = (top: number, bottom: number): string =>
      [50, 100, 300].map((x) => rule(x, bottom, x, top)).join("") + rule(50, bottom, 300, bottom);
    const first = (face: Typeface): string =>
      open(100, 30) + rule(50, 80, 300, 80) + face.at(60, 88, "TT") + face.at(110, 88, "Chỉ tiêu");
    expect(
      await readLines((face) => [
        first(face) + face.at(60, 60, "1") + face.at(110, 60, "Sở Y tế chủ trì"),
        closed(780, 740) +
          face.at(110, 760, "Sở Nội vụ phối hợp") +
          rule(50, 750, 300, 750) +
          face.at(60, 742, "2"),
      ]),
    ).toEqual(["TT | Chỉ tiêu", "1 | Sở Y tế chủ trì Sở Nội vụ phối hợp", "2 | "]);
    expect(
      await readLines((face) => [
        first(face),
        frame(50, 740, 50, 40) +
          frame(100, 740, 200, 40) +
          face.at(60, 760, "1") +
          face.at(110, 760, "Sở Nội vụ"),
      ]),
    ).toEqual(["TT | Chỉ tiêu", "1 | Sở Nội vụ"]);
  });

  test("over the break of a page: a row of its own without a number stays one", async () => {
    const lines = await readLines((face) => [
      header(face) + row(face, 660, ["1", "Giường bệnh", "30", "35"]),
      face.at(298, 770, "2") + header(face) + row(face, 660, ["", "Trong đó: tuyến xã", "5", "8"]),
    ]);
    expect(lines.slice(2)).toEqual(["1 | Giường bệnh | 30 | 35", " | Trong đó: tuyến xã | 5 | 8"]);
  });

  test("two tables with text between them, or with other columns, stay two", async () => {
    const { blocks } = await readPages((face) => [
      row(face, 700, ["1", "Một", "30", "35"]) + row(face, 680, ["2", "Hai", "30", "35"]),
      face.at(50, 720, "Biểu 2") +
        row(face, 700, ["1", "Một", "30", "35"]) +
        row(face, 680, ["2", "Hai", "30", "35"]),
    ]);
    expect(blocks.map(({ type }) => type)).toEqual(["table", "paragraph", "table"]);
  });

  test("lines and numbers that a narrow cell breaks", async () => {
    const narrow = (face: Typeface, x: number, width: number, lines: readonly string[]): string =>
      frame(x, 640, width, 60) + lines.map((line, index) => face.at(x + 5, 688 - index * 12, line)).join("");
    const lines = await readLines((face) => [
      narrow(face, 50, 90, ["Quy mô dân số", "Việt Nam"]) +
        narrow(face, 140, 50, ["1.248.64", "3"]) +
        narrow(face, 190, 30, ["≥80", "%"]) +
        narrow(face, 220, 80, ["2025", "2026"]) +
        narrow(face, 300, 100, ["Sở Y tế;", "Sở Nội vụ"]) +
        narrow(face, 400, 70, ["PHÓ CHỦ TỊCH", "Trần Văn A"]),
    ]);
    expect(lines).toEqual([
      "Quy mô dân số Việt Nam | 1.248.643 | ≥80% | 2025 / 2026 | Sở Y tế; / Sở Nội vụ | PHÓ CHỦ TỊCH / Trần Văn A",
    ]);
  });

  test("words that a cell breaks which is narrower than they are", async () => {
    const narrow = (face: Typeface, x: number, width: number, lines: readonly string[]): string =>
      frame(x, 640, width, 60) + lines.map((line, index) => face.at(x + 5, 688 - index * 12, line)).join("");
    const lines = await readLines((face) => [
      narrow(face, 50, 35, ["chươn", "g", "trình"]) +
        narrow(face, 85, 60, ["đái tháo", "đường", ", ung thư"]) +
        narrow(face, 145, 35, ["phòng", "bệnh"]) +
        narrow(face, 180, 36, ["nhóm", "B"]) +
        narrow(face, 216, 22, ["ng", "hi", "ệp"]),
    ]);
    expect(lines).toEqual(["chương trình | đái tháo đường, ung thư | phòng bệnh | nhóm B | nghiệp"]);
  });

  test("open sides, thin boxes for rules, headers that run up the page", async () => {
    const box = (x: number, y: number, width: number, height: number): string =>
      `${x} ${y} ${width} ${height} re f\n`;
    const lines = await readLines((face) => [
      box(50, 700, 300, 0.5) +
        box(50, 640, 300, 0.5) +
        box(50, 620, 300, 0.5) +
        box(150, 620, 0.5, 80) +
        box(250, 620, 0.5, 80) +
        face.at(60, 670, "Chỉ tiêu") +
        `BT /F1 10 Tf 0 1 -1 0 200 645 Tm ${face.show("Thực hiện")} ET ` +
        face.at(260, 670, "Ghi chú") +
        face.at(60, 626, "Giường bệnh") +
        face.at(160, 626, "30") +
        face.at(260, 626, "Tăng"),
    ]);
    expect(lines).toEqual(["Chỉ tiêu | Thực hiện | Ghi chú", "Giường bệnh | 30 | Tăng"]);
  });

  test("a frame around text and a line under it are no table", async () => {
    const lines = await readLines((face) => [
      frame(450, 760, 80, 20) +
        face.at(460, 766, "HỎA TỐC") +
        face.at(50, 700, "1. Mục đích") +
        rule(50, 698, 110, 698),
    ]);
    expect(lines).toEqual(["HỎA TỐC", "1. Mục đích"]);
  });
});
