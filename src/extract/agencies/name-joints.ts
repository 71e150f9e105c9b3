import type { ShapeHead } from "../../lexicon/agencies/shapes.ts";
import { knownForms } from "./forms.ts";
import { endsName, isCommaPair } from "./name-ends.ts";
import { listsPurposes } from "./purposes.ts";
import { readHead } from "./shape-heads.ts";
import type { Word } from "./words.ts";

/** Whether what stands after "và", "," or "-" is still of the name: "Phòng Kế hoạch - Tổng hợp". */
export function joins(head: ShapeHead, words: readonly Word[], from: number, at: number): boolean {
  const word = words[at] as Word;
  if (readHead(words, at) !== null && (word.capital || head.firm !== true)) {
    // "Phòng Tổ chức cán bộ - Thanh tra" is one office
    return (head.branchOffice === true || head.head === "Phòng") && word.gap === "dash";
  }
  if (word.gap !== "dash" && word.capital && opensBody(words, at)) return false;
  if (word.gap === "dash" && isApposition(words, at)) return false;
  // "Viện Nghiên cứu phát triển kinh tế - xã hội".
  if (word.gap === "dash") return word.capital || !(words[at - 1]?.capital === true || endsName(words, at));
  if (word.gap === "comma") {
    if (isCommaPair(words, at)) return true;
    if (!word.capital) return head.purpose === true && listsPurposes(words, at);
    return isEnumeration(words, at);
  }
  // "khu công nghệ cao và khu công nghiệp", "Khu kinh tế Dung Quất và các Khu công nghiệp": the head is said again.
  const noun = word.key === "các" ? words[at + 1]?.key : word.key;
  if (words.slice(from, at).some(({ key }) => key === noun)) return true;
  if (!word.capital && endsName(words, at)) return false;
  return word.capital || head.firm === true || words[at - 1]?.capital === false;
}

/** "Ủy ban ATGT Quốc gia và UBND tỉnh", "Ủy ban Quốc gia về chuyển đổi số, Bộ Khoa học và Công nghệ". */
function opensBody(words: readonly Word[], at: number): boolean {
  const isAbbreviation = words[at]?.closes === false;
  return knownForms().trie.longest(words, at, ({ reading }) => isAbbreviation || reading !== "stem") !== null;
}

/** "Sở Xây dựng - Cơ quan thường trực Ban An toàn giao thông": what a body is for another. */
const isApposition = (words: readonly Word[], at: number): boolean =>
  ["cơ quan", "đơn vị"].includes(`${words[at]?.key} ${words[at + 1]?.key}`);

/** "X, Y và Z" in capitals is one name; "X, Y, ..." is a list. */
function isEnumeration(words: readonly Word[], at: number): boolean {
  for (const { gap, capital } of words.slice(at + 1, at + 6)) {
    if (gap === "and") return capital;
    if (gap !== "blank") return false;
  }
  return false;
}
