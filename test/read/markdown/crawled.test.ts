import { describe, expect, test } from "vitest";
import { readText } from "../../../src/read/plain.ts";
import { blockLines } from "../block-lines.ts";

const PLAN = `|
**ỦY BAN NHÂN
DÂN**
TỈNH AN BÌNH
-------
|
**CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
---------------
|
|
Số: 12/KH-UBND
|
*An Bình, ngày 02
tháng 3 năm 2025*
|

** **

**KẾ HOẠCH**

PHÁT TRIỂN CÂY CHÈ TRÊN ĐỊA BÀN
TỈNH

Thực hiện Quyết định số
15/QĐ-TTg[1] về phát triển các vùng chè và hợp tác xã *(HTX) *trồng chè trong giai đoạn 2026
- 2030, UBND tỉnh ban hành Kế hoạch như sau:

**1.
Mục tiêu: **Trồng mới 500 ha chè;
thu nhập của người trồng chè tăng bình quân 5%/năm trong cả giai đoạn.

-
Giao Sở Nông nghiệp và Môi trường chủ trì./.


|
*Nơi nhận:*
- Bộ Nông nghiệp và Môi trường;
- VPUB: CVP, các PCVP,
các phòng;
- Lưu: VT.
|
**TM. ỦY BAN NHÂN DÂN**
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn An
|

**PHỤ LỤC**

|
**TT**
|
**Nhiệm vụ**
|
**Cơ quan chủ trì**
|
**Thời gian**
|
|
**I**
|
**Chuẩn bị đất**
|
|
1
|
Rà soát quỹ đất của các
xã, phường có trồng chè lâu năm và lập bản đồ vùng trồng theo từng năm
|
Sở Nông nghiệp và Môi trường
|
|
|
2
|
Lập dự án
|
UBND các xã
|
Quý
II/2026
|

[1] Quyết định số 15/QĐ-TTg
ngày 02/01/2025.
`;

describe("the crawled form", () => {
  const document = readText(PLAN);

  test("gives paragraphs, the letterhead, the table and the sign-off", () => {
    expect(blockLines(document)).toEqual([
      "ỦY BAN NHÂN DÂN / TỈNH AN BÌNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc",
      "Số: 12/KH-UBND | An Bình, ngày 02 tháng 3 năm 2025",
      "KẾ HOẠCH",
      "PHÁT TRIỂN CÂY CHÈ TRÊN ĐỊA BÀN TỈNH",
      "Thực hiện Quyết định số 15/QĐ-TTg[1] về phát triển các vùng chè và hợp tác xã (HTX) trồng chè trong giai đoạn 2026 - 2030, UBND tỉnh ban hành Kế hoạch như sau:",
      "1. Mục tiêu: Trồng mới 500 ha chè; thu nhập của người trồng chè tăng bình quân 5%/năm trong cả giai đoạn.",
      "- Giao Sở Nông nghiệp và Môi trường chủ trì./.",
      "Nơi nhận: / - Bộ Nông nghiệp và Môi trường; / - VPUB: CVP, các PCVP, các phòng; / - Lưu: VT. | TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Văn An",
      "PHỤ LỤC",
      "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian",
      "I | Chuẩn bị đất",
      "1 | Rà soát quỹ đất của các xã, phường có trồng chè lâu năm và lập bản đồ vùng trồng theo từng năm | Sở Nông nghiệp và Môi trường | ",
      "2 | Lập dự án | UBND các xã | Quý II/2026",
      "[1] Quyết định số 15/QĐ-TTg ngày 02/01/2025.",
    ]);
  });

  test("keeps what is bold and what is a note", () => {
    const strong = document.blocks.flatMap((block) => (block.type === "paragraph" ? block.strong : []));
    expect(strong.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      "KẾ HOẠCH",
      "1. Mục tiêu:",
      "PHỤ LỤC",
    ]);
    expect(document.blocks.map(({ zone }) => zone)).toEqual([...Array(9).fill("body"), "note"]);
  });
});

test("broken marks alone show the form", () => {
  const document = readText("**1.\n**Thành lập Tổ công\ntác.\n\n** **\n\n- Phối\nhợp với Sở Y tế.\n");
  expect(blockLines(document)).toEqual(["1. Thành lập Tổ công tác.", "- Phối hợp với Sở Y tế."]);
});

test("a date line broken in its place is one line, marks of authority are lines of their own", () => {
  const source = `|\nSố: 1/KH-UBND\n|\n*Thành phố Hồ Chí\nMinh, ngày 21 tháng 11 năm 2025*\n|\n\n\n|\n**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**\n|\n`;
  expect(blockLines(readText(source))).toEqual([
    "Số: 1/KH-UBND | Thành phố Hồ Chí Minh, ngày 21 tháng 11 năm 2025",
    "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
  ]);
});

test("a cell with a blank in it is a cell, bars that follow each other part rows", () => {
  const row = (...cells: string[]): string =>
    ["|", ...cells.flatMap((cell) => (cell ? [cell, "|"] : ["|"]))].join("\n");
  const source = [row("TT", "Nhóm", "Việc"), row("1", "** **", "Thương mại"), row("2", "a", "b")].join("\n");
  expect(blockLines(readText(source))).toEqual(["TT | Nhóm | Việc", "1 |  | Thương mại", "2 | a | b"]);
});

test("a row of a finer grid loses its blank cell", () => {
  const row = (...cells: string[]): string => ["|", ...cells.flatMap((cell) => [cell, "|"])].join("\n");
  const source = [
    row("TT", "Việc", "Cơ quan"),
    row("1", "a", "b"),
    row("1.1", "** **", "Thương mại", "** **"),
    row("2", "c", "d"),
    row("3", "e", "f"),
    row("4", "g", "h"),
  ].join("\n");
  expect(blockLines(readText(source))).toEqual([
    "TT | Việc | Cơ quan",
    "1 | a | b",
    "1.1 | Thương mại | ",
    "2 | c | d",
    "3 | e | f",
    "4 | g | h",
  ]);
});

/** A page whose empty lines were lost on the way, and with them marks, row ends and the bars before tables. */
const FLAT = `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
12/KH-UBND
|
An Bình, ngày
02 tháng 3 năm 2025
|
KẾ HOẠCH
PHÁT TRIỂN CÂY CHÈ TRÊN ĐỊA BÀN TỈNH
Thực hiện Quyết định số
15/QĐ-TTg ngày 02/01/2025 của Thủ tướng Chính phủ về phát triển các vùng chè
trong giai đoạn 2026 - 2030, UBND tỉnh ban hành Kế hoạch như sau:
I. MỤC ĐÍCH,
YÊU CẦU
1. Mục
đích
Trồng mới 500 ha chè; thu nhập của người trồng chè tăng bình quân 5%/năm trong cả
giai đoạn.
II. NHIỆM VỤ
(Phân công tại bảng dưới đây)
TT
|
Nhiệm vụ
|
Cơ quan chủ trì
|
Thời gian
|
1
|
Rà soát quy hoạch
vùng chè
|
Sở Nông nghiệp và Môi trường
|
Quý I/2025
|
2
|
Xây dựng thương hiệu chè
|
Sở Công Thương
|
Năm 2026
|
III. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường
- Chủ trì, phối hợp với các sở, ngành liên quan triển khai thực hiện Kế hoạch này, định
kỳ báo cáo UBND tỉnh.
2. Sở Tài chính
- Tham mưu bố trí kinh phí.
Trên đây là Kế hoạch, yêu cầu các đơn vị thực hiện./.
Nơi nhận:
- Bộ Nông nghiệp và Môi trường;
- VPUB: CVP, các PCVP,
các phòng;
- Lưu: VT.
|
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn An
|
`;

test("without empty lines every bar ends a cell, and what none ends is prose", () => {
  expect(blockLines(readText(FLAT))).toEqual([
    "ỦY BAN NHÂN DÂN / TỈNH AN BÌNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc | Số: 12/KH-UBND | An Bình, ngày 02 tháng 3 năm 2025",
    "KẾ HOẠCH",
    "PHÁT TRIỂN CÂY CHÈ TRÊN ĐỊA BÀN TỈNH",
    "Thực hiện Quyết định số 15/QĐ-TTg ngày 02/01/2025 của Thủ tướng Chính phủ về phát triển các vùng chè trong giai đoạn 2026 - 2030, UBND tỉnh ban hành Kế hoạch như sau:",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "Trồng mới 500 ha chè; thu nhập của người trồng chè tăng bình quân 5%/năm trong cả giai đoạn.",
    "II. NHIỆM VỤ",
    "(Phân công tại bảng dưới đây)",
    "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian",
    "1 | Rà soát quy hoạch vùng chè | Sở Nông nghiệp và Môi trường | Quý I/2025",
    "2 | Xây dựng thương hiệu chè | Sở Công Thương | Năm 2026",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Sở Nông nghiệp và Môi trường",
    "- Chủ trì, phối hợp với các sở, ngành liên quan triển khai thực hiện Kế hoạch này, định kỳ báo cáo UBND tỉnh.",
    "2. Sở Tài chính",
    "- Tham mưu bố trí kinh phí.",
    "Trên đây là Kế hoạch, yêu cầu các đơn vị thực hiện./.",
    "Nơi nhận: / - Bộ Nông nghiệp và Môi trường; / - VPUB: CVP, các PCVP, các phòng; / - Lưu: VT. | TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Văn An",
  ]);
});

test("a name of the letterhead broken between its two words is one line; other words stay apart", () => {
  const page = (first: string) =>
    PLAN.replace("**ỦY BAN NHÂN\nDÂN**\nTỈNH AN BÌNH", `${first}\nPHỦ`).replace("12/KH-UBND", "12/KH-CP");
  expect(blockLines(readText(page("CHÍNH"))).join("\n")).toContain("CHÍNH PHỦ");
  expect(blockLines(readText(page("AN"))).join("\n")).not.toContain("AN PHỦ");
});
