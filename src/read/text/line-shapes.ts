import { AUTHORITY_MARK } from "../../lexicon/authority-marks.ts";

/**
 * What a line of a plan looks like by itself. All of these take the line without the blanks at its ends.
 */

const any = (...sources: string[]): RegExp =>
  new RegExp(sources.map((source) => `(?:${source})`).join("|"), "u");

/** "I. MỤC ĐÍCH", "II- Yêu cầu"; not "(khóa⏎XVII) về xây dựng". */
const ROMAN = '^[IVXLC]{1,6}\\s?[.)/–-]\\s?[\\p{Lu}“"]';
/** "I.1. Mục đích", "A.2.1 Nông nghiệp". */
const COMPOUND = "^(?:[IVX]{1,6}|[A-H])(?:\\.\\d{1,2}){1,3}[.)]?\\s+\\p{Lu}";
/** "1. ", "2.1. ", "3.1 Duy trì", "1- Mục đích", "4.Sở Nội vụ", "1) "; not "25-10-2023", not "1.250 tỷ". */
const DECIMAL =
  "^\\d{1,2}(?:\\.\\d{1,2}){0,3}(?:\\s?[.)]\\s+[^\\s\\d]|\\s?[.)]\\s+\\d+%|[.)]\\p{Lu}|\\s?[-–/]\\s+\\p{Lu})";
const DECIMAL_BARE = "^\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+\\p{Lu}";
/** "a) Nâng cao", "b) 75% người cao tuổi". */
const LETTER =
  "^[a-zđêôơư]{1,2}\\d?\\s?[).]\\s?\\p{sc=Latn}|^[a-zđ]\\d?/\\s+\\p{Lu}|^[a-zđ]\\)\\s+\\d[\\d,.]*%";
const BRACKETED = "^\\((?:\\d{1,2}|[a-zđ]|[ivx]{1,4})\\)\\s";
const BULLET = "^[-–−+•●○▪◦►➢✓*]\\s*[^\\s\\d*–−-]|^[-–−+•●○▪◦►➢✓*]\\s+\\S";
const PART = "^(?:PHẦN|CHƯƠNG|Phần|Chương)\\s+(?:thứ|THỨ|[IVXLC]{1,5}|\\d{1,2})(?![\\p{sc=Latn}\\d])";
const ARTICLE = "^(?:Điều|Mục|Tiểu mục)\\s+(?:\\d{1,3}|[IVXLC]{1,5})\\s?(?:[.:]|$)";
const ANNEX =
  "^PHỤ LỤC(?!\\p{sc=Latn})|^Phụ lục(?:\\s+(?:số\\s+)?(?:\\d{1,2}|[IVXLC]{1,5}|[A-Z]))?\\s?[.:]?$";
const OFFICE = "^(?:Nơi nhận|Kính gửi)(?!\\p{sc=Latn})|^Số\\s?:?\\s*[\\d.…]{0,8}\\s*[-/]\\s?\\p{Lu}";
/** Openings of paragraphs that stand without a label. */
const CITED = "(?:Chỉ thị|Quyết định|Nghị quyết|Nghị định|Kế hoạch|Chương trình|Công văn|Thông báo|Kết luận)";
const OPENING = `^(?:Căn cứ|Thực hiện ${CITED}|Xét đề nghị|Theo đề nghị|Trên đây là)(?!\\p{sc=Latn})|^\\((?:Kèm|Ban hành kèm) theo`;
const AUTHORITY = `^${AUTHORITY_MARK}\\s?\\p{Lu}`;

const BLOCK_START = any(
  ROMAN,
  COMPOUND,
  DECIMAL,
  DECIMAL_BARE,
  LETTER,
  BRACKETED,
  BULLET,
  PART,
  ARTICLE,
  ANNEX,
  OFFICE,
  OPENING,
  AUTHORITY,
);

/** The line begins with a label, a bullet, or a word that opens a block of its own. */
export const beginsBlock = (line: string): boolean => BLOCK_START.test(line);

const NUMBERED = any(ROMAN, COMPOUND, DECIMAL, DECIMAL_BARE, LETTER, BRACKETED);

/** The line begins with a numeral or letter of the division: I., 2.1., a), (3). */
export const beginsNumbered = (line: string): boolean => NUMBERED.test(line);

/** The label of an item that stands alone on its line, its text below: "-", "1.", "a)". */
export const isBareLabel = (line: string): boolean =>
  /^(?:[-–+•]|[IVXLC]{1,6}[.)]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ][.)])$/u.test(line);

/** No lower-case letter and at least two capitals: "KẾ HOẠCH", "TỈNH ỦY KON TUM". */
export const isAllCapitals = (line: string): boolean =>
  !/\p{Ll}/u.test(line) && /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(line);

const ISSUER =
  /^(?:CHỦ TỊCH )?(?:(?:ỦY|UỶ)(?: BAN NHÂN DÂN|$)|HỘI ĐỒNG NHÂN DÂN|THỦ TƯỚNG CHÍNH PHỦ$|CHÍNH PHỦ$|BỘ TRƯỞNG BỘ )/u;

/** The issuer's line below the title of a decision, which a full line above does not run into. */
export const namesIssuer = (before: string, line: string): boolean =>
  ISSUER.test(line) && !/(?:,|\s(?:CỦA|VÀ|DO|TẠI|THUỘC|GIỮA|VỚI|CHO))$/u.test(before);

/** A heading in capitals ends before a sentence: "… TUYẾN CƠ SỞ" / "Bắc Kạn là một trong 13 tỉnh được thụ hưởng". */
export const endsCapitals = (first: string, before: string, line: string): boolean =>
  isAllCapitals(first) && isAllCapitals(before) && /^[“"'(‘]?\p{Lu}\s?\p{Ll}/u.test(line);

/** A line drawn with signs: "-----", "____", "***". The lone "*" of Party documents is a line of its own. */
export const isRule = (line: string): boolean => /^(?:[-–—_=.·\s]{3,}|\*{3,})$/u.test(line);

/** Lines of the letterhead, the date line and the sign-off, which no wrap ever joins to their neighbours. */
export const isStandalone = (line: string): boolean =>
  isRule(line) ||
  line === "*" ||
  /^QUYẾT (?:ĐỊNH|NGHỊ)\s?:$/u.test(line) ||
  /^Độc\s+lập/u.test(line) ||
  /^\p{Lu}[^,;.]{1,40},\s*ngày\s.*năm\s*[\d.…]*$/u.test(line);

/** No paragraph ends in these words: "triển khai các nhiệm vụ tại" / "Phần III Kế hoạch này"; no item goes on. */
export const isLeftOpen = (before: string, line: string): boolean =>
  /(?<!\p{sc=Latn})(?:của|và|tại|thuộc|giữa|với|cho|theo|trong|từ|đến|bằng|về|các|những)$/u.test(before) &&
  !/^[-–+•*]\s/u.test(line) &&
  !beginsNumbered(line);

/** The sentence ends here, or a list item does. */
export const endsSentence = (line: string): boolean => /[.;:!?…][”"')\]]*$/u.test(line);

/**
 * The line ends in a word after which no sentence ends: "1. Sở" / "Tài chính", "hướng dẫn của" / "Bộ Y tế", "Căn cứ
 * Luật" / "Bình đẳng giới".
 */
export const isOpen = (line: string): boolean =>
  /(?<!\p{sc=Latn})(?:của|và|các|những|với|tại|về|cho|từ|theo|do|là|Luật|Pháp lệnh|Sở|Bộ|Ban|Giao|(?:Ủy|Uỷ) ban|Chi cục|Đề nghị)$/u.test(
    line,
  );

/** The line goes on with what the line above has begun: "phương, ngành y tế phải", "95% dân số", "(như: …". */
export const beginsLower = (line: string): boolean => /^[“"'(‘]?\p{Ll}/u.test(line);
export const beginsMidSentence = (line: string): boolean =>
  beginsLower(line) || /^[\d%&/≥≤<>“"'(,;)]/u.test(line);
