import { roughText, type GlyphLine } from "./lines.ts";

/** "2", "- 2 -", "Trang 2/10" */
const PAGE_NUMBER = /^(?:Trang|Page)?\s?[-–]?\s?(\d{1,4})(?:\s?\/\s?\d{1,4})?\s?[-–]?$/iu;
/** Lines at the top or the bottom of a page among which its furniture is. */
const OUTERMOST = 2;
/** Pages on which a line must be repeated to be a running head: so many, and this part of them. */
const FEWEST_REPEATS = 3;
const REPEATED = 0.4;
/** Points by which the places of a running head may differ. */
const SAME_PLACE = 5;

type Candidate = { line: GlyphLine; page: number; wording: string };

/** Page numbers, and heads and feet that are repeated from page to page. Lines are those outside of tables. */
export function findPageFurniture(
  pages: readonly { page: number; body: readonly GlyphLine[]; notes: readonly GlyphLine[] }[],
): Set<GlyphLine> {
  const candidates = pages.flatMap(({ page, body, notes }): Candidate[] => {
    const outer = new Set([...body.slice(0, OUTERMOST), ...body.slice(-OUTERMOST), ...notes.slice(-1)]);
    return [...outer].map((line) => ({ line, page, wording: roughText(line) }));
  });
  return new Set([...pageNumbers(candidates), ...runningHeads(candidates, pages.length)]);
}

/** Numbers that count with the pages; those of an annex, which count anew, stand in the same place. */
function pageNumbers(candidates: readonly Candidate[]): GlyphLine[] {
  const numbers = candidates.flatMap((candidate) => {
    const number = PAGE_NUMBER.exec(candidate.wording)?.[1];
    return number === undefined ? [] : [{ ...candidate, lag: candidate.page - Number(number) }];
  });
  const certain = numbers.filter(
    ({ lag }) => lag === 0 || numbers.filter((other) => other.lag === lag).length > 1,
  );
  return numbers
    .filter((one) => certain.some((other) => other === one || isSamePlace(one.line, other.line)))
    .map(({ line }) => line);
}

function runningHeads(candidates: readonly Candidate[], pages: number): GlyphLine[] {
  const key = ({ wording }: Candidate): string => wording.replace(/\d+/gu, "#");
  return candidates
    .filter((one) => {
      const repeats = candidates.filter(
        (other) => key(other) === key(one) && isSamePlace(one.line, other.line),
      );
      return repeats.length >= FEWEST_REPEATS && repeats.length >= pages * REPEATED;
    })
    .map(({ line }) => line);
}

const isSamePlace = (a: GlyphLine, b: GlyphLine): boolean => Math.abs(a.y - b.y) <= SAME_PLACE;
