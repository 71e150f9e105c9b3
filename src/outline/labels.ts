import { parseRoman } from "../text/roman.ts";

/**
 * Classes of printed labels, from the outermost to the innermost. The level of a section comes from the class of
 * its numeral, never from markup (NĐ 30/2020 Phụ lục I, Mục V, and what plans add to it).
 */
export const LABEL_CLASSES = [
  "annex", // PHỤ LỤC I
  "form", // Biểu 01, Phụ biểu 3, Mẫu số 2
  "part", // PHẦN 1, Phần thứ nhất
  "chapter", // Chương II
  "division", // Mục 1
  "capital", // A.
  "roman", // II.
  "article", // Điều 3.
  "decimal1", // 1.
  "decimal2", // 1.1.
  "decimal3", // 1.1.1.
  "decimal4",
  "letter", // a) đ)
  "bracket", // (1)
  "star", // * Về trang thiết bị:
  "dash", // -
  "plus", // +
  "bullet", // •
] as const;
export type LabelClass = (typeof LABEL_CLASSES)[number];

export type Label = {
  class: LabelClass;
  /** As printed, without closing marks: "II", "2.1", "đ", "-", "PHẦN 1". */
  text: string;
  /** Place in its run, from 1, where the class counts. */
  ordinal: number | null;
  /** Offset in the line at which the text after the label begins. */
  end: number;
};

export const rankOf = (label: LabelClass): number => LABEL_CLASSES.indexOf(label);

/** "I", "01", "A", and those of an appendix in parts: "1A", "II.1", "I-B". */
const NUMERAL = String.raw`(?:[IVXLC]+|\d{1,3}[a-zđ]?|[A-Z])(?:[.\-](?:\d{1,2}|[A-ZĐ]))?(?![\p{sc=Latn}\d])`;
const ORDINAL_WORD = String.raw`(?:thứ\s+\p{sc=Latn}+)`;
const CLOSING = String.raw`\s*[.:)\-–/]?\s*`;

const words = (pattern: string) => new RegExp(`^(${pattern})${CLOSING}`, "iu");

const ANNEX = words(String.raw`phụ\s+lục(?:\s+(?:số\s*)?:?\s*${NUMERAL})?`);
const FORM = words(
  String.raw`(?:(?:phụ\s+)?biểu(?:\s+mẫu)?|mẫu)(?:\s+số)?\s*:?\s*\d{1,3}(?:[./]?[A-Z]{0,3})?(?![\p{sc=Latn}\d])`,
);
const PART = words(String.raw`phần\s+(?:${ORDINAL_WORD}|${NUMERAL})`);
const CHAPTER = words(String.raw`chương\s+${NUMERAL}`);
const DIVISION = words(String.raw`(?:tiểu\s+)?mục\s+${NUMERAL}`);
const ARTICLE = words(String.raw`điều\s+\d{1,3}[a-zđ]?(?![\p{sc=Latn}\d])`);
// "Mục 1", "Phần I" open a line of their own; in "Phần mềm ..." or "Mục tiêu" no numeral follows.
// "V/v xây dựng kế hoạch" of a letter, "V/V BAN HÀNH KẾ HOẠCH" are no label.
const ROMAN = /^(?!V\s?\/\s?[vV](?!\p{sc=Latn}))([IVX]{1,6})\s*[.\-–)/]\s*(?=[\p{sc=Latn}“"(\d]|$)/u;
const CAPITAL = /^([A-HK-Z])\s*(?:[.)]\s+(?=[\p{Lu}“"])|[\-–/]\s*(?=\p{Lu}{2}))/u;
// "I.1. Mục đích", "A.2.1 Nông nghiệp": the number of a division with that of the one around it.
const COMPOUND = /^((?:[IVX]{1,6}|[A-H])((?:\.\d{1,2}){1,3}))\s*(?:[.)]\s*|\s)(?=[\p{Lu}“"])/u;
// "2025." that ends a broken date is no label, nor is "21.500 tỷ": at most two digits, then a blank or capital.
// "1/ Mục đích" of communes, not "24/7", "12/KH-UBND".
const DECIMAL =
  /^(\d{1,2}(?:\.\d{1,2}){0,3})\s*(?:[.)\-–]+\s*(?=[\p{sc=Latn}“"(\[]|$)|\/(?:\s+(?=\p{Lu})|(?=\p{Lu}\p{Ll}))|\s+(?=\p{Lu}))/u;
const LETTER = /^(\p{Ll}\d?)\s*(?:[.)]\s*(?=[\p{sc=Latn}“"(\d]|$)|\/\s+(?=\p{Lu}))/u;
const BRACKET = /^\((\d{1,2}|\p{Ll}|[ivx]{1,5})\)\s*(?=\S)/u;
const STAR = /^(\*{1,3})\s*(?=[\p{sc=Latn}“"(\d])/u;
const DASH = /^([-–−])\s*(?=[\p{sc=Latn}“"(\d<>≥≤%])/u;
const PLUS = /^(\+)\s*(?=[\p{sc=Latn}“"(\d<>≥≤])/u;
const BULLET = /^([•●▪◦○‣])\s*(?=\S)/u;

/** Order of the points in practice: the Vietnamese alphabet without its modified vowels (NĐ 30/2020 Phụ lục I). */
export const POINT_LETTERS = [..."abcdđeghiklmnopqrstuvxy"];

const WORD_LABELS: readonly [LabelClass, RegExp][] = [
  ["annex", ANNEX],
  ["form", FORM],
  ["part", PART],
  ["chapter", CHAPTER],
  ["division", DIVISION],
  ["article", ARTICLE],
];

const SIGN_LABELS: readonly [LabelClass, RegExp][] = [
  ["bracket", BRACKET],
  ["star", STAR],
  ["dash", DASH],
  ["plus", PLUS],
  ["bullet", BULLET],
];

function wordLabel(line: string): Label | null {
  for (const [labelClass, pattern] of WORD_LABELS) {
    const match = pattern.exec(line);
    if (!match?.[1]) continue;
    const rest = line.slice(match[0].length);
    // "Phụ lục kèm theo Kế hoạch này gồm ..." and "Mục 3 Điều 5 ..." are sentences: a heading stands in capitals
    // or opens its title with a capital.
    const separated = /[.:)\-–/]\s*$/u.test(match[0]);
    if (rest !== "" && !separated && !/^[\p{Lu}“"(]/u.test(rest)) continue;
    return { class: labelClass, text: match[1].trim(), ordinal: null, end: match[0].length };
  }
  return null;
}

/** The label of a line that is numbered in decimals; as many numbers as `numbers` has make its level. */
function decimal(text: string, numbers: string, end: number): Label {
  const parts = numbers.split(".");
  return { class: `decimal${parts.length}` as LabelClass, text, ordinal: Number(parts.at(-1)), end };
}

/** The label that opens a line, or null. `line` begins without blanks. */
export function readLabel(line: string): Label | null {
  const worded = wordLabel(line);
  if (worded) return worded;
  const compound = COMPOUND.exec(line);
  if (compound?.[1] && compound[2]) return decimal(compound[1], compound[2].slice(1), compound[0].length);
  const roman = ROMAN.exec(line);
  if (roman?.[1]) {
    const ordinal = parseRoman(roman[1]);
    if (ordinal !== null) return { class: "roman", text: roman[1], ordinal, end: roman[0].length };
  }
  const numbered = DECIMAL.exec(line);
  if (numbered?.[1]) return decimal(numbered[1], numbered[1], numbered[0].length);
  const letter = LETTER.exec(line);
  if (letter?.[1]) {
    const ordinal = POINT_LETTERS.indexOf(letter[1]) + 1;
    return { class: "letter", text: letter[1], ordinal: ordinal || null, end: letter[0].length };
  }
  const capital = CAPITAL.exec(line);
  if (capital?.[1]) {
    return {
      class: "capital",
      text: capital[1],
      ordinal: capital[1].charCodeAt(0) - 64,
      end: capital[0].length,
    };
  }
  for (const [labelClass, pattern] of SIGN_LABELS) {
    const match = pattern.exec(line);
    if (match?.[1]) {
      const ordinal = labelClass === "bracket" && /^\d+$/u.test(match[1]) ? Number(match[1]) : null;
      return { class: labelClass, text: match[1], ordinal, end: match[0].length };
    }
  }
  return null;
}
