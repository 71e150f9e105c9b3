import type { SymbolFont } from "./fonts.ts";

/** Characters of Adobe's Symbol encoding that plans use as bullets, signs of comparison, arrows, Greek letters. */
const symbolCharacters: Readonly<Record<number, string>> = {
  0x20: " ",
  0x2a: "*",
  0x2b: "+",
  0x2d: "-",
  0x61: "α",
  0x62: "β",
  0x67: "γ",
  0x6d: "µ",
  0x70: "π",
  0x73: "σ",
  0x44: "Δ",
  0x53: "Σ",
  0x57: "Ω",
  0xa3: "≤",
  0xa5: "∞",
  0xa8: "♦",
  0xab: "↔",
  0xac: "←",
  0xad: "↑",
  0xae: "→",
  0xaf: "↓",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xbb: "≈",
  0xbc: "…",
  0xbe: "—",
  0xd2: "®",
  0xd3: "©",
  0xd4: "™",
  0xd6: "√",
  0xd7: "·",
  0xde: "⇒",
  0xe5: "∑",
};

/** Characters of Wingdings: bullets, boxes, ticks, arrows, and the telephone and letter of an address line. */
const wingdingsCharacters: Readonly<Record<number, string>> = {
  0x20: " ",
  0x28: "☎",
  0x2a: "✉",
  0x46: "☞",
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "❑",
  0x72: "❒",
  0x73: "⬧",
  0x74: "⧫",
  0x75: "◆",
  0x76: "❖",
  0x77: "⬥",
  0x9e: "·",
  0x9f: "•",
  0xa1: "○",
  0xa7: "▪",
  0xa8: "◻",
  0xab: "★",
  0xd8: "➢",
  0xdf: "←",
  0xe0: "→",
  0xe8: "➔",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

/** What stands for a picture that has no entry above. */
export const unknownSymbol = "□";

const PRIVATE_USE_START = 0xf000;
const PRIVATE_USE_END = 0xf0ff;

/**
 * The Unicode character for a character of a symbol font, given by its code in the font or by the private use
 * code (U+F000 more) that Word writes for it. Null where the picture is not known.
 */
export function symbolCharacter(font: SymbolFont, code: number): string | null {
  const own = code >= PRIVATE_USE_START && code <= PRIVATE_USE_END ? code - PRIVATE_USE_START : code;
  if (font === "symbol") return symbolCharacters[own] ?? null;
  if (font === "wingdings") return wingdingsCharacters[own] ?? null;
  return null;
}

/**
 * Text typed in a symbol font: same length, each picture by its character. Letters that no symbol font holds
 * (beyond one byte) are printed in another font, and stay.
 */
export function symbolText(font: SymbolFont, text: string): string {
  return text.replace(/[\u0021-\u00ff\uf020-\uf0ff]/gu, (letter) => {
    const code = letter.charCodeAt(0);
    return symbolCharacter(font, code) ?? (code < PRIVATE_USE_START ? letter : unknownSymbol);
  });
}
