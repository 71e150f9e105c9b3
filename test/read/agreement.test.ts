import { beforeAll, expect, test } from "vitest";
import { FORMATS, measure, tableOf, type Format, type Measured } from "../../scripts/agreement/measure.ts";
import { isAlike } from "../../scripts/agreement/alike.ts";
import { agreementOf } from "../../scripts/agreement/facts.ts";

/** Share of the facts of each kind that must be those read from text; of the rows of indicator tables it is all. */
const FLOORS: Readonly<Record<Exclude<Format, "scan">, number>> = {
  docx: 0.99,
  doc: 0.97,
  html: 0.99,
  pdf: 0.99,
  copied: 0.97,
};
/** Of a scan, by kind; and how many facts there must be at least for that to say something. */
const SCANNED = { targets: [0.9, 25], references: [0.9, 20], "indicator numbers": [0.97, 150] } as const;

let measured: Measured;
beforeAll(async () => {
  measured = await measure();
  process.stdout.write(`\n${tableOf(measured)}\n`);
}, 300_000);

test("the same plan in another format gives the same facts", () => {
  for (const format of FORMATS) {
    if (format === "scan") continue;
    expect(measured[format]["references"]?.of).toBeGreaterThan(20);
    for (const [kind, { equal, of }] of Object.entries(measured[format])) {
      const floor = kind === "indicators" ? 1 : FLOORS[format];
      if (of > 0) expect.soft(equal / of, `${kind} of ${format}`).toBeGreaterThanOrEqual(floor);
    }
  }
});

test.each(Object.entries(SCANNED))("scans give the same %s as the text of their pages", (kind, goal) => {
  const [share, fewest] = goal;
  const { equal, of } = measured.scan[kind] ?? { equal: 0, of: 0 };
  expect(of).toBeGreaterThanOrEqual(fewest);
  expect(equal / of).toBeGreaterThanOrEqual(share);
});

test("wordings are alike that differ in a letter of twenty, values never", () => {
  const fact = (values: string, wording: string) => ({ values, wording });
  const of = (a: string, b: string, values = ["95", "95"]) =>
    agreementOf([fact(values[0]!, a)], [fact(values[1]!, b)], isAlike).equal;
  expect(of("tầm quan trọng của y tế", "tẩm quan trọng của y tế")).toBe(1);
  expect(of("tầm quan trọng của y tế cơ sở", "tầm quan trong của v tế cơ sở")).toBe(1);
  expect(of("tầm quan trọng của y tế", "tầm quan trọng của")).toBe(0);
  expect(of("trên 95% dân số tham gia bảo hiểm y tế", "trên 96% dân số tham gia bảo hiểm y tế")).toBe(0);
  expect(of("trên 95%", "trên 95%", ["95", "96"])).toBe(0);
});
