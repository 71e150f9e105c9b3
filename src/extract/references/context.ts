import type { ReferenceRelation } from "../../model/reference.ts";
import { blank } from "./fragments.ts";

const immediate: readonly (readonly [ReferenceRelation, RegExp])[] = [
  ["attached-to", /kèm theo(?:[^\S\n](?:các|tại))?[^\S\n]*$/u],
  ["replaces", /(?:thay thế|bãi bỏ)(?:[^\S\n]cho)?(?:[^\S\n](?:các|toàn bộ))?[^\S\n]*$/u],
  [
    "amends",
    /(?:sửa đổi|bổ sung|điều chỉnh)(?:[^\S\n]một số[^\S\n](?:điều|nội dung)(?:[^\S\n]của)?)?(?:[^\S\n]các)?[^\S\n]*$/u,
  ],
  ["legal-basis", /căn cứ(?:[^\S\n](?:các|vào))?[^\S\n]*$/u],
  [
    "implements",
    /thực hiện(?:[^\S\n](?:ý kiến|sự))?[^\S\n]chỉ đạo[^\S\n]của[^\S\n][^;:.\n]{2,60}[^\S\n]tại(?:[^\S\n]các)?[^\S\n]*$|(?<!hướng dẫn[^\S\n])(?:thực hiện|triển khai|quán triệt|cụ thể h[óo][áa]?|thi hành)(?:[^\S\n](?:tốt|nghiêm|nghiêm túc|đầy đủ|hiệu quả|có hiệu quả|các|nội dung|theo|tinh thần|và))*[^\S\n]*$/u,
  ],
];

/** How the plan stands to the document, by the words right before the citation, in small letters. */
export function readRelation(before: string): ReferenceRelation {
  return immediate.find(([, pattern]) => pattern.test(before))?.[0] ?? "mention";
}

const listHead: readonly (readonly [ReferenceRelation, RegExp])[] = [
  ["legal-basis", /^[^\p{sc=Latn}]*(?:[\p{sc=Latn}\p{N}]{1,2}[.)]\s*)?căn cứ(?!\p{sc=Latn})/u],
  [
    "implements",
    /^[^\p{sc=Latn}]*(?:[\p{sc=Latn}\p{N}]{1,2}[.)]\s*)?(?:thực hiện|triển khai|cụ thể h[óo][áa]?)(?!\p{sc=Latn})/u,
  ],
];

/**
 * "Thực hiện Nghị quyết Đại hội ...; Chỉ thị số 45-CT/TW", "Thực hiện Luật Hộ tịch ... và Quyết định số 101/QĐ-TTg":
 * an item of a list takes the word that heads the line.
 */
export function readListRelation(head: string, before: string): ReferenceRelation {
  if (!/(?:[;,:][^\S\n]*(?:và[^\S\n]+)?|[^\S\n]và[^\S\n]+)$/u.test(before)) return "mention";
  return listHead.find(([, pattern]) => pattern.test(head))?.[0] ?? "mention";
}

const LONGEST_LEAD_IN = 120;

/** "Căn cứ:", "Thực hiện các văn bản sau:": the line above the items of a list, in small letters. */
export function readLeadIn(line: string): ReferenceRelation {
  if (!/:\s*$/u.test(line) || line.length > LONGEST_LEAD_IN) return "mention";
  return listHead.find(([, pattern]) => pattern.test(line))?.[0] ?? "mention";
}

/** Whether only a label or a bullet stands before a citation on its line: "- Luật Hộ tịch", "2. Nghị định số ...". */
export function opensItem(head: string): boolean {
  return /^[^\p{sc=Latn}\p{N}]*(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)]?\s+)?(?:các\s+)?$/u.test(head);
}

/** "Căn cứ A; B và C": a citation that only a mark or "và" parts from the one before shares its relation. */
export function isJoined(between: string): boolean {
  return /^[^\S\n]{0,3}(?:[,;.]|[,;]?[^\S\n]{0,3}(?:và|cùng))[^\S\n]{0,3}(?:các[^\S\n]{1,3}|s[ốo][^\S\n]{0,3}:?[^\S\n]{0,3})?$/u.test(
    between,
  );
}

const unit = String.raw`(?:điểm|khoản|điều|mục|tiểu mục|phần|chương|phụ lục)`;
// No label can be read in two ways, or a long row of them would be tried in all.
const label = String.raw`(?:\d{1,3}(?:\.\d{1,2})?[a-zđ]?|[a-zđ]|[ivxlc]{2,6})(?![\p{sc=Latn}\p{N}])`;
const labels = String.raw`${label}(?:(?:,|${blank}và|,${blank}và)${blank}${label}){0,9}`;
const joined = String.raw`${unit}${blank}${labels}(?:(?:,|;|${blank}và|,${blank}và)?${blank}${unit}${blank}${labels}){0,6}`;
const parts = new RegExp(
  String.raw`(?<![\p{sc=Latn}\p{N}])(?<parts>${joined}),?(?:${blank}của)?${blank}{1,3}(?:các${blank})?$`,
  "u",
);

/** Parts cited of the document, as printed: "khoản 2 Điều 5", "mục 1, Phần III". */
export function readParts(before: string, lower: string): string[] {
  const match = parts.exec(lower);
  const length = match?.groups?.["parts"]?.length ?? 0;
  return match === null ? [] : [before.slice(match.index, match.index + length).replace(/\s+/gu, " ")];
}
