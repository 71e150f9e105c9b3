import { documentTypeByWord, documentTypes } from "../../lexicon/document-types.ts";

/** One blank inside a line; blocks are parted by line feeds, and no citation runs over one. */
export const blank = String.raw`[^\S\n]`;

/** Beginning and end of a word; \b knows ASCII letters only. */
export const wordStart = String.raw`(?<![\p{L}\p{N}])`;
export const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/** Any of the words, longest first, so that "Văn bản hợp nhất" is not read as "Văn bản". */
export function anyOf(words: readonly string[]): string {
  const byLength = [...words].sort((a, b) => b.length - a.length);
  return `(?:${byLength.map((word) => word.replaceAll(" ", `${blank}{1,3}`)).join("|")})`;
}

/** The word for the type of a document: "Quyết định", "Thông tư liên tịch". To be matched without regard to case. */
export const typeWord = anyOf(documentTypes.map((type) => type.name));

/** "số", "số:", and "so", as scanners of old papers read it: "Chỉ thị so 41-CT/TW". */
export const so = String.raw`s[ốo]${blank}{0,3}[:.]?`;

const leading = new RegExp(`^${typeWord}${wordEnd}`, "iu");

/** The slug of the type word that a name begins with: "Chỉ thị 37" is a "chi-thi". */
export function leadingType(name: string): string | null {
  return documentTypeByWord(leading.exec(name)?.[0] ?? "")?.slug ?? null;
}
