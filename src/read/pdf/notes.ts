import { lineOf, median, roughText, type GlyphLine } from "./lines.ts";
import type { PageMarks } from "./marks.ts";
import type { Box } from "./matrix.ts";

/** Notes are set smaller than the text by this. */
const SMALLER = 0.93;
/** Length of the rule over the notes, as a part of the width of the page. */
const [SHORTEST, LONGEST] = [0.08, 0.5];
/** Numbers of notes are this much smaller than the letters beside them. */
const MARK_SIZE = 0.85;

/** A note begins with its number or star; recognition takes small raised figures for quotation marks. */
const NUMBER = /^(?:\[?\d{1,3}|\*)/u;
const RECOGNISED_NUMBER = /^(?:\[?\d{1,3}|[*'"’”‘“°])/u;

/** "120 m", "3 km": the raised number after them is a power. */
const UNIT_BEFORE = /(?:^|[^\p{L}])[kcdh]?m$/u;

/**
 * Parts the notes at the foot of a page from its text: under a short rule at the left, set in small type or beginning
 * with a raised number.
 */
export function findNotes(
  lines: readonly GlyphLine[],
  { across, box, recognised }: PageMarks,
  tables: readonly Box[],
): { body: GlyphLine[]; notes: GlyphLine[] } {
  const size = median(lines.map((line) => line.size));
  const width = box[2] - box[0];
  const left = Math.min(...lines.map((line) => line.box[0]));
  for (const rule of across) {
    const length = rule.to - rule.from;
    if (length < width * SHORTEST || length > width * LONGEST || Math.abs(rule.from - left) > 2 * size)
      continue;
    if (tables.some(([, bottom, , top]) => rule.at >= bottom - 1 && rule.at <= top + 1)) continue;
    const below = lines.filter((line) => line.y < rule.at);
    const first = below[0];
    if (first === undefined || !(recognised ? RECOGNISED_NUMBER : NUMBER).test(roughText(first))) continue;
    if (tables.some(([, bottom]) => bottom < rule.at)) continue;
    const raised = numberAt(first, 0) !== null;
    const notes = below.filter((line) => raised || line.size <= size * SMALLER || line.y > below.at(-1)!.y);
    if (!raised && notes.some((line) => line.size > size * SMALLER)) continue;
    const taken = new Set(notes);
    return { body: lines.filter((line) => !taken.has(line)), notes };
  }
  return { body: [...lines], notes: [] };
}

/**
 * Writes the number of a note "[1]", where the text refers to it and at the note: "tế1" would read as a word of its
 * own. Changes the lines in their areas.
 */
export function markNotes(areas: readonly GlyphLine[][], notes: GlyphLine[]): void {
  const numbers = new Set(notes.map((line) => numberAt(line, 0)?.number));
  if (numbers.size === 0) return;
  for (const area of areas) {
    area.forEach((line, index) => {
      area[index] = withMarks(line, (number) => numbers.has(number));
    });
  }
  notes.forEach((line, index) => {
    notes[index] = withMarks(line, (_, at) => at === 0);
  });
}

function withMarks(line: GlyphLine, isMark: (number: string, at: number) => boolean): GlyphLine {
  const glyphs = [...line.glyphs];
  for (let i = 0; i < glyphs.length; i++) {
    const found = numberAt(line, i);
    if (found === null) continue;
    const before = glyphs
      .slice(Math.max(0, i - 3), i)
      .map(({ blank, text }) => (blank ? ` ${text}` : text))
      .join("");
    const end = i + found.length - 1;
    if (isMark(found.number, i) && !UNIT_BEFORE.test(before)) {
      glyphs[i] = { ...glyphs[i]!, text: `[${glyphs[i]!.text}` };
      glyphs[end] = { ...glyphs[end]!, text: `${glyphs[end]!.text}]` };
      const next = glyphs[end + 1];
      if (i === 0 && next !== undefined) glyphs[end + 1] = { ...next, blank: true };
    }
    i = end;
  }
  return { ...line, ...lineOf(glyphs)!, box: line.box };
}

/** The number in small digits that begins at a glyph. */
function numberAt({ glyphs, size }: GlyphLine, at: number): { number: string; length: number } | null {
  let number = "";
  let length = 0;
  for (let i = at; i < glyphs.length; i++) {
    const glyph = glyphs[i]!;
    if (glyph.size > size * MARK_SIZE || !/^\d+$/u.test(glyph.text) || (i > at && glyph.blank)) break;
    number += glyph.text;
    length++;
  }
  return length === 0 || length > 3 ? null : { number, length };
}
