import { documentTypeByWord } from "../../lexicon/document-types.ts";
import type { Span } from "../../model/span.ts";
import { blank, so, typeWord, wordEnd, wordStart } from "./fragments.ts";

/** A document said again by type and serial alone: "Chỉ thị 37", "Đề án số 08". */
export type ShortMention = {
  type: string;
  /** The type word as printed, in lower case. */
  word: string;
  serial: number;
  span: Span;
};

const pattern = new RegExp(
  String.raw`${wordStart}(?<type>${typeWord})${blank}{1,3}(?<so>${so}${blank}{0,3})?(?<serial>\d{1,5})(?![\p{L}\p{N}]|${blank}?[/\-–]|[.,]\d|${blank}(?:năm|tháng|ngày|tuần|giờ|tỷ|triệu)${wordEnd}|%)`,
  "giu",
);

export function findShortMentions(text: string): ShortMention[] {
  const mentions: ShortMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const { type = "", so: marked, serial = "" } = match.groups ?? {};
    // "Kế hoạch 2025" is the plan of a year.
    if (marked === undefined && /^(?:19|20)\d{2}$/u.test(serial)) continue;
    const slug = documentTypeByWord(type)?.slug;
    if (slug === undefined) continue;
    mentions.push({
      type: slug,
      word: type.replace(/\s+/gu, " ").toLowerCase(),
      serial: Number(serial),
      span: { start: match.index, end: match.index + match[0].length },
    });
  }
  return mentions;
}
