import type { Command } from "commander";
import type { Section } from "../model/section.ts";
import { inputFormatOption, type InputOptions, ocrOption, readPlan } from "./input.ts";
import { shortened } from "./shortened.ts";
import { openOutput } from "./output.ts";
import { readOne } from "./read-one.ts";

const EXAMPLES = `
Each line is a heading with its label, title and, in brackets, what kind of section it is;
--items adds the numbered and bulleted items with their first words.

Examples:
  kehoach outline ke-hoach.docx
  kehoach outline ke-hoach.docx --items`;

const ITEM_WIDTH = 72;

type OutlineOptions = { items?: boolean } & InputOptions;

export default function define(program: Command): void {
  program
    .command("outline")
    .description("print the section tree of a plan")
    .argument("<file>", "file to read; - is standard input")
    .option("--items", "show the items below the headings as well")
    .addOption(inputFormatOption())
    .addOption(ocrOption())
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, options: OutlineOptions) => {
      const plan = await readOne(readPlan, file, options);
      if (plan === null) return;
      const lines = outlineLines(plan.sections, plan.text, options.items === true);
      const { documentType, number, title } = plan.metadata;
      const name = [documentType.name, number?.canonical].filter(Boolean).join(" ");
      await openOutput(undefined).write(
        `${[[name, title].filter(Boolean).join(": "), ...lines].join("\n")}\n`,
      );
    });
}

function outlineLines(sections: readonly Section[], text: string, items: boolean, depth = 1): string[] {
  return sections
    .filter(({ role }) => items || role === "heading")
    .flatMap((section) => [
      `${"  ".repeat(depth)}${sectionLine(section, text)}`,
      ...outlineLines(section.children, text, items, depth + 1),
    ]);
}

function sectionLine({ label, title, kind, span }: Section, text: string): string {
  const words = title ?? firstLine(text.slice(span.start, span.end), label);
  return [label, words, kind === null ? null : `[${kind}]`]
    .filter((part) => part !== null && part !== "")
    .join("  ");
}

/** The first words of an item that has no title, without the label they begin with. */
function firstLine(text: string, label: string | null): string {
  const line = text.split("\n", 1)[0] ?? "";
  const words = line
    .slice(label !== null && line.startsWith(label) ? label.length : 0)
    .replace(/^[.)\s]+/u, "");
  return shortened(words, ITEM_WIDTH);
}
