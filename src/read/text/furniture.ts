import type { Line } from "./lines.ts";
import { commonGap } from "./wrapping.ts";

/** Lines that belong to the page, the site or the scanner, not to the document. */
const SITE_FOOTER =
  /^(?:Nguồn(?:\s+tra\s+cứu)?|Xem thêm|Tải về|Theo)\s?:\s*(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\S*$/u;
const SCANNER = /^(?:Scanned (?:by|with) |CamScanner)/iu;
const STAMP = /^(?:Người ký|Ký bởi|Email|Cơ quan|Thời gian ký|Ngày ký)\s?:\s*\S/u;
const PAGE_WORDS = /^(?:Trang|Page)\s+\d{1,4}(?:\s*\/\s*\d{1,4})?$/iu;
const PAGE_NUMBER = /^[-–]?\s?(\d{1,3})\s?[-–]?$/u;

/** The lines that are page furniture. */
export function findFurniture(lines: readonly Line[]): Set<Line> {
  const found = new Set(lines.filter(({ text }) => isFurniture(text.text)));
  for (const line of pageNumbers(lines)) found.add(line);
  return found;
}

/** The line belongs to a site, a scanner, a signature or the page by its wording alone. */
export function isFurniture(line: string): boolean {
  return SITE_FOOTER.test(line) || SCANNER.test(line) || STAMP.test(line) || PAGE_WORDS.test(line);
}

/**
 * Lone numbers that count 2, 3, 4 … through the document (page 1 shows none), not side by side like the cells of a
 * table.
 */
function pageNumbers(lines: readonly Line[]): Line[] {
  const value = (index: number): number =>
    Number(PAGE_NUMBER.exec(lines[index]?.text.text ?? "")?.[1] ?? NaN);
  const lone = lines.flatMap((line, index) =>
    !Number.isNaN(value(index)) && Number.isNaN(value(index - 1)) && Number.isNaN(value(index + 1))
      ? [{ line, number: value(index) }]
      : [],
  );
  return countPages(lone.map(({ number }) => number)) ? lone.map(({ line }) => line) : [];
}

/** A page has more lines than this. */
const FEWEST_LINES = 15;
const FEWEST_PAGES = 3;

/**
 * Lone numbers that count the pages and stand further from the lines around them than those from each other: such
 * are no cells, even in the midst of a table whose cells stand one a line.
 */
export function detachedPageNumbers(lines: readonly Line[]): Line[] {
  const usual = commonGap(lines);
  const numbers = lines.flatMap((line, index) => {
    const [, digits] = PAGE_NUMBER.exec(line.text.text) ?? [];
    if (digits === undefined) return [];
    const above = line.gap > usual;
    const below = (lines[index + 1]?.gap ?? Infinity) > usual;
    return [{ line, index, above, below, number: Number(digits) }];
  });
  const found = [
    numbers.filter(({ above, below }) => above && below),
    // at the head of a page, and at its foot
    numbers.filter(({ above }) => above),
    numbers.filter(({ below }) => below),
  ].find(
    (run) =>
      run.length >= FEWEST_PAGES &&
      run.every(({ index }, i) => i === 0 || index - run[i - 1]!.index > FEWEST_LINES) &&
      countPages(run.map(({ number }) => number)),
  );
  return found?.map(({ line }) => line) ?? [];
}

/** Leaves the numbers of pages out, and the empty lines around them: a paragraph may go on over them. */
export function withoutPageBreaks(lines: readonly Line[], pageNumbers: ReadonlySet<Line>): Line[] {
  if (pageNumbers.size === 0) return [...lines];
  const usual = commonGap(lines);
  return lines.flatMap((line, index) => {
    if (pageNumbers.has(line)) return [];
    const before = lines[index - 1];
    return before !== undefined && pageNumbers.has(before) ? [{ ...line, gap: usual }] : [line];
  });
}

/** 2, 3, 4 … or, where the first page shows its number, 1, 2, 3 … */
function countPages(numbers: readonly number[]): boolean {
  const [first = Infinity] = numbers;
  return first <= 2 && numbers.every((number, index) => number === first + index);
}
