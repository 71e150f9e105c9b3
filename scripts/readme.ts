/** Puts a shortened plan, as the library reads it, into README.md; with --check it only says whether it is up to date. */
import { readFile, writeFile } from "node:fs/promises";
import { jsonPrinter } from "../src/cli/print-json.ts";
import { extract } from "../src/extract.ts";

const README = new URL("../README.md", import.meta.url);
const SAMPLE = new URL("../corpus/kon-tum-124-kh-tu/source.txt", import.meta.url);
const [BEGIN, END] = ["<!-- excerpt:begin -->", "<!-- excerpt:end -->"];
const MENTIONS = 2;
/** Of the tasks the first that a reader sees on one line. */
const WIDTH = 150;

const { id, metadata, sections, references, targets, deadlines, agencies, tasks, diagnostics } =
  await extract(SAMPLE);
const { documentType, number, system, issuer, place, date, signers, period } = metadata;
const first = <T>(list: readonly T[]): T[] => list.slice(0, 1);
const mentioned = <T extends { mentions: unknown[] }>(list: readonly T[]): T[] =>
  first(list).map((item) => ({ ...item, mentions: item.mentions.slice(0, MENTIONS) }));
const excerpt = {
  id,
  metadata: { documentType, number, system, issuer, place, date, signers, period },
  sections: first(sections[0]?.children ?? []),
  references: mentioned(references),
  targets: first(targets),
  deadlines: first(deadlines),
  agencies: mentioned(agencies),
  tasks: first(tasks.filter(({ text, involvements }) => text.length < WIDTH && involvements.length > 1)),
  diagnostics: first(diagnostics),
};

const print = await jsonPrinter({ pretty: true });
const readme = await readFile(README, "utf8");
const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
if (begin === -1 || end < begin) throw new Error(`README.md: ${BEGIN} and ${END} expected`);
const block = `${BEGIN}\n\n\`\`\`json\n${print(excerpt)}\n\`\`\`\n\n`;
const wanted = readme.slice(0, begin) + block + readme.slice(end);

if (!process.argv.includes("--check")) await writeFile(README, wanted);
else if (wanted !== readme) {
  process.stderr.write("the excerpt in README.md is stale: npm run readme\n");
  process.exitCode = 1;
}
