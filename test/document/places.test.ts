import { describe, expect, test } from "vitest";
import { Places } from "../../src/document/places.ts";
import { extractText } from "../../src/extract-text.ts";

const { text, sections } = extractText(
  "KẾ HOẠCH\nPhát triển y tế\nI. MỤC ĐÍCH\nNâng cao chất lượng.\nII. NHIỆM VỤ\n1. Tổ chức thực hiện.\na) Rà soát.",
);
const places = new Places(text, sections);

describe("the place of an offset", () => {
  test("is its line, from 1", () => {
    expect(places.at(0).line).toBe(1);
    expect(places.at(text.indexOf("\n")).line).toBe(1);
    expect(places.at(text.indexOf("Phát")).line).toBe(2);
    expect(places.at(text.length).line).toBe(7);
  });

  test("is the innermost section it stands in", () => {
    expect(places.at(0).section).toBeNull();
    expect(places.at(text.indexOf("chất lượng")).section).toMatchObject({ path: ["I"], title: "MỤC ĐÍCH" });
    expect(places.at(text.indexOf("Rà soát")).section).toMatchObject({ path: ["II", "1", "a"] });
  });
});

test("lines are spans without their line break", () => {
  expect(places.lines().map(({ start, end }) => text.slice(start, end))).toEqual(text.split("\n"));
  const at = text.indexOf("chất lượng");
  expect(text.slice(places.lineAt(at).start, places.lineAt(at).end)).toBe("Nâng cao chất lượng.");
});
