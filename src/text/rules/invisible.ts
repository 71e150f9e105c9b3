import type { TextRule } from "./rule.ts";

/** C0 and C1 controls but tab and line feed, zero-width letters, direction marks, byte order marks. */
const INVISIBLE =
  "[\\u0000-\\u0008\\u000e-\\u001d\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff]";

/** Drops what prints nothing; it would part words: "Uỷ\u200bban". */
export const invisibleLetters: TextRule = {
  name: "invisible",
  on: "letters",
  hint: new RegExp(INVISIBLE, "u"),
  pattern: new RegExp(`${INVISIBLE}+`, "gu"),
  put: "",
};

/** Word writes its non-breaking hyphen as U+001E when it saves plain text: "25\u001eCT/TW". */
export const wordHyphen: TextRule = {
  name: "word-hyphen",
  on: "letters",
  hint: /\u001e/u,
  pattern: /\u001e/gu,
  put: "-",
};
