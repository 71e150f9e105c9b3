import { median, type GlyphLine } from "./lines.ts";
import type { PageLayout } from "./page-layout.ts";

/** How the text of a document is set on its pages. */
export type Setting = {
  /** Distance of baselines in a paragraph, in heights of the letters. */
  leading: number;
  /** Paragraphs begin with their first line indented. */
  indented: boolean;
  /** Where full lines of a page begin and end. */
  margins: (page: number) => Margins;
};

export type Margins = { left: number; right: number };

/** Part of the width of the longest line from which on a line is a full one. */
const FULL = 0.85;
/** Fewer full lines than this do not show the margins of their page. */
const FEWEST = 4;
/** An indent of so many heights of the letters is one. */
export const INDENT = 0.7;

export function measureSetting(pages: readonly PageLayout[]): Setting {
  const lines = new Map(
    pages.map(({ marks, pieces }) => [
      marks.page,
      pieces.flatMap((piece) => (piece.type === "line" ? [piece.line] : [])),
    ]),
  );
  const all = marginsOf([...lines.values()].flat()) ?? { left: 0, right: Infinity };
  const margins = new Map(
    [...lines].map(([page, own]) => [page, fullLines(own).length < FEWEST ? all : marginsOf(own)!]),
  );
  const marginsAt = (page: number): Margins => margins.get(page) ?? all;
  return {
    leading: leadingOf([...lines.values()]),
    indented: isIndented(lines, marginsAt),
    margins: marginsAt,
  };
}

function fullLines(lines: readonly GlyphLine[]): GlyphLine[] {
  const longest = Math.max(0, ...lines.map(width));
  return lines.filter((line) => width(line) >= longest * FULL);
}

function marginsOf(lines: readonly GlyphLine[]): Margins | null {
  const full = fullLines(lines);
  if (full.length === 0) return null;
  return {
    // First lines are indented: more lines begin at the margin than at any other place.
    left: mostFrequent(full.map(({ box }) => box[0])),
    right: full.map(({ box }) => box[2]).toSorted((a, b) => a - b)[Math.floor(full.length * 0.9)]!,
  };
}

/** The place that most others are near to. */
function mostFrequent(places: readonly number[]): number {
  const counts = new Map<number, number[]>();
  for (const place of places) {
    const key = Math.round(place / 3);
    const near = counts.get(key);
    if (near === undefined) counts.set(key, [place]);
    else near.push(place);
  }
  return median([...counts.values()].reduce((most, one) => (one.length > most.length ? one : most)));
}

function leadingOf(pages: readonly (readonly GlyphLine[])[]): number {
  const distances = pages.flatMap((lines) =>
    lines.slice(1).flatMap((line, index) => {
      const above = lines[index]!;
      const distance = (above.y - line.y) / Math.max(above.size, line.size);
      return distance > 0.9 && distance < 2.6 && width(above) > 100 ? [distance] : [];
    }),
  );
  // Lines of one paragraph stand nearer to each other than paragraphs do.
  const sorted = distances.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.3)] ?? 1.2;
}

/** Whether lines after one that ends early, which begin paragraphs for sure, are indented. */
function isIndented(
  pages: ReadonlyMap<number, readonly GlyphLine[]>,
  marginsAt: (page: number) => Margins,
): boolean {
  let indented = 0;
  let flush = 0;
  for (const [page, lines] of pages) {
    const { left, right } = marginsAt(page);
    lines.slice(1).forEach((line, index) => {
      if (lines[index]!.box[2] > right - 4 * line.size) return;
      if (line.box[0] - left > INDENT * line.size) indented++;
      else flush++;
    });
  }
  return indented > flush;
}

const width = ({ box: [left, , right] }: GlyphLine): number => right - left;
