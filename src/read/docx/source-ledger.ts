import type { OriginOf } from "../../document/raw.ts";
import { countWhile } from "../../spans/count-while.ts";

/** A paragraph of the file. Counts are from 0; row and cell are those of the innermost table. */
export type Place = {
  part: string;
  paragraph: number;
  table: number | null;
  row: number | null;
  cell: number | null;
};

/**
 * The raw text of a Word file is the text of its paragraphs, line after line, in the order they are read; it is
 * never put together, but offsets into it are what the blocks' texts map to. The ledger hands out the offsets
 * and remembers which paragraph they stand for.
 */
export class SourceLedger {
  readonly #starts: number[] = [];
  readonly #places: Place[] = [];
  #end = 0;

  /** Makes room for a line of `length` code units and gives the offset of its first. */
  enter(place: Place, length: number): number {
    const start = this.#end;
    this.#starts.push(start);
    this.#places.push(place);
    // One more, as for a line break: ranges of neighbouring lines never touch.
    this.#end = start + length + 1;
    return start;
  }

  readonly origin: OriginOf = (segments) => {
    const result: ({ start: number; end: number } & Place)[] = [];
    for (const { start, end, source } of segments) {
      const place = this.#placeAt(source.start);
      if (place === null) continue;
      const last = result.at(-1);
      if (last !== undefined && isSamePlace(last, place)) last.end = end;
      else result.push({ start, end, ...place });
    }
    return { kind: "docx", segments: result };
  };

  #placeAt(offset: number): Place | null {
    return this.#places[countWhile(this.#starts, (start) => start <= offset) - 1] ?? null;
  }
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.part === other.part && one.paragraph === other.paragraph;
}
