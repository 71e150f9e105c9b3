import { beginsBlock, beginsLower, endsSentence } from "../text/line-shapes.ts";
import { goesOn, isFull } from "./cells.ts";
import { textOf, type PdfCell } from "./tables.ts";

/** A cell of the row below the break, and the filled cell of the row above it. */
type Pair = { above: PdfCell; cell: PdfCell };

/**
 * Whether the first row of a page goes on with the last one of the page before: all its text stands below text, none
 * of it is a number or figure of its own, and it goes on in mid-sentence: "(Không bao gồm các" / "Trạm Y tế vùng 1 và
 * 2)". A row that goes on in all of its cells must do so in each.
 */
export function isCutRow(last: readonly PdfCell[], first: readonly PdfCell[]): boolean {
  if (first.length !== last.length || first.length < 2) return false;
  const parts = first.filter(({ lines }) => lines.length > 0);
  const pairs = parts.flatMap((cell) => {
    const above = last.find(({ column, lines }) => column === cell.column && lines.length > 0);
    return above === undefined ? [] : [{ above, cell }];
  });
  if (pairs.length < parts.length) return false;
  const [only] = pairs;
  if (only !== undefined && pairs.length === 1 && goesOnWithItem(only)) return true;
  if (pairs.some((pair) => !isOpen(pair) && mayStandAlone(pair.cell))) return false;
  const filled = last.filter(({ lines }) => lines.length > 0).length;
  return pairs.length < filled ? pairs.some(isCut) : pairs.every(isMidSentence) && pairs.some(isLastFull);
}

const breakOf = ({ above, cell }: Pair) => [above.lines.at(-1)!, cell.lines[0]!, above.box] as const;
const isCut = (pair: Pair): boolean => isOpen(pair) || goesOn(...breakOf(pair));
const isLastFull = (pair: Pair): boolean => isFull(...breakOf(pair));
const isMidSentence = ({ above, cell }: Pair): boolean =>
  beginsLower(textOf(cell)) && !endsSentence(textOf(above));

const FIGURE = /^[^\p{L}]*\d[^\p{L}]*$/u;

function mayStandAlone(cell: PdfCell): boolean {
  const text = textOf(cell);
  return FIGURE.test(text) || beginsBlock(text);
}

/** A bracket is open, or a list goes on. */
function isOpen({ above }: Pair): boolean {
  const text = textOf(above);
  return !endsSentence(text) && (text.lastIndexOf("(") > text.lastIndexOf(")") || /[,–-]$/u.test(text));
}

/** Bullets and small Roman numbers; letters and numbers may as well head a group of rows. */
const ITEM = /^(?:[-–+•]|\([ivx]{1,4}\))\s/u;

/** The cell holds a list, whose next item is all that stands in the row: every other row has more to say. */
function goesOnWithItem({ above, cell }: Pair): boolean {
  const mark = ITEM.exec(textOf(cell))?.[0].charAt(0);
  return mark !== undefined && above.lines.some(({ text }) => ITEM.exec(text.text)?.[0].startsWith(mark));
}
