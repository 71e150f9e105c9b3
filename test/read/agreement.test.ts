import { expect, test } from "vitest";
import { FORMATS, measure, tableOf, type Format } from "../../scripts/agreement/measure.ts";

/** Share of the facts of each kind that must be those read from text; of the rows of indicator tables it is all. */
const FLOORS: Readonly<Record<Exclude<Format, "scan">, number>> = {
  docx: 0.99,
  doc: 0.97,
  html: 0.99,
  pdf: 0.99,
};
const SCANNED_REFERENCES = 0.9;

test("the same plan in another format gives the same facts", async () => {
  const formats = FORMATS.filter((format) => format !== "scan");
  const measured = await measure(formats);
  process.stdout.write(`\n${tableOf(measured)}\n`);
  for (const format of formats) {
    expect(measured[format]["references"]?.of).toBeGreaterThan(20);
    for (const [kind, { equal, of }] of Object.entries(measured[format])) {
      const floor = kind === "indicators" ? 1 : FLOORS[format];
      if (of > 0) expect.soft(equal / of, `${kind} of ${format}`).toBeGreaterThanOrEqual(floor);
    }
  }
}, 60_000);

test("a scan gives the references of the pages that were scanned", async () => {
  const { scan } = await measure(["scan"], ["quang-ngai", "kon-tum-124-kh-tu"]);
  const { equal, of } = scan["references"] ?? { equal: 0, of: 0 };
  expect(of).toBeGreaterThan(2);
  expect(equal / of).toBeGreaterThanOrEqual(SCANNED_REFERENCES);
}, 120_000);
