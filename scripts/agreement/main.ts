/** Puts the table of agreement between the formats into README.md; with --check it only says whether it is up to date. */
import { readFile, writeFile } from "node:fs/promises";
import { measure, tableOf } from "./measure.ts";

const README = new URL("../../README.md", import.meta.url);
const [BEGIN, END] = ["<!-- agreement:begin -->", "<!-- agreement:end -->"];

const table = tableOf(await measure());
process.stdout.write(`${table}\n`);
const readme = await readFile(README, "utf8");
const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
if (begin === -1 || end < begin) throw new Error(`README.md: ${BEGIN} and ${END} expected`);
const wanted = `${readme.slice(0, begin)}${BEGIN}\n\n${table}\n\n${readme.slice(end)}`;

if (!process.argv.includes("--check")) await writeFile(README, wanted);
else if (wanted !== readme) {
  process.stderr.write("the table of agreement in README.md is stale: npx tsx scripts/agreement/main.ts\n");
  process.exitCode = 1;
}
