import { COUNTED_BY_PEOPLE } from "../../lexicon/counted-nouns.ts";
import type { Span } from "../../model/span.ts";
import { keyAlternatives } from "../../text/alternatives.ts";
import type { Quantity } from "./quantity.ts";

const BY_PEOPLE = new RegExp(`^(?:${keyAlternatives(COUNTED_BY_PEOPLE)})(?: \\p{sc=Latn}{1,7}){0,3}$`, "u");
const AND = /^(?: \p{sc=Latn}{1,7}){0,3}(?:,| và|, và) (?:đạt |có )?$/u;

/** "10 bác sĩ và 30 giường bệnh/1 vạn dân": the denominator is said once, behind the last. */
export function withSharedRates(key: string, quantities: readonly Quantity[]): Quantity[] {
  const all = [...quantities];
  for (let index = all.length - 2; index >= 0; index--) {
    const [quantity, next] = [all[index], all[index + 1]] as [Quantity, Quantity];
    const noun = quantity.form === "count" && quantity.max === null ? quantity.unitSpan : null;
    if (noun === null || next.counted === null || !next.unit?.includes("dân")) continue;
    const between = key.slice(quantity.span.end, next.span.start);
    if (!AND.test(between) || !isByPeople(key, noun) || !isByPeople(key, next.counted)) continue;
    const { unit, unitSpan } = next;
    all[index] = { ...quantity, unit, unitSpan, counted: noun, form: "rate" };
  }
  return all;
}

const isByPeople = (key: string, { start, end }: Span): boolean => BY_PEOPLE.test(key.slice(start, end));
