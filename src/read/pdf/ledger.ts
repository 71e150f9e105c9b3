import type { OriginOf } from "../../document/raw.ts";
import type { Span } from "../../model/span.ts";
import { countWhile } from "../../spans/count-while.ts";
import type { GlyphLine } from "./lines.ts";
import { boxOf } from "./lines.ts";
import type { Glyph } from "./marks.ts";
import type { Box } from "./matrix.ts";

type Segment = Span & { source: Span };
/** A line, or a word of a line that was recognised, which has a confidence of its own. */
type Entry = Span & {
  page: number;
  confidence: number | undefined;
  line: GlyphLine;
  /** Of the glyphs of the line. */
  offsets: readonly number[];
  /** Leads from the coordinates of the line to the page's. */
  place: (box: Box) => Box;
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
    let end = this.#end;
    const offsets = line.glyphs.map(({ blank, text }) => {
      const start = blank ? end + 1 : end;
      end = start + text.length;
      return start;
    });
    for (const [from, to] of partsOf(line.glyphs)) {
      const { confidence } = line.glyphs[from]!;
      const source = { start: offsets[from]!, end: offsets[to - 1]! + line.glyphs[to - 1]!.text.length };
      this.#entries.push({ ...source, page, confidence, line, offsets, place });
      if (confidence !== undefined) {
        const wording = line.glyphs
          .slice(from, to)
          .map(({ text }) => text)
          .join("");
        this.words.push({ source, page, wording, confidence });
      }
    }
    // One more, as for a line break: ranges of neighbouring lines never touch.
    this.#end = end + 1;
    return offsets;
  }

  readonly origin: OriginOf = (segments) => {
    const parts: (Segment & { entry: Entry })[] = [];
    for (const piece of segments.flatMap((segment) => this.#byEntry(segment))) {
      const last = parts.at(-1);
      if (last?.entry === piece.entry) {
        last.end = piece.end;
        last.source = spanning(last.source, piece.source);
      } else parts.push(piece);
    }
    return {
      kind: "pdf",
      segments: parts.map(({ start, end, source, entry }) => ({
        start,
        end,
        page: entry.page,
        box: rounded(boxWithin(entry, source)),
        ...(entry.confidence === undefined ? {} : { confidence: entry.confidence }),
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

/** The box of the glyphs of an entry that stand in a part of it. */
function boxWithin({ line, offsets, place }: Entry, { start, end }: Span): Box {
  const { glyphs, box, turned } = line;
  const before = countWhile(offsets, (offset) => offset <= start);
  const reaches = before > 0 && offsets[before - 1]! + glyphs[before - 1]!.text.length > start;
  const from = reaches ? before - 1 : before;
  const to = countWhile(offsets, (offset) => offset < end);
  const isWhole = from === 0 && to === glyphs.length && turned === undefined;
  return place(isWhole || from >= to ? box : boxOf(glyphs.slice(from, to)));
}

/** The glyphs of each word where the line was recognised, otherwise all of them: [from, to). */
function partsOf(glyphs: readonly Glyph[]): [number, number][] {
  if (glyphs[0]?.confidence === undefined) return [[0, glyphs.length]];
  const starts = glyphs.flatMap(({ blank }, index) => (index === 0 || blank ? [index] : []));
  return starts.map((start, index) => [start, starts[index + 1] ?? glyphs.length]);
}

const spanning = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

const rounded = (box: Box): [number, number, number, number] => {
  const [left, bottom, right, top] = box.map((place) => Math.round(place * 10) / 10);
  return [left!, bottom!, right!, top!];
};
