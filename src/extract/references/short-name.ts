import { oneLine } from "../../text/one-line.ts";
import { blank, matchAt, so } from "./fragments.ts";
import type { ScannedText } from "./scanned-text.ts";

export type ReadShortName = { name: string; end: number };

// "(sau đây gọi tắt là Chỉ thị 37)", "(viết tắt là ...)", "(sau đây viết gọn là Luật)"
const introducer = String.raw`(?:(?:sau đây|dưới đây|sau đây được),?${blank}{0,3})?(?:gọi|viết)(?:${blank}(?:tắt|tt|chung|gọn))?(?:${blank}là)?:?${blank}{0,3}`;
const introduced = new RegExp(
  String.raw`${blank}{0,3}[”"]?${blank}{0,3}\(${blank}{0,3}${introducer}[“"]?`,
  "uy",
);
const toBracket = new RegExp(String.raw`(?<name>[^()\n“”"]{2,80}?)[”"]?${blank}{0,3}\)`, "uy");
const bracket = new RegExp(String.raw`${blank}{0,3}\(${blank}{0,3}`, "uy");
// "(Đề án 06)": without an introducer only a type word with digits is a name.
const digits = new RegExp(
  String.raw`${blank}{1,3}(?:${so}${blank}{0,3})?\d[\p{sc=Latn}\p{N}/\-– ]{0,30}(?=\))`,
  "uy",
);

/** The bracket that gives a document a short name, if one stands at `at`. */
export function readShortName(scanned: ScannedText, at: number): ReadShortName | null {
  const { text, lower } = scanned;
  const introduction = matchAt(introduced, lower, at);
  if (introduction !== null) {
    const named = matchAt(toBracket, text, at + introduction[0].length);
    if (named === null) return null;
    return { name: oneLine(named.groups?.["name"] ?? ""), end: named.index + named[0].length };
  }
  const opening = matchAt(bracket, text, at);
  const word = opening === null ? null : scanned.typeWordAt(at + opening[0].length);
  const number = word === null ? null : matchAt(digits, text, word.end);
  if (word === null || number === null) return null;
  const end = word.end + number[0].length;
  return { name: oneLine(text.slice(word.start, end)), end: end + 1 };
}
