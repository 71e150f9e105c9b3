import { describe, expect, it } from "vitest";
import type { Section } from "../../src/model/section.ts";
import { outline } from "../../src/outline/index.ts";
import { readText } from "../../src/read/plain.ts";

const read = (...lines: string[]) => {
  const document = readText(lines.join("\n"));
  return { ...outline(document), text: document.text };
};

/** "I MỤC ĐÍCH", indented by depth; items as "(1)" with their label only. */
function drawn(sections: readonly Section[], depth = 0): string[] {
  return sections.flatMap((section) => [
    "  ".repeat(depth) +
      (section.role === "heading" ? `${section.label} ${section.title}` : `(${section.label})`),
    ...drawn(section.children, depth + 1),
  ]);
}

const codes = (plan: { diagnostics: { code: string }[] }) => plan.diagnostics.map(({ code }) => code);

describe("section tree", () => {
  it("takes levels from the numerals: Roman below PHẦN, though decimals came first", () => {
    const plan = read(
      "KẾ HOẠCH",
      "Duy trì kết quả dự án",
      "PHẦN 1. KẾT QUẢ",
      "1. Mục tiêu",
      "1.1. Mục tiêu chung",
      "Nâng cao chất lượng dịch vụ y tế.",
      "IV. NGUỒN VỐN",
      "1. Vốn ngân sách Trung ương",
      "- Phần còn lại do tỉnh cân đối.",
    );
    expect(drawn(plan.sections)).toEqual([
      "PHẦN 1 KẾT QUẢ",
      "  1 Mục tiêu",
      "    1.1 Mục tiêu chung",
      "  IV NGUỒN VỐN",
      "    1 Vốn ngân sách Trung ương",
      "      (-)",
    ]);
    expect(codes(plan)).toContain("numbering.start");
  });

  it("splits a run-in heading from its text, and leaves a sentence with a colon whole", () => {
    const plan = read(
      "KẾ HOẠCH",
      "Thực hiện công tác y tế",
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Mục đích: Cụ thể hóa và triển khai thực hiện có hiệu quả Chỉ thị.",
      "2. Yêu cầu : Bám sát nội dung Chỉ thị.",
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Sở Tài chính: Căn cứ khả năng cân đối ngân sách, tham mưu phương án kinh phí.",
      "2. Giao Sở Y tế chủ trì, phối hợp với các sở, ngành thực hiện các nội dung sau: tuyên truyền; kiểm tra.",
    );
    expect(drawn(plan.sections)).toEqual([
      "I MỤC ĐÍCH, YÊU CẦU",
      "  1 Mục đích",
      "  2 Yêu cầu",
      "II TỔ CHỨC THỰC HIỆN",
      "  1 Sở Tài chính",
      "  (2)",
    ]);
    expect(plan.sections[1]?.children[0]?.kind).toBe("agency");
  });

  it("takes plain headings beside bold ones: bodies, and what has items below it", () => {
    const plan = read(
      "**KẾ HOẠCH**",
      "Chuyển đổi số ngành giao thông",
      "**I. NHIỆM VỤ**",
      "**1. Hoàn thiện thể chế**",
      "- Rà soát văn bản.",
      "2. Tích hợp, chia sẻ dữ liệu với Trung tâm điều hành thông minh của Tỉnh",
      "- Kết nối dữ liệu từ các hệ thống.",
      "3. Đẩy mạnh ứng dụng khoa học, kỹ thuật và công nghệ",
      "4. Tổ chức kiểm tra việc chấp hành quy định.",
      "**II. TỔ CHỨC THỰC HIỆN**",
      "**1. Sở Xây dựng**",
      "- Là cơ quan đầu mối.",
      "2. Sở Khoa học và Công nghệ",
      "Hướng dẫn các đơn vị.",
      "3. Sở Y tế chủ trì, phối hợp với Sở Xây dựng thực hiện các chương trình như:",
      "- Tập huấn.",
      "4. Các sở, ban, ngành và Ủy ban nhân dân xã, phường:",
      "a) Căn cứ Kế hoạch này, tổ chức thực hiện.",
      "5. Chi cục Quản lý thị trường.",
      "Kiểm tra thị trường.",
      "6. Sở Tài chính báo cáo.",
      "7. Ủy ban nhân dân các xã: Gia Thuận, Tân Điền, Gò Công Đông",
      "- Tuyên truyền.",
      "8. Công an tỉnh: Bảo đảm an ninh, trật tự.",
      "9. Lộ trình thực hiện: Tổng kết, đánh giá.",
      "10. Hạ tầng đi trước: Đầu tư hạ tầng số hiện đại.",
    );
    expect(drawn(plan.sections)).toEqual([
      "I NHIỆM VỤ",
      "  1 Hoàn thiện thể chế",
      "    (-)",
      "  2 Tích hợp, chia sẻ dữ liệu với Trung tâm điều hành thông minh của Tỉnh",
      "    (-)",
      "  (3)",
      "  (4)",
      "II TỔ CHỨC THỰC HIỆN",
      "  1 Sở Xây dựng",
      "    (-)",
      "  2 Sở Khoa học và Công nghệ",
      "  (3)",
      "    (-)",
      "  4 Các sở, ban, ngành và Ủy ban nhân dân xã, phường",
      "    (a)",
      "  5 Chi cục Quản lý thị trường",
      "  (6)",
      "  7 Ủy ban nhân dân các xã: Gia Thuận, Tân Điền, Gò Công Đông",
      "    (-)",
      "  8 Công an tỉnh",
      "  9 Lộ trình thực hiện",
      "  (10)",
    ]);
  });

  it("tells the title of an article from an article that is a sentence", () => {
    const plan = read(
      "QUY CHẾ",
      "Phối hợp thực hiện kế hoạch",
      "Điều 1. Phạm vi điều chỉnh",
      "1. Quy chế này quy định việc phối hợp.",
      "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
    );
    expect(drawn(plan.sections)).toEqual(["Điều 1 Phạm vi điều chỉnh", "  (1)", "(Điều 2)"]);
  });

  it("takes the title of a part or chapter from the lines below its label", () => {
    const plan = read(
      "BÁO CÁO",
      "TÌNH HÌNH THỰC HIỆN NGHỊ QUYẾT",
      "Phần I",
      "TÌNH HÌNH THỰC HIỆN NGHỊ QUYẾT",
      "VỀ PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2016",
      "Năm 2016 là năm đầu tiên thực hiện Kế hoạch.",
      "A. KẾT QUẢ",
      "PHẦN THỨ HAI",
      "Nhiệm vụ và giải pháp chủ yếu",
      "I. NHIỆM VỤ",
      "Phần III",
      "Các sở, ban, ngành căn cứ Kế hoạch này tổ chức thực hiện.",
    );
    expect(drawn(plan.sections)).toEqual([
      "Phần I TÌNH HÌNH THỰC HIỆN NGHỊ QUYẾT VỀ PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2016",
      "  A KẾT QUẢ",
      "PHẦN THỨ HAI Nhiệm vụ và giải pháp chủ yếu",
      "  I NHIỆM VỤ",
      "(Phần III)",
    ]);
  });

  it("tells a lettered heading from a lettered sentence", () => {
    const plan = read(
      "KẾ HOẠCH",
      "Phát động phong trào thi đua",
      "I. KHEN THƯỞNG",
      "1. Đối tượng",
      "a) Đối tượng khen thưởng:",
      "- Tập thể: Các cơ quan, đơn vị.",
      "b) Tăng cường sự lãnh đạo, chỉ đạo của các cấp ủy; gắn với quán triệt đầy đủ.",
    );
    expect(drawn(plan.sections)).toEqual([
      "I KHEN THƯỞNG",
      "  1 Đối tượng",
      "    a Đối tượng khen thưởng",
      "      (-)",
      "    (b)",
    ]);
  });

  it("keeps doubled and skipped numbers as printed and says so", () => {
    const plan = read(
      "KẾ HOẠCH",
      "Thực hiện Chỉ thị",
      "I. MỤC ĐÍCH",
      "III. NHIỆM VỤ",
      "III. TỔ CHỨC THỰC HIỆN",
    );
    expect(plan.sections.map(({ path }) => path)).toEqual([["I"], ["III"], ["III"]]);
    expect(codes(plan)).toEqual(["numbering.gap", "numbering.duplicate"]);
  });

  it("takes d đ e and d e as right orders of points, and c e as a gap", () => {
    const points = (...letters: string[]) =>
      codes(
        read(
          "KẾ HOẠCH",
          "Thực hiện Chỉ thị",
          "I. NHIỆM VỤ",
          ...letters.map((letter) => `${letter}) Tăng cường nguồn lực.`),
        ),
      );
    expect(points("a", "b", "c", "d", "đ", "e", "g")).toEqual([]);
    expect(points("a", "b", "c", "d", "e")).toEqual([]);
    expect(points("a", "b", "c", "e")).toEqual(["numbering.gap"]);
  });

  it("spans a section to the end of its last child", () => {
    const plan = read(
      "KẾ HOẠCH",
      "Thực hiện Chỉ thị",
      "I. NHIỆM VỤ",
      "- Rà soát.",
      "Đoạn cuối.",
      "II. KINH PHÍ",
    );
    const [first] = plan.sections;
    expect(plan.text.slice(first?.span.start, first?.span.end)).toBe("I. NHIỆM VỤ\n- Rà soát.\nĐoạn cuối.");
  });
});

describe("header and title", () => {
  it("takes the Party's sub-body line apart from the title", () => {
    const plan = read(
      "TỈNH ỦY NINH BÌNH",
      "*",
      "Số 12-KH/TU",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Ninh Bình, ngày 26 tháng 01 năm 2024",
      "KẾ HOẠCH",
      "CỦA BAN THƯỜNG VỤ TỈNH ỦY",
      "thực hiện Chỉ thị số 25-CT/TW về y tế cơ sở",
      "-----",
      "Thực hiện Chỉ thị số 25-CT/TW, Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch như sau:",
      "I. MỤC ĐÍCH",
    );
    expect(plan.issuerLine?.text).toBe("CỦA BAN THƯỜNG VỤ TỈNH ỦY");
    expect(plan.title && plan.text.slice(plan.title.start, plan.title.end)).toBe(
      "thực hiện Chỉ thị số 25-CT/TW về y tế cơ sở",
    );
    expect(plan.preamble.map(({ text }) => text)).toContain(
      "Thực hiện Chỉ thị số 25-CT/TW, Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch như sau:",
    );
  });

  it("ends before the issuer's line, unless the line before it goes on with a body", () => {
    const title = (...lines: string[]) => {
      const plan = read("QUYẾT ĐỊNH", ...lines, "Căn cứ Luật Phòng bệnh;");
      return plan.title && plan.text.slice(plan.title.start, plan.title.end);
    };
    expect(title("VỀ VIỆC BAN HÀNH KẾ HOẠCH XUẤT KHẨU", "ỦY BAN NHÂN DÂN TỈNH SƠN LA")).toBe(
      "VỀ VIỆC BAN HÀNH KẾ HOẠCH XUẤT KHẨU",
    );
    expect(
      title("BAN HÀNH QUY CHẾ LÀM VIỆC CỦA", "ỦY BAN NHÂN DÂN TỈNH SƠN LA", "ỦY BAN NHÂN DÂN TỈNH SƠN LA"),
    ).toBe("BAN HÀNH QUY CHẾ LÀM VIỆC CỦA\nỦY BAN NHÂN DÂN TỈNH SƠN LA");
  });

  it("goes on over lines that begin as no sentence does", () => {
    const plan = read(
      "KẾ HOẠCH",
      "Triển khai thực hiện Nghị quyết số 13-NQ/TU ngày 06/9/2023",
      "Của Ban Thường vụ Tỉnh ủy khóa XX về Chuyển đổi số tỉnh Quảng Ngãi",
      "Đến năm 2025, định hướng đến năm 2030",
      "Thực hiện Kế hoạch số 50/KH-UBND ngày 11/3/2024 của UBND huyện, UBND xã ban hành Kế hoạch như sau:",
    );
    expect(plan.title && plan.text.slice(plan.title.start, plan.title.end)).toBe(
      "Triển khai thực hiện Nghị quyết số 13-NQ/TU ngày 06/9/2023\n" +
        "Của Ban Thường vụ Tỉnh ủy khóa XX về Chuyển đổi số tỉnh Quảng Ngãi\n" +
        "Đến năm 2025, định hướng đến năm 2030",
    );
    expect(
      read("KẾ HOẠCH", "Phòng, chống thiên tai", "Trên địa bàn xã còn nhiều điểm sạt lở.").title,
    ).toMatchObject({ end: "KẾ HOẠCH\nPhòng, chống thiên tai".length });
  });

  it("takes a title before a full stop, on one line or two, but no opening paragraph", () => {
    const opening = "Căn cứ Luật Phổ biến, giáo dục pháp luật;";
    const title = (...lines: string[]) => {
      const plan = read("KẾ HOẠCH", ...lines, opening, "I. MỤC ĐÍCH", "1. Rà soát.");
      return plan.title && plan.text.slice(plan.title.start, plan.title.end).replace(/\s+/gu, " ");
    };
    expect(title("Triển khai công tác tư pháp năm 2026.")).toBe("Triển khai công tác tư pháp năm 2026");
    expect(title("TỔ CHỨC HỘI THI TÌM HIỂU PHÁP LUẬT", "NĂM 2026.")).toBe(
      "TỔ CHỨC HỘI THI TÌM HIỂU PHÁP LUẬT NĂM 2026",
    );
    expect(title("Tổ chức Hội thi tìm hiểu pháp luật", "trên địa bàn xã năm 2026.")).toBe(
      "Tổ chức Hội thi tìm hiểu pháp luật trên địa bàn xã năm 2026",
    );
    expect(
      title("Thực hiện chỉ đạo của Thường trực Huyện ủy, Sở Y tế xây dựng Kế hoạch tuyên truyền."),
    ).toBeNull();
  });

  it("leaves a căn cứ line and a bracketed note out of the title", () => {
    const plan = read(
      "KẾ HOẠCH",
      "Phát triển công nghiệp tỉnh giai đoạn 2026-2030",
      "(Ban hành kèm theo Nghị quyết số 35-NQ/TU ngày 29/12/2025)",
      "Căn cứ Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy;",
    );
    expect(plan.title && plan.text.slice(plan.title.start, plan.title.end)).toBe(
      "Phát triển công nghiệp tỉnh giai đoạn 2026-2030",
    );
  });
});

describe("a paper as a whole", () => {
  it("is told where it holds no text", () => {
    expect(read("  ", "").diagnostics).toMatchObject([{ code: "text.none", severity: "error" }]);
  });

  it("is told where nothing in it shows a plan", () => {
    expect(codes(read("Hoa xuân ca", "Tôi là tình trong mùa xuân"))).toEqual(["outline.none"]);
  });

  it("is no matter where there is a type word, or a section of a part that somebody cut out", () => {
    expect(codes(read("KẾ HOẠCH", "Phát triển y tế năm 2025", "Ủy ban nhân dân tỉnh ban hành."))).toEqual([]);
    expect(codes(read("1. Mục đích", "2. Yêu cầu"))).toEqual([]);
  });
});

describe("closing", () => {
  const closing = [
    "Nơi nhận:",
    "Gửi bản điện tử:",
    "- Bộ Y tế (b/c);",
    "- Các ban cán sự đảng, đảng đoàn,",
    "  đảng ủy trực thuộc Tỉnh ủy;",
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "Trần Văn An",
  ];
  const body = ["KẾ HOẠCH", "Thực hiện Chỉ thị", "I. NHIỆM VỤ", "- Rà soát./."];

  it("reads recipients, a wrapped one as one, and the sign-off; neither is a section", () => {
    const plan = read(...body, ...closing);
    expect(
      plan.recipients.map(({ start, end }) => plan.text.slice(start, end).replace(/\s+/gu, " ")),
    ).toEqual(["Bộ Y tế (b/c);", "Các ban cán sự đảng, đảng đoàn, đảng ủy trực thuộc Tỉnh ủy;", "Lưu: VT."]);
    expect(plan.signOff.map(({ text }) => text)).toEqual(closing.slice(6));
    expect(drawn(plan.sections)).toEqual(["I NHIỆM VỤ", "  (-)"]);
  });

  it.each([
    ["BIỆN PHÁP TỔ CHỨC THỰC HIỆN", "implementation"],
    ["CÁC BIỆN PHÁP CHỦ YẾU", "tasks"],
    ["PHÂN CÔNG TRÁCH NHIỆM", "implementation"],
    ["CHẾ ĐỘ THÔNG TIN, BÁO CÁO", "reporting"],
    ["KẾT QUẢ ĐẠT ĐƯỢC", "context"],
    ["KẾT QUẢ MONG ĐỢI", "objectives"],
    ["THUẬN LỢI, KHÓ KHĂN", "context"],
    ["CƠ SỞ XÂY DỰNG KẾ HOẠCH", "legal-basis"],
    ["CƠ SỞ VẬT CHẤT", null],
    ["KHÁI TOÁN KINH PHÍ", "funding"],
    ["THÀNH PHẦN, ĐỐI TƯỢNG THAM GIA", "scope"],
    ["CÔNG TÁC TUYÊN TRUYỀN", null],
    ["TẦM NHÌN ĐẾN NĂM 2045", "objectives"],
    ["CÁC NHÓM NHIỆM VỤ, GIẢI PHÁP", "tasks"],
    ["TRẠM Y TẾ XÃ", "agency"],
    ["GIAO VĂN PHÒNG HĐND VÀ UBND XÃ", "agency"],
    ["GIAO BAN ĐỊNH KỲ", null],
    ["BÁO VÀ ĐÀI PHÁT THANH, TRUYỀN HÌNH", "agency"],
    ["BÁO CÁO, SƠ KẾT, TỔNG KẾT", "reporting"],
    ["BAN HÀNH VĂN BẢN CHỈ ĐẠO", null],
    ["HỘI NHẬP QUỐC TẾ", null],
    ["PHÒNG, CHỐNG DỊCH BỆNH", null],
  ])("knows what %s holds", (title, kind) => {
    expect(read("KẾ HOẠCH", "Thực hiện Chỉ thị", `I. ${title}`, "Nội dung.").sections[0]?.kind).toBe(kind);
  });

  it("takes a short sentence that begins like the name of a body for none", () => {
    const plan = read(
      "KẾ HOẠCH",
      "Thực hiện Chỉ thị",
      "I. TỔ CHỨC THỰC HIỆN",
      "1. Báo cáo Thường trực.",
      "- Rà soát.",
    );
    expect(drawn(plan.sections)).toEqual(["I TỔ CHỨC THỰC HIỆN", "  (1)", "    (-)"]);
  });

  it("takes a title before a full stop for one, not a sentence", () => {
    const plan = read(
      "KẾ HOẠCH",
      "Thực hiện Chỉ thị",
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Mục đích.",
      "1. Làm cho Nhân dân thấy rõ ý nghĩa của cuộc bầu cử.",
      "2. Báo cáo kết quả.",
    );
    expect(drawn(plan.sections)).toEqual(["I MỤC ĐÍCH, YÊU CẦU", "  1 Mục đích", "  (1)", "  (2)"]);
  });

  it("takes all who sign a joint plan, ranks before their names, and the recipients below", () => {
    const plan = read(
      "KẾ HOẠCH LIÊN NGÀNH",
      "Về công tác y tế trường học",
      "I. NHIỆM VỤ",
      "- Rà soát./.",
      "GIÁM ĐỐC CÔNG AN TỈNH",
      "Đại tá Phạm Văn Sơn",
      "GIÁM ĐỐC SỞ Y TẾ",
      "(Đã ký)",
      "Lê Thị Bình",
      "Nơi nhận:",
      "- Lưu: VT.",
    );
    expect(plan.typeLine?.text).toBe("KẾ HOẠCH LIÊN NGÀNH");
    expect(plan.signOff.map(({ text }) => text)).toEqual([
      "GIÁM ĐỐC CÔNG AN TỈNH",
      "Đại tá Phạm Văn Sơn",
      "GIÁM ĐỐC SỞ Y TẾ",
      "(Đã ký)",
      "Lê Thị Bình",
    ]);
    expect(plan.recipients.map(({ start, end }) => plan.text.slice(start, end))).toEqual(["Lưu: VT."]);
  });

  it("goes on after it with an appendix: label, title over two lines, note", () => {
    const plan = read(
      ...body,
      ...closing,
      "PHỤ LỤC II",
      "DANH MỤC NHIỆM VỤ",
      "GIAI ĐOẠN 2025-2030",
      "(Kèm theo Kế hoạch số      /KH-UBND ngày     /11/2024 của UBND tỉnh)",
      "I. TUYÊN TRUYỀN",
    );
    expect(plan.sections[1]?.kind).toBe("appendix");
    expect(drawn(plan.sections).slice(2)).toEqual([
      "PHỤ LỤC II DANH MỤC NHIỆM VỤ GIAI ĐOẠN 2025-2030",
      "  I TUYÊN TRUYỀN",
    ]);
    expect(plan.appendixNotes).toHaveLength(1);
  });

  it("goes on with an appendix whose title stands below the note, as far as it is set in capitals", () => {
    const note = "(Kèm theo Kế hoạch số      /KH-UBND ngày     /11/2024 của UBND tỉnh)";
    const appendix = [
      "PHỤ LỤC",
      note,
      "DỰ KIẾN CHƯƠNG TRÌNH",
      "HỘI NGHỊ TẬP HUẤN",
      "Thời gian: Sáng thứ Sáu",
    ];
    const plan = read(...body, ...closing, ...appendix);
    expect(drawn(plan.sections).slice(2)).toEqual(["PHỤ LỤC DỰ KIẾN CHƯƠNG TRÌNH HỘI NGHỊ TẬP HUẤN"]);
    expect(plan.appendixNotes).toHaveLength(1);
  });
});
