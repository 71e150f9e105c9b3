/** `npm run check`: everything that is not a test, each step whether or not another failed. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";

const STEPS = {
  types: "tsc -p .",
  lint: "oxlint",
  format: "prettier --check --log-level warn .",
  "unused code": "knip",
  licences: "tsx scripts/licenses.ts",
  "regular expressions": "tsx scripts/redos/main.ts",
  "JSON Schema": "tsx scripts/schema.ts --check",
  figures: "tsx eval/main.ts --floors",
  "README excerpt": "tsx scripts/readme.ts --check",
  "agreement of formats": "tsx scripts/agreement/main.ts --check",
  build: "node scripts/build.mjs",
  "API report": "api-extractor run",
  "package contents": "publint --strict",
  pack: "npm pack --ignore-scripts --silent --pack-destination temp/pack",
  "package types": "attw --profile esm-only temp/pack/kehoach-*.tgz",
};

rmSync("temp/pack", { recursive: true, force: true });
mkdirSync("temp/pack", { recursive: true });
const failed = Object.entries(STEPS).filter(([name, command]) => {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: "utf8" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`.replace(/^/gmu, "       "));
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
