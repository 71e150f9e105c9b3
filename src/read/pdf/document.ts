import type { RawDocument } from "../../document/raw.ts";
import { readBlocks } from "./body.ts";
import { PdfLedger } from "./ledger.ts";
import { readLines } from "./line-texts.ts";
import type { PageMarks } from "./marks.ts";
import { layOut } from "./page-layout.ts";
import { judgeRecognition } from "./recognised-words.ts";
import { measureSetting } from "./setting.ts";
import { judgeTextLayer } from "./text-layer.ts";

/** Makes a document of what is drawn on its pages, whether the file tells it or it was recognised in a picture. */
export function documentOf(marks: readonly PageMarks[]): RawDocument {
  const pages = layOut(marks);
  const ledger = new PdfLedger();
  const texts = readLines(pages, ledger);
  const { readable, diagnostics } = judgeTextLayer(pages, texts.whole);
  return {
    format: "pdf",
    encoding: texts.encoding,
    pages: pages.length,
    ocr: marks.filter(({ recognised }) => recognised).length * 2 > pages.length,
    blocks: readable ? readBlocks(pages, texts, measureSetting(pages)) : [],
    origin: ledger.origin,
    diagnostics: [...diagnostics, ...judgeRecognition(ledger.words)],
  };
}
