import { lawNames } from "../../lexicon/law-names.ts";
import { documentTypeByWord } from "../../lexicon/document-types.ts";
import type { BareCitation } from "./citation.ts";
import type { DocumentNumber } from "./document-number.ts";
import { blank, matchAt, so, wordStart } from "./fragments.ts";

export type LawCitation = BareCitation & { name: string };

const head = new RegExp(
  `${wordStart}(?:Hiến pháp|HIẾN PHÁP|Bộ luật|BỘ LUẬT|Pháp lệnh|PHÁP LỆNH|Luật|LUẬT)(?=${blank})`,
  "gu",
);
const amending = new RegExp(
  `Luật${blank}sửa đổi,?${blank}bổ sung${blank}một số điều${blank}(?:của${blank})?(?=Luật|Bộ luật)`,
  "iuy",
);
const nextLaw = new RegExp(`(?:,|${blank}và)${blank}(?=Luật|Bộ luật)`, "iuy");
// A law the list does not know ends where its number or its date begins: "Luật Dữ liệu mở số 60/2024/QH15".
const unknown = new RegExp(
  String.raw`(?:Bộ luật|Luật|Pháp lệnh)${blank}\p{Lu}(?:(?!${wordStart}(?:Luật|Nghị|số|ngày|được|do|có|theo|quy định|tại)(?!\p{sc=Latn}))[\p{sc=Latn}\p{N}, \-–]){2,150}(?=${blank}(?:(?:${so}${blank}{0,3}){1,2}\d{1,3}${blank}?/${blank}?\d{4}${blank}?/|ngày${blank}\d))`,
  "uy",
);
const toNumber = new RegExp(
  String.raw`${blank}{1,3}(?:\(sửa đổi\)${blank})?(?:${so}${blank}{0,3}){0,2}`,
  "iuy",
);
// A bill is no law yet: "Dự án Luật Năng lượng nguyên tử", "đề nghị xây dựng Luật Cán bộ, công chức".
const bill = /(?:dự án|dự thảo|xây dựng)[^\S\n]+$/iu;

const knownByStart = new Map<string, string[]>();
for (const name of lawNames) {
  const key = startOf(name);
  knownByStart.set(key, [...(knownByStart.get(key) ?? []), name.toLowerCase()]);
}
for (const names of knownByStart.values()) names.sort((a, b) => b.length - a.length);

/** Laws, codes and ordinances cited by name, with their number where it follows. */
export function findLaws(text: string, numbers: readonly DocumentNumber[]): LawCitation[] {
  const byStart = new Map(numbers.map((number) => [number.start, number]));
  const laws: LawCitation[] = [];
  let last = 0;
  for (const { index: start } of text.matchAll(head)) {
    if (start < last || bill.test(text.slice(Math.max(0, start - 20), start))) continue;
    const end = amendingLawEnd(text, start) ?? knownEnd(text, start) ?? sticky(unknown, text, start);
    if (end === null) continue;
    last = end;
    const found = byStart.get(sticky(toNumber, text, end) ?? end);
    const assembly = found?.form === "assembly" ? found : null;
    const name = text.slice(start, end);
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
      span: { start, end: assembly?.end ?? end },
    });
  }
  return laws;
}

/** "Luật Sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều" is one law. */
function amendingLawEnd(text: string, start: number): number | null {
  const opening = sticky(amending, text, start);
  let end = opening === null ? null : knownEnd(text, opening);
  for (let more = end; more !== null;) {
    end = more;
    const next = sticky(nextLaw, text, more);
    more = next === null ? null : knownEnd(text, next);
  }
  return end;
}

/** Where the longest listed name that begins at `start` ends. */
function knownEnd(text: string, start: number): number | null {
  const wording = text.slice(start, start + 120).toLowerCase();
  for (const name of knownByStart.get(startOf(wording)) ?? []) {
    const length = lengthOf(name, wording);
    if (length !== null && !/^[\p{sc=Latn}\p{N}]/u.test(wording.slice(length))) return start + length;
  }
  return null;
}

/** How much of the wording the name takes, with or without its commas: "Luật Thi đua khen thưởng". */
function lengthOf(name: string, wording: string): number | null {
  let at = 0;
  for (const char of name) {
    if (wording[at] === char) at++;
    else if (char !== ",") return null;
  }
  return at;
}

/** The first two words, by which the list is kept: few laws share them. */
function startOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{sc=Latn}]+/u, 2)
    .join(" ");
}

function sticky(pattern: RegExp, text: string, at: number): number | null {
  const match = matchAt(pattern, text, at);
  return match === null ? null : at + match[0].length;
}
