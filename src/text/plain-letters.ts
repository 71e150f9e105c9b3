/** What right text is made of besides ASCII: the letters of Vietnamese in NFC, and signs that stay as they are. */
const LETTERS =
  "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ" +
  "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";
const SIGNS = "“”‘’–—…•·«»≥≤±×÷°²³¹½¼¾§©®";

const isPlainUnit = new Uint8Array(0x10000);
for (let code = 0x20; code < 0x7f; code++) isPlainUnit[code] = 1;
for (const letter of `\t\n${LETTERS}${SIGNS}`) isPlainUnit[letter.charCodeAt(0)] = 1;

/** Whether a text is made of plain letters only, so that no rule about letters has any work. */
export function isPlainText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (isPlainUnit[text.charCodeAt(at)] === 0) return false;
  }
  return true;
}
