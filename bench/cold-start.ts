import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Bench } from "./bench.ts";
import { median } from "./median.ts";

const MAIN = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const ROUNDS = 20;
const LIMIT = 2;

const timeOf = (args: readonly string[]): number => {
  const started = performance.now();
  execFileSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - started;
};

/** The whole of `kehoach extract` on a text file, beside a Node that does nothing. The runs take turns. */
export const coldStart: Bench = {
  title: "cold start: kehoach extract, built, on a text file",
  run(_text, file) {
    const bare: number[] = [];
    const command: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(timeOf(["-e", "0"]));
      command.push(timeOf([MAIN, "extract", "-q", file]));
    }
    const ratio = median(command) / median(bare);
    return {
      rows: [
        ["node -e 0", `${median(bare).toFixed(0)} ms`],
        ["kehoach extract", `${median(command).toFixed(0)} ms`],
      ],
      verdict: `${ratio.toFixed(2)} times a bare Node; at most ${LIMIT}`,
      passed: ratio <= LIMIT,
    };
  },
};
