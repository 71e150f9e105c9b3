import { documentTypeByWord } from "../../lexicon/document-types.ts";
import { blank, so, typeWord, wordEnd, wordStart } from "./fragments.ts";

/** What stands before a number and says what kind of document it numbers. */
export type Lead = {
  /** Slug of the type, null where only "số" is printed. */
  type: string | null;
  /** Offset of the type word, or of the number where only "số" is printed. */
  start: number;
  /** Serials before it that share its symbol: 19 and 20 in "Nghị quyết số 19, 20, 21-NQ/TW". */
  siblings: { serial: string; start: number; end: number }[];
};

const lookBehind = 160;

// "Nghị quyết số 19, 20, 21-NQ/TW"
const sharing = String.raw`(?<siblings>(?:\d{1,4}[a-z]?${blank}{0,2}(?:,|và số|và)${blank}{0,2}){1,12})?`;
// "Kế hoạch hành động số 469-KH/TU", "Kết luận liên ngành tư pháp Trung ương số 23/KL-LNTPTW"
const qualifier = String.raw`(?:${blank}{1,3}\p{L}+){1,9}${blank}{1,3}`;
// "các Quyết định: số 36/QĐ-TTg"; "Luật Công nghiệp công nghệ số số 71/2025/QH15" has "số" twice.
const direct = new RegExp(
  String.raw`${wordStart}(?<type>${typeWord})${wordEnd}${blank}{0,3}:?${blank}{0,3}(?:${so}${blank}{0,3}){0,2}${sharing}$`,
  "iu",
);
const qualified = new RegExp(
  String.raw`${wordStart}(?<type>${typeWord})${qualifier}${so}${blank}{0,3}${sharing}$`,
  "iu",
);
// With a small letter only: "Số: 12/KH-UBND" is the document's own line.
const soAlone = new RegExp(String.raw`${wordStart}s[ốo]${blank}{0,3}:?${blank}{0,3}$`, "u");

/** Reads backwards from a number at `at`, within its line. Null if nothing before it says that it is cited. */
export function readLead(text: string, at: number): Lead | null {
  const window = text.slice(Math.max(0, at - lookBehind), at);
  const before = window.slice(window.lastIndexOf("\n") + 1);
  const from = at - before.length;
  const match = direct.exec(before) ?? nearest(qualified, before);
  if (match !== null) {
    const { type = "", siblings } = match.groups ?? {};
    return {
      type: documentTypeByWord(type)?.slug ?? null,
      start: from + match.index,
      siblings: siblings === undefined ? [] : readSiblings(siblings, at - siblings.length),
    };
  }
  return soAlone.test(before) ? { type: null, start: at, siblings: [] } : null;
}

/** Of the matches that all end at the number, the one whose type word stands nearest to it. */
function nearest(pattern: RegExp, before: string): RegExpExecArray | null {
  let found: RegExpExecArray | null = null;
  for (let from = 0; ;) {
    const match = pattern.exec(before.slice(from));
    if (match === null) return found;
    match.index += from;
    from = match.index + (match.groups?.["type"]?.length ?? 1);
    found = match;
  }
}

function readSiblings(text: string, offset: number): Lead["siblings"] {
  return [...text.matchAll(/\d+[a-z]?/gu)].map((match) => ({
    serial: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}
