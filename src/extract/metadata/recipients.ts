import type { Recipient } from "../../model/metadata.ts";
import type { Span } from "../../model/span.ts";
import type { AgencyMention } from "../agencies/index.ts";

/** What the bracket behind a recipient says, as papers shorten it. */
const PURPOSES: readonly [RegExp, string][] = [
  [/^(?:để\s+)?(?:b\/c|báo\s+cáo)$/iu, "để báo cáo"],
  [/^(?:để\s+)?(?:t\/h|th\/h|thực\s+hiện)$/iu, "để thực hiện"],
  [/^(?:để\s+)?(?:p\/h|ph\/h|phối\s+hợp)$/iu, "để phối hợp"],
  [/^(?:để\s+)?(?:đ\/b|biết)$/iu, "để biết"],
  [/^(?:để\s+)?(?:c\/đ|chỉ\s+đạo)$/iu, "để chỉ đạo"],
  [/^(?:để\s+)?(?:đ\/t|đưa\s+tin|đăng\s+tải)$/iu, "để đưa tin"],
];
const BRACKET = /\(([^()]*)\)\s*$/u;
const CLOSING = /[\s;,.]+$/u;

function purposeOf(item: string): string | null {
  const words = BRACKET.exec(item)?.[1]?.trim();
  return words === undefined ? null : (PURPOSES.find(([wording]) => wording.test(words))?.[1] ?? null);
}

/** Items of Nơi nhận: "- Bộ Y tế (b/c);" names an agency and a purpose. */
export function readRecipients(
  text: string,
  items: readonly Span[],
  mentions: readonly AgencyMention[],
): Recipient[] {
  return items.map(({ start, end }) => {
    const item = text.slice(start, end).replace(/\s+/gu, " ").replace(CLOSING, "");
    const named = mentions.filter(({ span }) => start <= span.start && span.end <= end).map(({ id }) => id);
    return { text: item, agencies: [...new Set(named)], purpose: purposeOf(item) };
  });
}
