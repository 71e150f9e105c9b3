import type { Line } from "../../document/outline.ts";
import {
  documentTypeByWord,
  documentTypesByAbbreviation,
  type DocumentType,
} from "../../lexicon/document-types.ts";
import type { Metadata } from "../../model/metadata.ts";
import type { OwnNumber } from "./number.ts";

type OwnType = Metadata["documentType"];

/** Codes that are told by their beginning: KHPH of a joint plan, KHGD of a school's. */
const TYPED = /^(?:KH|CTr|CTHĐ|ĐA|PA|QĐ|NQ|BC|TB|HD|TTr)/u;
/** A letter prints no type word, and its number has no code of one: "Số: 2291/BNV-CQĐP" (NĐ 30/2020 Phụ lục I, ô 3). */
const LETTER = { code: "CV", name: "Công văn" };

/** A plan is what is read when the paper does not print what it is. */
const UNSTATED = { code: "KH", name: "Kế hoạch" };

/** What a paper is by its type word, else by its number, else by what its opening says is issued. */
export const ownType = (
  typeLine: Line | null,
  number: OwnNumber | null,
  preamble: readonly Line[],
): OwnType =>
  typeOfWords(typeLine?.text ?? "") ?? typeOfNumber(number) ?? typeOfOpening(preamble) ?? UNSTATED;

/** The longest type that opens the words: "KẾ HOẠCH", "CHƯƠNG TRÌNH HÀNH ĐỘNG", "KẾ HOẠCH Triển khai ...". */
function openingType(wording: string): DocumentType | null {
  const words = wording.trim().split(/\s+/u, 5);
  for (let count = words.length; count > 0; count--) {
    const type = documentTypeByWord(words.slice(0, count).join(" "));
    if (type) return type;
  }
  return null;
}

function typeOfWords(wording: string): OwnType | null {
  const type = openingType(wording);
  return type && { code: type.abbreviations[0] ?? type.name, name: type.name };
}

function typeOfNumber(number: OwnNumber | null): OwnType | null {
  const type = number?.typeCode ? documentTypesByAbbreviation(number.typeCode)[0] : undefined;
  if (type) return { code: number?.typeCode ?? "", name: type.name };
  return number?.value.canonical?.includes("/") && !TYPED.test(number.value.symbol) ? LETTER : null;
}

/** "Ban Thường vụ Tỉnh ủy ban hành Chương trình hành động thực hiện ...", not "Chính phủ ban hành Nghị quyết". */
const ISSUES = /(?<!\p{sc=Latn})(?:ban hành|xây dựng)\s+(?=\p{Lu})/gu;
const PLANS: readonly string[] = ["ke-hoach", "chuong-trinh", "phuong-an", "de-an"];

function typeOfOpening(preamble: readonly Line[]): OwnType | null {
  const issued = preamble.flatMap(({ text }) =>
    [...text.matchAll(ISSUES)].map(({ index, 0: verb }) => text.slice(index + verb.length)),
  );
  const last = issued.findLast((wording) => PLANS.includes(openingType(wording)?.slug ?? ""));
  return last === undefined ? null : typeOfWords(last);
}
