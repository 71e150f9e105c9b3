import { findQuantities } from "../quantities/find-quantities.ts";
import type { QuantityForm } from "../quantities/quantity.ts";
import type { CellValue } from "./cell-value.ts";

/** Who is counted, how often, and bare numbers are no values of an indicator. */
const NO_VALUES: ReadonlySet<QuantityForm> = new Set(["population", "frequency", "number"]);

/** The values a name states itself, in tables without columns for them: "Tỷ lệ hài lòng đạt trên 95%". */
export function statedValues(name: string): CellValue[] {
  return findQuantities(name)
    .filter(({ form }) => !NO_VALUES.has(form))
    .map(({ span, comparator, value, max, unit }) => ({ ...span, comparator, value, max, unit }));
}
