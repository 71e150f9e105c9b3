import { beginsNumbered, endsSentence } from "../text/line-shapes.ts";
import type { Line } from "../text/lines.ts";
import { measureWrapping } from "../text/wrapping.ts";

/**
 * Groups hard-wrapped lines to paragraphs: an empty line ends one. Lines that look like the start of another are
 * mostly none ("…chính trị⏎- xã hội", "…ba trụ cột kinh tế:⏎(1) Công nghiệp"): only after a short line that ends
 * a sentence a label opens a paragraph.
 */
export function groupChunks(lines: readonly Line[]): Line[][] {
  const { width } = measureWrapping(lines);
  const chunks: Line[][] = [];
  for (const line of lines) {
    const before = chunks.at(-1)?.at(-1);
    if (before === undefined || line.gap > 0 || opensParagraph(before, line, width)) chunks.push([line]);
    else chunks.at(-1)!.push(line);
  }
  return chunks;
}

function opensParagraph(before: Line, line: Line, width: number): boolean {
  const [a, b] = [before.text.text, line.text.text];
  if (!endsSentence(a) || !(beginsNumbered(b) || /^[-+•]\s/u.test(b))) return false;
  const nextWord = /^\S+\s+\S+/u.exec(b)?.[0].length ?? 0;
  return a.length + 1 + nextWord <= width * 0.9;
}
