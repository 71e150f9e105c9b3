import type { RawDocument } from "../../document/raw.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { readBlocks } from "./body.ts";
import { interpret } from "./interpreter.ts";
import { PdfLedger } from "./ledger.ts";
import { readLines } from "./line-texts.ts";
import type { PageMarks } from "./marks.ts";
import { pageMarks } from "./page-marks.ts";
import { layOut } from "./page-layout.ts";
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
export async function readPdf(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Promise<RawDocument> {
  const marks: PageMarks[] = [];
  await visitPages(bytes, (page) => marks.push(pageMarks(page, interpret(page))), limits);
  const pages = layOut(marks);
  const ledger = new PdfLedger();
  const texts = readLines(pages, ledger);
  const { readable, diagnostics } = judgeTextLayer(pages, texts.whole);
  return {
    format: "pdf",
    encoding: texts.encoding,
    pages: pages.length,
    ocr: pages.filter(({ marks }) => marks.recognised).length * 2 > pages.length,
    blocks: readable ? readBlocks(pages, texts, measureSetting(pages)) : [],
    origin: ledger.origin,
    diagnostics,
  };
}
