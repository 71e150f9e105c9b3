import { encodingOfFont } from "../../text/legacy/fonts.ts";
import type { LegacyEncoding } from "../../text/legacy/table.ts";
import type { PdfFont } from "./pdfjs.ts";

/** What a font tells of the text set in it. */
export type FontTraits = {
  bold: boolean;
  /** The encoding from before Unicode in which the font gives the bytes their Vietnamese letters. */
  encoding: LegacyEncoding | null;
  /** The capitals of TCVN3 have fonts of their own (.VnTimeH): the bytes are those of small letters. */
  ofCapitals: boolean;
  /** Width of its blank in heights of its letters: that of most fonts until a blank is drawn. */
  space: number;
};

const USUAL_SPACE = 0.25;

/** "TimesNewRomanPS-BoldMT", "Arial,Bold", "Roboto-Black", "MyriadPro-Semibold". */
const BOLD_NAME = /bold|black|heavy/iu;
/** The tag of a font of which only the used letters are in the file: "BAAAAA+DejaVuSerif". */
const SUBSET_TAG = /^[A-Z]{6}\+/u;

export function traitsOf({ name, bold = false, black = false }: PdfFont): FontTraits {
  const family = name.replace(SUBSET_TAG, "");
  return {
    bold: bold || black || BOLD_NAME.test(family),
    encoding: encodingOfFont(family),
    space: USUAL_SPACE,
    ofCapitals: /^\.Vn.*H(?:[,-]|$)/u.test(family),
  };
}
