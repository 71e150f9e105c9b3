import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Bench } from "./bench.ts";
import { median } from "./median.ts";

const MAIN = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const ROUNDS = 20;

/**
 * Times a bare Node: what holds today, so that a slower start shows. Most of it is some 300 modules and the first run
 * of some 400 patterns, which V8 compiles twice each.
 */
const LIMITS = { text: 3, extract: 8 };

const timeOf = (args: readonly string[]): number => {
  const started = performance.now();
  execFileSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - started;
};

/** Whole runs of the command on a text file, beside a Node that does nothing. The runs take turns. */
export const coldStart: Bench = {
  title: "cold start: the built command on a text file",
  run(_text, file) {
    const commands = {
      "node -e 0": ["-e", "0"],
      "kehoach text": [MAIN, "text", file],
      "kehoach extract": [MAIN, "extract", "-q", file],
    };
    const times = Object.entries(commands).map(([name, args]) => ({ name, args, taken: [] as number[] }));
    for (let round = 0; round < ROUNDS; round++) {
      for (const { args, taken } of times) taken.push(timeOf(args));
    }
    const [bare, text, extract] = times.map(({ taken }) => median(taken)) as [number, number, number];
    return {
      rows: times.map(({ name, taken }) => [name, `${median(taken).toFixed(0)} ms`]),
      verdict: `text ${(text / bare).toFixed(2)}, extract ${(extract / bare).toFixed(2)} times a bare Node; at most ${LIMITS.text} and ${LIMITS.extract}`,
      passed: text / bare <= LIMITS.text && extract / bare <= LIMITS.extract,
    };
  },
};
