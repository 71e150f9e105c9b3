/**
 * Line breaks inside what reads as one word, where the second line looks like the start of a block but is none.
 */

/** "hoàn thành trước ngày 01-7-⏎2025.": the year looks like a numbered heading. */
const OPEN_DATE = /\d\s?[-/.]$|(?:ngày|tháng|năm|quý|số|khoản|điểm)$/iu;
const BARE_NUMBER = /^\d{1,4}\s?[.,;:)]*$/u;

/** "hoàn thành trong Quý⏎II/2026" */
const OPEN_QUARTER = /(?<!\p{sc=Latn})quý$/iu;
const QUARTER = /^(?:IV|I{1,3}|[1-4])(?!\p{sc=Latn})/u;

/** "TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN⏎2026 - 2030" */
const OPEN_PERIOD = /(?<!\p{sc=Latn})giai đoạn$/iu;
const PERIOD = /^\d{4}(?!\d)/u;

/** "giai đoạn 2026⏎- 2030"; not "ĐẾN NĂM 2030⏎- 100% thôn có nhân viên y tế". */
const OPEN_RANGE = /(?<!\d)\d{4}$/u;
const RANGE_END = /^[-–−]\s?\d{4}(?!\d)/u;

/** "Nghị quyết số 71/NQ⏎-CP ngày 01/4/2025" */
const OPEN_CODE = /\d\/(?:\d{4}\/)?\p{Lu}{1,9}$/u;
const CODE_END = /^[-–]\s?\p{Lu}{2}/u;

/** First and second half of names and terms written with a dash, which break before the dash: "kinh tế⏎- xã hội". */
const DASHED = [
  ["kinh tế", "xã hội"],
  ["chính trị", "xã hội"],
  ["văn hóa", "xã hội"],
  ["văn hoá", "xã hội"],
  ["xã hội", "nghề nghiệp"],
  ["lao động", "thương binh"],
  ["dân số", "kế hoạch"],
  ["kỹ thuật", "công nghệ"],
  ["phát thanh", "truyền hình"],
  ["quân", "dân"],
  ["độc lập", "tự do"],
  ["tự do", "hạnh phúc"],
] as const satisfies readonly (readonly [string, string])[];

/** "(sau đây gọi tắt là Chỉ thị⏎37) và đề nghị": the number in an open bracket looks like a label. */
const CLOSES = /^\d{1,3}\)/u;
const inBracket = (before: string): boolean => before.lastIndexOf("(") > before.lastIndexOf(")");

export function completesWord(before: string, line: string): boolean {
  if (CLOSES.test(line) && inBracket(before)) return true;
  if (BARE_NUMBER.test(line) && OPEN_DATE.test(before)) return true;
  if (QUARTER.test(line) && OPEN_QUARTER.test(before)) return true;
  if (RANGE_END.test(line) && OPEN_RANGE.test(before)) return true;
  if (PERIOD.test(line) && OPEN_PERIOD.test(before)) return true;
  if (CODE_END.test(line) && OPEN_CODE.test(before)) return true;
  const tail = before.toLowerCase();
  const head = line.toLowerCase().replace(/^[-–−]\s*/u, "");
  return head.length < line.length && DASHED.some(([a, b]) => tail.endsWith(a) && head.startsWith(b));
}

/** Names of the letterhead that are broken in the middle: "CỘNG HÒA XÃ HỘI⏎CHỦ NGHĨA VIỆT NAM". */
const NAMES = [
  /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u,
  /(?:ỦY|UỶ) BAN NHÂN DÂN/u,
  /HỘI ĐỒNG NHÂN DÂN/u,
  /^THỦ TƯỚNG CHÍNH PHỦ/u,
  /^CHÍNH PHỦ$/u,
] as const;

/** "Kon⏎Tum, ngày 17 tháng 5 năm 2019" */
const PLACE_BEGUN = /^\p{Lu}\p{Ll}*$/u;
const PLACE_ENDED = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)?,\s*ngày\s/u;

export function completesName(before: string, line: string): boolean {
  if (PLACE_BEGUN.test(before) && PLACE_ENDED.test(line)) return true;
  return NAMES.some((name) => name.test(`${before} ${line}`) && !name.test(before) && !name.test(line));
}
