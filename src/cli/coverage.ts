import { Option, type Command } from "commander";
import {
  COVERAGE_KINDS,
  COVERAGE_REASONS,
  type Coverage,
  type CoverageItem,
  type CoverageKind,
  type CoverageTotals,
} from "../coverage/coverage.ts";
import { inputFormatOption, type InputOptions, ocrOption, readPlan } from "./input.ts";
import { markFor, type Mark } from "./marks.ts";
import { openOutput } from "./output.ts";
import { jsonPrinter } from "./print-json.ts";
import { readOne } from "./read-one.ts";

const EXAMPLES = `
Each quantity, time and agency that the text names, and each figure that is neither, is used by a fact, explained
(in a citation, in a name, of the past ...) or open. First how many there are, then the open ones: what was missed,
or what the model has no place for.

Examples:
  kehoach coverage ke-hoach.docx
  kehoach coverage ke-hoach.docx --kind quantity --all
  kehoach coverage ke-hoach.docx --json | jq '.totals'`;

type CoverageOptions = { kind?: CoverageKind; all?: boolean; json?: boolean } & InputOptions;

export default function define(program: Command): void {
  program
    .command("coverage")
    .description("print which numbers, times and agencies of a plan are in no fact")
    .argument("<file>", "file to read; - is standard input")
    .addOption(new Option("--kind <kind>", "only these").choices(COVERAGE_KINDS))
    .option("--all", "list what is used and what is explained as well")
    .option("--json", "print all as JSON")
    .addOption(inputFormatOption())
    .addOption(ocrOption())
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(file: string, options: CoverageOptions): Promise<void> {
  const { kind, all, json } = options;
  const plan = await readOne(readPlan, file, options);
  if (plan === null) return;
  const { coverage } = await import("../coverage/index.ts");
  const whole = coverage(plan);
  const part = kind === undefined ? whole : only(whole, kind);
  const output = openOutput(undefined);
  if (json) await output.write(`${(await jsonPrinter({ pretty: true }))(part)}\n`);
  else await output.write(`${report(part, all === true, markFor(process.stdout)).join("\n")}\n`);
}

function only(
  { totals, items }: Coverage,
  kind: CoverageKind,
): { totals: Partial<CoverageTotals>; items: CoverageItem[] } {
  return { totals: { [kind]: totals[kind] }, items: items.filter((item) => item.kind === kind) };
}

function report({ totals, items }: ReturnType<typeof only>, all: boolean, mark: Mark): string[] {
  const rows = Object.entries(totals).map(([kind, { used, explained, open }]) =>
    row(kind, used, explained, open),
  );
  const lists = Object.keys(totals).flatMap((kind) => {
    const listed = items.filter((item) => item.kind === kind && (all || item.state === "open"));
    return listed.length === 0 ? [] : ["", kind, ...listed.map((item) => `  ${itemLine(item, mark)}`)];
  });
  return [row("", "used", "explained", "open"), ...rows, ...lists];
}

const row = (name: string, ...cells: readonly (string | number)[]): string =>
  `${name.padEnd(10)}${cells.map((cell) => String(cell).padStart(11)).join("")}`;

/** "line 42, II > 2: ... đạt [trên 95%] dân số ..." */
function itemLine({ line, section, before, wording, after, ...fate }: CoverageItem, mark: Mark): string {
  const place = section === null ? `line ${line}` : `line ${line}, ${section.path.join(" > ")}`;
  return `${place}: ${before.trimStart()}${mark(wording)}${after.trimEnd()}${fateOf(fate)}`;
}

function fateOf({ state, usedBy, reason }: Pick<CoverageItem, "state" | "usedBy" | "reason">): string {
  if (state === "open") return "";
  return ` (${reason === null ? usedBy.join(", ") : `${reason}: ${COVERAGE_REASONS[reason]}`})`;
}
