import type { LegacyTable } from "./table.ts";
import { byteOfLetter, lettersOfByte } from "./windows-1252.ts";

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => lettersOfByte(first + at).join("")).join("");

const NEXT = `[${range(0x80, 0xbf)}]`;
/** The bytes of one letter in UTF-8; à is C3 A0, and its no-break blank is often a plain one by now. */
const LETTER = [
  `[${range(0xc2, 0xdf)}]${NEXT}`,
  `[${range(0xe0, 0xef)}]${NEXT}{2}`,
  `[${range(0xf0, 0xf4)}]${NEXT}{3}`,
  "Ã (?! ?[A-Z])",
].join("|");

const decoder = new TextDecoder("utf-8", { fatal: true });

/** "á»¦y ban nhÃ¢n dÃ¢n": UTF-8 read as Windows-1252. */
export const utf8As1252: LegacyTable = {
  encoding: "utf-8-as-1252",
  steps: [{ pattern: new RegExp(LETTER, "gu"), put: decode }],
};

function decode(found: string): string {
  if (found === "Ã ") return "à";
  try {
    return decoder.decode(Uint8Array.from([...found], (letter) => byteOfLetter(letter) ?? 0));
  } catch {
    return found;
  }
}
