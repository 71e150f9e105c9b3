import { expect, test } from "vitest";
import { alternatives, keyAlternatives } from "../../src/text/alternatives.ts";

test("the longest word that fits is taken, in whatever order they are given", () => {
  const pattern = new RegExp(`^(?:${alternatives(["dự án", "đề án", "dự án đầu tư"])})`, "u");
  expect(pattern.exec("dự án đầu tư công")?.[0]).toBe("dự án đầu tư");
  expect(pattern.exec("dự án khác")?.[0]).toBe("dự án");
  expect(pattern.exec("kế hoạch")).toBeNull();
});

test("words for a match key are written as one", () => {
  expect(keyAlternatives(["Tỷ lệ", "mức"])).toBe("tỉ lệ|mức");
});
