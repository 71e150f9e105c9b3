import type { Glyph } from "./marks.ts";

/** Letters that fonts made for western languages lack. */
const BEYOND_LATIN_1 = /^[\u0100-\u1EFF]+$/u;

/**
 * Letters that the bold font of a line lacks are drawn from a second font, whose name tells nothing: they are as bold
 * as the word that they stand in, and a word of such letters alone as the words around it. Changes the glyphs of the
 * line, which are in order and know the blanks before them.
 */
export function spreadBold(glyphs: readonly Glyph[]): void {
  for (let from = 0; from < glyphs.length; from++) {
    if (!isDoubtful(glyphs[from]!)) continue;
    let to = from + 1;
    while (to < glyphs.length && isDoubtful(glyphs[to]!) && !glyphs[to]!.blank) to++;
    if (isWithinBold(glyphs, from, to)) {
      for (const glyph of glyphs.slice(from, to)) glyph.font = { ...glyph.font, bold: true };
    }
    from = to - 1;
  }
}

const isDoubtful = ({ font, text }: Glyph): boolean =>
  !font.bold && text.charCodeAt(0) >= 0x100 && BEYOND_LATIN_1.test(text);

function isWithinBold(glyphs: readonly Glyph[], from: number, to: number): boolean {
  const [before, after] = [glyphs[from - 1], glyphs[to]];
  const [bold, boldAfter] = [before?.font.bold ?? false, after?.font.bold ?? false];
  if (bold && boldAfter) return true;
  const [beginsWord, endsWord] = [before === undefined || glyphs[from]!.blank, after?.blank ?? true];
  return (bold && !beginsWord && endsWord) || (boldAfter && !endsWord && beginsWord);
}
