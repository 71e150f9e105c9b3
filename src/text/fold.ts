/**
 * Keys by which texts are compared: never shown, never written back.
 *
 * `toneKey` and `matchKey` keep the length of an NFC text, so offsets found in the key hold in the text.
 */

const toneRow = (letters: string): readonly string[] => [...letters];

/** Plain letter, then huyền, sắc, hỏi, ngã, nặng. */
const A = toneRow("aàáảãạ");
const E = toneRow("eèéẻẽẹ");
const I = toneRow("iìíỉĩị");
const O = toneRow("oòóỏõọ");
const U = toneRow("uùúủũụ");
const Y = toneRow("yỳýỷỹỵ");

const toned = (row: readonly string[]): string => row.slice(1).join("");

/**
 * The tone of an open "oa", "oe", "uy" stands on either letter: "hòa" and "hoà", "khỏe" and "khoẻ", "ủy" and "uỷ"
 * are one word each, and plans mix both. In "qu" the u belongs to the initial: "quý", "quà" have one form.
 */
const NEW_STYLE = new RegExp(
  `(?<!q)(?:o[${toned(A)}]|o[${toned(E)}]|u[${toned(Y)}])(?![\\p{sc=Latn}\\p{M}])`,
  "gu",
);

const toOldStyle: ReadonlyMap<string, string> = new Map(
  (
    [
      [O, A],
      [O, E],
      [U, Y],
    ] as const
  ).flatMap(([glide, nucleus]) =>
    nucleus
      .slice(1)
      .map((letter, tone) => [`${glide[0]}${letter}`, `${glide[tone + 1]}${nucleus[0]}`] as const),
  ),
);

/** An open syllable with y as its only vowel, after the initials where i is written as well: "bác sỹ", "tỷ lệ", "quý". */
const FINAL_Y = new RegExp(`(?<!\\p{sc=Latn})(?:[hklmst]|qu)[${Y.join("")}](?![\\p{sc=Latn}\\p{M}])`, "gu");
const iForY: ReadonlyMap<string, string> = new Map(Y.map((letter, tone) => [letter, I[tone] as string]));

const DASHES = /[\u2010-\u2015\u2212]/gu;
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/gu;

/** Search key: no marks, đ as d, lower case, runs of white space as one blank, trimmed. "Ủy  ban" -> "uy ban". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");
}

/** NFC, lower case, tone marks in the old style: "Xã hội hoá" and "xã hội hóa" have one key. */
export function toneKey(text: string): string {
  return lower(text.normalize("NFC")).replace(NEW_STYLE, (rime) => toOldStyle.get(rime) ?? rime);
}

/**
 * `toneKey` with y written i where both are right ("tỷ lệ", "tỉ lệ"), dashes as "-" and odd blanks as plain ones.
 * The key by which words and phrases are looked up in the lexicon.
 */
export function matchKey(text: string): string {
  return toneKey(text)
    .replace(FINAL_Y, (word) => word.slice(0, -1) + (iForY.get(word.slice(-1)) ?? "i"))
    .replace(DASHES, "-")
    .replace(BLANKS, " ");
}

/** `toneKey` without anything but letters and digits: the key by which annotated and extracted wordings are compared. */
export function compareKey(text: string): string {
  return toneKey(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Lower case that keeps the length: only "İ" would grow. */
function lower(text: string): string {
  return text.replaceAll("İ", "I").toLowerCase();
}
