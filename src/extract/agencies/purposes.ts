import { matchKey } from "../../text/fold.ts";
import { endsName } from "./name-ends.ts";
import { readLevelWord } from "./places.ts";
import { readHead } from "./shape-heads.ts";
import type { Word } from "./words.ts";

/**
 * What a steering body is for: "Ban Chỉ đạo về chuyển đổi số", as against "báo cáo Ban Chỉ đạo về kết quả thực hiện".
 */
const PURPOSES = [
  "phát triển",
  "chuyển đổi số",
  "phòng",
  "cải cách",
  "an toàn",
  "an ninh",
  "hội nhập",
  "nhân quyền",
  "đổi mới",
  "giảm nghèo",
  "bảo vệ",
  "công tác",
  "xây dựng nông thôn mới",
  "xây dựng chính phủ",
  "xây dựng chính quyền",
  "biến đổi",
  "tăng trưởng",
  "chương trình mục tiêu",
  "các chương trình mục tiêu",
].map((purpose) => matchKey(purpose).split(" "));

/** Whether "về" at `at` opens what a body is for. */
export function opensPurpose(words: readonly Word[], at: number): boolean {
  if (words[at]?.key !== "về" || words[at]?.gap !== "blank") return false;
  // "Ban Chỉ đạo Nhà nước về Kế hoạch bảo vệ và phát triển rừng"
  if (words[at + 1]?.gap === "blank" && words[at + 1]?.capital === true) return true;
  return PURPOSES.some((keys) =>
    keys.every((key, i) => words[at + 1 + i]?.key === key && words[at + 1 + i]?.gap === "blank"),
  );
}

const REACH = 12;
/** Who stands behind a body's name in a list of partners: "Ban Chỉ đạo chuyển đổi số, doanh nghiệp và người dân". */
const PARTNERS = new Set(["doanh", "người", "nhân", "hộ", "huyện", "cấp"]);

/**
 * Whether the small word behind a comma goes on with what a body is for: the list ends in "và" or in the body's level,
 * "phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh".
 */
export function listsPurposes(words: readonly Word[], at: number): boolean {
  const pair = words[at - 1]?.key === "phòng" && (words[at]?.key === "chống" || words[at]?.key === "ngừa");
  if (pair || isShortItem(words, at)) return true;
  for (let i = at; i < Math.min(words.length, at + REACH); i++) {
    const word = words[i] as Word;
    // "khoa học, công nghệ và Đề án 06"
    if (i > at && word.gap === "and") return true;
    if (word.gap === "break" || word.capital || PARTNERS.has(word.key)) return false;
    if (endsName(words, i) || (i === at && readHead(words, i) !== null)) return false;
    if (i === at) continue;
    if (endsInLevel(words, i)) return true;
  }
  return false;
}

/** "phòng, chống tham nhũng, lãng phí", "về phát triển khoa học, công nghệ": four short words at most, up to the next comma or the end. */
function isShortItem(words: readonly Word[], at: number): boolean {
  if (!words.slice(Math.max(0, at - REACH), at).some(({ key }) => key === "chống" || key === "về"))
    return false;
  for (let i = at; i <= at + 4; i++) {
    const word = words[i];
    if (i > at && (word === undefined || word.gap === "break" || word.gap === "comma")) return true;
    if (word === undefined || word.capital || PARTNERS.has(word.key) || endsName(words, i)) return false;
    if (i === at && readHead(words, i) !== null) return false;
  }
  return false;
}

function endsInLevel(words: readonly Word[], at: number): boolean {
  if (words[at]?.gap !== "blank") return false;
  return readLevelWord(words, at) !== null || (words[at]?.key === "quốc" && words[at + 1]?.key === "gia");
}
