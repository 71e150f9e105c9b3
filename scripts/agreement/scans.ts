import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract } from "../../src/extract.ts";
import type { Plan } from "../../src/model/plan.ts";
import { planOf } from "../../src/pipeline.ts";
import { assemble } from "../../src/read/assemble.ts";
import { DEFAULT_LIMITS } from "../../src/read/limits.ts";
import { documentOf } from "../../src/read/pdf/document.ts";
import { readMarks } from "../../src/read/pdf/read-marks.ts";
import { SCANS, type Scan } from "../../test/fixtures/scan/scans.ts";

const FIXTURES = fileURLToPath(new URL("../../test/fixtures/", import.meta.url));

export type ScannedPlan = { text: Plan; recognised: Plan };

/** The same pages twice: by the text of the PDF file that the scan was printed from, and by the scan. */
export function readScans(): Promise<ScannedPlan[]> {
  // Side by side: nearly all of the time is that of tesseract, which has a thread of its own for each.
  return Promise.all(SCANS.map(readScan));
}

async function readScan(scan: Scan): Promise<ScannedPlan> {
  const marks = await readMarks(readFileSync(`${FIXTURES}pdf/${scan.of}.pdf`), DEFAULT_LIMITS);
  const pages = marks.filter(({ page }) => page >= scan.first && page <= scan.last);
  const file = { name: null, sha256: "0".repeat(64), bytes: 0 };
  return {
    text: planOf(assemble(documentOf(pages)), file).plan,
    recognised: await extract(`${FIXTURES}scan/${scan.file}.pdf`, { ocr: true }),
  };
}
