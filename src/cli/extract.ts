import { Option, type Command } from "commander";
import { inputFormatOption, type InputOptions, ocrOption, readPlan } from "./input.ts";
import { planWriter } from "./plan-writer.ts";
import { reportDiagnostics } from "./messages.ts";
import { openOutput } from "./output.ts";
import { startProgress } from "./progress.ts";
import { readOne } from "./read-one.ts";

const EXAMPLES = `
One file gives one JSON object, several give an array; ndjson gives an object a line.
A file that cannot be read is told on standard error and does not stop the others.

Examples:
  kehoach extract ke-hoach.docx
  kehoach extract ke-hoach.txt | jq '.references[].number'
  kehoach extract plans/*.docx --format ndjson -o plans.ndjson
  curl -s "$URL" | kehoach extract - --input-format html`;

type ExtractOptions = {
  format: "json" | "ndjson";
  output?: string;
  pretty?: boolean;
  compact?: boolean;
  quiet?: boolean;
} & InputOptions;

export default function define(program: Command): void {
  program
    .command("extract")
    .description("print what plans say, as JSON")
    .argument("<file...>", "files to read; - is standard input")
    .addOption(
      new Option("--format <format>", "form of the output").choices(["json", "ndjson"]).default("json"),
    )
    .option("-o, --output <file>", "write to this file instead of standard output")
    .addOption(
      new Option("--pretty", "indent the JSON (default on a terminal and for one file)").conflicts("compact"),
    )
    .addOption(new Option("--compact", "one line a plan"))
    .addOption(inputFormatOption())
    .addOption(ocrOption())
    .option("-q, --quiet", "do not tell on standard error what is doubtful in the documents")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(files: string[], options: ExtractOptions, command: Command): Promise<void> {
  if (options.format === "ndjson" && options.pretty) {
    command.error("error: option '--pretty' cannot be used with option '--format ndjson'");
  }
  const output = openOutput(options.output);
  const write = planWriter(output, {
    form: options.format === "ndjson" ? "lines" : files.length === 1 ? "object" : "array",
    pretty: options.pretty ?? (!options.compact && (files.length === 1 || isTerminal(options))),
  });
  const progress = startProgress(files.length);
  for (const file of files) {
    progress.at(file);
    const plan = await readOne(readPlan, file, options);
    if (plan === null) continue;
    if (!options.quiet) reportDiagnostics(file, plan);
    await write.plan(plan);
  }
  progress.end();
  await write.end();
  await output.close();
}

const isTerminal = ({ output }: ExtractOptions): boolean =>
  output === undefined && process.stdout.isTTY === true;
