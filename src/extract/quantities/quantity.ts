import type { UnitKind } from "../../lexicon/units.ts";
import type { Comparator } from "../../model/quantity.ts";
import type { Span } from "../../model/span.ts";

/**
 * What sort of number it is. `population` ("dưới 1 tuổi", "từ 15 tuổi trở lên") tells who is counted and is no
 * value of an indicator; `number` has no unit ("đạt 2,1").
 */
export type QuantityForm =
  | "percent"
  | "money"
  | "measure"
  | "count"
  | "rate"
  | "ratio"
  | "factor"
  | "frequency"
  | "population"
  | "number";

/** A quantity as it is worded. It says nothing about what is measured, nor whether it is a commitment. */
export type Quantity = {
  /** Comparator, number and unit: "trên 95%", "giảm từ 5% xuống 3%". */
  span: Span;
  raw: string;
  /** The number alone: "95"; of a range both ends. */
  numberSpan: Span;
  comparator: Comparator;
  value: number;
  /** Upper end of a range. */
  max: number | null;
  /** The second number of a ratio: 108 in "108/108 xã", 1000 in "1/1.000". */
  of: number | null;
  change: "level" | "increase" | "decrease";
  /** As printed: "%", "/vạn dân", "lượt/người/năm", "tỷ đồng". */
  unit: string | null;
  unitSpan: Span | null;
  unitKind: UnitKind | null;
  /** What the scale word of the unit multiplies by: 1e9 for "tỷ đồng". */
  scale: number;
  /** The noun that is counted where the unit is only the denominator: "Bác sĩ" in "11 Bác sĩ/vạn dân". */
  counted: Span | null;
  /** Where a change starts: "từ 60% năm 2020 lên 80%". */
  baseline: { value: number; unit: string | null; period: string | null } | null;
  /** The year a change is measured against: "so với năm 2020". */
  since: string | null;
  /** RRULE: "ít nhất mỗi năm một lần". */
  frequency: string | null;
  /** Over what it holds one by one: "trạm y tế" in "mỗi trạm y tế có ít nhất một bác sĩ". */
  each: Span | null;
  form: QuantityForm;
};

/** The text and its `matchKey`, which has the same offsets. */
export type Reading = { text: string; key: string };
