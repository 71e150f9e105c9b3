import { tokenize } from "../../text/tokens.ts";
import type { Word } from "./words.ts";

/** Who holds an office stands for the body: "Giám đốc Sở Y tế", "Thủ trưởng các sở", "Chánh Văn phòng UBND tỉnh". */
const HOLDERS = [
  "Giám đốc",
  "Phó Giám đốc",
  "Tổng Giám đốc",
  "Phó Tổng Giám đốc",
  "Chủ tịch",
  "Phó Chủ tịch",
  "Bí thư",
  "Phó Bí thư",
  "Bộ trưởng",
  "Thứ trưởng",
  "Thủ trưởng",
  "Người đứng đầu",
  "Lãnh đạo",
  "Chánh",
  "Phó Chánh",
  "Phó",
  "Trưởng",
  "Phó Trưởng",
  "Trưởng ban",
  "Phó Trưởng ban",
  "Trưởng phòng",
  "Cục trưởng",
  "Chi cục trưởng",
  "Viện trưởng",
  "Hiệu trưởng",
  "Chỉ huy trưởng",
  "Chánh Thanh tra",
  "Chánh án",
  "Thống đốc",
  "Tổng",
  "Tổng Biên tập",
  "Chánh Văn phòng",
  "Thành viên",
  "Tổng Thanh tra",
  "Đội trưởng",
  "Tư lệnh",
  "Chủ nhiệm",
  "Ban Giám đốc",
] as const;

/** Phrases by their last word, each from its last word to its first, longest first. */
const backwards = new Map<string, string[][]>();
for (const holder of [...HOLDERS].sort((a, b) => b.length - a.length)) {
  const keys = tokenize(holder).map(({ key }) => key);
  const last = keys.at(-1) as string;
  backwards.set(last, [...(backwards.get(last) ?? []), keys.reverse()]);
}

/** Index of the word with which the holder's title before `at` begins; `at` where there is none. */
export function holderStart(words: readonly Word[], at: number): number {
  if (words[at]?.gap !== "blank") return at;
  const phrases = backwards.get(words[at - 1]?.key ?? "") ?? [];
  const found = phrases.find((keys) =>
    keys.every((key, i) => words[at - 1 - i]?.key === key && (i === 0 || words[at - i]?.gap === "blank")),
  );
  if (found === undefined) return at;
  const start = at - found.length;
  const isGroup = words[start - 1]?.key === "các" && words[start]?.gap === "blank";
  return isGroup ? start - 1 : start;
}
