import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract } from "../../src/extract.ts";
import { extractText } from "../../src/extract-text.ts";
import type { Plan } from "../../src/model/plan.ts";
import { PLANS } from "../../test/fixtures/plans/plans.ts";
import { isAlike } from "./alike.ts";
import { copied } from "./copied.ts";
import { agreementOf, factsOf, type Agreement } from "./facts.ts";
import { readScans } from "./scans.ts";

const FILES = ["docx", "doc", "html", "pdf"] as const;
export const FORMATS = [...FILES, "copied", "scan"] as const;
export type Format = (typeof FORMATS)[number];
/** By format, then by kind of fact. */
export type Measured = Record<Format, Record<string, Agreement>>;

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * How far the facts read from each format are those read from text, over the plans of the corpus; `copied` is the text
 * itself as it comes out of the pages of a file. Of scans it is the text of the same pages; values, numbers and dates
 * must be equal there as well, wordings alike.
 */
export async function measure(): Promise<Measured> {
  const measured = Object.fromEntries(FORMATS.map((format) => [format, {}])) as Measured;
  for (const id of PLANS) {
    const fromText = extractText(readFileSync(`${ROOT}corpus/${id}/source.txt`, "utf8"));
    add(measured.copied, fromText, extractText(copied(fromText.text)));
    for (const format of FILES) {
      const file = fileOf(format, id);
      if (existsSync(file)) add(measured[format], fromText, await extract(file));
    }
  }
  for (const { text, recognised } of await readScans()) add(measured.scan, text, recognised, isAlike);
  return measured;
}

function fileOf(format: Format, id: string): string {
  const name = format === "pdf" ? id.replace(/-\d+-kh-tu$/u, "") : id;
  return `${ROOT}test/fixtures/${format}/${name}.${format}`;
}

function add(
  sums: Record<string, Agreement>,
  one: Plan,
  other: Plan,
  alike?: (a: string, b: string) => boolean,
): void {
  const [expected, found] = [factsOf(one), factsOf(other)];
  for (const [kind, facts] of Object.entries(expected)) {
    const { equal, of } = agreementOf(facts, found[kind] ?? [], alike);
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
