import { byList, type LegacyTable } from "./table.ts";

/**
 * VNI-Windows, the set of the fonts named VNI-*: a plain letter and a mark behind it. Marks stand in the order plain
 * (mũ or trăng alone), sắc, huyền, hỏi, ngã, nặng; "." where the letter has none.
 */
const ROWS = [
  { letter: "a", marks: ".ùøûõï", means: "aáàảãạ" },
  { letter: "a", marks: "âáàåãä", means: "âấầẩẫậ" },
  { letter: "a", marks: "êéèúüë", means: "ăắằẳẵặ" },
  { letter: "e", marks: ".ùøûõï", means: "eéèẻẽẹ" },
  { letter: "e", marks: "âáàåãä", means: "êếềểễệ" },
  { letter: "o", marks: ".ùøûõï", means: "oóòỏõọ" },
  { letter: "o", marks: "âáàåãä", means: "ôốồổỗộ" },
  { letter: "ô", marks: ".ùøûõï", means: "ơớờởỡợ" },
  { letter: "u", marks: ".ùøûõï", means: "uúùủũụ" },
  { letter: "ö", marks: ".ùøûõï", means: "ưứừửữự" },
  { letter: "y", marks: ".ùøûõ.", means: "yýỳỷỹ." },
] as const;

/** Letters of one code. */
const ALONE = "ôơ öư íí ìì æỉ óĩ òị îỵ ñđ";

function makeLetters(): Map<string, string> {
  const letters = new Map<string, string>();
  for (const { letter, marks, means } of ROWS) {
    [...marks].forEach((mark, at) => {
      const meant = means.charAt(at);
      if (mark === ".") return;
      letters.set(letter + mark, meant);
      letters.set(letter + mark.toUpperCase(), meant);
      letters.set(letter.toUpperCase() + mark.toUpperCase(), meant.toUpperCase());
      letters.set(letter.toUpperCase() + mark, meant.toUpperCase());
    });
  }
  for (const pair of ALONE.split(" ")) {
    letters.set(pair.charAt(0), pair.charAt(1));
    letters.set(pair.charAt(0).toUpperCase(), pair.charAt(1).toUpperCase());
  }
  return letters;
}

export const vni: LegacyTable = { encoding: "vni", steps: [byList(makeLetters())] };
