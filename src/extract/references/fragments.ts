import { alternatives } from "../../text/alternatives.ts";

/** One blank inside a line; blocks are parted by line feeds, and no citation runs over one. */
export const blank = String.raw`[^\S\n]`;

/** Beginning and end of a word; \b knows ASCII letters only. */
export const wordStart = String.raw`(?<![\p{sc=Latn}\p{N}])`;
export const wordEnd = String.raw`(?![\p{sc=Latn}\p{N}])`;

/** "số", "số:", and "so", as scanners of old papers read it: "Chỉ thị so 41-CT/TW". */
export const so = String.raw`[sS][ốỐoO]${blank}{0,3}[:.]?`;

/** Any of the words in small letters, longest first, so that "Văn bản hợp nhất" is not read as "Văn bản". */
export function anyOf(words: readonly string[]): string {
  return `(?:${alternatives(words).toLowerCase().replaceAll(" ", `${blank}{1,3}`)})`;
}

/** Matches a sticky pattern at one offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
