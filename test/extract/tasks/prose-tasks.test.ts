import { describe, expect, test } from "vitest";
import { openings, planOf, rolesOf } from "./plan-of.ts";

describe("what is a task", () => {
  test("items and paragraphs below an agency's heading, and the text run in behind it", () => {
    const plan = planOf(
      "IV. TỔ CHỨC THỰC HIỆN",
      "1. Sở Y tế",
      "- Xây dựng kế hoạch hằng năm.",
      "- Phối hợp với Sở Tài chính lập dự toán.",
      "2. Sở Nội vụ: Thẩm định Đề án sắp xếp bộ máy.",
      "3. Bảo hiểm xã hội tỉnh",
      "Tổ chức thanh toán chi phí khám chữa bệnh.",
    );
    expect(openings(plan)).toEqual(["Xây dựng kế", "Phối hợp với", "Thẩm định Đề", "Tổ chức thanh"]);
    expect(rolesOf(plan, "Xây dựng")).toEqual(["lead so-y-te"]);
    expect(rolesOf(plan, "Phối hợp")).toEqual(["support so-y-te", "partner so-tai-chinh"]);
    expect(rolesOf(plan, "Thẩm định")).toEqual(["lead so-noi-vu"]);
    expect(plan.tasks[0]?.involvements[0]?.basis).toBe("heading");
  });

  test("items of task-and-solution sections without a doer; purposes, requirements and targets are none", () => {
    const plan = planOf(
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Mục đích",
      "- Nâng cao nhận thức của cán bộ.",
      "2. Yêu cầu",
      "- Triển khai đồng bộ các nhiệm vụ.",
      "II. MỤC TIÊU",
      "- Duy trì 100% trạm y tế có bác sĩ.",
      "III. NHIỆM VỤ, GIẢI PHÁP",
      "1. Nâng cao chất lượng nhân lực",
      "- Đào tạo liên tục cho cán bộ y tế.",
      "- 100% nhân viên y tế được tập huấn.",
    );
    expect(openings(plan)).toEqual(["Đào tạo liên"]);
    expect(plan.tasks[0]?.involvements).toEqual([]);
  });

  test("the heading of a standing office names who it is in a bracket; that of responsibilities names whose", () => {
    const plan = planOf(
      "IV. TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ",
      "1. Cơ quan Thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh (Sở Nông nghiệp và Môi trường)",
      "- Tổ chức trực ban 24/24 giờ.",
      "2. Trách nhiệm của Ủy ban nhân dân các xã, phường",
      "a) Rà soát khu vực nguy cơ sạt lở;",
      "b) Công bố công khai.",
    );
    expect(rolesOf(plan, "Tổ chức")).toEqual(["lead so-nong-nghiep-va-moi-truong"]);
    expect(rolesOf(plan, "Rà soát")).toEqual(["lead nhom-ubnd-cap-xa"]);
  });

  test("names behind a colon are no text of a heading", () => {
    const plan = planOf(
      "IV. TỔ CHỨC THỰC HIỆN",
      "1. UBND tỉnh yêu cầu các Sở: Nội vụ, Tài chính; các ban, ngành đẩy mạnh tuyên truyền.",
      "2. Các sở: Xây dựng kế hoạch, triển khai thực hiện.",
    );
    expect(openings(plan)).toEqual(["UBND tỉnh yêu", "Xây dựng kế"]);
    expect(rolesOf(plan, "UBND tỉnh")).toEqual([
      "lead so-noi-vu",
      "lead so-tai-chinh",
      "lead nhom-so-ban-nganh",
    ]);
  });

  test("a heading that is a list of bodies and no more names who acts, whatever word it opens with", () => {
    const plan = planOf(
      "IV. TỔ CHỨC THỰC HIỆN",
      "1. Điện lực Kon Tum",
      "- Bảo đảm nguồn điện.",
      "2. Ứng dụng dữ liệu của Sở Y tế",
      "- Kết nối dữ liệu.",
    );
    expect(rolesOf(plan, "Bảo đảm")).toEqual(["lead cong-ty-dien-luc-tinh"]);
    expect(rolesOf(plan, "Kết nối")).toEqual([]);
  });

  test("a bracket below a heading, in it or behind its items says who leads them", () => {
    const plan = planOf(
      "III. NHIỆM VỤ, GIẢI PHÁP",
      "1. Nâng cao nhận thức",
      "(Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Khoa học và Công nghệ thực hiện)",
      "- Tổ chức các lớp tập huấn.",
      "- Phối hợp với Sở Y tế xây dựng tài liệu.",
      "2. Hỗ trợ doanh nghiệp (Sở Tài chính chủ trì, phối hợp với Thuế tỉnh)",
      "- Cắt giảm thủ tục.",
      "3. Phát triển hạ tầng (giai đoạn 2026 - 2030)",
      "- Đầu tư đường lâm nghiệp.",
      "(Sở Xây dựng chủ trì, phối hợp với Sở Nội vụ)",
      "4. Phát triển nhân lực",
      "(Các chỉ tiêu của Sở Nội vụ tại Phụ lục)",
      "- Đào tạo cán bộ.",
    );
    const lead = ["lead so-nong-nghiep-va-moi-truong", "support so-khoa-hoc-va-cong-nghe"];
    expect(rolesOf(plan, "Tổ chức")).toEqual(lead);
    expect(rolesOf(plan, "Phối hợp")).toEqual([
      "support so-nong-nghiep-va-moi-truong",
      "partner so-y-te",
      "support so-khoa-hoc-va-cong-nghe",
    ]);
    expect(rolesOf(plan, "Cắt giảm")).toEqual(["lead so-tai-chinh", "support thue-tinh"]);
    expect(rolesOf(plan, "Đầu tư")).toEqual(["lead so-xay-dung", "support so-noi-vu"]);
    expect(rolesOf(plan, "Đào tạo")).toEqual([]);
  });

  test("what somebody is asked for is no requirement of the plan", () => {
    const plan = planOf(
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Yêu cầu",
      "- Các sở, ban, ngành triển khai đồng bộ.",
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Yêu cầu các sở, ban, ngành; UBND các huyện",
      "- Xây dựng kế hoạch chi tiết.",
    );
    expect(openings(plan)).toEqual(["Xây dựng kế"]);
    expect(rolesOf(plan, "Xây dựng")).toEqual(["lead nhom-so-ban-nganh", "lead nhom-ubnd-cap-huyen"]);
  });

  test("a duty run in behind an agency is one, with more of them as bullets below; a lead-in there is none", () => {
    const plan = planOf(
      "IV. TỔ CHỨC THỰC HIỆN",
      "1. Sở Công Thương: Theo dõi, đánh giá nguồn cung hàng hóa.",
      "- Phối hợp với Sở Tài chính bình ổn thị trường.",
      "2. Sở Y tế: Thực hiện các nhiệm vụ sau:",
      "- Kiểm tra an toàn thực phẩm.",
    );
    expect(openings(plan)).toEqual(["Theo dõi, đánh", "Phối hợp với", "Kiểm tra an"]);
  });

  test("the smallest item is the task, not the item above it", () => {
    const plan = planOf(
      "III. NHIỆM VỤ, GIẢI PHÁP",
      "1. Tuyên truyền",
      "a) Tăng cường lãnh đạo, chỉ đạo, tập trung vào các nội dung:",
      "- Nâng cao chất lượng hoạt động.",
      "- Theo dõi những khó khăn, vướng mắc.",
    );
    expect(openings(plan)).toEqual(["Nâng cao chất", "Theo dõi những"]);
    expect(plan.tasks.map(({ kind }) => kind)).toEqual(["task", "monitoring"]);
  });

  test("where the items below are names, the item above them is the task", () => {
    const plan = planOf(
      "III. NHIỆM VỤ, GIẢI PHÁP",
      "1. Nền tảng số",
      "a) Triển khai các nền tảng số như:",
      "- Hệ thống giám sát giao thông.",
      "- Hệ thống thu phí điện tử.",
    );
    expect(openings(plan)).toEqual(["Triển khai các"]);
  });

  test("money among the solutions: what is to be done for it, not where it comes from", () => {
    const plan = planOf(
      "III. NHIỆM VỤ, GIẢI PHÁP",
      "1. Bảo đảm kinh phí",
      "- Kinh phí thực hiện gồm ngân sách nhà nước và các nguồn hợp pháp khác.",
      "- Thúc đẩy vai trò của doanh nghiệp tư nhân trong phát triển kinh tế số.",
    );
    expect(openings(plan)).toEqual(["Thúc đẩy vai"]);
  });

  test("a closing paragraph is none, an item of the funding section is one if it names who is to do it", () => {
    const plan = planOf(
      "IV. KINH PHÍ THỰC HIỆN",
      "1. Ngân sách nhà nước theo phân cấp.",
      "2. Sở Tài chính tham mưu UBND tỉnh bố trí kinh phí.",
      "V. TỔ CHỨC THỰC HIỆN",
      "1. Sở Y tế: Tổng hợp, báo cáo UBND tỉnh.",
      "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo về Sở Y tế để tổng hợp./.",
    );
    expect(openings(plan, 2)).toEqual(["Sở Tài", "Tổng hợp,"]);
    expect(rolesOf(plan, "Sở Tài chính")).toEqual(["lead so-tai-chinh", "advised ubnd-tinh"]);
    expect(plan.tasks[1]?.kind).toBe("reporting");
  });

  test("criteria of awards are none", () => {
    const plan = planOf(
      "III. TIÊU CHÍ THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG",
      "1. Tiêu chí thi đua",
      "- Hoàn thành vượt mức các chỉ tiêu.",
      "- Tổ chức tốt công tác tuyên truyền.",
    );
    expect(plan.tasks).toEqual([]);
  });
});

describe("who is inherited", () => {
  test("from a lead-in, across starred run-ins, to the next heading", () => {
    const plan = planOf(
      "III. NHIỆM VỤ, GIẢI PHÁP",
      "1. Cơ sở hạ tầng",
      "Sở Y tế chủ trì, phối hợp với Sở Tài chính triển khai các nội dung chủ yếu sau:",
      "* Về cơ sở vật chất",
      "- Rà soát các hạng mục công trình.",
      "* Về trang thiết bị:",
      "- Bảo dưỡng thường xuyên thiết bị.",
      "2. Nhân lực",
      "- Đào tạo cán bộ.",
    );
    const roles = ["lead so-y-te", "support so-tai-chinh"];
    expect(rolesOf(plan, "Rà soát")).toEqual(roles);
    expect(rolesOf(plan, "Bảo dưỡng")).toEqual(roles);
    expect(rolesOf(plan, "Đào tạo")).toEqual([]);
  });

  test("from an item that ends in a colon to its neighbours", () => {
    const plan = planOf(
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Giao Sở Công Thương triển khai các công việc như sau:",
      "2. Tổ chức kiểm tra kỹ thuật an toàn.",
      "3. Chuẩn bị các điều kiện cần thiết.",
    );
    expect(rolesOf(plan, "Tổ chức kiểm tra")).toEqual(["lead so-cong-thuong"]);
    expect(rolesOf(plan, "Chuẩn bị")).toEqual(["lead so-cong-thuong"]);
  });

  test("from 'Chủ trì, phối hợp với ...' that leaves the rest to the dashes below", () => {
    const plan = planOf(
      "V. TỔ CHỨC THỰC HIỆN",
      "1. Sở Công Thương",
      "a) Chủ trì, phối hợp với các sở, ban, ngành và cơ quan, đơn vị có liên quan",
      "- Tổ chức tập huấn về hội nhập.",
      "b) Phối hợp với Sở Tài chính",
      "- Hỗ trợ các nhà đầu tư.",
    );
    expect(rolesOf(plan, "Tổ chức")).toEqual(["lead so-cong-thuong", "support nhom-so-ban-nganh"]);
    expect(rolesOf(plan, "Hỗ trợ")).toEqual(["support so-cong-thuong", "partner so-tai-chinh"]);
  });

  test("from a starred note, back to the note or the heading before it", () => {
    const plan = planOf(
      "III. NHIỆM VỤ, GIẢI PHÁP",
      "1. Công tác lãnh đạo",
      "- Quán triệt Chỉ thị.",
      "* Ban Tuyên giáo Tỉnh ủy hướng dẫn các huyện ủy, thành ủy triển khai thực hiện; hoàn thành trong quý I-2024.",
      "- Đẩy mạnh tuyên truyền.",
      "- Rà soát các tiêu chí.",
      "* Ban cán sự đảng Ủy ban nhân dân tỉnh, các huyện ủy, thành ủy triển khai thực hiện thường xuyên.",
    );
    expect(openings(plan, 2)).toEqual(["Quán triệt", "Đẩy mạnh", "Rà soát"]);
    expect(rolesOf(plan, "Quán triệt")).toEqual(["lead ban-tuyen-giao-tinh-uy"]);
    const both = ["lead ban-can-su-dang-ubnd-tinh", "lead nhom-cap-uy-cap-huyen"];
    expect(rolesOf(plan, "Đẩy mạnh")).toEqual(both);
    expect(rolesOf(plan, "Rà soát")).toEqual(both);
    expect(plan.tasks[1]?.involvements[0]?.basis).toBe("section-note");
    // the quarter in the first note bounds the first task, and that alone
    const quarter = plan.deadlines.find(({ value }) => value === "2024-33");
    expect(quarter?.governs).toContain(plan.tasks[0]?.id);
    expect(quarter?.governs).not.toContain(plan.tasks[1]?.id);
  });

  test("from a line of labels below a group of dashes, also where a dash begins with 'Phối hợp'", () => {
    const plan = planOf(
      "III. NHIỆM VỤ, GIẢI PHÁP",
      "1. Phát triển công nghiệp",
      "- Rà soát quy hoạch các cụm công nghiệp.",
      "- Phối hợp với Sở Nội vụ đào tạo nhân lực.",
      "Đơn vị chủ trì: Phòng Quản lý Công nghiệp; Đơn vị phối hợp: Văn phòng Sở.",
    );
    const noted = ["lead phong-quan-ly-cong-nghiep", "support van-phong-so"];
    expect(rolesOf(plan, "Rà soát")).toEqual(noted);
    expect(rolesOf(plan, "Phối hợp")).toEqual(["partner so-noi-vu", ...noted]);
  });

  test("labels below a numbered task make one task of it, with outputs and deadlines", () => {
    const plan = planOf(
      "II. NHIỆM VỤ",
      "1. Tổ chức tập huấn nghiệp vụ",
      "- Cơ quan chủ trì: Sở Y tế.",
      "- Cơ quan phối hợp: Sở Tài chính.",
      "- Thời gian thực hiện: trước ngày 31 tháng 12 năm 2026.",
      "- Sản phẩm: Báo cáo kết quả.",
      "2. Biên soạn tài liệu",
      "- Nội dung: tài liệu cho cán bộ cơ sở.",
      "- Cơ quan chủ trì: Sở Nội vụ.",
    );
    expect(openings(plan, 2)).toEqual(["Tổ chức", "Biên soạn"]);
    expect(rolesOf(plan, "Tổ chức")).toEqual(["lead so-y-te", "support so-tai-chinh"]);
    expect(rolesOf(plan, "Biên soạn")).toEqual(["lead so-noi-vu"]);
    expect(plan.tasks[0]?.outputs).toEqual(["Báo cáo kết quả"]);
    expect(plan.deadlines.find(({ value }) => value === "2026-12-31")?.governs).toContain(plan.tasks[0]?.id);
  });

  test("a clause with a doer of its own adds that doer", () => {
    const plan = planOf(
      "IV. TỔ CHỨC THỰC HIỆN",
      "1. Các sở, ban, ngành",
      "Trên cơ sở Kế hoạch này, các sở, ban, ngành tổ chức thực hiện; Ủy ban nhân dân các xã, phường căn cứ nhiệm vụ được giao, xây dựng kế hoạch.",
    );
    expect(rolesOf(plan, "Trên cơ sở")).toEqual(["lead nhom-so-ban-nganh", "lead nhom-ubnd-cap-xa"]);
  });

  test("what a body below whose lead-in it stands asks of others is that body's task; a group's lead-in leaves it to them", () => {
    const plan = planOf(
      "IV. TỔ CHỨC THỰC HIỆN",
      "1. Sở Y tế phối hợp với Sở Tài chính thực hiện các nhiệm vụ sau:",
      "- Yêu cầu các cơ quan thông tấn, báo chí dành thời lượng tuyên truyền.",
      "2. Các sở, ban, ngành thực hiện các nhiệm vụ sau:",
      "- Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh giám sát việc thực hiện.",
    );
    expect(rolesOf(plan, "Yêu cầu")).toEqual(["support so-y-te", "partner so-tai-chinh"]);
    expect(rolesOf(plan, "Đề nghị")).toEqual(["lead mat-tran-to-quoc-tinh"]);
  });
});
