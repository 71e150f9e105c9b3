import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract } from "../../src/extract.ts";
import { extractText } from "../../src/extract-text.ts";
import type { Plan } from "../../src/model/plan.ts";
import { PLANS } from "../../test/fixtures/plans/plans.ts";
import { agreementOf, factsOf, type Agreement } from "./facts.ts";

export const FORMATS = ["docx", "doc", "html", "pdf", "scan"] as const;
export type Format = (typeof FORMATS)[number];
/** By format, then by kind of fact. */
export type Measured = Record<Format, Record<string, Agreement>>;

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Letters that the end of a scan may be off by from the text it was made of. */
const SLACK = 40;

/** How far the facts read from each format are those read from text, over the plans of the corpus. */
export async function measure(
  formats: readonly Format[],
  plans: readonly string[] = PLANS,
): Promise<Measured> {
  const measured = Object.fromEntries(FORMATS.map((format) => [format, {}])) as Measured;
  for (const id of plans) {
    const text = readFileSync(`${ROOT}corpus/${id}/source.txt`, "utf8");
    const fromText = extractText(text);
    for (const format of formats) {
      const file = fileOf(format, id);
      if (!existsSync(file)) continue;
      const plan = await extract(file, { ocr: format === "scan" });
      add(measured[format], format === "scan" ? beginningOf(fromText, plan) : fromText, plan);
    }
  }
  return measured;
}

function fileOf(format: Format, id: string): string {
  const name = format === "pdf" ? id.replace(/-\d+-kh-tu$/u, "") : id;
  return `${ROOT}test/fixtures/${format}/${name}.${format === "scan" ? "pdf" : format}`;
}

/** Only the first pages are scanned: as much of the text as they hold, read as if it were all. */
function beginningOf(whole: Plan, scan: Plan): Plan {
  const end = whole.text.indexOf("\n", scan.text.length - SLACK);
  return extractText(whole.text.slice(0, end === -1 ? whole.text.length : end));
}

function add(sums: Record<string, Agreement>, one: Plan, other: Plan): void {
  const [expected, found] = [factsOf(one), factsOf(other)];
  for (const [kind, facts] of Object.entries(expected)) {
    const { equal, of } = agreementOf(facts, found[kind] ?? []);
    const sum = (sums[kind] ??= { equal: 0, of: 0 });
    sum.equal += equal;
    sum.of += of;
  }
}

/** The table of the README: a row a kind of fact, a column a format. */
export function tableOf(measured: Measured): string {
  const formats = FORMATS.filter((format) => Object.keys(measured[format]).length > 0);
  const kinds = Object.keys(measured.docx).filter((kind) => (measured.docx[kind]?.of ?? 0) > 0);
  const share = (agreement: Agreement | undefined): string =>
    agreement === undefined || agreement.of === 0
      ? "–"
      : `${((100 * agreement.equal) / agreement.of).toFixed(1)} %`;
  return [
    `| fact | ${formats.join(" | ")} |`,
    `|---|${formats.map(() => "---:|").join("")}`,
    ...kinds.map(
      (kind) => `| ${kind} | ${formats.map((format) => share(measured[format][kind])).join(" | ")} |`,
    ),
  ].join("\n");
}
