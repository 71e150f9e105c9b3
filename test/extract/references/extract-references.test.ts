import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  extractReferences,
  type ReferenceContext,
} from "../../../src/extract/references/extract-references.ts";
import type { Reference } from "../../../src/model/reference.ts";

type Case = {
  input: string;
  expected: { text: string; start: number; end: number; value: string }[];
  why?: string;
};
const { cases } = JSON.parse(
  readFileSync(new URL("../../specs/references.json", import.meta.url), "utf8"),
) as { cases: Case[] };

/** The only reference of a text. */
function only(text: string, context?: ReferenceContext): Reference {
  const { references } = extractReferences(text, context);
  expect(references).toHaveLength(1);
  return references[0] as Reference;
}

function byNumber(text: string, number: string): Reference {
  const found = extractReferences(text).references.find((reference) => reference.number === number);
  if (found === undefined) throw new Error(`${number} is not found`);
  return found;
}

const codesOf = (text: string): string[] => extractReferences(text).diagnostics.map(({ code }) => code);

describe("mentions", () => {
  it.each(cases)("$input", ({ input, expected }) => {
    const { references, mentions } = extractReferences(input);
    const found = mentions.map(({ reference, span: { start, end } }) => {
      const { type, number } = references.find(({ id }) => id === reference) as Reference;
      return { text: input.slice(start, end), start, end, value: `${type} ${number}` };
    });
    expect(found).toEqual(expected);
  });
});

describe("issuer and date", () => {
  it.each([
    ["của Thủ tướng Chính phủ về việc", "Thủ tướng Chính phủ"],
    ["của Ban Thường vụ Tỉnh ủy Kiên Giang về thực hiện", "Ban Thường vụ Tỉnh ủy Kiên Giang"],
    ["của Bộ Khoa học và Công nghệ về việc ban hành", "Bộ Khoa học và Công nghệ"],
    ["của Bộ Văn hóa, Thể thao và Du lịch về việc", "Bộ Văn hóa, Thể thao và Du lịch"],
    ["của Bộ Lao động - Thương binh và Xã hội quy định", "Bộ Lao động - Thương binh và Xã hội"],
    ["của Bộ trưởng Bộ Xây dựng ban hành Chiến lược", "Bộ trưởng Bộ Xây dựng"],
    ["của Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu về", "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"],
    ["của Ủy ban nhân dân tỉnh Tiền Giang (nay là tỉnh Đồng Tháp) về", "Ủy ban nhân dân tỉnh Tiền Giang"],
    ["của Ban Chấp hành Đảng bộ tỉnh (khóa XVII) về", "Ban Chấp hành Đảng bộ tỉnh"],
    ["của Chính phủ và các quy định của pháp luật", "Chính phủ"],
    ["của Chính phủ và Chương trình hành động số 10-CTr/TU", "Chính phủ"],
    ["của Văn phòng Chính phủ Kết luận Phiên họp lần thứ tư", "Văn phòng Chính phủ"],
    ["của Thủ tướng Chính phủ phù hợp với tình hình", "Thủ tướng Chính phủ"],
    [
      "của Ban Chỉ đạo về phát triển khoa học, công nghệ tỉnh ban hành Chương trình công tác",
      "Ban Chỉ đạo về phát triển khoa học, công nghệ tỉnh",
    ],
    [
      "của Chủ tịch Ủy ban Quốc gia về chuyển đổi số ban hành Quy chế hoạt động",
      "Chủ tịch Ủy ban Quốc gia về chuyển đổi số",
    ],
    ["của Ban Chỉ đạo Trung ương về việc kiểm tra công tác", "Ban Chỉ đạo Trung ương"],
    ["của Hội nghị lần thứ sáu, Ban Chấp hành Trung ương khóa XII về tăng cường", "Ban Chấp hành Trung ương"],
    ["ngày ngày 26 tháng 3 năm 2021 của Chính phủ về", "Chính phủ"],
    ["của Bộ Y tế, Bộ Tài chính có ý kiến", "Bộ Y tế"],
    ["của cấp có thẩm quyền", null],
    ["và kế hoạch này", null],
  ])("Kế hoạch số 12/KH-UBND %s", (rest, issuer) => {
    expect(byNumber(`Kế hoạch số 12/KH-UBND ${rest}`, "12/KH-UBND").issuer).toBe(issuer);
  });

  it("reads on after a date that was mistyped", () => {
    const text =
      "Căn cứ Quyết định số 46/2014/QĐ-TTg ngày 15/8/5014 của Thủ tướng Chính phủ quy định về dự báo;";
    const [reference] = extractReferences(text).references;
    expect(reference).toMatchObject({
      date: null,
      issuer: "Thủ tướng Chính phủ",
      title: "quy định về dự báo",
    });
  });

  it("reads the title behind a bracket that shortens the issuer's name", () => {
    const text =
      "Thực hiện chỉ đạo của UBND tỉnh tại Kế hoạch số 15/KH-BGDĐT ngày 27/10/2022 của Bộ Giáo dục và Đào tạo (GDĐT) về việc xây dựng nông thôn mới";
    expect(extractReferences(text).references[0]).toMatchObject({
      issuer: "Bộ Giáo dục và Đào tạo",
      title: "về việc xây dựng nông thôn mới",
      relation: "implements",
    });
  });

  it("reads the title behind the session of an assembly", () => {
    const text =
      "Nghị quyết số 03/2009/NQ-HĐND ngày 16 tháng 6 năm 2009 của Hội đồng nhân dân tỉnh Hậu Giang khóa VII, kỳ họp thứ 17 về công tác Dân số;";
    expect(extractReferences(text).references[0]?.title).toBe("về công tác Dân số");
  });

  it("reads the issuer behind the meeting that decided", () => {
    const text =
      "nghị quyết số 29-NQ/TW ngày 04/11/2013 Hội nghị lần thứ tám Ban Chấp hành Trung ương về đổi mới giáo dục;";
    expect(extractReferences(text).references[0]).toMatchObject({
      issuer: "Ban Chấp hành Trung ương",
      title: "về đổi mới giáo dục",
    });
  });

  it("reads the issuer named between type and numbers", () => {
    const { references } = extractReferences(
      "Căn cứ các Quyết định của Thủ tướng Chính phủ: số 1400/QĐ-TTg ngày 30/9/2008; số 2080/QĐ-TTg ngày 22/12/2017;",
    );
    expect(references.map(({ number, issuer, relation }) => [number, issuer, relation])).toEqual([
      ["1400/QĐ-TTg", "Thủ tướng Chính phủ", "legal-basis"],
      ["2080/QĐ-TTg", "Thủ tướng Chính phủ", "legal-basis"],
    ]);
  });

  it("reads the issuer of a submission over a bracket that explains it", () => {
    expect(
      only("Xét đề nghị của Sở Xây dựng (Cơ quan Thường trực Ban Chỉ đạo) tại Tờ trình số 57/TTr-SXD").issuer,
    ).toBe("Sở Xây dựng");
  });

  it("reads a law that amends two, with or without its comma and its 'của'", () => {
    const text =
      "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015 và Luật Sửa đổi bổ sung một số điều Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;";
    const { references, diagnostics } = extractReferences(text);
    expect(references.map(({ title, date }) => [title, date])).toEqual([
      ["Luật Tổ chức chính quyền địa phương", "2015-06-19"],
      [
        "Luật Sửa đổi bổ sung một số điều Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
        "2019-11-22",
      ],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("tells two who propose apart", () => {
    const text =
      "Xét đề nghị của Uỷ ban nhân dân tỉnh Điện Biên tại tờ trình số 901/TTr-UBND ngày 02 tháng 10 năm 2007, Bộ trưởng Bộ Kế hoạch và Đầu tư tại công văn số 27/BKH-TĐ ngày 02 tháng 01 năm 2008,";
    expect(extractReferences(text).references.map(({ issuer }) => issuer)).toEqual([
      "Uỷ ban nhân dân tỉnh Điện Biên",
      "Bộ trưởng Bộ Kế hoạch và Đầu tư",
    ]);
  });

  it("takes number and year for a number where the codes are left out", () => {
    const decree = only("Căn cứ Nghị định số 42/2025 ngày 27/02/2025 của Chính phủ quy định chức năng;");
    expect([decree.number, decree.date, decree.issuer]).toEqual(["42/2025", "2025-02-27", "Chính phủ"]);
    expect(extractReferences("theo báo cáo tháng 6/2025, đạt tỷ số 42/2025 hộ").references).toEqual([]);
  });

  it("reads the day of a law that the assembly of the country passed", () => {
    const law = only(
      "Bộ luật Lao động do Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam, khóa XIII thông qua ngày 18/6/2012;",
    );
    expect([law.title, law.date, law.issuer]).toEqual(["Bộ luật Lao động", "2012-06-18", null]);
  });

  it("reads a law of two bodies to its end, and the day the assembly passed it", () => {
    const law = only(
      "Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân đã được Quốc hội thông qua ngày 26/11/2003;",
    );
    expect([law.title, law.date, law.issuer]).toEqual([
      "Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân",
      "2003-11-26",
      null,
    ]);
  });

  it("names every issuer of a joint circular", () => {
    expect(
      byNumber(
        "Thông tư liên tịch số 16/2013/TTLT-BYT-BNN&PTNT của Bộ Y tế, Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn phối hợp",
        "16/2013/TTLT-BYT-BNN&PTNT",
      ).issuer,
    ).toBe("Bộ Y tế, Bộ Nông nghiệp và Phát triển nông thôn");
    expect(
      byNumber(
        "Thông tư liên tịch số 183/2010/TTLT-BTC-BNN giữa Bộ Tài chính và Bộ Y tế hướng dẫn chế độ quản lý",
        "183/2010/TTLT-BTC-BNN",
      ).issuer,
    ).toBe("Bộ Tài chính và Bộ Y tế");
  });

  it("reads the issuer named before the number", () => {
    expect(only("Theo đề nghị của Sở Y tế tại Tờ trình số 1808/TTr-SYT ngày 07/10/2024").issuer).toBe(
      "Sở Y tế",
    );
    expect(only("gồm: Công ty TNHH Đại Lục tại Văn bản số 02 ngày 21/4/2026").issuer).toBe(
      "Công ty TNHH Đại Lục",
    );
    expect(only("được Bộ Y tế ban hành tại Quyết định số 1300/QĐ-BYT ngày 09/3/2023").issuer).toBe("Bộ Y tế");
    expect(only("Hoàn thiện hạ tầng đáp ứng yêu cầu tại văn bản số 1552/BTTTT-TTH").issuer).toBeNull();
  });

  it("shares an issuer that a list names once", () => {
    const text =
      "theo Kế hoạch số 127/KH-UBND ngày 04/4/2024 và Kế hoạch số 205/KH-UBND ngày 14/6/2022 của UBND tỉnh";
    expect(extractReferences(text).references.map(({ issuer }) => issuer)).toEqual([
      "UBND tỉnh",
      "UBND tỉnh",
    ]);
  });

  it("reads a date that stands after the issuer", () => {
    const reference = only(
      "Quyết định số 411/QĐ-TTg của Thủ tướng Chính phủ ngày 31/3/2022 phê duyệt Chiến lược quốc gia",
    );
    expect(reference).toMatchObject({
      date: "2022-03-31",
      issuer: "Thủ tướng Chính phủ",
      title: "phê duyệt Chiến lược quốc gia",
    });
  });

  it("takes the day of a document that was first named with its year alone", () => {
    const text =
      "Căn cứ Kết luận 48-KL/TW năm 2023;\nThực hiện Kết luận số 48-KL/TW ngày 30/01/2023 của Bộ Chính trị.";
    expect(only(text).date).toBe("2023-01-30");
  });

  it("gives the documents of a list the issuer that heads it, as far as the sentence goes", () => {
    const issuers = (text: string) => extractReferences(text).references.map(({ issuer }) => issuer);
    const list =
      "Căn cứ các Thông tư của Bộ Tài chính: Thông tư số 58/2016/TT-BTC; Thông tư số 40/2017/TT-BTC";
    expect(issuers(`${list} và Quyết định số 12/QĐ-UBND.`)).toEqual(["Bộ Tài chính", "Bộ Tài chính", null]);
    expect(issuers(`${list}. Thông tư số 09/2021/TT-BYT.`).at(-1)).toBeNull();
  });

  it("reads who proposes before a bracket", () => {
    const text = "Theo đề nghị của Sở Nội vụ (tại Tờ trình số 341/TTr-SNV ngày 16/12/2020).";
    expect(only(text).issuer).toBe("Sở Nội vụ");
  });

  it("lets a blank stand in the number of a letter", () => {
    expect(only("Công văn số 1635/SGDĐT- GDTrH ngày 27/8/2014").number).toBe("1635/SGDĐT-GDTrH");
  });

  it("reads the body behind 'liên'", () => {
    const text = "Thông tư liên tịch số 29/2014/TTLT-BYT-BTC ngày 26/9/2014 của liên Bộ Y tế - Bộ Tài chính";
    expect(only(text).issuer).toBe("Bộ Y tế - Bộ Tài chính");
  });

  it("knows a code with a small letter too many", () => {
    const text = "Chương trình hành động số 06-Ctr/TU ngày 12/01/2026 của Thành ủy; Quyết định số 12/Qđ-UBND";
    expect(extractReferences(text).references.map(({ number }) => number)).toEqual([
      "06-CTr/TU",
      "12/QĐ-UBND",
    ]);
  });

  it("keeps the first date and the wording in sentence case", () => {
    const text =
      "CHỈ THỊ SỐ 32/CT-TTG NGÀY 21/10/2025 CỦA THỦ TƯỚNG CHÍNH PHỦ\n" +
      "Thực hiện Chỉ thị số 32/CT-TTg của Thủ tướng Chính phủ “về tăng cường công tác bảo vệ”";
    expect(only(text)).toMatchObject({
      number: "32/CT-TTg",
      date: "2025-10-21",
      issuer: "Thủ tướng Chính phủ",
      title: "về tăng cường công tác bảo vệ",
    });
  });
});

describe("title", () => {
  it.each([
    ["về quản lý cụm công nghiệp; Nghị định khác", "về quản lý cụm công nghiệp"],
    ["về phát triển công nghiệp và Đề án số 08 kèm theo", "về phát triển công nghiệp"],
    [
      "ban hành kế hoạch tổng thể và kế hoạch 5 năm của Chính phủ.",
      "ban hành kế hoạch tổng thể và kế hoạch 5 năm của Chính phủ",
    ],
    ["“về tăng cường công tác bảo vệ bí mật” trên địa bàn tỉnh", "về tăng cường công tác bảo vệ bí mật"],
    ["về việc phê duyệt dự án (giai đoạn II) tại tỉnh.", "về việc phê duyệt dự án (giai đoạn II) tại tỉnh"],
    [
      "về y tế cơ sở trong tình hình mới (sau đây gọi tắt là Chỉ thị 37)",
      "về y tế cơ sở trong tình hình mới",
    ],
    ["về chuyển đổi số, Ủy ban nhân dân tỉnh ban hành Kế hoạch", "về chuyển đổi số"],
    ["về giáo dục trung học, Phòng Giáo dục và Đào tạo xây dựng kế hoạch", "về giáo dục trung học"],
    ["về giáo dục, Trung tâm học tập cộng đồng", "về giáo dục, Trung tâm học tập cộng đồng"],
    ["về chính sách dân số và xét đề nghị của Giám đốc Sở Y tế tại Tờ trình", "về chính sách dân số"],
    ["về thủ tục xét đề nghị tặng danh hiệu", "về thủ tục xét đề nghị tặng danh hiệu"],
    ["như sau:", null],
  ])("ngày 05/4/2024 của Chính phủ %s", (rest, title) => {
    const text = `Nghị quyết số 12/NQ-CP ngày 05/4/2024 của Chính phủ ${rest}`;
    expect(byNumber(text, "12/NQ-CP").title).toBe(title);
  });
});

describe("relation, parts and short names", () => {
  it.each([
    ["Căn cứ QĐ số 1090/QĐ-UBND ngày 01/6/2015 của UBND tỉnh;", "legal-basis"],
    ["1. Thực hiện NĐ số 140/2025/NĐ-CP ngày 12/6/2025.", "implements"],
    ["Rà soát theo KH 283/KH-UBND.", "mention"],
  ])("reads the relation before a type said by its code: %s", (text, relation) => {
    expect(only(text).relation).toBe(relation);
  });

  it("gives the lines of a list the word that stands above them, or in the first alone", () => {
    const relations = (...lines: string[]) =>
      extractReferences(lines.join("\n")).references.map(({ relation }) => relation);
    const [law, decree] = ["Luật Hợp tác xã ngày 20/6/2023;", "Nghị định số 113/2024/NĐ-CP ngày 12/9/2024;"];
    expect(relations("Căn cứ:", `- ${law}`, `- ${decree}`)).toEqual(["legal-basis", "legal-basis"]);
    expect(relations(`Căn cứ ${law}`, decree)).toEqual(["legal-basis", "legal-basis"]);
    expect(relations("Thực hiện các văn bản:", decree)).toEqual(["implements"]);
    expect(relations(`Căn cứ ${law}`, `Rà soát theo ${decree}`)).toEqual(["legal-basis", "mention"]);
    expect(relations(`Căn cứ ${law.slice(0, -1)}.`, decree)).toEqual(["legal-basis", "mention"]);
  });

  it.each([
    ["Thực hiện sự chỉ đạo của UBND tỉnh tại Công văn số 10/UBND-KT ngày 02/3/2024", "implements"],
    ["Quán triệt Nghị quyết số 20-NQ/TW ngày 16/6/2022", "implements"],
    ["Thực hiện các văn bản chỉ đạo: Nghị quyết số 20-NQ/TW ngày 16/6/2022", "implements"],
    ["Kế hoạch này bãi bỏ Kế hoạch số 99/KH-UBND ngày 01/01/2022 của UBND huyện", "replaces"],
    ["Theo văn bản hướng dẫn thi hành Luật Thú y năm 2015", "mention"],
  ])("reads the relation of %s", (text, relation) => {
    expect(only(text).relation).toBe(relation);
  });

  it("takes an item of a section of bases for a basis, not what is named within an item", () => {
    const heading = "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n";
    const items =
      "- Luật Hộ tịch;\n2. Nghị định số 12/2020/NĐ-CP;\nBáo cáo theo mẫu của Thông tư số 5/2021/TT-BTP\n";
    const text = `${heading}${items}II. NHIỆM VỤ\n- Nghị quyết số 9/NQ-CP`;
    const relations = (legalBasis: { start: number; end: number }[]): string[] =>
      extractReferences(text, { legalBasis }).references.map(({ relation }) => relation);
    expect(relations([{ start: 0, end: heading.length + items.length }])).toEqual([
      "legal-basis",
      "legal-basis",
      "mention",
      "mention",
    ]);
    expect(new Set(relations([]))).toEqual(new Set(["mention"]));
  });

  it.each([
    ["Căn cứ Nghị định số 35/2022/NĐ-CP", "legal-basis"],
    ["Thực hiện Nghị định số 35/2022/NĐ-CP", "implements"],
    ["Thay thế Nghị định số 35/2022/NĐ-CP", "replaces"],
    ["Sửa đổi, bổ sung một số điều của Nghị định số 35/2022/NĐ-CP", "amends"],
    ["(Ban hành kèm theo Nghị định số 35/2022/NĐ-CP)", "attached-to"],
    ["theo Nghị định số 35/2022/NĐ-CP", "mention"],
    ["Thực hiện Nghị quyết Đại hội lần thứ XIII; Nghị định số 35/2022/NĐ-CP", "implements"],
  ])("%s", (text, relation) => {
    expect(only(text).relation).toBe(relation);
  });

  it("does not take for the plan's own what the title of a document says", () => {
    const text =
      "Căn cứ Nghị định số 63/2025/NĐ-CP về sửa đổi, bổ sung một số điều của Nghị định số 78/2021/NĐ-CP";
    expect(byNumber(text, "78/2021/NĐ-CP").relation).toBe("mention");
  });

  it.each([
    ["tại khoản 3, Điều 4 Nghị định số 105/2025/NĐ-CP", "khoản 3, Điều 4"],
    ["theo quy định tại điểm a khoản 2 Điều 9 Nghị định số 105/2025/NĐ-CP", "điểm a khoản 2 Điều 9"],
    ["tại mục 1, Phần III Nghị định số 105/2025/NĐ-CP", "mục 1, Phần III"],
  ])("%s", (text, part) => {
    expect(only(text).parts).toEqual([part]);
  });

  it("gives no short name that only repeats type and number", () => {
    expect(only("Quyết định số 1132/QĐ-TTg (sau đây gọi là Quyết định số 1132/QĐ-TTg)").shortNames).toEqual(
      [],
    );
    expect(only("Chỉ thị số 37-CT/TU (sau đây gọi tắt là Chỉ thị 37)").shortNames).toEqual(["Chỉ thị 37"]);
  });

  it("leaves the short name of a programme to the programme", () => {
    const text =
      "Quyết định số 7619/QĐ-BCA phê duyệt Chương trình mục tiêu quốc gia (sau đây viết tắt là Chương trình)";
    expect(only(text).shortNames).toEqual([]);
  });
});

describe("the plan itself", () => {
  it("knows its own number in the note of an appendix", () => {
    const text = "(Kèm theo Kế hoạch số 617/KH-UBND ngày 01/12/2025 của Ủy ban nhân dân tỉnh)";
    expect(only(text, { ownNumber: "617/KH-UBND" })).toMatchObject({ self: true, date: "2025-12-01" });
    expect(only(text, { ownType: "ke-hoach" }).self).toBe(true);
    expect(only(text, { ownType: "de-an" }).self).toBe(false);
  });

  it("leaves the header's own number alone", () => {
    const text = "UBND TỈNH\n299/KH-UBND\nKẾ HOẠCH";
    expect(extractReferences(text, { headerEnd: text.indexOf("KẾ HOẠCH") }).references).toEqual([]);
  });

  it("leaves the headline of a site above the letterhead alone, not another document named there", () => {
    const text =
      "Kế hoạch 299/KH-UBND năm 2025 thực hiện Nghị quyết 57-NQ/TW\nUBND TỈNH\nSố: 299/KH-UBND\nKẾ HOẠCH\n";
    const context = { headerEnd: text.lastIndexOf("KẾ HOẠCH"), ownNumber: "299/KH-UBND" };
    expect(extractReferences(text, context).references.map(({ number }) => number)).toEqual(["57-NQ/TW"]);
    const body = `${text}(Kèm theo Kế hoạch số 299/KH-UBND)`;
    expect(extractReferences(body, context).references.filter(({ self }) => self)).toMatchObject([
      { mentions: [{ start: body.indexOf("Kế hoạch số") }] },
    ]);
  });
});

describe("identity", () => {
  it("keeps two plans of one number apart when date and issuer differ", () => {
    const text =
      "Kế hoạch số 205/KH-UBND ngày 14/6/2022 của UBND tỉnh Hà Tĩnh; " +
      "Kế hoạch số 205/KH-UBND ngày 03/4/2023 của UBND tỉnh Nghệ An";
    expect(extractReferences(text).references.map(({ date }) => date)).toEqual(["2022-06-14", "2023-04-03"]);
  });

  it("knows a document by type word, serial and body alone, and gives its full number", () => {
    const { references } = extractReferences(
      "Thực hiện Nghị quyết 06/TU. Nghị quyết số 06-NQ/TU ngày 12/4/2016 của Tỉnh ủy. Nghị quyết 06/HU.",
    );
    expect(references.map(({ number, mentions }) => [number, mentions.length])).toEqual([
      ["06-NQ/TU", 2],
      ["06/HU", 1],
    ]);
  });

  it("knows a law by its name once its number was given", () => {
    expect(only("Luật Điện lực số 61/2024/QH15; theo Luật Điện lực").mentions).toHaveLength(2);
  });
});

describe("diagnostics", () => {
  it.each([
    ["Công văn số 7886/HD-BNV", "reference.type-mismatch"],
    ["Quyết định số 1961/QĐUBND", "reference.hyphen"],
    ["Nghị quyết số 12/NQ-CP ngày 31/02/2025", "reference.date-impossible"],
    [
      "Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ; Nghị quyết số 71/NQ-CP ngày 01/5/2025 của Chính phủ",
      "reference.date-conflict",
    ],
  ])("%s", (text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it.each([
    "Quy định số 66-QĐ/TW",
    "Thông tri số 12-TT/TW",
    "Văn bản số 26/CV-DC",
    "Nghị quyết số 12/NQ-CP năm 2025; Nghị quyết số 12/NQ-CP ngày 01/4/2025",
  ])("%s is in order", (text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ...[
      "Kế hoạch",
      "số",
      "25-CT/TW",
      "281/QĐ-TTg",
      "12",
      "ngày",
      "05/4/2024",
      "của",
      "Chính phủ",
      "và",
      ",",
      ";",
    ],
    ...[
      "(",
      ")",
      "“",
      "\n",
      "Luật Điện lực",
      "61/2024/QH15",
      "/KH-UBND",
      "sau đây gọi tắt là",
      "Chỉ thị 37",
      "kèm theo",
    ],
  );

  it("gives mentions that lie in the text, in order, none over another", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        const { references, mentions } = extractReferences(text);
        const ends = [0, ...mentions.map(({ span }) => span.end)];
        for (const [index, { span, extent }] of mentions.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(ends[index] as number);
          expect(span.end).toBeGreaterThan(span.start);
          expect(extent.start).toBe(span.start);
          expect(extent.end).toBeGreaterThanOrEqual(span.end);
          expect(extent.end).toBeLessThanOrEqual(text.length);
        }
        expect(references.flatMap((reference) => reference.mentions)).toHaveLength(mentions.length);
      }),
      { numRuns: 500 },
    );
  });
});
