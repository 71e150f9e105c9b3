import type { Diagnostic } from "../model/diagnostic.ts";
import type { Span } from "../model/span.ts";
import type { RawBlock, RawCell, RawDocument, RawParagraph, RawTable } from "../document/raw.ts";
import type { Block, Paragraph, SourceDocument, TableBlock, TableCell } from "../document/source-document.ts";
import { trimmed } from "../spans/trimmed.ts";
import { normalizeMapped } from "../text/normalize.ts";
import { foldWraps } from "./fold-wraps.ts";
import { holdTo, NO_LIMITS, type Limits } from "./limits.ts";
import { originSegments, toTextSpan, type OriginSegment } from "./origin.ts";

/**
 * Lays the blocks of a raw document out as the canonical text: block after block with one line feed between,
 * the cells of a table in reading order. Every span of the result points into that text; `map` leads it back to
 * the source. Page furniture, empty paragraphs and tables without a word are left out.
 *
 * @throws KehoachError `input.too-large` over `limits`, which hold for files, not for text in memory
 */
export function assemble(raw: RawDocument, limits: Limits = NO_LIMITS): SourceDocument {
  const layout = new Layout(limits);
  const blocks = layout.blocks(raw.blocks);
  // Notes and tables are not read where they stand in the source.
  const bySource = layout.segments.toSorted((a, b) => a.source.start - b.source.start);
  return {
    format: raw.format,
    encoding: raw.encoding,
    pages: raw.pages,
    ocr: raw.ocr,
    text: layout.text(),
    blocks,
    map: raw.origin(layout.segments),
    diagnostics: raw.diagnostics.map((diagnostic) => located(diagnostic, bySource)),
  };
}

/** The canonical text while it grows. */
class Layout {
  readonly segments: OriginSegment[] = [];
  readonly #limits: Limits;
  readonly #parts: string[] = [];
  #length = 0;
  #places = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  text(): string {
    return this.#parts.join("\n");
  }

  blocks(raw: readonly RawBlock[]): Block[] {
    return raw
      .map((block) => (block.type === "paragraph" ? this.#paragraph(block) : this.#table(block)))
      .filter((block) => block !== null);
  }

  #paragraph(raw: RawParagraph): Paragraph | null {
    if (raw.zone === "furniture") return null;
    const mapped = foldWraps(normalizeMapped(raw.text)).trim();
    if (mapped.length === 0) return null;
    const start = this.#append(mapped.text);
    const segments = originSegments(mapped, start);
    for (const segment of segments) this.segments.push(segment);
    return {
      type: "paragraph",
      span: { start, end: start + mapped.length },
      heading: raw.heading,
      strong: strongSpans(raw.strong, segments, mapped.text, start),
      zone: raw.zone,
      page: raw.page,
    };
  }

  #table(raw: RawTable): TableBlock | null {
    if (raw.zone === "furniture") return null;
    this.#places += raw.rows * raw.columns;
    holdTo(this.#limits, "tableCells", this.#places, "places of its tables");
    const inReadingOrder = raw.cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
    const cells = inReadingOrder.map((cell) => this.#cell(cell));
    const filled = cells.filter((cell) => cell.blocks.length > 0);
    const [first, last] = [filled[0], filled.at(-1)];
    if (first === undefined || last === undefined) return null;
    const { rows, columns, headerRows, zone, page } = raw;
    const span = { start: first.span.start, end: last.span.end };
    return { type: "table", span, rows, columns, headerRows, cells, zone, page };
  }

  #cell({ blocks: raw, ...place }: RawCell): TableCell {
    const before = this.#length;
    const blocks = this.blocks(raw);
    const [first, last] = [blocks[0], blocks.at(-1)];
    const span: Span =
      first === undefined || last === undefined
        ? { start: before, end: before }
        : { start: first.span.start, end: last.span.end };
    return { ...place, span, blocks };
  }

  /** Adds a line to the text and returns its offset. */
  #append(line: string): number {
    const start = this.#parts.length === 0 ? 0 : this.#length + 1;
    this.#parts.push(line);
    this.#length = start + line.length;
    holdTo(this.#limits, "textLength", this.#length, "letters of its text");
    return start;
  }
}

/** Bold ranges of the source as ranges of the canonical text; `line` stands there at `at`. Blanks are not bold. */
function strongSpans(
  strong: readonly Span[],
  segments: readonly OriginSegment[],
  line: string,
  at: number,
): Span[] {
  return strong.flatMap((source) => {
    const span = toTextSpan(source, segments);
    if (span === null) return [];
    const { start, end } = trimmed(line, { start: span.start - at, end: span.end - at });
    return end > start ? [{ start: at + start, end: at + end }] : [];
  });
}

function located(diagnostic: Diagnostic, segments: readonly OriginSegment[]): Diagnostic {
  return diagnostic.span === null
    ? diagnostic
    : { ...diagnostic, span: toTextSpan(diagnostic.span, segments) };
}
