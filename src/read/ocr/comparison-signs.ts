import type { Ink } from "./ink.ts";
import type { PixelBox, RecognisedWord } from "./recognise.ts";

/** The model was not taught the signs with a bar below, and takes them for those without. */
const WITH_BAR: Readonly<Record<string, string>> = { ">": "≥", "<": "≤" };

/** Part of the height of a sign in which its bar is: at the foot of its box, or below where the box leaves it out. */
const [FOOT, BELOW] = [0.35, 0.4];
/** Part of the width of a sign that its bar is long; the foot of ">" is one stroke that goes up. */
const LONG = 0.75;

/**
 * The wording of a word, its signs of comparison as they are printed: "≥95%" is read as ">95%". `left` and `top` lead
 * its boxes to the pixels of `ink`.
 */
export function withBars({ text, signs }: RecognisedWord, ink: Ink, left: number, top: number): string {
  if (!/[<>]/u.test(text)) return text;
  return signs
    .map(({ text: sign, box: [x0, y0, x1, y1] }) => {
      const barred = WITH_BAR[sign];
      const box: PixelBox = [x0 + left, y0 + top, x1 + left, y1 + top];
      return barred !== undefined && hasBar(box, ink) ? barred : sign;
    })
    .join("");
}

function hasBar([left, top, right, bottom]: PixelBox, { width, height, dark }: Ink): boolean {
  const from = Math.round(bottom - (bottom - top) * FOOT);
  const to = Math.min(height, Math.round(bottom + (bottom - top) * BELOW));
  for (let row = from; row < to; row++) {
    let run = 0;
    for (let column = left; column < right; column++) {
      run = dark[row * width + column] === 1 ? run + 1 : 0;
      if (run >= (right - left) * LONG) return true;
    }
  }
  return false;
}
