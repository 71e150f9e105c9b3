/**
 * Looks in every pattern of src/ for ways to make it take long. An exponential pattern fails the check, and one whose
 * time is measured to grow faster than with the square of the text. Quadratic ones ("a.*b" tried from every "a") are only
 * counted: patterns are run over one paragraph at a time, and the growth bench shows what it costs.
 */
import { readFile } from "node:fs/promises";
import { check, type Diagnostics } from "recheck";
import { collectPatterns, type Pattern } from "./collect.ts";
import { measureGrowth } from "./growth.ts";

const TIMEOUT_MS = 5_000;
/** Between the square and the cube, with room for a disturbed measurement. */
const STEEPEST = 2.4;
const SAMPLE = new URL("../../corpus/kon-tum-124-kh-tu/source.txt", import.meta.url);

type Verdict = "safe" | "quadratic" | "unknown" | "vulnerable";

function judge(pattern: Pattern, found: Diagnostics): Verdict {
  if (found.status !== "vulnerable") return found.status;
  if (found.complexity.type === "exponential") return "vulnerable";
  if (found.complexity.degree === 2) return "quadratic";
  const power = measureGrowth(pattern, found.attack);
  return power !== null && power > STEEPEST ? "vulnerable" : "quadratic";
}

function describe({ source, flags, place }: Pattern, found: Diagnostics): string {
  const attack = found.status === "vulnerable" ? `\n    ${found.attack.pattern}` : "";
  const why = found.status === "vulnerable" ? found.complexity.summary : found.status;
  return `${place}: ${why}: /${source}/${flags}${attack}\n`;
}

const patterns = await collectPatterns(async () => {
  const { extractText } = await import("../../src/extract-text.ts");
  extractText(await readFile(SAMPLE, "utf8"));
});
const verbose = process.argv.includes("--verbose");
const counts: Record<Verdict, number> = { safe: 0, quadratic: 0, unknown: 0, vulnerable: 0 };
for (const pattern of patterns) {
  // recheck knows no v flag: a pattern that uses what only v has comes out as unknown.
  const found = await check(pattern.source, pattern.flags.replace("v", "u"), { timeout: TIMEOUT_MS });
  const verdict = judge(pattern, found);
  counts[verdict] += 1;
  if (verdict === "vulnerable" || (verbose && verdict !== "safe"))
    process.stderr.write(describe(pattern, found));
}
process.stdout.write(`${patterns.length} patterns: ${JSON.stringify(counts)}\n`);
if (counts.vulnerable > 0) process.exitCode = 1;
