import type { Span } from "../../model/span.ts";
import { blank, matchAt, so, wordEnd } from "./fragments.ts";
import type { ScannedText } from "./scanned-text.ts";

/** A document said again by type and serial alone: "Chỉ thị 37", "Đề án số 08". */
export type ShortMention = {
  type: string;
  /** The type word as printed, in lower case. */
  word: string;
  serial: number;
  span: Span;
};

// With "số" any digits are a number; without it "Kế hoạch 5 năm" and "Chương trình 30 ngày" are none.
const marked = String.raw`(?<marked>${so}${blank}{0,3}\d{1,5})`;
const plain = String.raw`\d{1,5}(?!${blank}(?:năm|tháng|ngày|tuần|giờ|tỷ|triệu)${wordEnd})`;
const serial = new RegExp(
  String.raw`${blank}{1,3}(?:${marked}|${plain})(?![\p{sc=Latn}\p{N}%]|${blank}?[/\-–]|[.,]\d)`,
  "uy",
);

export function findShortMentions({ lower, typeWords }: ScannedText): ShortMention[] {
  const mentions: ShortMention[] = [];
  for (const { slug, start, end } of typeWords) {
    const match = matchAt(serial, lower, end);
    const digits = match === null ? undefined : /\d+$/u.exec(match[0])?.[0];
    if (match === null || digits === undefined) continue;
    // "Kế hoạch 2025" is the plan of a year.
    if (match.groups?.["marked"] === undefined && /^(?:19|20)\d{2}$/u.test(digits)) continue;
    const word = lower.slice(start, end).replace(/\s+/gu, " ");
    mentions.push({ type: slug, word, serial: Number(digits), span: { start, end: end + match[0].length } });
  }
  return mentions;
}
