import { readFile, writeFile } from "node:fs/promises";
import { extract } from "../src/extract.ts";
import { loadCorpus, type CorpusDocument } from "./corpus.ts";
import { scoreDocument, type DocumentScore } from "./document-score.ts";
import { emptyPlan } from "./empty-plan.ts";
import { belowFloors, parseFloors } from "./floors.ts";
import { HELP, parseOptions, type Options } from "./options.ts";
import { startProgress } from "./progress.ts";
import { changesReport, changesSince } from "./report/baseline.ts";
import { missesReport } from "./report/misses.ts";
import { withTable } from "./report/readme.ts";
import { runFromJson, runToJson } from "./report/run.ts";
import { markdownTable, textTable } from "./report/table.ts";
import { summarise } from "./summary.ts";

const FLOORS = new URL("floors.json", import.meta.url);
const README = new URL("../README.md", import.meta.url);

async function main(options: Options): Promise<void> {
  const documents: CorpusDocument[] = [];
  for (const directory of options.directories) documents.push(...(await loadCorpus(directory, warn)));
  if (documents.length === 0) throw new Error("no document to score");

  const scores = await scoreAll(documents, options);
  const figures = summarise(scores);
  if (options.json) print(runToJson(scores));
  else {
    if (options.misses) print(`${missesReport(scores)}\n`);
    if (options.byDocument)
      for (const score of scores) print(`== ${score.id}\n${textTable(summarise([score]))}\n`);
    print(textTable(figures));
  }
  if (options.baseline !== null) {
    const before = runFromJson(await readFile(options.baseline, "utf8"), options.baseline);
    const report = changesReport(changesSince(before, scores));
    if (options.json) warn(report);
    else print(`\n${report}`);
  }
  if (options.writeReadme) {
    await writeFile(README, withTable(await readFile(README, "utf8"), markdownTable(figures)));
  }
  if (options.floors) {
    const faults = belowFloors(figures, parseFloors(await readFile(FLOORS, "utf8")));
    faults.forEach(warn);
    if (faults.length > 0) process.exitCode = 1;
  }
}

/** A document the library throws on is scored as one it found nothing in, and the run fails in the end. */
async function scoreAll(documents: readonly CorpusDocument[], { fields }: Options): Promise<DocumentScore[]> {
  const progress = startProgress(documents.length);
  const scores: DocumentScore[] = [];
  for (const { id, source, gold } of documents) {
    const plan = await extract(source).catch((error: unknown) => {
      warn(
        `${id}: scored as empty, since the library threw ${error instanceof Error ? error.stack : String(error)}`,
      );
      process.exitCode = 1;
      return emptyPlan();
    });
    scores.push(scoreDocument(id, plan, gold, fields));
    progress(scores.length, id);
  }
  return scores;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) print(HELP);
  else await main(options);
} catch (error) {
  warn(`eval: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
