import { anyOf, blank, matchAt, so, wordEnd } from "./fragments.ts";
import { ISSUING_CLAUSES, TITLE_OPENINGS, TITLE_VERBS } from "../../lexicon/citation-words.ts";
import { oneLine } from "../../text/one-line.ts";
import type { ScannedText } from "./scanned-text.ts";

export type ReadTitle = { title: string; end: number };

const about = anyOf(TITLE_OPENINGS);
const verb = anyOf(TITLE_VERBS);
const opening = new RegExp(
  `${blank}{0,3},?${blank}{0,3}(?<quote>[“"])?(?:(?<about>${about})|(?<verb>${verb}))${wordEnd}`,
  "uy",
);
const quoted = new RegExp(`${blank}{1,3}[“"]`, "uy");

const issuing = anyOf(ISSUING_CLAUSES);
// Where the title has ended though no mark says so.
const beyond = new RegExp(
  [
    String.raw`,${blank}${issuing}(?!\p{sc=Latn})[^,;.]{0,60}(?:ban hành|xây dựng|yêu cầu|đề nghị|tổ chức|triển khai)`,
    String.raw`${blank}như sau`,
    String.raw`${blank}và${blank}(?:tình hình|các${blank}(?:chủ trương|quy định|văn bản)|kế hoạch này)`,
    String.raw`(?<=\d{4})${blank}để${blank}`,
    String.raw`,?${blank}(?:và${blank})?(?:theo|xét)${blank}đề nghị${blank}của`,
    String.raw`${blank}?-{3}`,
  ].join("|"),
  "uy",
);
// "..., Kế hoạch số 205/KH-UBND", "... và Chương trình hành động số 10-CTr/TU": the next document of the list.
const toNextDocument = new RegExp(`(?:,${blank}?và|,|${blank}và)${blank}{1,3}(?:các${blank})?`, "uy");
const nextNumber = new RegExp(
  String.raw`(?:${blank}{1,3}\p{sc=Latn}{1,7}){0,4}${blank}{1,3}${so}${blank}{0,3}[\d/]|${blank}{1,3}\d{1,6}${blank}?[/\-–]`,
  "uy",
);
// A bracket that names or dates the document, not one that belongs to the title: "(giai đoạn I)".
const naming = /\((?:sau đây|dưới đây|viết|gọi|khóa|khoá|theo|tại|ban hành|kèm)/uy;
const longest = 1000;

/** Reads the title of a cited document from `at`, by the stop rules of citations; null if none begins there. */
export function readTitle(scanned: ScannedText, at: number, detailed: boolean): ReadTitle | null {
  const { text, lower } = scanned;
  const match = matchAt(opening, lower, at);
  if (match !== null && (detailed || match.groups?.["about"] !== undefined || match.groups?.["quote"])) {
    const start = at + match[0].search(/[\p{sc=Latn}“"]/u);
    return clean(text, start, titleEnd(scanned, start));
  }
  const quote = detailed ? matchAt(quoted, text, at) : null;
  if (quote === null) return null;
  const start = at + quote[0].length - 1;
  return clean(text, start, titleEnd(scanned, start));
}

function titleEnd(scanned: ScannedText, start: number): number {
  const { text, lower } = scanned;
  const limit = Math.min(text.length, start + longest);
  let quote: string | null = null;
  let space = start;
  for (let at = start; at < limit; at++) {
    const char = text[at] ?? "";
    if (char === "\n") return at;
    if (quote !== null) {
      if (char === quote) {
        quote = null;
        if (/^[“"]/u.test(text.slice(start, start + 1)) && isWholeQuote(text, start, at)) return at + 1;
      }
      continue;
    }
    if (char === "“" || char === '"') quote = char === "“" ? "”" : '"';
    else if (char === ";" || char === ":") return at;
    else if (char === "." && !/^\.[\p{sc=Latn}\p{N}]/u.test(text.slice(at, at + 2))) return at;
    else if (char === "(" && (matchAt(naming, lower, at) !== null || scanned.typeWordAt(at + 1) !== null))
      return at;
    else if ((char === "," || char === " ") && isBeyond(scanned, at)) return at;
    if (char === " ") space = at;
  }
  return limit === text.length ? limit : space;
}

function isWholeQuote(text: string, start: number, at: number): boolean {
  return !/[“"”]/u.test(text.slice(start + 1, at));
}

function clean(text: string, start: number, end: number): ReadTitle | null {
  const raw = text.slice(start, end).replace(/[\s,./]+$/u, "");
  const whole = /^[“"](?<inner>[^“”"]+)[”"]$/u.exec(raw)?.groups?.["inner"];
  const title = oneLine(whole ?? raw);
  return title.split(" ").length < 3 ? null : { title, end: start + raw.length };
}

function isBeyond(scanned: ScannedText, at: number): boolean {
  const { lower } = scanned;
  if (matchAt(beyond, lower, at) !== null) return true;
  const joint = matchAt(toNextDocument, lower, at);
  const next = joint === null ? null : scanned.typeWordAt(at + joint[0].length);
  return next !== null && matchAt(nextNumber, lower, next.end) !== null;
}
