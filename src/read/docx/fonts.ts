import { encodingOfFont } from "../../text/legacy/fonts.ts";
import type { LegacyEncoding } from "../../text/legacy/table.ts";

/** Fonts whose characters are pictures. */
export type SymbolFont = "symbol" | "wingdings" | "other";

/** What a font makes of the characters typed in it. */
export type Font = {
  symbols: SymbolFont | null;
  /** The encoding from before Unicode in which the font gives the bytes their Vietnamese letters. */
  encoding: LegacyEncoding | null;
  /** The capitals of TCVN3 have fonts of their own (.VnTimeH): the bytes are those of small letters. */
  isOfCapitals: boolean;
};

const plainFont: Font = { symbols: null, encoding: null, isOfCapitals: false };

/** A document names a handful of fonts, thousands of times each. */
const known = new Map<string, Font>();
const MOST_KNOWN = 500;

/** The font of that name. */
export function fontNamed(name: string | undefined): Font {
  if (name === undefined || name === "") return plainFont;
  let font = known.get(name);
  if (font === undefined) {
    font = {
      symbols: symbolsOf(name),
      encoding: encodingOfFont(name),
      isOfCapitals: /^\.Vn.*H$/u.test(name),
    };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, font);
  }
  return font;
}

function symbolsOf(name: string): SymbolFont | null {
  const lower = name.toLowerCase();
  if (lower === "symbol" || lower === "wingdings") return lower;
  return /^(?:wingdings [23]|webdings|zapf ?dingbats)$/u.test(lower) ? "other" : null;
}
