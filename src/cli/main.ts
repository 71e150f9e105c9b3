#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { VERSION } from "../version.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT } from "./exit-codes.ts";
import { report } from "./messages.ts";
import { watchStandardStreams } from "./output.ts";

const EXAMPLES = `
Examples:
  kehoach extract ke-hoach.docx                    the plan as JSON
  kehoach extract *.docx --format ndjson -o plans.ndjson
  kehoach outline ke-hoach.docx                    its sections, for the eye
  kehoach explain ke-hoach.docx --fact t3          why a fact is what it is
  kehoach coverage ke-hoach.docx                   what of its text is in no fact
  kehoach help extract                             options and examples of a command

Exit codes: 0 done, 1 something could not be read or written, 2 the command line is wrong.`;

async function makeProgram(args: readonly string[]): Promise<Command> {
  const program = new Command("kehoach")
    .description("Reads Vietnamese administrative plans (kế hoạch) into typed, grounded JSON.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", EXAMPLES)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /u, "kehoach: ")) })
    .showHelpAfterError("(--help tells the options and gives examples)")
    .exitOverride();
  const only = COMMANDS.get(args[0] ?? "");
  const loaders = only === undefined ? [...COMMANDS.values()] : [only];
  for (const { default: define } of await Promise.all(loaders.map((load) => load()))) define(program);
  return program;
}

/** `kehoach help nope`, to which commander gives the general help. */
function refuseUnknownTopic(program: Command, [command, topic]: readonly string[]): void {
  if (command !== "help" || topic === undefined || topic === "help" || COMMANDS.has(topic)) return;
  program.error(`error: unknown command '${topic}'`);
}

async function main(args: readonly string[]): Promise<void> {
  watchStandardStreams();
  try {
    const program = await makeProgram(args);
    refuseUnknownTopic(program, args);
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    else {
      report(null, error);
      process.exitCode = EXIT.failed;
    }
  }
}

await main(process.argv.slice(2));
