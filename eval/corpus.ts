import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseGold, type Gold } from "./gold.ts";

export type CorpusDocument = { id: string; source: URL; gold: Gold };

/**
 * The annotated documents below a directory: folders that hold one `source.*` and a `gold.json`. The
 * directory may be such a folder itself. What holds no gold is told to `skipped` and left out.
 * @throws Error where a gold.json is invalid or stands without its source
 */
export async function loadCorpus(
  directory: string,
  skipped: (message: string) => void,
): Promise<CorpusDocument[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  if (entries.some(({ name }) => name === "gold.json")) return [await loadDocument(directory)];
  const documents: CorpusDocument[] = [];
  for (const entry of entries.filter((candidate) => candidate.isDirectory()).sort(byName)) {
    const folder = join(directory, entry.name);
    if ((await readdir(folder)).includes("gold.json")) documents.push(await loadDocument(folder));
    else skipped(`${folder}: no gold.json, skipped`);
  }
  if (documents.length === 0) skipped(`${directory}: no document with a gold.json, skipped`);
  return documents;
}

async function loadDocument(folder: string): Promise<CorpusDocument> {
  const sources = (await readdir(folder)).filter((name) => name.startsWith("source."));
  const [source] = sources;
  if (source === undefined || sources.length > 1) {
    throw new Error(`${folder}: one source.* expected beside gold.json, found ${sources.length}`);
  }
  const file = join(folder, "gold.json");
  const gold = parseGold(await readFile(file, "utf8"), file);
  return { id: gold.document, source: pathToFileURL(join(folder, source)), gold };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
