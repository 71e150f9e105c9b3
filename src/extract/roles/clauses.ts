/** A clause of a masked text: up to ";" or a full stop. */
export type Clause = { start: number; end: number };

const CLAUSE_END = /[;.](?= )|[;.]$/gu;

/**
 * Where clauses begin: the doer of the first goes on, its role does not: "Chủ trì rà soát ...; phối hợp với Sở Nội
 * vụ tham mưu ...". A list of partners may run over a ";", so that a clause can turn out to begin later.
 */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index } of text.matchAll(CLAUSE_END)) {
    clauses.push({ start, end: index });
    start = index + 1 + (text[index + 1] === " " ? 1 : 0);
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}
