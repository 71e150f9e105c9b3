import type { LegacyTable } from "./table.ts";

/** Where Windows-1258 differs from Windows-1252: Vietnamese letters, and tones that follow their letter. */
const LETTERS: Readonly<Record<string, string>> = {
  Ã: "Ă",
  ã: "ă",
  Ð: "Đ",
  ð: "đ",
  Õ: "Ơ",
  õ: "ơ",
  Ý: "Ư",
  ý: "ư",
  þ: "₫",
  Ì: "\u0300",
  ì: "\u0301",
  Ò: "\u0309",
  Þ: "\u0303",
  ò: "\u0323",
};

const TONES = "ÌìÒÞò";
const VOWELS = "AEIOUYaeiouyÂÊÔâêôÃãÕõÝý";

export const windows1258: LegacyTable = {
  encoding: "windows-1258",
  steps: [
    {
      pattern: new RegExp(`[${VOWELS}][${TONES}]|[${Object.keys(LETTERS).join("")}]`, "gu"),
      put: (found) =>
        [...found]
          .map((letter) => LETTERS[letter] ?? letter)
          .join("")
          .normalize("NFC"),
    },
  ],
};
