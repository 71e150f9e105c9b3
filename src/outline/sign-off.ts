import { AUTHORITY_MARK } from "../lexicon/authority-marks.ts";
import { POSITIONS } from "../lexicon/positions.ts";
import { isCapitals, wordCount } from "./capitals.ts";

const AUTHORITY = new RegExp(`^${AUTHORITY_MARK}\\s*\\p{Lu}`, "u");
const POSITION = new RegExp(`^(?:PHÓ\\s+)?(?:${POSITIONS.join("|").toUpperCase()})(?!\\p{sc=Latn})`, "u");
const NAME = /^(?:\p{Lu}\p{sc=Latn}*\.?\s+){1,5}\p{Lu}\p{sc=Latn}*$/u;

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "T/M BAN THƯỜNG VỤ". */
export const isAuthority = (text: string): boolean => AUTHORITY.test(text.trim());

/** "CHỦ TỊCH", "PHÓ GIÁM ĐỐC SỞ Y TẾ". */
export function isPosition(text: string): boolean {
  const line = text.trim();
  return POSITION.test(line) && isCapitals(line) && wordCount(line) <= 10;
}

/** "Nguyễn Văn An", "A Pớt". */
export const isSignerName = (text: string): boolean => NAME.test(text.trim()) && !isCapitals(text);
