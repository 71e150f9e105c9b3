import { documentTypesByAbbreviation } from "../../lexicon/document-types.ts";
import type { DocumentNumber } from "./document-number.ts";
import { blank, so } from "./fragments.ts";
import type { ScannedText, TypeWord } from "./scanned-text.ts";

/** What stands before a number and says what kind of document it numbers. */
export type Lead = {
  /** Slug of the type, null where only "số" is printed. */
  type: string | null;
  /** Offset of the type word, or of the number where only "số" is printed. */
  start: number;
  /** Serials before it that share its symbol: 19 and 20 in "Nghị quyết số 19, 20, 21-NQ/TW". */
  siblings: { serial: string; start: number; end: number }[];
};

const longest = 120;
// "Nghị quyết số 19, 20, 21-NQ/TW"
const sharing = String.raw`(?<siblings>(?:\d{1,4}[a-z]?${blank}{0,2}(?:,|và số|và)${blank}{0,2}){1,12})?`;
// "các Quyết định: số 36/QĐ-TTg"; "Luật Công nghiệp công nghệ số số 71/2025/QH15" has "số" twice.
const direct = String.raw`${blank}{0,3}:?${blank}{0,3}(?:${so}${blank}{0,3}){0,2}`;
// "Kế hoạch hành động số 469-KH/TU", "Kết luận liên ngành tư pháp Trung ương số 23/KL-LNTPTW", "các Quyết định của
// Thủ tướng Chính phủ: số 1400/QĐ-TTg"
const qualified = String.raw`(?:${blank}{1,3}\p{sc=Latn}+){1,9}(?:${blank}{1,3}|${blank}{0,3}:${blank}{0,3})${so}${blank}{0,3}`;
const between = new RegExp(`^(?:${direct}|${qualified})${sharing}$`, "u");
// With a small letter only: "Số: 12/KH-UBND" is the document's own line.
const soAlone = new RegExp(String.raw`(?<![\p{sc=Latn}\p{N}])s[ốo]${blank}{0,3}:?${blank}{0,3}$`, "u");

/** Reads backwards from a number, within its line. Null if nothing before it says that it is cited. */
export function readLead(scanned: ScannedText, number: DocumentNumber): Lead | null {
  const { text, lower } = scanned;
  const candidates = scanned
    .typeWordsBefore(number.start, 2)
    .filter(({ end }) => number.start - end <= longest)
    .map((word) => ({ word, match: between.exec(lower.slice(word.end, number.start)) }))
    .filter(({ match }) => match !== null);
  // "Công văn hướng dẫn số 123/BTC-NS": of two words the one that the code answers to, else the nearer.
  const chosen = candidates.find(({ word }) => answersTo(word, number)) ?? candidates[0];
  if (chosen !== undefined) {
    const siblings = chosen.match?.groups?.["siblings"] ?? "";
    return {
      type: chosen.word.slug,
      start: chosen.word.start,
      siblings: readSiblings(siblings, number.start - siblings.length),
    };
  }
  const before = text.slice(Math.max(0, number.start - 10), number.start);
  return soAlone.test(before) ? { type: null, start: number.start, siblings: [] } : null;
}

function answersTo(word: TypeWord, { form, typeCode }: DocumentNumber): boolean {
  if (typeCode === null) return form === "letter" && /^(?:cong-van|van-ban)$/u.test(word.slug);
  return documentTypesByAbbreviation(typeCode).some(({ slug }) => slug === word.slug);
}

function readSiblings(text: string, offset: number): Lead["siblings"] {
  return [...text.matchAll(/\d+[a-z]?/gu)].map((match) => ({
    serial: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}
