import { AUTHORITY_MARK } from "../lexicon/authority-marks.ts";
import { POSITIONS } from "../lexicon/positions.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import { isMostlyCapitals, wordCount } from "./capitals.ts";

const AUTHORITY = new RegExp(`^${AUTHORITY_MARK}\\s*\\p{Lu}`, "u");
const POSITION = new RegExp(`^(?:PHÓ\\s+)?(?:${POSITIONS.join("|").toUpperCase()})(?!\\p{sc=Latn})`, "u");
/** "K' Broi", "H’Nguyên Niê" of the Central Highlands have a sign in them. */
const NAME = /^(?:\p{Lu}[\p{sc=Latn}'’]*\.?\s+){1,5}\p{Lu}[\p{sc=Latn}'’]*$/u;

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "T/M BAN THƯỜNG VỤ". */
export const isAuthority = (text: string): boolean => AUTHORITY.test(text.trim());

const LONGEST_POSITION = 16;

/** "CHỦ TỊCH", "PHÓ GIÁM ĐỐC SỞ Y TẾ", "GIÁM ĐỐC TRUNG TÂM KIỂM SOÁT THANH TOÁN BHXH, BHYT ĐIỆN TỬ". */
export function isPosition(text: string): boolean {
  const line = text.trim();
  return POSITION.test(line) && isMostlyCapitals(line) && wordCount(line) <= LONGEST_POSITION;
}

/** Degrees and ranks before the name: "Thượng tá", "ThS.", "BS.CKII", "Thiếu tướng, TS." (NĐ 30/2020, ô 7b). */
const RANK =
  /^(?:(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|GS|PGS|TS|ThS|BS|CN|KS|DS|(?:BS|DS)?CK(?:II|I|1|2))\.?,?\s*)+(?=\p{Lu})/u;

/** A signer's name without what stands before it. */
export const withoutRank = (name: string): string => name.replace(RANK, "");

/** What stands for the signature: "(Đã ký)", "ĐÃ KÝ". */
export const isSignature = (text: string): boolean =>
  /^[([]?\s*(?:đã ký|chữ ký|ký tên|daky)/iu.test(text.trim());

/** Whether the first word of a name is a surname: "Phạm Văn Nghiêm". */
export const hasSurname = (name: string): boolean =>
  SURNAMES.includes((name.trim().split(/\s+/u)[0] as string).toLowerCase());

/** A name set in capitals, like the position above it: "VÕ TRỌNG HẢI". */
export function isCapitalName(text: string): boolean {
  const name = withoutRank(text.trim());
  const words = name.split(/\s+/u);
  return (
    words.length > 1 &&
    words.length < 6 &&
    isMostlyCapitals(text) &&
    !isPosition(text) &&
    words.every((word) => /^\p{Lu}+$/u.test(word)) &&
    hasSurname(name)
  );
}

/** "Nguyễn Văn An", "A Pớt", "Đại tá Phạm Văn Sơn". */
export const isSignerName = (text: string): boolean =>
  NAME.test(withoutRank(text.trim())) && !isMostlyCapitals(text);
