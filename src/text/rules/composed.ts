import type { TextRule } from "./rule.ts";

/** A letter with the marks that follow it, or marks without a letter. */
const MARKED = "\\P{M}?\\p{M}+";
/** Korean letters compose without marks. */
const JAMO = "[\\u1100-\\u11ff\\uac00-\\ud7a3]+";
/**
 * Letters that NFC replaces even when they stand alone: the signs of Ohm, Kelvin and Ångström, letters of Indic and
 * Hebrew scripts, compatibility ideographs.
 */
const SINGLETON =
  "[\\u0374\\u037e\\u0387\\u0958-\\u095f\\u09dc-\\u09df\\u0a33-\\u0a5e\\u0b5c\\u0b5d\\u0f43-\\u0fb9\\u1f71-\\u1ffd" +
  "\\u2000\\u2001\\u2126\\u212a\\u212b\\u2329\\u232a\\u2adc\\uf900-\\ufaff\\ufb1d-\\ufb4f" +
  "\\u{1d15e}-\\u{1d1c0}\\u{2f800}-\\u{2fa1d}]";

/**
 * A vowel whose tone was typed before its dấu mũ or dấu trăng. Canonical order already puts dấu móc and dấu nặng
 * right, so only the marks of one class are left.
 */
const TONE_BEFORE_MODIFIER = /([AEOaeo])([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gu;

/**
 * Unicode NFC, letter by letter, as the contract of `plan.text` asks. Files mix composed and half-composed letters:
 * "TÔ\u0309 CHỨC", "NGUÔ\u0300N" come from keyboards of Windows-1258. Where the tone was typed before the
 * circumflex ("á\u0302" for "ấ") NFC alone does not help, so the two change places.
 */
export const composedLetters: TextRule = {
  name: "nfc",
  on: "letters",
  hint: new RegExp(`\\p{M}|[\\u1100-\\u11ff]|${SINGLETON}`, "u"),
  pattern: new RegExp(`${MARKED}|${JAMO}|${SINGLETON}`, "gu"),
  put: ([letter]) => letter.normalize("NFD").replace(TONE_BEFORE_MODIFIER, "$1$3$2").normalize("NFC"),
};
