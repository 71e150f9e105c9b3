import type { Line } from "../text/lines.ts";
import { isBar, type Gap, type Part } from "./bars.ts";

/** A row of the letterhead or of a table is shorter than this; what is longer holds prose before its first cell. */
const LONGEST_CELL = 14;
/** What the first cell of a table begins with: the head over the ordinals, or the recipients. */
const FIRST_CELL = /^(?:S?TT|Số TT|Nơi nhận)(?![\p{sc=Latn}])/iu;
const FIRST_ORDINAL = /^(?:0?1|I|A)\.?$/u;

/** No empty line parts two paragraphs. */
export const isFlat = (lines: readonly Line[]): boolean =>
  lines.length > 0 && !lines.slice(1).some(({ gap }) => gap > 0);

/**
 * Parts the lines of a page whose empty lines are lost, and with them the bar that opens each table: every bar ends a
 * cell, and what no bar ends is prose. The text opens with the letterhead.
 *
 *     ỦY BAN NHÂN DÂN / TỈNH LÀO CAI / | / CỘNG HÒA XÃ HỘI … / | / Số: 258/KH-UBND / | / Lào Cai, ngày … / | / KẾ HOẠCH …
 */
export function splitFlat(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let gaps: Gap[] = [];
  let cell: Line[] = [];
  const endTable = (): void => {
    if (gaps.length > 0) parts.push({ type: "table", gaps: withRowEnds(gaps) });
    gaps = [];
  };
  for (const line of lines) {
    if (!isBar(line)) {
      cell.push(line);
      continue;
    }
    const start = firstCell(cell);
    if (start > 0) {
      endTable();
      parts.push({ type: "prose", lines: cell.slice(0, start) });
    }
    gaps.push({ lines: cell.slice(start), void: cell.length === 0 });
    cell = [];
  }
  endTable();
  return [...parts, { type: "prose", lines: cell }];
}

/** Where the first cell of a table begins in the lines up to its bar; its last line where no word tells. */
function firstCell(lines: readonly Line[]): number {
  const at = lines.findLastIndex(({ text }) => FIRST_CELL.test(text.text));
  return at < 0 && lines.length > LONGEST_CELL ? lines.length - 1 : Math.max(at, 0);
}

/** Puts the row ends back in, where the first ordinal tells how many columns there are. */
function withRowEnds(gaps: readonly Gap[]): Gap[] {
  const columns = gaps.findIndex(({ lines }) => FIRST_ORDINAL.test(lines[0]?.text.text ?? ""));
  if (columns < 2 || gaps.length % columns > 0) return [...gaps];
  return gaps.flatMap((gap, at) => (at > 0 && at % columns === 0 ? [{ lines: [], void: true }, gap] : [gap]));
}
