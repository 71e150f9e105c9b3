import type { Span } from "../../model/span.ts";
import { oneLine } from "../../text/one-line.ts";
import type { GridCell } from "../tables/grid.ts";
import { leadingOrdinal } from "../tables/ordinal.ts";
import { isUnit } from "./unit.ts";

/** What a row measures, and the unit its name gives. */
export type IndicatorName = {
  text: string;
  ordinal: string | null;
  unit: { text: string; span: Span } | null;
};

const TRAILING_BRACKET = /\(([^()]*)\)\s*[.;:]?$/u;
/** "(tỷ lệ giảm sinh %)": the bracket says more than the unit. */
const SHARE_AT_END = /[%‰]$/u;
/** "Số bác sĩ/vạn dân", "Tỷ suất chết trẻ em dưới 1 tuổi/1000 trẻ đẻ sống". */
const RATE = /\/\s*(?:\d[\d.]*\s*\p{sc=Latn}|vạn\s)[\p{sc=Latn} ]{1,30}$/u;
/** "Tỷ lệ % người hưởng trợ cấp", "Tỷ lệ hộ nghèo, %". */
const SHARE = /^t[ỷỉ] lệ\s+\(?%|,\s*%$/iu;

/** Reads the name cell. A trailing bracket that is purely a unit is dropped: "Tuổi thọ trung bình (tuổi)". */
export function readName(cell: GridCell, hasOrdinal: boolean): IndicatorName {
  const label = hasOrdinal ? null : leadingOrdinal(cell.text);
  const from = label?.length ?? /^(?:[-–+•]\s+)?/u.exec(cell.text)?.[0].length ?? 0;
  const text = cell.text.slice(from);
  const at = (start: number, length: number): Span => ({
    start: cell.span.start + from + start,
    end: cell.span.start + from + start + length,
  });
  const ordinal = label?.ordinal.value == null ? null : label.ordinal.text;

  const bracket = TRAILING_BRACKET.exec(text);
  const inside = bracket?.[1]?.trim() ?? "";
  if (bracket !== null && isUnit(inside)) {
    const span = at(text.lastIndexOf("(") + 1 + (bracket[1] as string).search(/\S/u), inside.length);
    return {
      text: oneLine(text.slice(0, bracket.index)),
      ordinal,
      unit: { text: oneLine(inside), span },
    };
  }
  const name = oneLine(text);
  if (SHARE_AT_END.test(inside)) {
    return {
      text: name,
      ordinal,
      unit: { text: inside.slice(-1), span: at(text.lastIndexOf(inside.slice(-1)), 1) },
    };
  }
  const rate = RATE.exec(text);
  if (rate !== null && isUnit(rate[0])) {
    return { text: name, ordinal, unit: { text: oneLine(rate[0]), span: at(rate.index, rate[0].length) } };
  }
  const share = SHARE.exec(text);
  if (share === null) return { text: name, ordinal, unit: null };
  return { text: name, ordinal, unit: { text: "%", span: at(text.indexOf("%", share.index), 1) } };
}
