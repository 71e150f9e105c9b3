/**
 * Where the clause that runs up to `at` begins: behind the last of `marks`, or `farthest` code units back. It looks no
 * further, so that a text without any mark is not walked again from every place.
 */
export function clauseStart(text: string, at: number, marks: readonly string[], farthest: number): number {
  const from = Math.max(0, at - farthest);
  const before = text.slice(from, at);
  return from + Math.max(0, ...marks.map((mark) => before.lastIndexOf(mark) + 1));
}
