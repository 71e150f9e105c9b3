import { lawNames } from "../../lexicon/law-names.ts";
import { documentTypeByWord } from "../../lexicon/document-types.ts";
import type { BareCitation } from "./citation.ts";
import type { DocumentNumber } from "./document-number.ts";
import { anyOf, blank, so, wordEnd, wordStart } from "./fragments.ts";

export type LawCitation = BareCitation & { name: string };

const known = anyOf(lawNames);
const amending = String.raw`Luật${blank}sửa đổi,${blank}bổ sung${blank}một số điều${blank}của${blank}`;
// "Luật Sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều"
const named = new RegExp(
  String.raw`${wordStart}(?<name>(?:${amending})?${known}(?:(?<=${amending}.{0,200})(?:,|${blank}và)${blank}${known}){0,9})${wordEnd}`,
  "giu",
);
// A law the list does not know ends where its number or its date begins: "Luật Dữ liệu mở số 60/2024/QH15".
const numbered = new RegExp(
  String.raw`${wordStart}(?<name>(?:Bộ luật|Luật|Pháp lệnh)${blank}\p{Lu}(?:(?!${wordStart}(?:Luật|Nghị|số|ngày|Căn cứ)${wordEnd})[\p{L}\p{N}, \-–]){2,150})(?=${blank}(?:(?:${so}${blank}{0,3}){1,2}\d{1,3}${blank}?/${blank}?\d{4}${blank}?/|ngày${blank}\d))`,
  "gu",
);
const toNumber = new RegExp(
  String.raw`${blank}{1,3}(?:\((?:sửa đổi)\)${blank})?(?:${so}${blank}{0,3}){0,2}`,
  "iuy",
);
// A bill is no law yet: "Dự án Luật Năng lượng nguyên tử", "đề nghị xây dựng Luật Cán bộ, công chức".
const bill = /(?:dự án|dự thảo|xây dựng)[^\S\n]+$/iu;

/** Laws, codes and ordinances cited by name, with their number where it follows. */
export function findLaws(text: string, numbers: readonly DocumentNumber[]): LawCitation[] {
  const byStart = new Map(numbers.map((number) => [number.start, number]));
  const matches = [...text.matchAll(named), ...text.matchAll(numbered)].sort(
    (a, b) => a.index - b.index || b[0].length - a[0].length,
  );
  const laws: LawCitation[] = [];
  let last = 0;
  for (const match of matches) {
    const name = match.groups?.["name"] ?? match[0];
    if (match.index < last || !/^[\p{Lu}]/u.test(name)) continue;
    if (bill.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    last = match.index + name.length;
    const number = byStart.get(after(toNumber, text, last));
    const assembly = number?.form === "assembly" ? number : null;
    laws.push({
      form: assembly === null ? "name" : "assembly",
      type:
        documentTypeByWord(/^(?:Bộ luật|Pháp lệnh|Hiến pháp|Luật)/iu.exec(name)?.[0] ?? "")?.slug ?? "luat",
      typePrinted: true,
      name: name.replace(/\s+/gu, " "),
      number: assembly?.canonical ?? null,
      serial: assembly?.serial ?? null,
      symbol: assembly?.symbol ?? null,
      typeCode: null,
      repaired: false,
      span: { start: match.index, end: assembly?.end ?? last },
    });
  }
  return laws;
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? at : at + match[0].length;
}
