import type { Command } from "commander";
import { inputFormatOption, type InputOptions, ocrOption, readCanonicalText } from "./input.ts";
import { openOutput } from "./output.ts";
import { readOne } from "./read-one.ts";

const EXAMPLES = `
Examples:
  kehoach text ke-hoach.docx | less
  kehoach text ke-hoach.txt -o canonical.txt`;

export default function define(program: Command): void {
  program
    .command("text")
    .description("print the canonical text of a plan, into which all spans point")
    .argument("<file>", "file to read; - is standard input")
    .option("-o, --output <file>", "write to this file instead of standard output")
    .addOption(inputFormatOption())
    .addOption(ocrOption())
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, options: { output?: string } & InputOptions) => {
      const text = await readOne(readCanonicalText, file, options);
      if (text === null) return;
      const output = openOutput(options.output);
      await output.write(`${text}\n`);
      await output.close();
    });
}
