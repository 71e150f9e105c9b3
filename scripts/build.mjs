/**
 * Builds dist/ with tsc alone. Arguments go to tsc: `--outDir`, or `--noCheck` where the types were checked already.
 * Plain JavaScript, because `prepare` runs it when the package is installed from a git URL.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";

const root = path.resolve(import.meta.dirname, "..");
const { values } = parseArgs({ strict: false, options: { outDir: { type: "string", default: "dist" } } });
const outDir = path.resolve(root, values.outDir);

rmSync(outDir, { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(1);
chmodSync(path.join(outDir, "cli/main.js"), 0o755);
