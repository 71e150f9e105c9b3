import { blank, so, typeWord, wordEnd } from "./fragments.ts";

export type ReadShortName = { name: string; end: number };

// "(sau đây gọi tắt là Chỉ thị 37)", "(viết tắt là ...)", "(sau đây viết gọn là Luật)"
const introducer = String.raw`(?:(?:sau đây|dưới đây|sau đây được),?${blank}{0,3})?(?:gọi|viết)(?:${blank}(?:tắt|chung|gọn))?(?:${blank}là)?:?${blank}{0,3}`;
const introduced = new RegExp(
  String.raw`${blank}{0,3}[“"]?${blank}{0,3}\(${blank}{0,3}${introducer}[“"]?(?<name>[^()\n“”"]{2,80}?)[”"]?${blank}{0,3}\)`,
  "iuy",
);
// "(Đề án 06)", "(Kế hoạch số 242-KH/TU)": without an introducer only a type word with digits is a name.
const bracketed = new RegExp(
  String.raw`${blank}{0,3}\(${blank}{0,3}(?<name>${typeWord}${wordEnd}${blank}{1,3}(?:${so}${blank}{0,3})?\d[\p{L}\p{N}/\-– ]{0,30})\)`,
  "iuy",
);

/** The bracket that gives a document a short name, if one stands at `at`. */
export function readShortName(text: string, at: number): ReadShortName | null {
  for (const pattern of [introduced, bracketed]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const name = match?.groups?.["name"];
    if (match === null || name === undefined) continue;
    return { name: name.replace(/\s+/gu, " ").trim(), end: at + match[0].length };
  }
  return null;
}
