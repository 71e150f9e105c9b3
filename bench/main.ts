/** `npm run bench [file]`: time and growth. Fails where a limit is passed. Needs a build for the cold start. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Bench } from "./bench.ts";
import { coldStart } from "./cold-start.ts";
import { growth } from "./growth.ts";
import { normalizing } from "./normalize.ts";
import { pdf } from "./pdf.ts";
import { word } from "./word.ts";

const BENCHES: readonly Bench[] = [growth, normalizing, word, pdf, coldStart];

const file =
  process.argv[2] ?? fileURLToPath(new URL("../corpus/kon-tum-124-kh-tu/source.txt", import.meta.url));
const text = readFileSync(file, "utf8");

for (const bench of BENCHES) {
  const { rows, verdict, passed } = await bench.run(text, file);
  console.log(bench.title);
  for (const [name = "", ...figures] of rows) {
    console.log(`  ${name.padEnd(34)}${figures.map((figure) => figure.padStart(12)).join("   ")}`);
  }
  console.log(`  ${passed ? "ok" : "FAILED"}: ${verdict}\n`);
  if (!passed) process.exitCode = 1;
}
