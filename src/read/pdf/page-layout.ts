import { findColumns } from "./columns.ts";
import { findGrids, sameColumns, type Grid, type GridCell } from "./grid.ts";
import { toLines, type GlyphLine } from "./lines.ts";
import type { Glyph, PageMarks } from "./marks.ts";
import type { Box } from "./matrix.ts";
import { findPageFurniture } from "./page-furniture.ts";
import { findNotes, markNotes } from "./notes.ts";

/** A piece of a page. Pieces are in reading order. */
export type Piece =
  | { type: "line"; line: GlyphLine }
  | { type: "columns"; left: GlyphLine[]; right: GlyphLine[] }
  | { type: "grid"; grid: Grid; cells: { cell: GridCell; lines: GlyphLine[] }[] };

export type PageLayout = {
  marks: PageMarks;
  pieces: Piece[];
  notes: GlyphLine[];
  furniture: GlyphLine[];
};

/** A page whose lines are found, and what they are part of is not. */
type PageLines = { marks: PageMarks; grids: FilledGrid[]; body: GlyphLine[]; notes: GlyphLine[] };

type FilledGrid = Extract<Piece, { type: "grid" }>;

/** Lays out the pages of a document: what is printed on page after page is found by comparing them. */
export function layOut(pages: readonly PageMarks[]): PageLayout[] {
  const found: PageLines[] = [];
  for (const page of pages) found.push(findLines(page, found.at(-1)?.grids.at(-1)?.grid.xs ?? null));
  const furniture = findPageFurniture(
    found.map(({ marks, body, notes }) => ({ page: marks.page, body, notes })),
  );
  return found.map(({ marks, grids, body, notes }) => ({
    marks,
    pieces: inReadingOrder(
      body.filter((line) => !furniture.has(line)),
      grids,
    ),
    notes: notes.filter((line) => !furniture.has(line)),
    furniture: [...body, ...notes].filter((line) => furniture.has(line)),
  }));
}

/**
 * Finds the ruled tables of a page, the lines outside of them, and the notes at its foot. `open`: the columns of the
 * last table of the page before.
 */
function findLines(marks: PageMarks, open: readonly number[] | null): PageLines {
  const { filled, rest } = fillGrids(outermost(findGrids(marks)), marks, open);
  const boxes = filled.map(({ grid }) => grid.box);
  const { body, notes } = findNotes(toLines(rest), marks, boxes);
  const cells = filled.flatMap((grid) => grid.cells);
  markNotes([body, ...cells.map(({ lines }) => lines)], notes);
  return { marks, grids: filled, body, notes };
}

/** Tables inside of a cell are read as lines of the cell. */
function outermost(grids: readonly Grid[]): Grid[] {
  const within = (a: Box, b: Box): boolean => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];
  return grids.filter(({ box }) => !grids.some((other) => other.box !== box && within(box, other.box)));
}

/**
 * Puts the glyphs into the cells they stand in; a grid with text in one cell only is a frame and no table, unless
 * it is what the break of the page left of the last row of the table before.
 */
function fillGrids(
  grids: readonly Grid[],
  { glyphs, turned }: PageMarks,
  open: readonly number[] | null,
): { filled: FilledGrid[]; rest: readonly Glyph[] } {
  if (grids.length === 0) return { filled: [], rest: glyphs };
  const inGrids = grids.map((grid) => ({
    grid,
    cells: grid.cells.map((cell) => ({ cell, glyphs: [] as Glyph[], lines: [] as GlyphLine[] })),
  }));
  const cellAt = (x: number, y: number) => {
    const cells = inGrids.find(({ grid }) => contains(grid.box, x, y))?.cells;
    return cells?.find(({ cell }) => contains(cell.box, x, y));
  };
  const rest: Glyph[] = [];
  for (const glyph of glyphs) {
    const cell = cellAt((glyph.x0 + glyph.x1) / 2, glyph.y + glyph.size * 0.3);
    (cell?.glyphs ?? rest).push(glyph);
  }
  for (const { cells } of inGrids) for (const cell of cells) cell.lines.push(...toLines(cell.glyphs));
  // Headers of narrow columns run up the page.
  for (const { glyphs: own, toPage } of turned) {
    for (const line of toLines(own)) {
      const box = toPage(line.box);
      cellAt((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)?.lines.push({ ...line, box, turned: toPage });
    }
  }
  const isTable = ({ grid, cells }: (typeof inGrids)[number], index: number): boolean => {
    const filled = cells.filter(({ lines }) => lines.length > 0).length;
    return filled > 1 || (filled === 1 && index === 0 && open !== null && sameColumns(open, grid.xs));
  };
  const frames = inGrids.filter((grid, index) => !isTable(grid, index));
  return {
    filled: inGrids.filter(isTable).map(({ grid, cells }) => ({ type: "grid", grid, cells })),
    rest: [...rest, ...frames.flatMap(({ cells }) => cells.flatMap((cell) => cell.glyphs))],
  };
}

function contains([left, bottom, right, top]: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}

function inReadingOrder(lines: readonly GlyphLine[], grids: readonly FilledGrid[]): Piece[] {
  const columns = findColumns(lines);
  const placed: { top: number; piece: Piece }[] = grids.map((piece) => ({ top: piece.grid.box[3], piece }));
  lines.forEach((line, index) => {
    const side = columns.find(({ from, to }) => index >= from && index < to);
    if (side === undefined) placed.push({ top: line.y, piece: { type: "line", line } });
    else if (index === side.from) {
      placed.push({ top: line.y, piece: { type: "columns", left: side.left, right: side.right } });
    }
  });
  return placed.sort((a, b) => b.top - a.top).map(({ piece }) => piece);
}

/** Every line of a page, in reading order. */
export function linesOf({ pieces, notes, furniture }: PageLayout): GlyphLine[] {
  const body = pieces.flatMap((piece) => {
    if (piece.type === "line") return [piece.line];
    if (piece.type === "columns") return [...piece.left, ...piece.right];
    return piece.cells.flatMap(({ lines }) => lines);
  });
  return [...body, ...notes, ...furniture];
}
