import type { SpanSet } from "../../spans/span-set.ts";
import { matchKey } from "../../text/fold.ts";
import { readFactorWord } from "./factor.ts";
import { isNoQuantity } from "./not-quantity.ts";
import { numberSites } from "./number-sites.ts";
import type { Quantity, Reading } from "./quantity.ts";
import { readQuantity } from "./read-quantity.ts";
import { withSharedRates } from "./shared-rate.ts";
import { shift } from "./shift.ts";
import { readUnit } from "./unit.ts";

export type FindQuantitiesOptions = {
  /** Stretches whose numbers are no quantities: citations, names. */
  exclude?: SpanSet;
};

/**
 * All quantities of `text` between `from` and `to`, from left to right, not overlapping. Offsets are those of
 * `text`, which is NFC; what stands before `from` is not looked at. Dates, numbers of documents, labels, durations
 * and ordinals are no quantities. Time is linear in the text.
 */
export function findQuantities(
  text: string,
  from = 0,
  to = text.length,
  { exclude }: FindQuantitiesOptions = {},
): Quantity[] {
  const slice = text.slice(from, to);
  const reading: Reading = { text: slice, key: matchKey(slice) };
  const isExcluded = (at: number): boolean => exclude?.has(at + from) === true;
  const found: Quantity[] = [];
  let end = 0;
  for (const site of numberSites(reading)) {
    if (site.start < end || isExcluded(site.start)) continue;
    if (isNoQuantity(reading, site, readUnit(reading, site.end))) continue;
    const quantity = readQuantity(reading, site, found.at(-1) ?? null);
    if (quantity === null) continue;
    found.push(quantity);
    end = quantity.span.end;
  }
  const rated = withSharedRates(reading.key, found);
  const all = withFactors(rated, readFactorWord(reading), isExcluded);
  return from === 0 ? all : all.map((quantity) => shift(quantity, from));
}

/** "gấp đôi" has no number of its own and is found apart; what holds a number already has the place. */
function withFactors(
  found: Quantity[],
  factors: readonly Quantity[],
  isOutside: (at: number) => boolean,
): Quantity[] {
  if (factors.length === 0) return found;
  const kept: Quantity[] = [];
  let end = 0;
  for (const quantity of [...found, ...factors].sort((a, b) => a.span.start - b.span.start)) {
    if (quantity.span.start < end || isOutside(quantity.span.start)) continue;
    kept.push(quantity);
    end = quantity.span.end;
  }
  return kept;
}
