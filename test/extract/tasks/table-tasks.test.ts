import { expect, test } from "vitest";
import { planOf, rolesOf } from "./plan-of.ts";

test("a cell of leaders may name supporters in a bracket, and shorten the names of departments", () => {
  const plan = planOf(
    "PHỤ LỤC",
    "PHÂN CÔNG NHIỆM VỤ",
    [
      "TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành",
      "1\tKiểm tra, giám sát việc thực hiện\tVăn phòng UBND tỉnh (phối hợp với Thanh tra tỉnh)\tCác sở: TC, NN&MT\tHằng năm",
      "2\tTuyên truyền Nghị quyết\tSở Nội vụ\tTỉnh đoàn\tQuý III/2026",
    ].join("\n"),
  );
  expect(rolesOf(plan, "Kiểm tra")).toEqual([
    "lead van-phong-ubnd-tinh",
    "support thanh-tra-tinh",
    "support so-tai-chinh",
    "support so-nong-nghiep-va-moi-truong",
  ]);
  expect(rolesOf(plan, "Tuyên truyền")).toEqual(["lead so-noi-vu", "support tinh-doan"]);
});

test("in a column of leaders and supporters a slash parts them", () => {
  const plan = planOf(
    "PHỤ LỤC",
    "PHÂN CÔNG NHIỆM VỤ",
    [
      "TT\tNhiệm vụ\tCơ quan chủ trì/Cơ quan phối hợp\tThời gian hoàn thành",
      "1\tĐo lường sự hài lòng\tSở Nội vụ, Sở Y tế/Các sở, ban, ngành\tQuý II",
      "2\tNâng cấp hệ thống\tSở Tài chính (chủ trì); Văn phòng UBND tỉnh (phối hợp)\tQuý III",
    ].join("\n"),
  );
  expect(rolesOf(plan, "Đo lường")).toEqual(["lead so-noi-vu", "lead so-y-te", "support nhom-so-ban-nganh"]);
  expect(rolesOf(plan, "Nâng cấp")).toEqual(["lead so-tai-chinh", "support van-phong-ubnd-tinh"]);
});

test("where a cell marks its leader, the others support", () => {
  const plan = planOf(
    "PHỤ LỤC",
    "PHÂN CÔNG NHIỆM VỤ",
    [
      "TT\tNhiệm vụ\tĐơn vị chủ trì, phối hợp\tThời gian hoàn thành",
      "1\tXây dựng Trung tâm đổi mới sáng tạo\tSở KH&CN (chủ trì), Sở Xây dựng, Sở Nội vụ\tNăm 2027",
      "2\tPhát triển nhân lực\t- Chủ trì: Sở Nội vụ; - Phối hợp: Sở Y tế\tHằng năm",
      "3\tThẩm định hồ sơ\tSở Tư pháp, Sở Tài chính\tNăm 2026",
    ].join("\n"),
  );
  expect(rolesOf(plan, "Xây dựng")).toEqual([
    "lead so-khoa-hoc-va-cong-nghe",
    "support so-xay-dung",
    "support so-noi-vu",
  ]);
  expect(rolesOf(plan, "Phát triển")).toEqual(["lead so-noi-vu", "support so-y-te"]);
  expect(rolesOf(plan, "Thẩm định")).toEqual(["lead so-tu-phap", "lead so-tai-chinh"]);
});

test("a body that a cell's body belongs to or keeps the desk of has no role", () => {
  const plan = planOf(
    "PHỤ LỤC",
    "PHÂN CÔNG NHIỆM VỤ",
    [
      "TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành",
      "1\tTổng hợp kết quả\tSở Xây dựng (cơ quan thường trực Ban Chỉ đạo 35 tỉnh)\tSở Y tế\tQuý II",
      "2\tHọp Ban Chỉ đạo\tBan Chỉ đạo 35 tỉnh\tSở Y tế\tQuý II",
    ].join("\n"),
  );
  expect(rolesOf(plan, "Tổng hợp")).toEqual(["lead so-xay-dung", "support so-y-te"]);
  expect(rolesOf(plan, "Họp")).toEqual(["lead ban-chi-dao-35", "support so-y-te"]);
});
