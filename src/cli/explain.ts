import { Option, type Command } from "commander";
import { FACT_KINDS, type Evidence, type Explanation, type FactKind } from "../explain/explanation.ts";
import type { Plan } from "../model/plan.ts";
import type { Section } from "../model/section.ts";
import { EXIT } from "./exit-codes.ts";
import { inputFormatOption, type InputOptions, ocrOption, readTraced } from "./input.ts";
import { markedLine, markFor, type Mark } from "./marks.ts";
import { report } from "./messages.ts";
import { shortened } from "./shortened.ts";
import { openOutput } from "./output.ts";
import { placeLine } from "./place.ts";
import { jsonPrinter } from "./print-json.ts";
import { readOne } from "./read-one.ts";

const EXAMPLES = `
For each fact: its id, kind and content; its line and section; the wording with the decisive words marked; the rule
that read it; what the place itself says, field by field, and what was inherited from elsewhere.

Examples:
  kehoach explain ke-hoach.docx --fact t3
  kehoach explain ke-hoach.docx --kind target | less
  kehoach explain ke-hoach.docx --fact metadata.date --fact r1
  kehoach explain ke-hoach.docx --json | jq '.[] | select(.rule == "target.percent").wording'`;

type ExplainOptions = { fact?: string[]; kind?: FactKind; json?: boolean } & InputOptions;

export default function define(program: Command): void {
  program
    .command("explain")
    .description("print why the facts of a plan are what they are")
    .argument("<file>", "file to read; - is standard input")
    .option("--fact <id>", "only this fact; may be given again", (id: string, ids: string[] = []) => [
      ...ids,
      id,
    ])
    .addOption(new Option("--kind <kind>", "only facts of this kind").choices(FACT_KINDS))
    .option("--json", "print all as JSON")
    .addOption(inputFormatOption())
    .addOption(ocrOption())
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(file: string, options: ExplainOptions): Promise<void> {
  const { fact, kind, json } = options;
  const traced = await readOne(readTraced, file, options);
  if (traced === null) return;
  const { explain } = await import("../explain/index.ts");
  const all = explain(traced);
  for (const id of fact ?? []) {
    if (all.some((explanation) => explanation.fact === id)) continue;
    report(file, new Error(`There is no fact ${id}.`));
    process.exitCode = EXIT.usage;
  }
  const asked = all.filter(
    (explanation) =>
      (fact === undefined || fact.includes(explanation.fact)) &&
      (kind === undefined || explanation.kind === kind),
  );
  const output = openOutput(undefined);
  if (json) await output.write(`${(await jsonPrinter({ pretty: true }))(asked)}\n`);
  else if (asked.length > 0) {
    const mark = markFor(process.stdout);
    const sections = sectionNames(traced.plan.sections);
    const blocks = asked.map((explanation) => block(explanation, traced.plan, sections, mark).join("\n"));
    await output.write(`${blocks.join("\n\n")}\n`);
  }
}

const SUMMARY_WIDTH = 160;
const WORDING_WIDTH = 60;
const SHOWN = 5;

function block(explanation: Explanation, plan: Plan, sections: SectionNames, mark: Mark): string[] {
  const { fact, kind, summary, rule, line, span, said, inherited } = explanation;
  const marks = said.map((evidence) => evidence.span);
  return [
    `${fact}  ${kind}  ${shortened(summary, SUMMARY_WIDTH)}`,
    `  ${placeLine(explanation)}, offset ${span.start}`,
    `  ${markedLine(plan.text, span, marks, mark)}`,
    ...(rule === null ? [] : [`  rule: ${rule}`]),
    ...firstOf(said.map((evidence) => `  said: ${evidenceLine(evidence, "", line)}`)),
    ...firstOf(
      inherited.map((evidence) => {
        return `  inherited: ${evidenceLine(evidence, `${sourceName(evidence.from, sections)} `, line)}`;
      }),
    ),
  ];
}

/** The first lines, each once: a note that gives two bodies the lead says it in one line. */
function firstOf(lines: readonly string[]): string[] {
  const once = [...new Set(lines)];
  const more = once.length > SHOWN ? [`  ... and ${once.length - SHOWN} more`] : [];
  return [...once.slice(0, SHOWN), ...more];
}

/** `unit "%" ← "trên 95%"`; the line where it is not that of the fact. */
function evidenceLine({ field, value, wording, line }: Evidence, from: string, ofFact: number): string {
  const place = line === ofFact ? "" : ` (line ${line})`;
  return `${valueOf(field, value)} ← ${from}"${shortened(wording, WORDING_WIDTH)}"${place}`;
}

/** Sections by what they are called: "lead-in s36" is "lead-in item II > 1". */
function sourceName(from: string, sections: SectionNames): string {
  return from
    .split(" ")
    .map((word) => sections.get(word) ?? word)
    .join(" ");
}

const valueOf = (field: string, value: Evidence["value"]): string =>
  value === null ? field : `${field} ${shortened(JSON.stringify(value), WORDING_WIDTH)}`;

/** What sections are called by id: "heading II", "item 2.1". */
type SectionNames = ReadonlyMap<string, string>;

function sectionNames(sections: readonly Section[]): Map<string, string> {
  const names = new Map<string, string>();
  const walk = ({ id, role, path, children }: Section): void => {
    names.set(id, `${role} ${path.join(" > ")}`);
    children.forEach(walk);
  };
  sections.forEach(walk);
  return names;
}
