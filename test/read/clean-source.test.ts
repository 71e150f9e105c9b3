import { expect, test } from "vitest";
import { cleanSource } from "../../src/read/clean-source.ts";

test("split syllables are mended, with a map that leads to the pieces", () => {
  const source = "Tuyên truyền bằng loa phát thanh di đ ộng tại t ỉnh Lâm Đ ồng.";
  const { text, encoding } = cleanSource(source);
  expect(text.text).toBe("Tuyên truyền bằng loa phát thanh di động tại tỉnh Lâm Đồng.");
  expect(encoding).toBeNull();
  const at = text.text.indexOf("động");
  const { start, end } = text.toSource(at, at + "động".length);
  expect(source.slice(start, end)).toBe("đ ộng");
});

test("a line in an old encoding is read for what it means, and the encoding is told", () => {
  const { text, encoding } = cleanSource("ñy ban nh©n d©n tØnh ViÖt Nam, §éc lËp - Tù do - H¹nh phóc");
  expect(text.text).toBe("ủy ban nhân dân tỉnh Việt Nam, Độc lập - Tự do - Hạnh phúc");
  expect(encoding).toBe("tcvn3");
});
