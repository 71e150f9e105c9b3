import { clauseStart } from "../../text/clause-start.ts";
import type { Lead } from "./lead.ts";
import type { Quantity, QuantityForm, Reading } from "./quantity.ts";
import type { Unit } from "./unit.ts";

/** What sort of number a quantity is, told by its unit. */
export function formOf(quantity: Omit<Quantity, "form">, unit: Unit | null, lead: Lead): QuantityForm {
  if (quantity.of !== null) return "ratio";
  if (quantity.frequency !== null) return "frequency";
  if (unit === null) return lead.factor ? "factor" : "number";
  if (unit.kind === "times" && unit.per === null && (lead.factor || lead.change !== null)) return "factor";
  if (unit.counted !== null) return "rate";
  if (unit.kind === "percent") return "percent";
  if (unit.kind === "money") return "money";
  if (unit.kind === "counted" || unit.kind === "times") return unit.per === null ? "count" : "rate";
  return "measure";
}

/** "trẻ em dưới 1 tuổi", "sản phẩm đạt từ 3 sao trở lên": an age or a grade in a name; "tuổi thọ đạt 74,5 tuổi" is a value. */
export function isPopulation({ key }: Reading, quantity: Omit<Quantity, "form">): boolean {
  if (quantity.unitKind === "grade") return true;
  if (quantity.unitKind !== "age") return false;
  const { start } = quantity.numberSpan;
  const from = clauseStart(key, start, [";", ".", "\n"], 60);
  return !/tuổi thọ|(?<!\p{sc=Latn})đạt (?:\p{sc=Latn}{1,7} ){0,3}$/u.test(key.slice(from, start));
}
