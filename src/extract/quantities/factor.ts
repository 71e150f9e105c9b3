import { UP_TO_TEN } from "../../text/number-words.ts";
import { plainQuantity } from "./plain-quantity.ts";
import type { Quantity, Reading } from "./quantity.ts";

const VALUES: ReadonlyMap<string, number> = new Map([["rưỡi", 1.5], ["đôi", 2], ...UP_TO_TEN]);
/**
 * "gấp đôi", "gấp rưỡi", "tăng gấp ba": multiples without a number in digits or without "lần". "gấp một số văn bản" is
 * said of haste.
 */
const FACTOR = new RegExp(
  String.raw`(?<!\p{sc=Latn})(?:tăng )?gấp (?!một)(${[...VALUES.keys()].join("|")})(?! lần)(?!\p{sc=Latn})`,
  "gu",
);

export function readFactorWord({ text, key }: Reading): Quantity[] {
  return [...key.matchAll(FACTOR)].map((match) => {
    const word = match[1] as string;
    const end = match.index + match[0].length;
    return {
      ...plainQuantity(text, { start: match.index, end }, VALUES.get(word) as number),
      numberSpan: { start: end - word.length, end },
      change: "increase",
      unitKind: "times",
      form: "factor",
    };
  });
}
