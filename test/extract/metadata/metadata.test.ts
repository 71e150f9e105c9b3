import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/extract-text.ts";

const letterheads = JSON.parse(
  readFileSync(new URL("../../specs/letterheads.json", import.meta.url), "utf8"),
) as { cases: { header: string[]; issuer: string; parent: string | null }[] };

const metadata = (...lines: string[]) => extractText(lines.join("\n")).metadata;

describe("letterhead", () => {
  const body = ["KẾ HOẠCH", "PHÒNG, CHỐNG DỊCH BỆNH TRUYỀN NHIỄM", "Căn cứ Luật Phòng bệnh;", "I. MỤC ĐÍCH"];

  it.each([
    {
      form: "two columns between bars on one line",
      header: [
        "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |",
        "Số: 130/KH-UBND | Thanh Hoá, ngày 27 tháng 6 năm 2025 |",
      ],
      expected: { number: "130/KH-UBND", date: "2025-06-27", place: "thanh-hoa" },
    },
    {
      form: "all of it on one line",
      header: [
        "ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 55/KH-UBND Hà Tĩnh, ngày 26 tháng 02 năm 2018",
      ],
      expected: { number: "55/KH-UBND", date: "2018-02-26", place: "ha-tinh" },
    },
    {
      form: "the right column first",
      header: [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Thành phố Hồ Chí Minh, ngày 19 tháng 8 năm 2025",
        "ỦY BAN NHÂN DÂN",
        "THÀNH PHỐ HỒ CHÍ MINH",
        "Số: 21/KH-UBND",
      ],
      expected: { number: "21/KH-UBND", date: "2025-08-19", place: "ho-chi-minh" },
    },
    {
      form: "number and day left blank",
      header: ["ỦY BAN NHÂN DÂN TỈNH LÀO CAI", "Số:        /KH-UBND", "Lào Cai, ngày      tháng 6 năm 2021"],
      expected: { number: null, date: "2021-06", place: "lao-cai" },
    },
  ])("is read as $form", ({ header, expected }) => {
    const { number, date, place, issuer, title } = metadata(...header, ...body);
    expect({ number: number?.canonical, date, place: place?.province }).toEqual(expected);
    expect(number?.symbol).toBe("KH-UBND");
    expect(issuer?.agency).toBe("ubnd-tinh");
    expect(title).toBe("PHÒNG, CHỐNG DỊCH BỆNH TRUYỀN NHIỄM");
  });

  it("goes before a title of a decision whose type word is lost", () => {
    const { title, period } = metadata(
      "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |",
      "Số: 3741/QĐ-UBND | Bình Định, ngày 29 tháng 10 năm 2018 |",
      "BAN HÀNH PHƯƠNG ÁN ỨNG PHÓ VỚI BÃO MẠNH NĂM 2018",
      "ỦY BAN NHÂN DÂN TỈNH",
      "Căn cứ Luật Phòng, chống thiên tai ngày 19/6/2013;",
      "QUYẾT ĐỊNH:",
      "Điều 1. Ban hành Phương án ứng phó với bão mạnh trên địa bàn tỉnh.",
    );
    expect([title, period]).toEqual(["BAN HÀNH PHƯƠNG ÁN ỨNG PHÓ VỚI BÃO MẠNH NĂM 2018", "2018"]);
  });

  it("is not what a site says above a paper without letterhead", () => {
    const paper = ["CHƯƠNG TRÌNH", "Thực hiện Chỉ thị 13-CT/TW của Ban Bí thư về bảo vệ rừng", ""];
    const opening =
      "Thực hiện Chỉ thị 13-CT/TW của Ban Bí thư, Ban Thường vụ Tỉnh ủy (khóa XV) ban hành chương trình thực hiện như sau:";
    const headline = "Chương trình thực hiện Chỉ thị 13-CT/TW của Ban Bí thư về bảo vệ rừng";
    expect(metadata(headline, "", ...paper, opening).issuer?.agency).toBe("ban-thuong-vu-tinh-uy");
    expect(metadata("Ủy ban nhân dân tỉnh", "", ...paper, "I. MỤC ĐÍCH").issuer?.agency).toBe("ubnd-tinh");
  });

  it("ends with its number and date where the type word is lost", () => {
    const { documentType, number, date, title } = metadata(
      "ỦY BAN NHÂN DÂN",
      "Số: 58/KH-UBND",
      "Cần Thơ, ngày 20 tháng 3 năm 2023",
      "GIÁM SÁT VÀ PHÒNG, CHỐNG DỊCH CÚM A NĂM 2023",
      "Căn cứ Thông tư số 54/2015/TT-BYT ngày 28 tháng 12 năm 2015 của Bộ trưởng Bộ Y tế;",
    );
    expect(documentType.code).toBe("KH");
    expect(number?.canonical).toBe("58/KH-UBND");
    expect(date).toBe("2023-03-20");
    expect(title).toBe("GIÁM SÁT VÀ PHÒNG, CHỐNG DỊCH CÚM A NĂM 2023");
  });

  it("has no title where that is lost too", () => {
    const { number, title } = metadata(
      "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |",
      "Số: 485/QĐ-UBND | Gia Lai, ngày 15 tháng 9 năm 2020 |",
      "ỦY BAN NHÂN DÂN TỈNH GIA LAI",
      "Căn cứ Luật Công nghệ thông tin;",
    );
    expect(number?.canonical).toBe("485/QĐ-UBND");
    expect(title).toBe("");
  });

  it("takes no body of the site's own headline for the parent", () => {
    const { issuer } = metadata(
      "Quyết định 853/QĐ-UBND năm 2018 phê duyệt Quy hoạch đơn vị trực thuộc Sở Y tế Lâm Đồng",
      "ỦY BAN NHÂN DÂN",
      "TỈNH LÂM ĐỒNG",
      "Số: 853/QĐ-UBND",
      "QUYẾT ĐỊNH",
      "Về việc phê duyệt quy hoạch",
    );
    expect(issuer).toEqual({ agency: "ubnd-tinh", name: "Ủy ban nhân dân tỉnh Lâm Đồng", parent: null });
  });

  it("spells a number out that lost its hyphen", () => {
    const { number } = metadata("Số: 1961/QĐUBND", "QUYẾT ĐỊNH", "Ban hành Kế hoạch");
    expect(number).toMatchObject({ symbol: "QĐ-UBND", canonical: "1961/QĐ-UBND" });
  });

  it.each([
    { line: "Số: 4155QĐ/ BTP", canonical: "4155-QĐ/BTP", system: "state" },
    { line: "Số 12 KH/HU", canonical: "12-KH/HU", system: "party" },
    { line: "Số: 12/KH-HU", canonical: "12/KH-HU", system: "party" },
    { line: "Số: 12 người", canonical: undefined, system: "state" },
  ])("reads the number of $line", ({ line, canonical, system }) => {
    const read = metadata(line, "Hà Nội, ngày 26 tháng 10 năm 2011", "KẾ HOẠCH", "Thực hiện Chỉ thị");
    expect(read.number?.canonical).toBe(canonical);
    expect(read.system).toBe(system);
  });

  it.each([
    {
      header: ["UBND TỈNH LÀO CAI", "SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
      agency: "so-y-te",
      name: "Sở Y tế - Sở Giáo dục và Đào tạo tỉnh Lào Cai",
      parent: "Ủy ban nhân dân tỉnh Lào Cai",
    },
    {
      header: ["TỈNH ĐOÀN LÀO CAI", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
      agency: "tinh-doan",
      name: "Tỉnh đoàn - Sở Giáo dục và Đào tạo tỉnh Lào Cai",
      parent: null,
    },
    {
      header: ["BỘ Y TẾ - BỘ TÀI CHÍNH"],
      agency: "bo-y-te",
      name: "Bộ Y tế - Bộ Tài chính",
      parent: null,
    },
    {
      header: ["QUÂN KHU 4", "BỘ CHỈ HUY QUÂN SỰ TỈNH NGHỆ AN"],
      agency: "bo-chi-huy-quan-su-tinh",
      name: "Bộ Chỉ huy Quân sự tỉnh Nghệ An",
      parent: "Quân khu 4",
    },
  ])("names all that issue it together: $name", ({ header, ...issuer }) => {
    expect(metadata(...header, "Số: 24/KHPH", "KẾ HOẠCH PHỐI HỢP", "Thực hiện đề án").issuer).toEqual(issuer);
  });

  it.each([
    {
      header: ["SỞ GIÁO DỤC VÀ ĐÀO TẠO", "THÀNH PHỐ HÀ NỘI", "TRƯỜNG THPT QUANG TRUNG"],
      name: "Trường THPT Quang Trung",
      parent: "Sở Giáo dục và Đào tạo thành phố Hà Nội",
    },
    {
      header: ["SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NỘI TRƯỜNG TIỂU HỌC THĂNG LONG Số: 12/KH-THTL"],
      name: "Trường Tiểu học Thăng Long",
      parent: "Sở Giáo dục và Đào tạo thành phố Hà Nội",
    },
    {
      header: ["TRƯỜNG THCS NGUYỄN TRUNG TRỰC Độc lập - Tự do - Hạnh phúc"],
      name: "Trường THCS Nguyễn Trung Trực",
      parent: null,
    },
  ])("names the school that issues it: $name", ({ header, name, parent }) => {
    const { issuer } = metadata(...header, "Hà Nội, ngày 10 tháng 9 năm 2020", "KẾ HOẠCH", "Năm học 2020");
    expect(issuer).toMatchObject({ name, parent });
  });

  it("stands below the headline of a site, which is its title too", () => {
    const title = "Thông tin, tuyên truyền cuộc bầu cử đại biểu Quốc hội khóa XV";
    const read = metadata(
      "Thống kê truy cập",
      `KẾ HOẠCH ${title}`,
      "Ngày 06/04/2021 23:23:18",
      "UỶ BAN NHÂN DÂN",
      "XÃ DÂN LỰC",
      "Số:        /KH-UBND",
      "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Dân Lực, ngày 18 tháng 02 năm 2021",
      "KẾ HOẠCH",
      title,
      "Thực hiện Kế hoạch số 21/KH-UBND ngày 31/01/2021 của UBND tỉnh Thanh Hóa.",
      "I. MỤC ĐÍCH",
    );
    expect(read).toMatchObject({
      title,
      date: "2021-02-18",
      number: { symbol: "KH-UBND" },
      issuer: { name: "Uỷ ban nhân dân xã Dân Lực" },
    });
  });

  it("is not that of a form below the plan", () => {
    const { title } = metadata(
      "KẾ HOẠCH",
      "Tổ chức hội thi",
      "I. MỤC ĐÍCH",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "BÁO CÁO",
      "Kết quả hội thi",
    );
    expect(title).toBe("Tổ chức hội thi");
  });

  it.each([
    {
      lines: [
        "KẾ HOẠCH CHIẾN LƯỢC TRƯỜNG HÀ TRUNG",
        "KẾ HOẠCH CHIẾN LƯỢC TRƯỜNG HÀ TRUNG",
        "GIAI ĐOẠN 2009-2014",
      ],
      title: "CHIẾN LƯỢC TRƯỜNG HÀ TRUNG GIAI ĐOẠN 2009-2014",
    },
    {
      lines: ["Kế hoạch Chương trình nước sạch nông thôn năm 2014"],
      title: "Chương trình nước sạch nông thôn năm 2014",
    },
    { lines: ["Kế hoạch đã được các đơn vị thực hiện."], title: "" },
  ])("leaves a title to a page without one: $title", ({ lines, title }) => {
    const opening =
      "Thực hiện Công văn số 2191/BNN-TCTL, Ban điều hành xây dựng kế hoạch với các nội dung sau:";
    expect(metadata(...lines, opening, "I. TÌNH HÌNH").title).toBe(title);
  });

  it("is a letter's where number and type word name no type", () => {
    const typeOf = (...lines: string[]) =>
      metadata(...lines, "Kính gửi: Các sở", "I. NHIỆM VỤ").documentType.code;
    expect(typeOf("Số: 2291/BNV-CQĐP", "Hà Nội, ngày 25 tháng 4 năm 2024")).toBe("CV");
    expect(typeOf("Số: 12/KHPH-SYT-SGDĐT", "Hà Nội, ngày 25 tháng 4 năm 2024")).toBe("KH");
    expect(typeOf("Số: 2291/KH-BNV", "Hà Nội, ngày 25 tháng 4 năm 2024")).toBe("KH");
    expect(typeOf("Hà Nội, ngày 25 tháng 4 năm 2024")).toBe("KH");
  });

  it("keeps the words before the name of a place", () => {
    const { place } = metadata(
      "Số: 667/KH-SKHĐT | Thành phố Hồ Chí Minh, ngày 25 tháng 01 năm 2022 |",
      "KẾ HOẠCH",
      "Cải cách hành chính",
    );
    expect(place?.raw).toBe("Thành phố Hồ Chí Minh");
  });

  it("joins the two halves of a place", () => {
    const header = ["UBND TỈNH BÀ RỊA - VŨNG TÀU", "Bà Rịa - Vũng", "Tàu, ngày 08 tháng 01 năm 2023"];
    expect(metadata(...header, "KẾ HOẠCH", "Thực hiện đề án").place).toEqual({
      raw: "Bà Rịa - Vũng Tàu",
      province: "ba-ria-vung-tau",
    });
  });

  it("has a title of several lines, whatever they begin with", () => {
    const { title } = metadata(
      "KẾ HOẠCH",
      "Tổ chức đại hội Đoàn các cấp, tiến tới Đại hội đại biểu",
      "Đoàn TNCS Hồ Chí Minh thành phố Hà Nội lần thứ XIV",
      "Căn cứ Điều lệ Đoàn TNCS Hồ Chí Minh và Kế hoạch số 298-KH/TWĐTN; Thành đoàn ban hành Kế hoạch:",
      "I. YÊU CẦU",
    );
    expect(title).toBe(
      "Tổ chức đại hội Đoàn các cấp, tiến tới Đại hội đại biểu Đoàn TNCS Hồ Chí Minh thành phố Hà Nội lần thứ XIV",
    );
  });

  it("tells the province by the name of a committee alone", () => {
    const { issuer, place } = metadata("TỈNH ỦY LÀO CAI", "KẾ HOẠCH", "Thực hiện đề án");
    expect(issuer?.name).toBe("Tỉnh ủy Lào Cai");
    expect(place?.province).toBe("lao-cai");
  });

  it("stands in two columns until the type word", () => {
    const { date, number, title } = metadata(
      "HUYỆN ỦY NGA SƠN                            ĐẢNG CỘNG SẢN VIỆT NAM",
      "*                                           Nga Sơn, ngày 10 tháng 8 năm 2023",
      "Số 45-KH/HU",
      "",
      "KẾ HOẠCH",
      "thực hiện Chỉ thị số 20-CT/TW",
      "",
      "I. MỤC ĐÍCH",
    );
    expect(number?.canonical).toBe("45-KH/HU");
    expect(date).toBe("2023-08-10");
    expect(title).toBe("thực hiện Chỉ thị số 20-CT/TW");
  });

  it("stands in two columns that were centred with blanks", () => {
    const { date, issuer } = metadata(
      "UBND HUYỆN THỌ XUÂN           CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "PHÒNG Y TẾ                                         Độc lập - Tự do - Hạnh phúc",
      "Số: 27/KH-PYT                             Thọ Xuân, ngày 09 tháng 9 năm 2014",
      "KẾ HOẠCH",
      "Phòng, chống dịch bệnh",
    );
    expect(issuer?.name).toBe("Phòng Y tế");
    expect(date).toBe("2014-09-09");
  });

  it.each([
    [["ỦY BAN NHÂN DÂN", "HUYỆN THỌ XUÂN"], "Ủy ban nhân dân huyện Thọ Xuân"],
    [["UBND XÃ ĐÔNG SƠN"], "Ủy ban nhân dân xã Đông Sơn"],
    [
      ["ỦY BAN NHÂN DÂN THÀNH PHỐ VŨNG TÀU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      "Ủy ban nhân dân thành phố Vũng Tàu",
    ],
    [["HUYỆN ỦY NGA SƠN", "*"], "Huyện ủy Nga Sơn"],
    [["ĐẢNG BỘ THÀNH PHỐ HUẾ", "ĐẢNG ỦY PHƯỜNG AN CỰU"], "Đảng ủy phường An Cựu"],
    [["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HÀ NỘI"], "Ủy ban nhân dân thành phố Hà Nội"],
    [
      ["ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      "Ủy ban nhân dân thành phố Hà Nội",
    ],
    [["THÀNH ỦY HẢI PHÒNG", "*"], "Thành ủy Hải Phòng"],
  ])("names the issuer of %s", (header, name) => {
    expect(metadata(...header, ...body).issuer?.name).toBe(name);
  });

  it.each(letterheads.cases)("names who issues it, and whom that belongs to: $issuer", (letterhead) => {
    const { header, issuer, parent } = letterhead;
    const motto = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
    const dated = ["Số: 21/KH-ABC", "Kon Tum, ngày 02 tháng 10 năm 2024"];
    expect(metadata(...header, ...motto, ...dated, ...body).issuer).toMatchObject({ name: issuer, parent });
  });

  it.each([
    ["Ban Thường vụ Tỉnh ủy ban hành Chương trình hành động thực hiện như sau:", "Chương trình"],
    [
      "Thực hiện chủ trương Chính phủ ban hành Nghị quyết về khuyến nông, Sở Y tế rà soát như sau:",
      "Kế hoạch",
    ],
    ["Chính phủ đã ban hành Chương trình khuyến nông; Sở Y tế xây dựng Phương án như sau:", "Phương án"],
  ])("tells by the opening what is issued where no type is printed: %s", (opening, type) => {
    expect(metadata("Tin hoạt động", opening, "I. MỤC ĐÍCH", "1. Rà soát.").documentType.name).toBe(type);
  });

  it.each([
    ["Quận 1, ngày 5 tháng 3 năm 2024", "Quận 1"],
    ["Cư M'gar, ngày 5 tháng 3 năm 2024", "Cư M'gar"],
    ["Thọ Xuân ngày 5 tháng 3 năm 2024", "Thọ Xuân"],
  ])("reads place and date of %s", (line, place) => {
    expect(metadata("UBND XÃ TÂN LẬP", line, ...body)).toMatchObject({
      date: "2024-03-05",
      place: { raw: place },
    });
  });

  it("takes no sentence with a day for a place", () => {
    expect(metadata("UBND XÃ TÂN LẬP", "Tin hoạt động ngày 5 tháng 3 năm 2024", ...body).place).toBeNull();
  });

  it.each([
    ["Số: 12/KH-UBND.TH", "12/KH-UBND.TH"],
    ["Sô: 12/KH-UBND", "12/KH-UBND"],
  ])("reads the number of %s", (line, number) => {
    expect(metadata("UBND XÃ TÂN LẬP", line, ...body).number?.canonical).toBe(number);
  });

  it("takes the motto before a place for no part of it", () => {
    const line = "ĐẢNG CỘNG SẢN VIỆT NAM Hà Nội, ngày 25 tháng 5 năm 2025";
    expect(metadata("ĐẢNG ỦY CHÍNH PHỦ", "*", line, ...body).place).toEqual({
      raw: "Hà Nội",
      province: "ha-noi",
    });
  });

  it("names an office of a district under its committee", () => {
    expect(metadata("UBND HUYỆN THỌ XUÂN", "PHÒNG Y TẾ", ...body).issuer).toEqual({
      agency: "phong-y-te",
      name: "Phòng Y tế",
      parent: "Ủy ban nhân dân huyện Thọ Xuân",
    });
  });

  it("names an office of a committee with the committee", () => {
    const under = (office: string) => metadata("HUYỆN ỦY TRÀ CÚ", office, "*", ...body).issuer;
    const bureau = {
      agency: "ban-thuong-vu-huyen-uy",
      name: "Ban Thường vụ Huyện ủy Trà Cú",
      parent: "Huyện ủy Trà Cú",
    };
    expect(under("BAN THƯỜNG VỤ")).toEqual(bureau);
    expect(under("BAN THƯỜNG VỤ HUYỆN ỦY")).toEqual(bureau);
    expect(under("VĂN PHÒNG")?.name).toBe("Văn phòng Huyện ủy Trà Cú");
  });

  it("takes who has issued another paper for no issuer", () => {
    const opening = "Thực hiện các đề án Thủ tướng Chính phủ đã ban hành, kế hoạch được triển khai như sau:";
    expect(metadata("KẾ HOẠCH", "Tuyên truyền", opening, "I. MỤC ĐÍCH").issuer).toBeNull();
  });

  it("names the issuer by the line over what a decision is based on", () => {
    expect(
      metadata("QUYẾT ĐỊNH", "Ban hành Kế hoạch khuyến nông", "ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG", "Căn cứ Luật;")
        .issuer?.name,
    ).toBe("Ủy ban nhân dân tỉnh Đắk Nông");
  });

  it("takes the body over the issuer for its parent, in capitals or not", () => {
    const parent = (name: string) =>
      metadata(name, "SỞ CÔNG THƯƠNG", "Số: 24/KH-SCT", "KẾ HOẠCH", "Thực hiện đề án").issuer?.parent;
    expect(parent("UBND TỈNH LÀO CAI")).toBe(parent("UBND tỉnh Lào Cai"));
    expect(parent("UBND tỉnh Lào Cai")).toBe("Ủy ban nhân dân tỉnh Lào Cai");
  });
});

describe("signers", () => {
  const signers = (...lines: string[]) =>
    metadata("KẾ HOẠCH", "Thực hiện Chỉ thị", "I. NHIỆM VỤ", "- Rà soát./.", ...lines).signers;

  it("are all who sign, without rank or the words for the signature", () => {
    expect(
      signers("GIÁM ĐỐC CÔNG AN TỈNH", "Đại tá Phạm Văn Sơn", "GIÁM ĐỐC SỞ Y TẾ", "ĐÃ KÝ", "Lê Thị Bình"),
    ).toEqual([
      { name: "Phạm Văn Sơn", position: "Giám đốc công an tỉnh", authority: null, onBehalfOf: null },
      { name: "Lê Thị Bình", position: "Giám đốc sở y tế", authority: null, onBehalfOf: null },
    ]);
  });
});

type Closing = {
  why: string;
  lines: string[];
  recipients: string[];
  signers: ReturnType<typeof metadata>["signers"];
};
const closings = JSON.parse(readFileSync(new URL("../../specs/closings.json", import.meta.url), "utf8")) as {
  cases: Closing[];
};

describe("closing", () => {
  it.each(closings.cases)("$why", ({ lines, recipients, signers }) => {
    const read = metadata("KẾ HOẠCH", "Thực hiện Chỉ thị", "I. NHIỆM VỤ", "- Rà soát./.", ...lines);
    expect(read.recipients.map(({ text }) => text)).toEqual(recipients);
    expect(read.signers).toEqual(signers);
  });
});

describe("system", () => {
  it("is the Party's where a Party body issues a paper without number", () => {
    const system = (...lines: string[]) => metadata(...lines, "I. MỤC ĐÍCH").system;
    expect(system("CHƯƠNG TRÌNH HÀNH ĐỘNG", "CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÁNH HÒA")).toBe("party");
    expect(system("Số: 5/KH-UBND", "KẾ HOẠCH", "Thực hiện Chương trình của Tỉnh ủy")).toBe("state");
    expect(system("CHƯƠNG TRÌNH HÀNH ĐỘNG", "CỦA CHÍNH PHỦ", "thực hiện Nghị quyết")).toBe("state");
  });
});

type PeriodCase = { title: string; period: string | null };
const { titles, sections } = JSON.parse(
  readFileSync(new URL("../../specs/periods.json", import.meta.url), "utf8"),
) as { titles: PeriodCase[]; sections: { lines: string[]; period: string | null }[] };

describe("period", () => {
  it.each(titles)("of the title $title", ({ title, period }) => {
    expect(metadata("KẾ HOẠCH", title, "I. MỤC ĐÍCH").period).toBe(period);
  });

  it.each(sections)("of the sections $lines", ({ lines, period }) => {
    expect(metadata("KẾ HOẠCH", "Tổ chức Cuộc thi", ...lines).period).toBe(period);
  });
});
