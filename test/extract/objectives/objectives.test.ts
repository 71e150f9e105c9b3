import { describe, expect, test } from "vitest";
import { extractTextWithTraces } from "../../../src/extract-text.ts";

const objectivesOf = (body: string): [kind: string, text: string][] =>
  extractTextWithTraces(`KẾ HOẠCH\nVề y tế\n${body}`).plan.objectives.map(({ kind, text }) => [kind, text]);

describe("objectives", () => {
  test("the heading tells general ones from specific ones; a lead-in is none", () => {
    const found = objectivesOf(
      "II. MỤC TIÊU\n1. Mục tiêu chung\nNâng cao chất lượng y tế cơ sở.\n2. Mục tiêu cụ thể\n* Phấn đấu đến năm 2030:\n- 100% xã đạt chuẩn.\n- Hoàn thiện mạng lưới.",
    );
    expect(found).toEqual([
      ["general", "Nâng cao chất lượng y tế cơ sở."],
      ["specific", "100% xã đạt chuẩn."],
      ["specific", "Hoàn thiện mạng lưới."],
    ]);
  });

  test("text on the line of its heading", () => {
    expect(objectivesOf("II. MỤC TIÊU\n1. Mục tiêu chung: Nâng cao chất lượng y tế.")).toEqual([
      ["general", "Nâng cao chất lượng y tế."],
    ]);
  });

  test("a plan without objectives has its purpose, not its requirements", () => {
    const found = objectivesOf(
      "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Triển khai hiệu quả Chỉ thị.\n2. Yêu cầu\n- Bảo đảm tiến độ.\nII. NHIỆM VỤ\n- Củng cố mạng lưới y tế.",
    );
    expect(found).toEqual([["general", "Triển khai hiệu quả Chỉ thị."]]);
  });

  test("objectives beside a purpose leave the purpose out", () => {
    const found = objectivesOf(
      "I. MỤC ĐÍCH\n- Triển khai hiệu quả Chỉ thị.\nII. MỤC TIÊU CỤ THỂ\n- 100% xã đạt chuẩn.",
    );
    expect(found).toEqual([["specific", "100% xã đạt chuẩn."]]);
  });

  test("objectives of what is over are none", () => {
    const found = objectivesOf(
      "I. KẾT QUẢ THỰC HIỆN DỰ ÁN\n1. Mục tiêu của dự án\nHoàn thiện mạng lưới y tế.\nII. NHIỆM VỤ\n- Củng cố mạng lưới y tế.",
    );
    expect(found).toEqual([]);
  });

  test("the trace points at the heading that tells the kind", () => {
    const { plan, traces } = extractTextWithTraces(
      "KẾ HOẠCH\nVề y tế\nII. MỤC TIÊU CỤ THỂ\n- 100% xã đạt chuẩn.",
    );
    const trace = traces.find(({ fact }) => fact === plan.objectives[0]?.id);
    const [kind] = trace?.inherited ?? [];
    expect(kind && plan.text.slice(kind.span.start, kind.span.end)).toBe("MỤC TIÊU CỤ THỂ");
  });
});
