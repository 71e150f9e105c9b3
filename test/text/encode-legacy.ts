import { decodeLegacy } from "../../src/text/legacy/convert.ts";
import type { LegacyEncoding } from "../../src/text/legacy/table.ts";

/**
 * Writes text (NFC) in an old encoding, as Latin-1 or Windows-1252 would show it. What the encoding has no letter
 * for stays; TCVN3 has no capitals with tones, so they become small.
 */
export const encodeLegacy: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: (text) => {
    const codes = singleCodes("tcvn3");
    return [...text].map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join("");
  },
  viscii: (text) => {
    const codes = singleCodes("viscii");
    return [...text].map((letter) => codes.get(letter) ?? letter).join("");
  },
  vni: (text) => text.replace(/\p{L}/gu, encodeVni),
  viqr: (text) =>
    text
      .replace(/(?<=[aeiouyđăâêôơư\p{M}])[.?'`~(^+*]/giu, "\\$&")
      .replaceAll("đ", "dd")
      .replaceAll("Đ", "DD")
      .normalize("NFD")
      .replace(/[\u0300-\u0323]+/gu, (marks) => inOrder(marks, VIQR_MARKS)),
  "windows-1258": (text) =>
    text.replace(/\p{L}/gu, (letter) => {
      const [plain = "", tone = ""] = partTone(letter);
      return (CP1258[plain] ?? plain) + (CP1258[tone] ?? tone);
    }),
  "utf-8-as-1252": (text) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text)),
};

function singleCodes(encoding: LegacyEncoding): Map<string, string> {
  const codes = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  return new Map(
    codes.flatMap((code) => {
      const letter = decodeLegacy(code, encoding);
      return /\p{L}/u.test(letter) && letter !== code ? [[letter, code] as const] : [];
    }),
  );
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** The letter without its tone (NFC), and the tone. */
function partTone(letter: string): [string, string] {
  const parts = letter.normalize("NFD");
  const tone = TONES.exec(parts)?.[0] ?? "";
  return [parts.replace(TONES, "").normalize("NFC"), tone];
}

const VIQR_MARKS: Readonly<Record<string, string>> = {
  "\u0306": "(",
  "\u0302": "^",
  "\u031b": "+",
  "\u0301": "'",
  "\u0300": "`",
  "\u0309": "?",
  "\u0303": "~",
  "\u0323": ".",
};

function inOrder(marks: string, codes: Readonly<Record<string, string>>): string {
  const order = Object.keys(codes);
  return [...marks]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((mark) => codes[mark])
    .join("");
}

const CP1258: Readonly<Record<string, string>> = {
  Ă: "Ã",
  ă: "ã",
  Đ: "Ð",
  đ: "ð",
  Ơ: "Õ",
  ơ: "õ",
  Ư: "Ý",
  ư: "ý",
  "\u0300": "Ì",
  "\u0301": "ì",
  "\u0309": "Ò",
  "\u0303": "Þ",
  "\u0323": "ò",
};

const VNI_ALONE: Readonly<Record<string, string>> = {
  í: "í",
  ì: "ì",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  ỵ: "î",
  đ: "ñ",
  ơ: "ô",
  ư: "ö",
};
const VNI_TONES = { "\u0301": "ùáé", "\u0300": "øàè", "\u0309": "ûåú", "\u0303": "õãü", "\u0323": "ïäë" };

function encodeVni(letter: string): string {
  const small = letter.toLowerCase();
  const asCase = (code: string): string => (letter === small ? code : code.toUpperCase());
  const alone = VNI_ALONE[small];
  if (alone !== undefined) return asCase(alone);
  const [plain, tone] = partTone(small);
  const marks = VNI_TONES[tone as keyof typeof VNI_TONES] ?? "";
  if (plain === "ă") return asCase(`a${marks.charAt(2) || "ê"}`);
  if ("âêô".includes(plain)) return asCase(plain.normalize("NFD").charAt(0) + (marks.charAt(1) || "â"));
  return asCase((VNI_ALONE[plain] ?? plain) + marks.charAt(0));
}
