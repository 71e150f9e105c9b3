import type { OriginOf } from "../../document/raw.ts";
import type { Span } from "../../model/span.ts";
import { countWhile } from "../../spans/count-while.ts";
import type { GlyphLine } from "./lines.ts";
import { boxOf } from "./lines.ts";
import type { Glyph } from "./marks.ts";
import { around, type Box } from "./matrix.ts";

type Segment = Span & { source: Span };
/** A line, or a word of a line that was recognised, which has a confidence of its own. */
type Entry = Span & {
  page: number;
  confidence: number | undefined;
  boxOfPart: (start: number, end: number) => Box;
};

/** A word whose text was recognised here. */
export type RecognisedWord = { source: Span; page: number; wording: string; confidence: number };

/**
 * The source of a PDF file is the text of its lines, one after another as they are found; it is never put
 * together, but offsets into it are what the blocks' texts map to. The ledger hands out the offsets and knows
 * where on which page they lead.
 */
export class PdfLedger {
  readonly words: RecognisedWord[] = [];
  readonly #entries: Entry[] = [];
  #end = 0;

  /** Makes room for a line and gives the offsets of its glyphs. `place` leads from its coordinates to the page's. */
  enter(line: GlyphLine, page: number, place: (box: Box) => Box): number[] {
    const offsets: number[] = [];
    for (const { blank, text } of line.glyphs) {
      if (blank) this.#end++;
      offsets.push(this.#end);
      this.#end += text.length;
    }
    const endOf = (index: number): number => offsets[index]! + line.glyphs[index]!.text.length;
    for (const [from, to] of partsOf(line.glyphs)) {
      const glyphs = line.glyphs.slice(from, to);
      const { confidence } = glyphs[0]!;
      const source = { start: offsets[from]!, end: endOf(to - 1) };
      const boxOfPart = (start: number, end: number): Box => {
        const part = glyphs.filter((_, index) => offsets[from + index]! < end && endOf(from + index) > start);
        return place(part.length === 0 ? line.box : boxOf(part));
      };
      this.#entries.push({ ...source, page, confidence, boxOfPart });
      if (confidence !== undefined) {
        const wording = glyphs.map(({ text }) => text).join("");
        this.words.push({ source, page, wording, confidence });
      }
    }
    // One more, as for a line break: ranges of neighbouring lines never touch.
    this.#end++;
    return offsets;
  }

  readonly origin: OriginOf = (segments) => {
    const parts: { start: number; end: number; box: Box; entry: Entry }[] = [];
    for (const { start, end, source, entry } of segments.flatMap((segment) => this.#byEntry(segment))) {
      const box = entry.boxOfPart(source.start, source.end);
      const last = parts.at(-1);
      if (last?.entry === entry) {
        last.end = end;
        last.box = around([last.box, box]);
      } else parts.push({ start, end, box, entry });
    }
    return {
      kind: "pdf",
      segments: parts.map(({ start, end, box, entry: { page, confidence } }) => ({
        start,
        end,
        page,
        box: rounded(box),
        ...(confidence === undefined ? {} : { confidence }),
      })),
    };
  };

  /** A stretch that agrees with its source may run on over many entries; any other stands for a part of one. */
  #byEntry({ start, end, source }: Segment): (Segment & { entry: Entry })[] {
    const pieces: (Segment & { entry: Entry })[] = [];
    const isDirect = end - start === source.end - source.start;
    for (let at = Math.max(0, this.#entryAt(source.start)); at < this.#entries.length; at++) {
      const entry = this.#entries[at]!;
      const from = Math.max(source.start, entry.start);
      const to = Math.min(source.end, entry.end);
      if (entry.start >= source.end || (pieces.length > 0 && !isDirect)) break;
      if (from >= to) continue;
      const place = isDirect
        ? { start: start + from - source.start, end: start + to - source.start }
        : { start, end };
      pieces.push({ ...place, source: { start: from, end: to }, entry });
    }
    return pieces;
  }

  #entryAt(offset: number): number {
    return countWhile(this.#entries, ({ start }) => start <= offset) - 1;
  }
}

/** The glyphs of each word where the line was recognised, otherwise all of them: [from, to). */
function partsOf(glyphs: readonly Glyph[]): [number, number][] {
  const starts = glyphs.flatMap(({ blank, confidence }, index) =>
    index === 0 || (blank && confidence !== undefined) ? [index] : [],
  );
  return starts.map((start, index) => [start, starts[index + 1] ?? glyphs.length]);
}

const rounded = (box: Box): [number, number, number, number] => {
  const [left, bottom, right, top] = box.map((place) => Math.round(place * 10) / 10);
  return [left!, bottom!, right!, top!];
};
