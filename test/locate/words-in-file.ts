import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { BoxLocation, Location, ParagraphLocation } from "../../src/locate.ts";
import { interpret } from "../../src/read/pdf/interpreter.ts";
import { visitPages } from "../../src/read/pdf/pdfjs.ts";
import { normalize } from "../../src/text/normalize.ts";

/** What a file has at a place that a span was led back to. */
export type WordsAt = (place: Location) => string;

/** Letters and digits, the form in which text and file agree: blanks, wraps and marks of markup are no wording. */
export const letters = (text: string): string => normalize(text).text.replace(/[^\p{L}\p{N}]/gu, "");

export function wordsInText(source: string): WordsAt {
  return (place) => (place.kind === "offsets" ? source.slice(place.source.start, place.source.end) : "");
}

/** The source between two offsets, its tags left out and its character references read. */
export function wordsInHtml(source: string): WordsAt {
  const words = wordsInText(source);
  return (place) => readXml(words(place));
}

const readXml = (xml: string): string =>
  xml
    .replace(/<[^>]*>/gu, "")
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&nbsp;", " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

type Counted = Omit<ParagraphLocation, "kind" | "text" | "part"> & { words: string };

/** The paragraphs of word/document.xml in the order in which they begin, by their tags alone. */
export function wordsInDocx(file: string): WordsAt {
  const part = "word/document.xml";
  const xml = strFromU8(unzipSync(readFileSync(file), { filter: ({ name }) => name === part })[part]!);
  const paragraphs: Counted[] = [];
  const open: { table: number; row: number; cell: number }[] = [];
  let tables = 0;
  for (const { 0: tag, index } of xml.matchAll(/<\/?w:(?:p|tbl|tr|tc)(?=[ >/])[^>]*>/gu)) {
    const [, closes, name] = /^<(\/?)w:(p|tbl|tr|tc)/u.exec(tag)!;
    const table = open.at(-1);
    if (name === "tbl" && closes) open.pop();
    else if (name === "tbl") open.push({ table: tables++, row: -1, cell: -1 });
    else if (name === "tr" && !closes) Object.assign(table!, { row: table!.row + 1, cell: -1 });
    else if (name === "tc" && !closes) table!.cell++;
    else if (name === "p" && !closes) {
      const content = tag.endsWith("/>") ? "" : xml.slice(index, xml.indexOf("</w:p>", index));
      paragraphs.push({
        paragraph: paragraphs.length,
        table: table?.table ?? null,
        row: table?.row ?? null,
        cell: table?.cell ?? null,
        words: readXml(content),
      });
    }
  }
  return (place) => {
    if (place.kind !== "docx" || place.part !== part) return "";
    const { paragraph, table, row, cell } = place;
    const found = paragraphs[paragraph];
    const same = found?.table === table && found.row === row && found.cell === cell;
    return same ? found.words : `not in table ${table}, row ${row}, cell ${cell}`;
  };
}

/** What is drawn in a box, from left to right: the pages of the plans are not turned. */
export async function wordsInPdf(file: string): Promise<WordsAt> {
  const pages: { text: string; x: number; y: number }[][] = [];
  await visitPages(new Uint8Array(readFileSync(file)), (page) => {
    const glyphs = interpret(page).glyphs.filter(({ text }) => text.trim() !== "");
    pages.push(glyphs.map(({ text, x0, x1, y }) => ({ text, x: (x0 + x1) / 2, y })));
  });
  const known = new Map<string, string>();
  const wordsIn = ({ page, box: [left, bottom, right, top] }: BoxLocation): string =>
    (pages[page - 1] ?? [])
      .filter(({ x, y }) => x >= left && x <= right && y >= bottom && y <= top)
      .sort((a, b) => a.x - b.x)
      .map(({ text }) => text)
      .join("");
  return (place) => {
    if (place.kind !== "pdf") return "";
    const key = `${place.page} ${place.box.join(" ")}`;
    if (!known.has(key)) known.set(key, wordsIn(place));
    return known.get(key)!;
  };
}
