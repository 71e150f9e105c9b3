import type { Diagnostic } from "../../model/diagnostic.ts";
import { isSyllable } from "../../text/syllables.ts";
import type { PageMarks } from "./marks.ts";
import { linesOf, type PageLayout } from "./page-layout.ts";

/** Words below which nothing can be told. */
const FEWEST_WORDS = 20;
/** Of a plan in Vietnamese, abbreviations, names and numerals included, more than nine words in ten are syllables. */
const LEGAL = 0.5;
/** Letters that stand alone, and marks that no syllable has there; a text in another language has few of either. */
const SCRAMBLED = 0.25;
/** Of any readable text most signs are letters, figures and their punctuation. */
const READABLE = 0.7;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const UNREADABLE_SIGN = /[^\p{sc=Latn}\p{M}\d\s.,;:()/%“”"'‘’–\-+*?!…<>≤≥=&[\]_•]/gu;

/** What is wrong with the text of the pages as a whole, and whether it can be read all the same. */
export function judgeTextLayer(
  pages: readonly PageLayout[],
  text: string,
): { readable: boolean; diagnostics: Diagnostic[] } {
  const empty = pages.filter((page) => linesOf(page).length === 0);
  // On these the recognition has found nothing: they are blank.
  const unread = empty.filter(({ marks }) => !marks.recognised).map(({ marks }) => marks.page);
  if (empty.length === pages.length && unread.length < pages.length) {
    return { readable: false, diagnostics: [NOTHING_RECOGNISED] };
  }
  if (empty.length === pages.length) {
    return {
      readable: false,
      diagnostics: [
        {
          code: "pdf.no-text-layer",
          severity: "error",
          message: "The PDF file holds no text: its pages are pictures (scans) or empty.",
          span: null,
          hint: "Its text can be recognised: ask for it with the option ocr (--ocr).",
        },
      ],
    };
  }
  if (!pages.some(({ marks }) => wasRecognisedHere(marks)) && isScrambled(text)) {
    return {
      readable: false,
      diagnostics: [
        {
          code: "pdf.text-layer-unreadable",
          severity: "error",
          message:
            "The text of the PDF file is no readable Vietnamese: its fonts do not tell which letters they draw.",
          span: null,
          hint: "Its text can be recognised: ask for it with the option ocr (--ocr); or read the Word file it was made from.",
        },
      ],
    };
  }
  return { readable: true, diagnostics: unread.length === 0 ? [] : [pagesWithoutText(unread)] };
}

const NOTHING_RECOGNISED: Diagnostic = {
  code: "ocr.no-text",
  severity: "error",
  message: "No text was recognised in the pictures.",
  span: null,
  hint: "Scan the document again, upright and with 300 dots an inch.",
};

const wasRecognisedHere = ({ glyphs }: PageMarks): boolean => glyphs[0]?.confidence !== undefined;

function pagesWithoutText(pages: readonly number[]): Diagnostic {
  const which = pages.length === 1 ? `Page ${pages[0]} holds` : `Pages ${pages.join(", ")} hold`;
  return {
    code: "pdf.page-without-text",
    severity: "warning",
    message: `${which} no text: a picture (scan) or nothing at all.`,
    span: null,
    hint: "If it is a scan, its text can be recognised: ask for it with the option ocr (--ocr).",
  };
}

/** Letters in the wrong order, or other letters than the page shows. A text in another language is neither. */
function isScrambled(text: string): boolean {
  const unreadable = text.match(UNREADABLE_SIGN)?.length ?? 0;
  const signs = unreadable === 0 ? 0 : text.replace(/\s+/gu, "").length;
  if (signs >= FEWEST_WORDS * 4 && unreadable > signs * (1 - READABLE)) return true;
  const words = text.match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let [legal, broken] = [0, 0];
  for (const [word, count] of counts) {
    const known = isSyllable(word);
    if (known && word.length > 1) legal += count;
    else if (word.length === 1 || /[^a-z]/iu.test(word)) broken += count;
  }
  return legal < words.length * LEGAL && broken >= words.length * SCRAMBLED;
}
