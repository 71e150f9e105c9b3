import type { RawDocument } from "../../document/raw.ts";
import { readBlocks } from "./body.ts";
import { findPageFurniture } from "./furniture.ts";
import { interpret } from "./interpreter.ts";
import { PdfLedger } from "./ledger.ts";
import { readLines } from "./line-texts.ts";
import { pageMarks } from "./page-marks.ts";
import { layOut, type PageLayout } from "./page-layout.ts";
import { visitPages } from "./pdfjs.ts";
import { measureSetting } from "./setting.ts";
import { judgeTextLayer } from "./text-layer.ts";

/**
 * Reads a PDF file by where its glyphs stand, never by their order in the file: glyphs to lines, lines to columns,
 * ruled tables and paragraphs, over the breaks of pages. Page numbers and running heads are furniture, notes at the
 * foot of pages come last. Source offsets are offsets into the text of all lines; the origin map leads to boxes on
 * the pages, in points from the lower left corner of the page as it is shown.
 *
 * A file without text, or with text that is none, is a document without blocks and a diagnostic that says so.
 *
 * @throws KehoachError `format.encrypted`, `format.damaged`, `input.too-large`
 */
export async function readPdf(bytes: Uint8Array): Promise<RawDocument> {
  const pages: PageLayout[] = [];
  const count = await visitPages(bytes, (page) => pages.push(layOut(pageMarks(page, interpret(page)))));
  const ledger = new PdfLedger();
  const texts = readLines(pages, ledger);
  const { readable, diagnostics } = judgeTextLayer(pages, texts.whole);
  const furniture = findPageFurniture(pages);
  const setting = measureSetting(pages, furniture);
  return {
    format: "pdf",
    encoding: texts.encoding,
    pages: count,
    ocr: pages.filter(({ marks }) => marks.recognised).length * 2 > count,
    blocks: readable ? readBlocks(pages, texts, furniture, setting) : [],
    origin: ledger.origin,
    diagnostics,
  };
}
