import { alternatives } from "../alternatives.ts";

/** Encodings of Vietnamese from before Unicode, and UTF-8 that was taken for Windows-1252. */
export type LegacyEncoding = "tcvn3" | "vni" | "viqr" | "windows-1258" | "viscii" | "utf-8-as-1252";

/**
 * How text in an old encoding, read as Latin-1 or Windows-1252, becomes Unicode: in every step what `pattern`
 * matches is replaced by what `put` makes of it, NFC.
 */
export type LegacyTable = {
  encoding: LegacyEncoding;
  steps: readonly { pattern: RegExp; put: (found: string) => string }[];
};

/** A step that replaces letters, or pairs of letter and mark, by a list; the longest that fits wins. */
export function byList(letters: ReadonlyMap<string, string>): LegacyTable["steps"][number] {
  const pattern = new RegExp(alternatives([...letters.keys()].map((key) => escapeForPattern(key))), "gu");
  return { pattern, put: (found) => letters.get(found) ?? found };
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
}
