import { describe, expect, test } from "vitest";
import { coverage, type CoverageItem } from "../../src/coverage/index.ts";
import { extractText } from "../../src/extract-text.ts";
import type { Plan } from "../../src/model/plan.ts";

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH BÌNH ĐỊNH
Số: 12/KH-UBND
Bình Định, ngày 05 tháng 3 năm 2025

KẾ HOẠCH
Phát triển y tế cơ sở giai đoạn 2025 - 2030

Thực hiện Quyết định số 281/QĐ-TTg ngày 05/3/2023 của Thủ tướng Chính phủ về y tế cơ sở, UBND tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao trách nhiệm của Sở Y tế và các sở, ban, ngành.
II. MỤC TIÊU ĐẾN NĂM 2030
- Tỷ lệ dân số tham gia bảo hiểm y tế đạt trên 95%.
- Giảm tỷ suất tử vong của trẻ em dưới 1 tuổi.
III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng dự toán trước ngày 15/12/2025.
2. Rà soát kế hoạch hằng năm theo “Đề án 06” tại xã Nhơn Hải 2.

Nơi nhận:
- Bộ Y tế;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Phạm Anh Tuấn
`;
const plan = extractText(PLAN);
const { items, totals } = coverage(plan);

/** The one item of a kind with this wording on the line that holds these words. */
function item(kind: CoverageItem["kind"], wording: string, onLine = ""): CoverageItem {
  const found = items.filter(
    (each) =>
      each.kind === kind &&
      each.wording === wording &&
      plan.text.split("\n")[each.line - 1]?.includes(onLine),
  );
  expect(found, `${kind} ${wording}`).toHaveLength(1);
  return found[0] as CoverageItem;
}

describe("what a fact rests on", () => {
  test("the quantity of a target", () => {
    expect(item("quantity", "trên 95%")).toMatchObject({ state: "used", usedBy: ["c1"], reason: null });
  });

  test("times that bound something, in the heading and in the sentence", () => {
    const ids = plan.deadlines.map(({ id }) => id);
    for (const wording of ["ĐẾN NĂM 2030", "trước ngày 15/12/2025"]) {
      const { state, usedBy } = item("time", wording);
      expect(state).toBe("used");
      expect(ids).toEqual(expect.arrayContaining(usedBy));
    }
  });

  test("number and date of the plan itself", () => {
    expect(item("number", "12", "Số:")).toMatchObject({ usedBy: ["metadata.number"] });
    expect(items.filter(({ usedBy }) => usedBy.includes("metadata.date")).length).toBeGreaterThan(0);
  });

  test("number, date and issuer of a document that is cited", () => {
    expect(item("number", "281")).toMatchObject({ usedBy: ["r1"] });
    expect(item("time", "ngày 05/3/2023")).toMatchObject({ usedBy: ["r1"] });
    expect(item("agency", "Thủ tướng Chính phủ")).toMatchObject({ usedBy: ["r1"] });
  });

  test("bodies with a role in a task, and those that receive the plan", () => {
    const [task] = plan.tasks;
    expect(item("agency", "Sở Tài chính")).toMatchObject({ state: "used", usedBy: [task?.id] });
    expect(item("agency", "Bộ Y tế")).toMatchObject({ usedBy: ["metadata.recipients"] });
  });
});

describe("what no fact rests on, for a reason", () => {
  test.each([
    ["quantity", "dưới 1 tuổi", "Giảm", "population"],
    ["agency", "Sở Y tế", "Nâng cao", "owner"],
    ["agency", "các sở, ban, ngành", "Nâng cao", "frame"],
    ["agency", "UBND tỉnh", "Thực hiện Quyết định", "frame"],
    ["time", "hằng năm", "Rà soát", "weak"],
    ["number", "06", "Đề án", "name"],
    ["number", "2", "Nhơn Hải", "numbered"],
    ["number", "1", "Mục đích", "label"],
  ] as const)("%s %j", (kind, wording, onLine, reason) => {
    const found = items.filter(
      (each) =>
        each.kind === kind &&
        each.wording === wording &&
        plan.text.split("\n")[each.line - 1]?.includes(onLine) &&
        each.reason === reason,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ state: "explained", usedBy: [] });
  });
});

test("without its fact a wording is open", () => {
  const without: Plan = { ...plan, targets: [], tasks: [], deadlines: [] };
  const open = coverage(without).items.filter(({ state }) => state === "open");
  expect(open.map(({ wording }) => wording)).toEqual([
    "ĐẾN NĂM 2030",
    "trên 95%",
    "Sở Y tế",
    "Sở Tài chính",
    "trước ngày 15/12/2025",
  ]);
  expect(open.find(({ kind }) => kind === "quantity")).toMatchObject({
    line: 12,
    section: { path: ["II", "-"] },
    before: "- Tỷ lệ dân số tham gia bảo hiểm y tế đạt ",
    after: ".",
  });
});

describe("the items as a whole", () => {
  test("stand in the order of the text with their wording", () => {
    expect(items.map(({ span }) => span.start)).toEqual(
      items.map(({ span }) => span.start).sort((a, b) => a - b),
    );
    for (const { span, wording, before, after, line } of items) {
      expect(plan.text.slice(span.start, span.end)).toBe(wording);
      const around = `${before}${wording}${after}`.replace(/^…|…$/gu, "");
      expect(plan.text.split("\n")[line - 1]).toContain(around);
    }
  });

  test("are counted by kind and state", () => {
    const counted = Object.values(totals).reduce(
      (sum, { used, explained, open }) => sum + used + explained + open,
      0,
    );
    expect(counted).toBe(items.length);
    expect(totals.quantity).toEqual({ used: 1, explained: 1, open: 0 });
  });

  test("have a reason exactly where they are explained, and facts exactly where they are used", () => {
    for (const { state, reason, usedBy } of items) {
      expect(reason !== null).toBe(state === "explained");
      expect(usedBy.length > 0).toBe(state === "used");
    }
  });
});

test("a plan with nothing in it is covered", () => {
  expect(coverage(extractText("")).items).toEqual([]);
});
