import type { Command } from "commander";
import { openOutput } from "./output.ts";

const SCHEMA = new URL("../../schemas/plan.schema.json", import.meta.url);

export default function define(program: Command): void {
  program
    .command("schema")
    .description("print the JSON Schema (draft 2020-12) of a plan")
    .addHelpText("after", "\nExamples:\n  kehoach schema > plan.schema.json")
    .action(async () => {
      const { readFile } = await import("node:fs/promises");
      await openOutput(undefined).write(await readFile(SCHEMA, "utf8"));
    });
}
