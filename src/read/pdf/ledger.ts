import type { OriginOf } from "../../document/raw.ts";
import type { Span } from "../../model/span.ts";
import { countWhile } from "../../spans/count-while.ts";
import type { GlyphLine } from "./lines.ts";
import { around, type Box } from "./matrix.ts";
import { boxOf } from "./lines.ts";

type Segment = Span & { source: Span };
type Entry = { start: number; end: number; page: number; boxOfPart: (start: number, end: number) => Box };

/**
 * The source of a PDF file is the text of its lines, one after another as they are found; it is never put
 * together, but offsets into it are what the blocks' texts map to. The ledger hands out the offsets and knows
 * where on which page they lead.
 */
export class PdfLedger {
  readonly #entries: Entry[] = [];
  #end = 0;

  /** Makes room for a line and gives the offsets of its glyphs. `place` leads from its coordinates to the page's. */
  enter(line: GlyphLine, page: number, place: (box: Box) => Box): number[] {
    const offsets: number[] = [];
    const start = this.#end;
    for (const { blank, text } of line.glyphs) {
      if (blank) this.#end++;
      offsets.push(this.#end);
      this.#end += text.length;
    }
    const end = this.#end;
    const boxOfPart = (from: number, to: number): Box => {
      const part = line.glyphs.filter(
        (glyph, index) => offsets[index]! < to && offsets[index]! + glyph.text.length > from,
      );
      return place(part.length === 0 ? line.box : boxOf(part));
    };
    this.#entries.push({ start, end, page, boxOfPart });
    // One more, as for a line break: ranges of neighbouring lines never touch.
    this.#end++;
    return offsets;
  }

  readonly origin: OriginOf = (segments) => {
    const parts: { start: number; end: number; page: number; box: Box; line: number }[] = [];
    for (const { start, end, source, line } of segments.flatMap((segment) => this.#byLine(segment))) {
      const entry = this.#entries[line]!;
      const box = entry.boxOfPart(source.start, source.end);
      const last = parts.at(-1);
      if (last?.line === line) {
        last.end = end;
        last.box = around([last.box, box]);
      } else parts.push({ start, end, page: entry.page, box, line });
    }
    return {
      kind: "pdf",
      segments: parts.map(({ start, end, page, box }) => ({ start, end, page, box: rounded(box) })),
    };
  };

  /** A stretch that agrees with its source may run on over many lines; any other stands for a part of one. */
  #byLine({ start, end, source }: Segment): (Segment & { line: number })[] {
    const pieces: (Segment & { line: number })[] = [];
    const isDirect = end - start === source.end - source.start;
    for (let line = Math.max(0, this.#lineAt(source.start)); line < this.#entries.length; line++) {
      const entry = this.#entries[line]!;
      const from = Math.max(source.start, entry.start);
      const to = Math.min(source.end, entry.end);
      if (entry.start >= source.end || (pieces.length > 0 && !isDirect)) break;
      if (from >= to) continue;
      const place = isDirect
        ? { start: start + from - source.start, end: start + to - source.start }
        : { start, end };
      pieces.push({ ...place, source: { start: from, end: to }, line });
    }
    return pieces;
  }

  #lineAt(offset: number): number {
    return countWhile(this.#entries, ({ start }) => start <= offset) - 1;
  }
}

const rounded = (box: Box): [number, number, number, number] => {
  const [left, bottom, right, top] = box.map((place) => Math.round(place * 10) / 10);
  return [left!, bottom!, right!, top!];
};
