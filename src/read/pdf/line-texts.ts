import type { Span } from "../../model/span.ts";
import { convertLegacy } from "../../text/legacy/convert.ts";
import type { LegacyEncoding } from "../../text/legacy/table.ts";
import { repairLegacy } from "../../text/legacy/repair.ts";
import { MappedText } from "../../text/mapped-text.ts";
import { normalizeMapped } from "../../text/normalize.ts";
import { healSplitSyllables } from "../../text/split-syllables.ts";
import type { Line } from "../text/lines.ts";
import type { PdfLedger } from "./ledger.ts";
import { wordingOf, type GlyphLine } from "./lines.ts";
import type { Glyph } from "./marks.ts";
import { linesOf, type PageLayout } from "./page-layout.ts";

/** A line as text, as the readers of text know it, and where it stands. */
export type TextLine = Line & {
  page: number;
  at: GlyphLine;
  /** Its bold ranges, in source offsets. */
  strong: Span[];
};

export type LineTexts = { of: (line: GlyphLine) => TextLine; whole: string; encoding: string | null };

export const isFilled = ({ text }: TextLine): boolean => text.length > 0;
export const strongOf = (lines: readonly TextLine[]): Span[] => lines.flatMap(({ strong }) => strong);

/** Letters that no encoding of one byte a letter has where Latin-1 is taken for it. */
const UNICODE_VIETNAMESE = /[\u0103\u0111\u01A1\u01B0\u1EA0-\u1EF9]/iu;

/**
 * The wording of the lines of a document: old encodings by the fonts, then by the look of the text; normalised;
 * syllables that were split at their kerning joined. This is done to all lines together, since what is sure in one
 * place decides what is doubtful in another.
 */
export function readLines(pages: readonly PageLayout[], ledger: PdfLedger): LineTexts {
  const lines: { line: GlyphLine; page: number; start: number; strong: Span[] }[] = [];
  const runs: LegacyRun[] = [];
  let source = "";
  for (const page of pages) {
    const { toShown } = page.marks;
    for (const line of linesOf(page)) {
      const { turned } = line;
      const place =
        turned === undefined ? toShown : (box: Parameters<typeof turned>[0]) => toShown(turned(box));
      const offsets = ledger.enter(line, page.marks.page, place);
      lines.push({
        line,
        page: page.marks.page,
        start: offsets[0]!,
        strong: boldSpans(line.glyphs, offsets),
      });
      for (const run of runsOf(line.glyphs, source.length)) runs.push(run);
      source += `${wordingOf(line.glyphs)}\n`;
    }
  }
  const repaired = repairLegacy(decodeRuns(MappedText.of(source), runs));
  const encodings = new Set<string>([...runs.map(({ encoding }) => encoding), ...repaired.encodings]);
  const text = healSplitSyllables(normalizeMapped(repaired.text));
  const texts = textsOf(text, lines);
  return {
    of: (line) => texts.get(line)!,
    whole: text.text,
    encoding: [...encodings][0] ?? null,
  };
}

/** Letters of a font that says which old encoding its bytes are in. */
type LegacyRun = Span & { encoding: LegacyEncoding; ofCapitals: boolean };

/** The runs of old encodings in a line whose text begins at `start`. */
function runsOf(glyphs: readonly Glyph[], start: number): LegacyRun[] {
  const runs: LegacyRun[] = [];
  if (glyphs.every(({ font }) => font.encoding === null)) return runs;
  let at = start;
  for (let from = 0; from < glyphs.length;) {
    const { encoding, ofCapitals } = glyphs[from]!.font;
    let to = from + 1;
    while (glyphs[to]?.font.encoding === encoding && glyphs[to]?.font.ofCapitals === ofCapitals) to++;
    const wording = wordingOf(glyphs.slice(from, to));
    if (encoding !== null && !UNICODE_VIETNAMESE.test(wording)) {
      runs.push({ start: at, end: at + wording.length, encoding, ofCapitals });
    }
    at += wording.length;
    from = to;
  }
  return runs;
}

function decodeRuns(text: MappedText, runs: readonly LegacyRun[]): MappedText {
  if (runs.length === 0) return text;
  const parts: MappedText[] = [];
  let last = 0;
  for (const { start, end, encoding, ofCapitals } of runs) {
    const read = convertLegacy(text.slice(start, end), encoding);
    parts.push(text.slice(last, start));
    parts.push(ofCapitals ? read.replace(/\p{Ll}/gu, ([letter]) => letter.toUpperCase()) : read);
    last = end;
  }
  return MappedText.concat([...parts, text.slice(last)]);
}

function boldSpans(glyphs: readonly Glyph[], offsets: readonly number[]): Span[] {
  const spans: Span[] = [];
  glyphs.forEach(({ font, text }, index) => {
    if (!font.bold) return;
    const [start, end] = [offsets[index]!, offsets[index]! + text.length];
    const last = spans.at(-1);
    if (last !== undefined && index > 0 && glyphs[index - 1]!.font.bold) last.end = end;
    else spans.push({ start, end });
  });
  return spans;
}

/** Cuts the text into its lines again. A line may have lost all of its wording: a footer of a site. */
function textsOf(
  text: MappedText,
  lines: readonly { line: GlyphLine; page: number; start: number; strong: Span[] }[],
): Map<GlyphLine, TextLine> {
  const texts = new Map<GlyphLine, TextLine>();
  let from = 0;
  lines.forEach(({ line, page, strong }, index) => {
    const next = lines[index + 1]?.start ?? Infinity;
    let to = from;
    while (to < text.length && text.text[to] !== "\n" && text.sourceStart(to) < next) to++;
    const whole = text.slice(from, to);
    texts.set(line, { text: whole.trim(), whole, gap: 0, page, at: line, strong });
    from = text.text[to] === "\n" && text.sourceStart(to) < next ? to + 1 : to;
  });
  return texts;
}
