import { describe, expect, test } from "vitest";
import { readText } from "../../../src/read/plain.ts";
import { blockLines } from "../block-lines.ts";

const linesOf = (source: string): string[] => blockLines(readText(source));

describe("a paragraph a line", () => {
  test("a page break that cuts a paragraph is healed", () => {
    expect(
      linesOf(
        [
          "- Tăng cường lãnh đạo của các sở, ban, ngành và các địa",
          "",
          "phương, ngành y tế phải nêu cao trách nhiệm.",
          "- Triển khai khám bệnh, chữa bệnh từ xa;",
          "",
          "thống kê, quản lý dữ liệu về y tế cơ sở.",
        ].join("\n"),
      ),
    ).toEqual([
      "- Tăng cường lãnh đạo của các sở, ban, ngành và các địa phương, ngành y tế phải nêu cao trách nhiệm.",
      "- Triển khai khám bệnh, chữa bệnh từ xa; thống kê, quản lý dữ liệu về y tế cơ sở.",
    ]);
  });

  test("lines of the letterhead and the sign-off are not joined", () => {
    const lines = ["KẾ HOẠCH", "thực hiện Chỉ thị số 25-CT/TW", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "A Pớt"];
    expect(linesOf(lines.join("\n"))).toEqual(lines);
  });

  test("a missing full stop does not join items", () => {
    const lines = ["b) Chăm sóc sức khỏe Nhân dân", "c) Khuyến khích y tế tư nhân", "đ) Tranh thủ sự hỗ trợ"];
    expect(linesOf(lines.join("\n"))).toEqual(lines);
  });
});

describe("wrapped lines", () => {
  test("a type word that was broken is one line", () => {
    const lines = ["QUYẾT", "ĐỊNH", "Căn cứ Luật", "Bình đẳng giới", "và các văn bản", "hướng dẫn;"];
    expect(linesOf(lines.join("\n"))[0]).toBe("QUYẾT ĐỊNH");
    const title = "BAN HÀNH CHƯƠNG TRÌNH PHÁT TRIỂN THANH NIÊN TỈNH BẮC NINH";
    const issuer = [title, "ỦY", "BAN NHÂN DÂN TỈNH BẮC NINH", ...lines.slice(2)];
    expect(linesOf(issuer.join("\n")).slice(0, 2)).toEqual([title, "ỦY BAN NHÂN DÂN TỈNH BẮC NINH"]);
  });

  test("a law's name goes on below its first word, however short the line", () => {
    expect(
      linesOf(
        [
          "Căn cứ Luật",
          "Bình đẳng giới ngày 29 tháng 11 năm 2006,",
          "Luật Ngân sách nhà nước;",
          "Căn cứ Nghị định",
          "số 70/2008/NĐ-CP ngày 04/6/2008 của Chính phủ quy định chi tiết và thi hành một",
          "số điều của Luật Bình đẳng giới;",
        ].join("\n"),
      ),
    ).toEqual([
      "Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006, Luật Ngân sách nhà nước;",
      "Căn cứ Nghị định số 70/2008/NĐ-CP ngày 04/6/2008 của Chính phủ quy định chi tiết và thi hành một số điều của Luật Bình đẳng giới;",
    ]);
  });

  const wrapped = [
    "1. Mục đích: Cụ thể hóa và triển khai thực hiện có hiệu quả Chỉ thị số 25-",
    "CT/TW, nhằm nâng cao chất lượng, hiệu quả hoạt động của y tế cơ sở trên địa bàn",
    "tỉnh.",
    "- Thực hiện thống nhất mô hình tổ chức, quản lý đối với trung tâm y tế cấp huyện",
    "và tổ chức hoạt động chuyên môn của y tế cơ sở. Hoàn thành trước ngày 01-7-",
    "2025.",
    "- Phát huy vai trò của Mặt trận Tổ quốc và các đoàn thể trong giai đoạn 2026",
    "- 2030 theo Chương trình, Kế hoạch phát triển kinh tế",
    "- xã hội của các cấp, các ngành, địa phương, đơn vị, gắn với kiểm tra, giám sát.",
    "* Các huyện ủy, thành ủy triển khai",
    "thực hiện thường xuyên.",
  ];
  const paragraphs = [
    "1. Mục đích: Cụ thể hóa và triển khai thực hiện có hiệu quả Chỉ thị số 25-CT/TW, nhằm nâng cao chất lượng, hiệu quả hoạt động của y tế cơ sở trên địa bàn tỉnh.",
    "- Thực hiện thống nhất mô hình tổ chức, quản lý đối với trung tâm y tế cấp huyện và tổ chức hoạt động chuyên môn của y tế cơ sở. Hoàn thành trước ngày 01-7-2025.",
    "- Phát huy vai trò của Mặt trận Tổ quốc và các đoàn thể trong giai đoạn 2026 - 2030 theo Chương trình, Kế hoạch phát triển kinh tế - xã hội của các cấp, các ngành, địa phương, đơn vị, gắn với kiểm tra, giám sát.",
    "* Các huyện ủy, thành ủy triển khai thực hiện thường xuyên.",
  ];

  test.each([
    ["line after line", "\n"],
    ["with an empty line after each", "\n\n"],
    ["with Windows line ends", "\r\n"],
  ])("%s", (_, separator) => {
    expect(linesOf(wrapped.join(separator))).toEqual(paragraphs);
  });

  test("a bracket closed on the next line, headings broken behind an open word, and a title's end", () => {
    const broken = [
      "KẾ HOẠCH",
      "PHÁT TRIỂN HẠ TẦNG SỐ TRÊN ĐỊA BÀN THÀNH PHỐ ĐẾN NĂM 2030, TẦM NHÌN ĐẾN NĂM 2045",
      "Thực hiện Chỉ thị số 37-CT/TU của Ban Thường vụ Tỉnh ủy (sau đây gọi tắt là Chỉ thị",
      "37) và đề nghị của Sở Y tế, Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện với các",
      "nội dung chủ yếu như sau:",
      "I. MỤC ĐÍCH,",
      "YÊU CẦU",
      "1. Sở",
      "Tài chính",
      "- Tham mưu cấp có thẩm quyền xem xét, bố trí kinh phí theo hướng dẫn của",
      "Bộ Tài chính và quy định của pháp luật về ngân sách nhà nước trong từng năm và từng",
      "giai đoạn.",
    ];
    expect(linesOf(broken.join("\n"))).toEqual([
      "KẾ HOẠCH",
      "PHÁT TRIỂN HẠ TẦNG SỐ TRÊN ĐỊA BÀN THÀNH PHỐ ĐẾN NĂM 2030, TẦM NHÌN ĐẾN NĂM 2045",
      "Thực hiện Chỉ thị số 37-CT/TU của Ban Thường vụ Tỉnh ủy (sau đây gọi tắt là Chỉ thị 37) và đề nghị của Sở Y tế, Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện với các nội dung chủ yếu như sau:",
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Sở Tài chính",
      "- Tham mưu cấp có thẩm quyền xem xét, bố trí kinh phí theo hướng dẫn của Bộ Tài chính và quy định của pháp luật về ngân sách nhà nước trong từng năm và từng giai đoạn.",
    ]);
  });

  test("a sentence that ends with its line does not end the paragraph", () => {
    expect(
      linesOf(
        [
          "- Tăng cường quản lý Nhà nước về chăm sóc và bảo vệ sức khoẻ nhân dân.",
          "Khuyến khích y tế tư nhân, tổ chức, cá nhân tham gia cung cấp dịch vụ chăm sóc",
          "sức khoẻ ban đầu, y tế dự phòng và kết nối với y tế cơ sở trong quản lý sức khoẻ",
          "cá nhân.",
          "Nơi nhận:",
          "- Các ban cán sự đảng, đảng đoàn,",
          "  đảng ủy trực thuộc Tỉnh ủy,",
          "- Ban Thường vụ Tỉnh đoàn,",
        ].join("\n"),
      ),
    ).toEqual([
      "- Tăng cường quản lý Nhà nước về chăm sóc và bảo vệ sức khoẻ nhân dân. Khuyến khích y tế tư nhân, tổ chức, cá nhân tham gia cung cấp dịch vụ chăm sóc sức khoẻ ban đầu, y tế dự phòng và kết nối với y tế cơ sở trong quản lý sức khoẻ cá nhân.",
      "Nơi nhận:",
      "- Các ban cán sự đảng, đảng đoàn, đảng ủy trực thuộc Tỉnh ủy,",
      "- Ban Thường vụ Tỉnh đoàn,",
    ]);
  });

  test("the word that opens what a decision decides stands alone", () => {
    const lines = [
      "Xét đề nghị của Sở Y tế tại Tờ trình số 66/TTr-SYT ngày 17 tháng 5 năm 2013 về",
      "việc ban hành Quy chế hoạt động của Ban Chỉ đạo công tác Dân số tỉnh Hà Giang,",
      "QUYẾT ĐỊNH:",
      "Ban hành kèm theo Quyết định này Quy chế hoạt động của Ban Chỉ đạo công tác Dân",
      "số tỉnh Hà Giang.",
    ];
    expect(linesOf(lines.join("\n"))).toContain("QUYẾT ĐỊNH:");
    expect(linesOf(lines.join("\n").replace("QUYẾT ĐỊNH:", "giai đoạn II:"))).not.toContain("giai đoạn II:");
  });
});

describe("one word over two lines", () => {
  const prose = Array.from(
    { length: 6 },
    (_, i) => `- Việc thứ ${"abcdef"[i]} của các cơ quan, đơn vị ở tỉnh\n\nđược giao.`,
  );
  test.each([
    ["KẾ HOẠCH TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN", "2026 - 2030"],
    ["- Thực hiện Nghị quyết số 71/NQ", "-CP ngày 01/4/2025"],
    ["- Hoàn thành trong quý", "II/2026 tại các xã"],
  ])("%s / %s", (before, line) => {
    const joined = `${before} ${line}`.replace("NQ -CP", "NQ-CP");
    expect(linesOf([before, line, ...prose].join("\n\n"))).toContain(joined);
  });

  test("a year below another word begins a line", () => {
    expect(linesOf(["CHỈ TIÊU CỦA TỈNH", "2026 - 2030", ...prose].join("\n\n"))).toContain(
      "CHỈ TIÊU CỦA TỈNH",
    );
  });
});

describe("page furniture", () => {
  test("lone numbers that count the pages, and drawn rules", () => {
    const source = ["KẾ HOẠCH", "-----", "- Một", "2", "- Hai", "3", "- Ba"].join("\n");
    expect(linesOf(source)).toEqual(["KẾ HOẠCH", "- Một", "- Hai", "- Ba"]);
  });

  test("page numbers set apart from the lines, in the midst of a table of one cell a line", () => {
    const rows = Array.from({ length: 24 }, (_, i) => [`${i + 1}`, `Chỉ tiêu ${i + 1}a`, `${i + 40}`]).flat();
    const lines = ["TT", "Chỉ tiêu", "Năm 2025", ...rows];
    const paged = lines.flatMap((line, i) =>
      i % 20 === 19 ? [line, "", `${(i + 1) / 20 + 1}`, ""] : [line],
    );
    expect(linesOf(paged.join("\n"))).toEqual(linesOf(lines.join("\n")));
    expect(linesOf(lines.join("\n"))).toContain("24 | Chỉ tiêu 24a | 63");
  });

  test("a paragraph goes on over a page number that stands apart", () => {
    const item =
      "- Phối hợp triển khai đánh giá trình độ công nghệ của các doanh nghiệp trong\nngành theo sự phân công và chỉ đạo trực tiếp của Phó giám đốc Sở Hoàng Văn\nThuân phụ trách.";
    const lines = Array.from({ length: 48 }, (_, i) => item.split("\n")[i % 3]!);
    const paged = lines.flatMap((line, i) =>
      i % 16 === 15 ? [line, "", `${(i + 1) / 16 + 1}`, ""] : [line],
    );
    expect(linesOf(paged.join("\n"))).toEqual(linesOf(lines.join("\n")));
    expect(linesOf(lines.join("\n"))).toHaveLength(16);
  });

  test("ordinals of rows that stand apart are no page numbers", () => {
    const rows = [1, 2, 3, 4].map((i) => `${i}\n\nSố trạm loại ${"abcd"[i - 1]}\n\n${i * 7}`);
    expect(linesOf(`TT\n\nTên\n\nSố\n\n${rows.join("\n\n")}`)).toContain("3 | Số trạm loại c | 21");
  });

  test("numbers that do not count pages stay", () => {
    expect(linesOf(["Tổng số trạm", "108", "Số trạm đạt", "15"].join("\n"))).toContain("108");
  });

  test("the asterisk line of Party documents is no rule and no bullet", () => {
    expect(linesOf("TỈNH ỦY KON TUM\n*\nSố 124-KH/TU")).toEqual(["TỈNH ỦY KON TUM", "*", "Số 124-KH/TU"]);
  });
});

describe("markdown marks in plain text", () => {
  test("are hints and no wording", () => {
    const document = readText(
      "## **2. Tăng cường**\n\n\\* Phấn đấu đến năm 2030:\n\n**KT. CHỦ TỊCH  \nPHÓ CHỦ TỊCH**",
    );
    expect(blockLines(document)).toEqual([
      "2. Tăng cường",
      "* Phấn đấu đến năm 2030:",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
    ]);
    const [heading, item, mark] = document.blocks;
    expect(heading).toMatchObject({ heading: 2, strong: [{ start: 0, end: 13 }] });
    expect(item).toMatchObject({ heading: null, strong: [] });
    expect(mark?.type === "paragraph" && mark.strong).toEqual([mark?.span]);
  });

  test("underscores are marks in pairs of two alone", () => {
    const document = readText("__1. Mục đích__\n\nKý tên: ____ ngày __/__/2025");
    expect(blockLines(document)).toEqual(["1. Mục đích", "Ký tên: ____ ngày //2025"]);
    expect(document.blocks[0]).toMatchObject({ strong: [{ start: 0, end: 11 }] });
    expect(linesOf("Số: __/KH-UBND")).toEqual(["Số: __/KH-UBND"]);
  });

  test("a times sign is none", () => {
    expect(linesOf("**Điểm** = Tỷ lệ * điểm chuẩn, 95*2 và 3*4")).toEqual([
      "Điểm = Tỷ lệ * điểm chuẩn, 95*2 và 3*4",
    ]);
  });
});
