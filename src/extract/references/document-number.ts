import { canonicalTypeCode } from "../../lexicon/document-types.ts";
import { issuerCodes } from "../../lexicon/issuer-codes.ts";
import type { Span } from "../../model/span.ts";
import { alternatives } from "../../text/alternatives.ts";
import { blank } from "./fragments.ts";

/**
 * How a number is built. `typed`: with a type code, state or Party (281/QĐ-TTg, 60/2021/NĐ-CP, 25-CT/TW);
 * `assembly`: 61/2024/QH15; `letter`: issuer and unit without type (2679/SCT-QLTM).
 */
export type NumberForm = "typed" | "assembly" | "letter";

export type DocumentNumber = Span & {
  form: NumberForm;
  /** Without the blanks of bad typing, codes in their usual spelling: "71/NQ -CP" is 71/NQ-CP. */
  canonical: string;
  /** What stands before the first mark: "281", "30c", "66.25". */
  serial: string;
  /** From the first mark on, in canonical spelling: "/QĐ-TTg", "-CT/TW". */
  symbol: string;
  typeCode: string | null;
  /** A hyphen lost between type and issuer was put back: "1961/QĐUBND". */
  repaired: boolean;
};

// Not inside another number, but glued to its word: "số281/QĐ-TTg".
const serial = String.raw`(?:(?<=s[ốỐ])|(?<![\p{sc=Latn}\p{N}/.,\-–]))(?<serial>\d{1,6}(?:\.\d{1,4})?[a-zđ]?)`;
const year = String.raw`(?:${blank}{0,2}/${blank}{0,2}(?<year>(?:19|20)\d{2}))?`;
const hyphen = String.raw`${blank}{0,2}[\-–]${blank}{0,2}`;
const slash = String.raw`${blank}{0,2}/${blank}{0,2}`;

// The codes of NĐ 30/2020 Phụ lục III and of the Party, typed now and then without the bar of Đ or with a small letter
// too many: "06-Ctr/TU".
const typeCode = String.raw`(?<type>NQLT|NQ|QĐ|QÐ|QD|Qđ|QyĐ|QYĐ|CTr|CTR|Ctr|CT|QC|TC|TB|HD|KH|PA|ĐA|DA|BC|BB|TTLT|TTr|TTR|Ttr|TT|HĐ|CĐ|NĐ|NÐ|ND|VBHN|KL|CV|PL)`;
// A word that lost its blank is no part of the code: "70-TB/TWngày 06 tháng 01 năm 2012".
const code = String.raw`\p{Lu}(?:(?!ngày|của|về)[\p{sc=Latn}\p{N}&])*`;
// A blank is let through before capitals only: "VPCP- KGVX", but not "25-CT/TW- Ban Bí thư". Some provinces add a
// section after a full stop: "12/QĐ-UBND.HC".
const moreCodes = String.raw`(?:(?:[\-–](?:${blank}(?=\p{Lu}{2}))?|\.(?=\p{Lu}{2}))${code})*`;
const issuer = String.raw`(?<issuer>${code}${moreCodes})`;

const typed = new RegExp(
  String.raw`${serial}(?:${year}${slash}${typeCode}${hyphen}|(?:${hyphen}|${blank})${typeCode.replace("<type>", "<partyType>")}${slash})${issuer}`,
  "gu",
);
const knownIssuers = alternatives(Object.keys(issuerCodes).flatMap((known) => [known, known.toUpperCase()]));
const lostHyphen = new RegExp(
  String.raw`${serial}${year}/${typeCode}(?<issuer>${knownIssuers})(?![\p{sc=Latn}\p{N}]|[\-–]\p{Lu})`,
  "gu",
);
const assembly = new RegExp(
  String.raw`${serial}${slash}(?<year>(?:19|20)\d{2})${slash}(?<issuer>(?:UBTVQH|QH)\d{1,2})(?![\p{sc=Latn}\p{N}])`,
  "gu",
);
const letter = new RegExp(
  String.raw`${serial}${year}/(?<issuer>\p{Lu}{2}[\p{sc=Latn}\p{N}&]*[\-–](?:${blank}(?=\p{Lu}{2}))?\p{Lu}[\p{sc=Latn}\p{N}&]*(?:[\-–/]\p{Lu}[\p{sc=Latn}\p{N}&]*)*)`,
  "gu",
);

/** Every number in the text whose codes tell that it is one, in order, none over another. */
export function findDocumentNumbers(text: string): DocumentNumber[] {
  const found = [
    ...all(text, typed, fromTyped),
    ...all(text, lostHyphen, fromLostHyphen),
    ...all(text, assembly, fromAssembly),
    ...all(text, letter, fromLetter),
  ];
  // A sort is stable: of two readings at one place the one of the stricter form comes first.
  found.sort((a, b) => a.start - b.start);
  const kept: DocumentNumber[] = [];
  for (const number of found) if (number.start >= (kept.at(-1)?.end ?? 0)) kept.push(number);
  return kept;
}

type Groups = Record<string, string | undefined>;
type Reading = Omit<DocumentNumber, "start" | "end">;

function all(text: string, pattern: RegExp, read: (groups: Groups) => Reading): DocumentNumber[] {
  return [...text.matchAll(pattern)].map((match) => ({
    ...read(match.groups ?? {}),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function fromTyped({ serial = "", year, type, partyType, issuer = "" }: Groups): Reading {
  const typeCode = spellType(type ?? partyType ?? "");
  const symbol =
    partyType === undefined
      ? `${year === undefined ? "" : `/${year}`}/${typeCode}-${spellCodes(issuer)}`
      : `-${typeCode}/${spellCodes(issuer)}`;
  return { form: "typed", canonical: serial + symbol, serial, symbol, typeCode, repaired: false };
}

function fromLostHyphen(groups: Groups): Reading {
  return { ...fromTyped(groups), repaired: true };
}

function fromAssembly({ serial = "", year, issuer }: Groups): Reading {
  const symbol = `/${year}/${issuer}`;
  return { form: "assembly", canonical: serial + symbol, serial, symbol, typeCode: null, repaired: false };
}

function fromLetter({ serial = "", year, issuer = "" }: Groups): Reading {
  const symbol = `${year === undefined ? "" : `/${year}`}/${spellCodes(issuer)}`;
  return { form: "letter", canonical: serial + symbol, serial, symbol, typeCode: null, repaired: false };
}

const unbarred: Readonly<Record<string, string>> = { ND: "NĐ", QD: "QĐ", NÐ: "NĐ", QÐ: "QĐ" };

function spellType(code: string): string {
  const barred = unbarred[code] ?? code;
  return canonicalTypeCode(barred) ?? barred;
}

const spellings = new Map(Object.keys(issuerCodes).map((code) => [code.toUpperCase(), code]));

/** "TTG" of a title in capitals is TTg; blanks beside the hyphens go, and dashes become hyphens. */
function spellCodes(codes: string): string {
  return codes
    .split(/[^\S\n]*[\-–][^\S\n]*/u)
    .map((code) => spellings.get(code.replaceAll("Ð", "Đ").toUpperCase()) ?? code.replaceAll("Ð", "Đ"))
    .join("-");
}
