import { matchKey } from "../../text/fold.ts";
import { NUMBER } from "../../text/numerals.ts";
import { numberSites } from "./number-sites.ts";
import { plainQuantity } from "./plain-quantity.ts";
import type { Quantity, Reading } from "./quantity.ts";
import { readQuantity } from "./read-quantity.ts";
import { shift } from "./shift.ts";

const YEAR = String.raw`(?:19|20)\d{2}`;
const ONE = String.raw`(?:[≥≤<>=~≈±]{1,2}|trên|dưới|khoảng|từ|đạt)? ?${NUMBER}`;
/** A number, a sign or word before it, a range; then a unit of a few words: "≥0,8", "> 95", "≥80%", "90 - 95%", "01". */
const CELL = new RegExp(
  String.raw`^ ?(?!${YEAR} ?- ?${YEAR}$)${ONE}(?: ?- ?${NUMBER})? ?(?:[%‰\p{sc=Latn}][\p{sc=Latn}\p{N} /.%²³]{0,30})?$`,
  "u",
);

/**
 * The value of a cell of an indicator table, where a bare number is a quantity: "8,25", "≥ 65", "05". Null for cells
 * that hold other things ("x", "-", "…", a sentence). "00" is 0; whether it means "no data" is for the caller.
 */
export function readCellQuantity(cell: string): Quantity | null {
  const text = cell.trim();
  const reading: Reading = { text, key: matchKey(text) };
  if (!CELL.test(reading.key)) return null;
  const [site] = numberSites(reading);
  if (site === undefined) return null;
  const quantity =
    readQuantity(reading, site, null) ??
    plainQuantity(text, { start: site.start, end: site.end }, site.value);
  const lead = cell.length - cell.trimStart().length;
  return lead === 0 ? quantity : shift(quantity, lead);
}
