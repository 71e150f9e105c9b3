import { fold } from "../../src/text/fold.ts";

/** Recognition may misread one letter in so many of a wording, marks and capitals left out of account. */
const LETTERS = 20;

/** Whether a wording that was recognised is the one that was printed. Its figures must be those to the last. */
export function isAlike(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one.match(/\d+/gu)?.join(" ") !== other.match(/\d+/gu)?.join(" ")) return false;
  return distance(one, other) <= Math.floor(Math.max(one.length, other.length) / LETTERS);
}

/** Letters to put in, leave out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
