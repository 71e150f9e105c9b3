import { describe, expect, test } from "vitest";
import { explain, FACT_KINDS, type Explanation } from "../../src/explain/index.ts";
import { extractText, extractTextWithTraces } from "../../src/extract-text.ts";

const TEXT = `ỦY BAN NHÂN DÂN
TỈNH BÌNH ĐỊNH
Số: 12/KH-UBND
Bình Định, ngày 05 tháng 3 năm 2025

KẾ HOẠCH
Phát triển y tế cơ sở

Thực hiện Quyết định số 281/QĐ-TTg ngày 05/3/2023 của Thủ tướng Chính phủ về y tế cơ sở, UBND tỉnh ban hành Kế hoạch như sau:

I. MỤC TIÊU ĐẾN NĂM 2030
- Tỷ lệ dân số tham gia bảo hiểm y tế đạt trên 95%.
II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng dự toán trước ngày 15/12/2025.
`;
const traced = extractTextWithTraces(TEXT);
const { plan } = traced;
const explanations = explain(traced);

function of(fact: string): Explanation {
  const found = explanations.filter((explanation) => explanation.fact === fact);
  expect(found, fact).toHaveLength(1);
  return found[0] as Explanation;
}

test("the plan with traces is the plan without", () => {
  expect(plan).toEqual(extractText(TEXT));
});

describe("a target", () => {
  test("tells its content, place and rule", () => {
    expect(of("c1")).toMatchObject({
      kind: "target",
      summary: expect.stringMatching(/dân số tham gia bảo hiểm y tế > 95 %, due 2030$/u),
      rule: "target.percent",
      section: { path: ["I", "-"] },
      wording: "Tỷ lệ dân số tham gia bảo hiểm y tế đạt trên 95%",
    });
  });

  test("tells what its sentence says, with the words", () => {
    const { said } = of("c1");
    expect(said).toContainEqual(expect.objectContaining({ field: "unit", value: "%", wording: "%" }));
    expect(said).toContainEqual(
      expect.objectContaining({ field: "comparator", value: ">", wording: "trên 95%" }),
    );
  });

  test("tells what the heading above gave it", () => {
    const [heading] = plan.sections;
    expect(of("c1").inherited).toEqual([
      {
        field: "due",
        value: "2030",
        from: heading?.id,
        span: expect.anything(),
        wording: "ĐẾN NĂM 2030",
        line: 8,
      },
    ]);
  });
});

test("a task tells who does what, and the words of each role", () => {
  const { summary, rule, said } = of(plan.tasks[0]?.id ?? "");
  expect(summary).toContain("lead so-y-te, support so-tai-chinh");
  expect(rule).toMatch(/^task\./u);
  expect(said).toContainEqual(
    expect.objectContaining({ field: "involvements.support", wording: "Sở Tài chính" }),
  );
});

test("a deadline tells what it bounds", () => {
  const deadline = plan.deadlines.find(({ value }) => value === "2025-12-15");
  expect(of(deadline?.id ?? "")).toMatchObject({
    summary: expect.stringMatching(/^before 2025-12-15, of /u),
    wording: "trước ngày 15/12/2025",
  });
});

test("references and agencies tell their mentions, and what is known of them", () => {
  expect(of("r1")).toMatchObject({
    rule: null,
    summary: expect.stringContaining("quyet-dinh 281/QĐ-TTg 2023-03-05"),
    said: [{ field: "mentions.0", wording: expect.stringContaining("281/QĐ-TTg") }],
  });
  expect(of("so-y-te")).toMatchObject({
    kind: "agency",
    summary: "Sở Y tế [so-y-te], province government, in the registry",
    section: { path: ["II", "1"] },
  });
});

test("metadata is told field by field", () => {
  expect(of("metadata.date")).toMatchObject({
    kind: "metadata",
    summary: "2025-03-05",
    said: [{ field: "date", value: "2025-03-05", wording: "ngày 05 tháng 3 năm 2025" }],
    section: null,
  });
  expect(of("metadata.number").summary).toBe("12/KH-UBND");
});

describe("all explanations", () => {
  test("there is one for every fact, one kind after the other", () => {
    const { references, objectives, targets, deadlines, agencies, tasks, tables, indicators, funding } = plan;
    const facts = [references, objectives, targets, deadlines, agencies, tasks, tables, indicators, funding];
    expect(explanations.map(({ fact }) => fact)).toEqual([
      ...Object.keys(plan.metadata.spans).map((field) => `metadata.${field}`),
      ...facts.flatMap((list) => list.map(({ id }) => id)),
    ]);
    const order = explanations.map(({ kind }) => FACT_KINDS.indexOf(kind));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("quote the text at their spans", () => {
    for (const { span, wording, said, inherited } of explanations) {
      for (const piece of [{ span, wording }, ...said, ...inherited]) {
        expect(plan.text.slice(piece.span.start, piece.span.end)).toBe(piece.wording);
      }
    }
  });
});

test("facts whose trace is lost are told without a rule", () => {
  const target = explain({ plan, traces: [] }).find(({ kind }) => kind === "target");
  expect(target).toMatchObject({ fact: "c1", rule: null, said: [], inherited: [] });
});
