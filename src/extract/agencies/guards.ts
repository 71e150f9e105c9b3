import type { Reading } from "./reading.ts";
import type { Word } from "./words.ts";

/** Words after which the name is part of a title or a term: "đại biểu Quốc hội", "Luật Bảo hiểm xã hội". */
const PART_OF_TERM = new Set(["luật", "biểu"]);

/** Words that make a term of the name before them: "Chính phủ điện tử", "Quốc hội khóa XVI", "Hội đồng nhân dân cùng cấp". */
const TERM_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["chinh-phu", new Set(["điện", "số", "kiến"])],
  ["quoc-hoi", new Set(["khóa"])],
  ["hdnd-tinh", new Set(["cùng"])],
  ["ubnd-tinh", new Set(["cùng"])],
  ["hdnd", new Set(["cùng"])],
  ["ubnd", new Set(["cùng"])],
  // "các đoàn thể xã hội"
  ["nhom-doan-the", new Set(["hội"])],
]);

/** Syllables that make another word of the one after: "cơ sở", "cán bộ", "tiểu ban", "văn phòng". */
const OTHER_WORD: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["sở", new Set(["cơ", "trụ", "công"])],
  ["bộ", new Set(["cán", "toàn", "nội", "đồng", "tiến", "đảng", "chi"])],
  ["ban", new Set(["tiểu", "ủy"])],
  ["phòng", new Set(["văn", "biên", "quốc", "dự", "đề"])],
  ["cục", new Set(["chi", "tổng"])],
  ["trường", new Set(["thị", "môi", "nhà", "hiện", "lập", "nông", "công", "thương", "quảng"])],
  ["vụ", new Set(["dịch", "nhiệm", "nghĩa", "phục", "nghiệp"])],
  ["hội", new Set(["xã", "đại", "lễ", "cơ"])],
]);

/** Words behind which a name stands for the body: "phối hợp với Báo", "giao Đài". */
const LINKS = new Set(["với", "cho", "giao", "cùng", "do", "qua", "nghị", "gửi"]);

/** Whether the words around let a name stand as that of a body. `follows`: another body was named right before. */
export function stands(
  reading: Reading,
  words: readonly Word[],
  at: number,
  text: string,
  follows: boolean,
): boolean {
  const before = words[at]?.gap === "break" ? undefined : words[at - 1];
  const after = words[reading.end];
  if (before !== undefined && PART_OF_TERM.has(before.key)) return false;
  if (before?.key === "chức" && words[at - 2]?.key === "tổ" && words[at - 3]?.key === "luật") return false;
  const first = words[at];
  if (first?.gap === "blank" && OTHER_WORD.get(first.key)?.has(before?.key ?? "") === true) return false;
  if (after?.gap === "blank" && TERM_AFTER.get(reading.id)?.has(after.key) === true) return false;
  // "các đồng chí Tỉnh ủy viên": members
  if (after?.gap === "blank" && after.key === "viên" && words[reading.end - 1]?.key === "ủy") return false;
  if (reading.kind === "organisation" && !hasCapital(words, at, reading.end)) return false;
  if (reading.bare === "never") return false;
  if (reading.bare !== "listed") return true;
  if (words[at]?.capital !== true) return false;
  if (follows || (before !== undefined && LINKS.has(before.key))) return true;
  // What no list has must open a numbered item: "- Quỹ Bảo vệ môi trường tỉnh: 500 triệu đồng" is a sum.
  return reading.record === null
    ? NUMBERED.test(lineBefore(words, at, text))
    : isHeading(words, at, reading.end, text);
}

function hasCapital(words: readonly Word[], at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (words[i]?.capital === true) return true;
  return false;
}

const LABEL = /^[\s\-–+*•#]*(?:[\p{sc=Latn}\p{N}]{1,4}[.)]\s*)*(?:[Đđ]ề nghị )?$/u;

/** "5. Quỹ Đầu tư phát triển tỉnh xem xét, cho vay": the item's own doer. */
const NUMBERED = /^\s*(?:\d{1,2}(?:\.\d{1,2})?|[a-zđ])[.)]\s*$/u;

function lineBefore(words: readonly Word[], at: number, text: string): string {
  const start = words[at]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 24), start);
  return before.slice(before.lastIndexOf("\n") + 1);
}

/** The name is all of its line but the label, or what is told about it follows a colon. */
function isHeading(words: readonly Word[], at: number, end: number, text: string): boolean {
  const rest = text.slice(words[end - 1]?.end, (words[end - 1]?.end ?? 0) + 3);
  return LABEL.test(lineBefore(words, at, text)) && /^\s*(?:\n|:|$)/u.test(rest);
}
