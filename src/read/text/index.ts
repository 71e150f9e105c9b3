import type { RawBlock, RawDocument, RawParagraph, RawTable } from "../../document/raw.ts";
import type { Span } from "../../model/span.ts";
import { rawParagraph } from "../blocks.ts";
import { cleanSource } from "../clean-source.ts";
import { fileOffsets } from "../origin.ts";
import { flatTable } from "./flat-table.ts";
import { detachedPageNumbers, findFurniture, withoutPageBreaks } from "./furniture.ts";
import { cutGridTables } from "./grid-table.ts";
import { isRule } from "./line-shapes.ts";
import { joinLines, splitLines, type Line } from "./lines.ts";
import { hasMarkup, spansWithin, stripMarkup } from "./markup.ts";
import { groupParagraphs } from "./paragraphs.ts";
import { pipeTable } from "./pipe-table.ts";
import { barTable, tabTable } from "./tab-table.ts";
import { twoColumns } from "./two-columns.ts";
import { measureWrapping } from "./wrapping.ts";

/** Finders of tables, each asked at every line that may begin one. */
const TABLES = [pipeTable, barTable, twoColumns, tabTable, flatTable] as const;

/**
 * Reads plain text: lines to paragraphs, tables out of tabs, bars, drawn frames or bare lines. Markdown marks, where
 * there are any, are read as hints and left out of the text.
 */
export function readPlainText(source: string): RawDocument {
  const { text, encoding } = cleanSource(source);
  const marked = hasMarkup(text.text);
  // Marks are part of the width of a drawn cell: such tables are cut out before the marks are.
  const pieces = cutGridTables(text).map((piece) => {
    if ("table" in piece) return piece;
    const { text: plain, strong } = marked ? stripMarkup(piece.text) : { text: piece.text, strong: [] };
    return { lines: splitLines(plain), strong };
  });
  return {
    format: "text",
    encoding,
    pages: null,
    ocr: false,
    blocks: readBlocks(pieces, marked),
    origin: fileOffsets,
    diagnostics: [],
  };
}

type Piece = { table: RawTable } | { lines: Line[]; strong: Span[] };

function readBlocks(pieces: readonly Piece[], marked: boolean): RawBlock[] {
  const strong = pieces.flatMap((piece) => ("table" in piece ? [] : piece.strong));
  const pageNumbers = new Set(
    detachedPageNumbers(pieces.flatMap((piece) => ("table" in piece ? [] : piece.lines))),
  );
  const parts = pieces.flatMap((piece): Part[] =>
    "table" in piece ? [piece] : partTables(withoutPageBreaks(piece.lines, pageNumbers)),
  );
  const prose = parts.flatMap((part) => ("table" in part ? [] : part.lines));
  const furniture = findFurniture(prose);
  const wrapping = measureWrapping(prose.filter((line) => !furniture.has(line)));
  const blocks = parts.flatMap((part): RawBlock[] => {
    if ("table" in part) return [part.table];
    const kept = part.lines.filter((line) => !furniture.has(line));
    return groupParagraphs(kept, wrapping).map((group) => toParagraph(group, strong, marked));
  });
  const dropped = [...pageNumbers, ...furniture];
  return [...blocks, ...dropped.map((line) => rawParagraph(line.text, { zone: "furniture" }))];
}

type Part = { lines: Line[] } | { table: RawTable };

/** Cuts the lines into tables and the prose between them. */
function partTables(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let prose: Line[] = [];
  for (let i = 0; i < lines.length;) {
    const found = TABLES.map((find) => find(lines, i)).find((table) => table !== null);
    if (found) {
      parts.push({ lines: prose }, { table: found.table });
      prose = [];
      i = found.next;
    } else {
      prose.push(lines[i]!);
      i++;
    }
  }
  return [...parts, { lines: prose }];
}

const HEAD_MARKS = /^(#{1,6})\s+/u;

function toParagraph(lines: readonly Line[], strong: readonly Span[], marked: boolean): RawParagraph {
  const text = joinLines(lines);
  const marks = marked ? HEAD_MARKS.exec(text.text) : null;
  const body = marks ? text.slice(marks[0].length) : text;
  return rawParagraph(body, {
    heading: marks ? marks[1]!.length : null,
    strong: spansWithin(strong, body),
    zone: isRule(body.text) ? "furniture" : "body",
  });
}
