import { plainQuantity } from "./plain-quantity.ts";
import type { Quantity, Reading } from "./quantity.ts";

/** "gấp đôi", "gấp rưỡi", "tăng gấp ba": multiples without a number in digits or without "lần". */
const FACTOR = /(?<!\p{sc=Latn})(?:tăng )?gấp (rưỡi|đôi|hai|ba|bốn|năm|mười)(?! lần)(?!\p{sc=Latn})/gu;
const VALUES: Readonly<Record<string, number>> = {
  rưỡi: 1.5,
  đôi: 2,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  mười: 10,
};

export function readFactorWord({ text, key }: Reading): Quantity[] {
  return [...key.matchAll(FACTOR)].map((match) => {
    const word = match[1] as string;
    const end = match.index + match[0].length;
    return {
      ...plainQuantity(text, { start: match.index, end }, VALUES[word] as number),
      numberSpan: { start: end - word.length, end },
      change: "increase",
      unitKind: "times",
      form: "factor",
    };
  });
}
