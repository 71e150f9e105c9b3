import { fontNamed } from "./fonts.ts";
import type { ListCounter } from "./list-counter.ts";
import type { List } from "./numbering.ts";

/** Characters that stand for themselves as the mark of an item. */
const plainBullets = new Set(["-", "–", "—", "−", "+", "*", "•"]);

/** `-` and `+` of the font Symbol, by their codes in the font. */
const symbolBullets: Readonly<Record<number, string>> = { 0x2a: "*", 0x2b: "+", 0x2d: "-", 0xbe: "-" };

/**
 * The label of a paragraph of a list as it stands before its text: "II. ", "a) ", "- ". The tab after a number
 * is a blank of the layout, and is given as a space. Empty where the level prints nothing.
 */
export function nextLabel(counter: ListCounter, numId: string, list: List, level: number): string {
  const printed = counter.next(numId, list, level);
  const definition = list.levels.get(level);
  if (definition === undefined || definition.run.hidden === true) return "";
  const label = definition.hasPictureBullet
    ? "•"
    : definition.format === "bullet"
      ? bullet(printed, definition.run.font)
      : printed;
  if (label.trim() === "") return "";
  return definition.suffix === "nothing" ? label : `${label.trimEnd()} `;
}

/**
 * The shapes of bullets are taste (Symbol U+F0B7, Wingdings U+F0A7, the "o" of Courier New): they all become
 * "•". The dash and the plus are not, for they tell two levels apart (NĐ 30/2020 knows neither; plans print
 * "-" above "+").
 */
function bullet(text: string, font: string | undefined): string {
  const mark = text.trim();
  if (plainBullets.has(mark)) return mark;
  const { symbols } = fontNamed(font);
  const code = mark.codePointAt(0) ?? 0;
  if (symbols === "symbol") return symbolBullets[code & 0xff] ?? "•";
  const isSingleSign = [...mark].length === 1 && !/[\p{sc=Latn}\p{N}]/u.test(mark);
  return isSingleSign || mark === "o" || symbols !== null ? "•" : mark;
}
