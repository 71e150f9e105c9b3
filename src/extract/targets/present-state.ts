import { PRESENT_STATE } from "../../lexicon/commitments.ts";
import { keyAlternatives } from "../../text/alternatives.ts";
import { STRIVES_FOR } from "./striving.ts";

/** Not the end of a longer word: "được phát hiện có nhu cầu hỗ trợ". */
const BEFORE = "(?<!\\p{sc=Latn}|(?:phát|thực|xuất|thể|biểu) )";
/** "Toàn tỉnh hiện có 12 trạm"; "30% số đối tượng hiện có" says of whom. */
const HERE_NOW = new RegExp(`${BEFORE}hiện có (?:trên |hơn |khoảng |gần )?\\d`, "u");
const PRESENT = new RegExp(`${BEFORE}(?:${keyAlternatives(PRESENT_STATE)})(?!\\p{sc=Latn})`, "u");
/** "duy trì tiêu chí tại các xã đã đạt chuẩn": those that are, not what was done. */
const ALREADY =
  /(?<!\p{sc=Latn})(?:tại|của|cho|ở|với|trong|từ|duy trì|giữ vững|nâng cao) (?:số |các |những ){1,2}\p{sc=Latn}{1,7}(?: \p{sc=Latn}{1,7}){0,3} đã (?:đạt|có|hoàn thành|được)(?!\p{sc=Latn})/gu;

/** Whether a clause tells what is. "phấn đấu triệt phá 100% tụ điểm đã được xác định" tells what shall be. */
export function isPresent(key: string): boolean {
  const said = key.replace(ALREADY, "");
  const aim = said.search(STRIVES_FOR);
  return HERE_NOW.test(said) || PRESENT.test(aim < 0 ? said : said.slice(0, aim));
}
