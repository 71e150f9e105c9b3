import { oneLine } from "../text/one-line.ts";
import { documentTypeList, type DocumentType } from "./document-type-list.ts";

export type { DocumentType } from "./document-type-list.ts";

const types: readonly DocumentType[] = documentTypeList;
const bySlug = new Map(types.map((type) => [type.slug, type]));
const byName = new Map(types.map((type) => [type.name.toLowerCase(), type]));

const byAbbreviation = new Map<string, DocumentType[]>();
for (const type of types) {
  for (const abbreviation of type.abbreviations) {
    const key = abbreviation.toUpperCase();
    const list = byAbbreviation.get(key) ?? [];
    // The type whose first code this is comes first: QĐ is Quyết định before it is the Party's Quy định.
    if (type.abbreviations[0] === abbreviation) list.unshift(type);
    else list.push(type);
    byAbbreviation.set(key, list);
  }
}
// Thông tư is meant far more often than Thông tri, and Luật never wears its code alone.
byAbbreviation.get("TT")?.sort((a, b) => Number(b.legal) - Number(a.legal));

/** All types, in the order of the list. */
export const documentTypes: readonly DocumentType[] = types;

export function documentTypeBySlug(slug: string): DocumentType | null {
  return bySlug.get(slug) ?? null;
}

/** By the printed word in any case and with any blanks inside: "Kế hoạch", "KẾ  HOẠCH", "kế hoạch". */
export function documentTypeByWord(word: string): DocumentType | null {
  return byName.get(oneLine(word).toLowerCase()) ?? null;
}

/**
 * Every type that a code in a number may stand for, the likeliest first: "QĐ" is Quyết định, in the Party's papers
 * also Quy định. Case is not looked at, since titles are printed in capitals: "CTR", "QYĐ".
 */
export function documentTypesByAbbreviation(code: string): readonly DocumentType[] {
  return byAbbreviation.get(code.toUpperCase()) ?? [];
}

/** The canonical spelling of a type code: "CTR" and "ctr" are "CTr"; null if it is no type code. */
export function canonicalTypeCode(code: string): string | null {
  const upper = code.toUpperCase();
  for (const type of byAbbreviation.get(upper) ?? []) {
    const found = type.abbreviations.find((abbreviation) => abbreviation.toUpperCase() === upper);
    if (found !== undefined) return found;
  }
  return null;
}
