import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Indicator } from "../../model/indicator.ts";
import { matchKey } from "../../text/fold.ts";
import type { RowValue, Said } from "./row-value.ts";

/** What is certainly odd in a row: a share above 100%, a unit said in some cells only, zeros for want of data. */
export function checkIndicator(
  indicator: Indicator,
  values: readonly RowValue[],
  unitColumn: Said | null,
): Diagnostic[] {
  return [
    ...sharesAbove100(indicator),
    ...repeatedUnits(values, unitColumn),
    ...zeroBaseline(indicator),
    ...doubtfulMarks(indicator),
  ];
}

function sharesAbove100({ name, unit, series }: Indicator): Diagnostic[] {
  const key = matchKey(name);
  if (unit !== "%" || !/^(?:duy trì )?tỉ (?:lệ|trọng)/u.test(key) || /so với|tăng|giảm/u.test(key)) return [];
  return series
    .filter(({ value, max }) => Math.max(value ?? 0, max ?? 0) > 100)
    .map(({ raw, span }) => ({
      code: "table.percent-out-of-range",
      severity: "warning",
      message: `"${name}" is a share, but its value is ${raw}%.`,
      span,
      hint: "Check the unit and the value.",
    }));
}

/** "≥80%" in a row whose unit column says "%" and whose other cells print numbers alone. */
function repeatedUnits(values: readonly RowValue[], unitColumn: Said | null): Diagnostic[] {
  const printed = values.filter(({ value }) => value.unit !== null);
  if (unitColumn === null || printed.length === 0 || printed.length === values.length) return [];
  return printed
    .filter(({ value }) => matchKey(unitColumn.text).startsWith(matchKey(value.unit as string)))
    .map(({ cell, value }) => ({
      code: "table.unit-duplicate",
      severity: "info",
      message: `The cell repeats the unit of its row: "${cell.text}".`,
      span: { start: cell.span.start + value.start, end: cell.span.start + value.end },
      hint: "Print the unit in its column only.",
    }));
}

/** "00" stands for a value nobody has; a target measured against it cannot be judged. */
function zeroBaseline({ name, series }: Indicator): Diagnostic[] {
  const zero = series.find(({ raw, kind }) => /^0{2,}$/u.test(raw) && kind !== "target");
  if (zero === undefined || !series.some(({ value }) => value !== null && value > 0)) return [];
  return [
    {
      code: "table.zero-baseline",
      severity: "info",
      message: `"${name}" starts from "${zero.raw}", which may stand for no data.`,
      span: zero.span,
      hint: null,
    },
  ];
}

/** "1,500": one and a half by Vietnamese marks, where fifteen hundred may be meant. */
function doubtfulMarks({ series }: Indicator): Diagnostic[] {
  return series
    .filter(({ raw, value }) => /^\d{1,3},\d{3}$/u.test(raw) && value !== null && value < 1000)
    .map(({ raw, span }) => ({
      code: "table.number-style",
      severity: "info",
      message: `"${raw}" is read with a decimal comma; it may be meant as thousands.`,
      span,
      hint: "Part thousands with a dot.",
    }));
}
