import { countWhile } from "../../spans/count-while.ts";
import { viewOf } from "./sprm.ts";

/** Bytes [start, end) of the stream WordDocument whose text has these properties. */
export type FormattedRange = { start: number; end: number; style: number; changes: DataView };

/** Paragraphs have a style, characters do not; entries of both are laid out in pages of 512 bytes (MS-DOC 2.9.32, 2.9.174). */
export type FormattedKind = "paragraphs" | "characters";

const PAGE_BYTES = 512;
const ENTRY_BYTES = { paragraphs: 13, characters: 1 } as const;
/** Pages of any real document are far fewer; a table of more is damage. */
const MOST_PAGES = 100_000;

/** The ranges that the pages named in `index` describe, in the order of the stream. */
export function formattedRanges(document: DataView, index: DataView, kind: FormattedKind): FormattedRange[] {
  const ranges: FormattedRange[] = [];
  const pages = Math.min(Math.floor((index.byteLength - 4) / 8), MOST_PAGES);
  for (let page = 0; page < pages; page++) {
    const number = index.getUint32((pages + 1) * 4 + page * 4, true);
    const bytes = viewOf(document, number * PAGE_BYTES, PAGE_BYTES);
    if (bytes.byteLength === PAGE_BYTES) for (const range of rangesIn(bytes, kind)) ranges.push(range);
  }
  return ranges.toSorted((a, b) => a.start - b.start);
}

function* rangesIn(page: DataView, kind: FormattedKind): Generator<FormattedRange> {
  const count = page.getUint8(PAGE_BYTES - 1);
  if ((count + 1) * 4 + count * ENTRY_BYTES[kind] >= PAGE_BYTES) return;
  for (let at = 0; at < count; at++) {
    const [start, end] = [page.getUint32(at * 4, true), page.getUint32(at * 4 + 4, true)];
    const offset = page.getUint8((count + 1) * 4 + at * ENTRY_BYTES[kind]) * 2;
    yield {
      start,
      end,
      ...(kind === "paragraphs" ? paragraphEntry(page, offset) : characterEntry(page, offset)),
    };
  }
}

type Entry = Pick<FormattedRange, "style" | "changes">;

function characterEntry(page: DataView, offset: number): Entry {
  const length = offset === 0 ? 0 : page.getUint8(offset);
  return { style: 0, changes: viewOf(page, offset + 1, length) };
}

/** Style, then changes; the length counts pairs of bytes, and stands in the second byte where the first is zero. */
function paragraphEntry(page: DataView, offset: number): Entry {
  if (offset === 0) return { style: 0, changes: viewOf(page, 0, 0) };
  const pairs = page.getUint8(offset);
  const entry =
    pairs > 0
      ? viewOf(page, offset + 1, pairs * 2 - 1)
      : viewOf(page, offset + 2, page.getUint8(offset + 1) * 2);
  if (entry.byteLength < 2) return { style: 0, changes: viewOf(page, 0, 0) };
  return { style: entry.getUint16(0, true), changes: viewOf(entry, 2, entry.byteLength - 2) };
}

/** The range that holds a byte of the stream. */
export function rangeAt(ranges: readonly FormattedRange[], at: number): FormattedRange | null {
  const range = ranges[countWhile(ranges, ({ start }) => start <= at) - 1];
  return range !== undefined && at < range.end ? range : null;
}
