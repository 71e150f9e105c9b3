import type { Line } from "./lines.ts";

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
  const first = lone[0];
  if (first === undefined || first.number > 2) return [];
  const runs = lone.every(({ number }, index) => number === first.number + index);
  return runs ? lone.map(({ line }) => line) : [];
}
