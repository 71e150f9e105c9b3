import { extract } from "../src/extract.ts";
import { extractText } from "../src/extract-text.ts";
import { visitPages } from "../src/read/pdf/pdfjs.ts";
import { read } from "../src/read/index.ts";
import type { Bench } from "./bench.ts";
import { inTurn, medianTimes } from "./median.ts";
import { officeText } from "./office-text.ts";
import { filesOf, texts } from "./plans.ts";

const ROUNDS = 7;
const LIMIT = 0.55;

/** All plans of the corpus as PDF files, beside what pdf.js takes for their pages and beside two libraries that give their text. */
export const pdf: Bench = {
  title: "pdf: the plans of the corpus as .pdf",
  async run() {
    const files = filesOf("pdf");
    const times = await medianTimes(ROUNDS, {
      extractText: () => texts.forEach((text) => extractText(text)),
      "pdf.js: operators of the pages": () => inTurn(files, (file) => visitPages(file, () => {})),
      extract: () => inTurn(files, (file) => extract(file)),
      "  of it read": () => inTurn(files, (file) => read(file)),
    });
    const peers = await medianTimes(ROUNDS, await loadPeers(files));
    const own = times["  of it read"] - times["pdf.js: operators of the pages"];
    const share = own / times["  of it read"];
    return {
      rows: Object.entries({ ...times, ...peers }).map(([name, time]) => [name, `${time.toFixed(1)} ms`]),
      verdict: `${(100 * share).toFixed(0)} % of the reading is not pdf.js; at most ${(100 * LIMIT).toFixed(0)} %`,
      passed: share <= LIMIT,
    };
  },
};

/** They are loaded last: pdf.js as they load it slows down `push` and `JSON.parse` for the whole process on Node 20. */
async function loadPeers(files: readonly Uint8Array[]): Promise<Record<string, () => Promise<void>>> {
  const { PDFParse } = await import("pdf-parse");
  const getText = async (file: Uint8Array): Promise<void> => {
    const parser = new PDFParse({ data: Uint8Array.from(file) });
    await parser.getText();
    await parser.destroy();
  };
  return {
    "pdf-parse getText": () => inTurn(files, getText),
    officeparser: () => inTurn(files, officeText),
  };
}
