import { expect, test } from "vitest";
import type { RecognisedWord } from "../../../src/read/ocr/recognise.ts";
import { withSetWordings } from "../../../src/read/ocr/set-wordings.ts";
import { DOUBTFUL } from "../../../src/read/pdf/recognised-words.ts";
import { glyphsOf, isDust, withoutDust } from "../../../src/read/ocr/word-glyphs.ts";

const word = (text: string, confidence = 0.9, left = 0): RecognisedWord => ({
  text,
  confidence,
  box: [left, 0, left + 40, 20],
  signs: [],
});
const mended = (line: string): string =>
  withSetWordings(line.split(" ").map((text) => word(text)))
    .map(({ text }) => text)
    .join(" ");

test.each([
  ["II. MỤC TIỂU ĐẾN NĂM 2030", "II. MỤC TIÊU ĐẾN NĂM 2030"],
  ["I. MỤC ĐÍCH, YÊU CẤU", "I. MỤC ĐÍCH, YÊU CẦU"],
  ["CỦA BẠN THƯỜNG VỤ TỈNH ỦY", "CỦA BAN THƯỜNG VỤ TỈNH ỦY"],
  ["ĐÁNG CỘNG SẲN VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"],
  ["“KẾT QUÁ”", "“KẾT QUẢ”"],
])("marks of set wordings in capitals: %s", (seen, printed) => {
  expect(mended(seen)).toBe(printed);
});

test.each([
  "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Mục tiểu",
  "MỤC TIÊN",
  "MỤC, TIỂU",
  "CẦN CÙ",
  "HỌC SINH TIỂU HỌC",
])("left as it was read: %s", (seen) => {
  expect(mended(seen)).toBe(seen);
});

test("a word whose marks were restored is told as doubtful, its neighbours are not", () => {
  const words = withSetWordings(["MỤC", "TIỂU"].map((text) => word(text, 0.96)));
  expect(words.map(({ confidence }) => confidence < DOUBTFUL)).toEqual([false, true]);
});

test("specks are no words, and none begins one", () => {
  expect(isDust(word("._", 0.1))).toBe(true);
  expect(isDust(word("-", 0.9))).toBe(false);
  expect(isDust(word("ữ", 0.1))).toBe(false);
  expect(withoutDust(word(".._.2.", 0.2))).toBe("2.");
  expect(withoutDust(word(".197", 0.9))).toBe(".197");
  expect(withoutDust(word("“Tăng", 0.2))).toBe("“Tăng");
});

test("the letters of a word share its box, and a blank stands before the next one", () => {
  const line = { words: [word("Kế", 0.8), word("hoạch", 0.9, 50)], baseline: 16, height: 20 };
  const place = { x: (pixel: number) => pixel / 2, y: (pixel: number) => 100 - pixel / 2, scale: 2 };
  const glyphs = glyphsOf(line, place);
  expect(glyphs.map(({ text }) => text).join("")).toBe("Kế hoạch");
  expect(glyphs.slice(0, 3)).toMatchObject([
    { x0: 0, x1: 10, y: 92, size: 10, confidence: 0.8 },
    { x0: 10, x1: 20 },
    { text: " ", x0: 20, x1: 25 },
  ]);
});
