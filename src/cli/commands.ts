import type { Command } from "commander";

/** A command adds itself to the program; what it needs for its work it loads when it is run. */
export type DefineCommand = (program: Command) => void;

/** One file a command, loaded when it is called for: the help loads all of them, a command line only its own. */
export const COMMANDS: ReadonlyMap<string, () => Promise<{ default: DefineCommand }>> = new Map(
  Object.entries({
    extract: () => import("./extract.ts"),
    text: () => import("./text.ts"),
    outline: () => import("./outline.ts"),
    explain: () => import("./explain.ts"),
    coverage: () => import("./coverage.ts"),
    schema: () => import("./schema.ts"),
  }),
);
