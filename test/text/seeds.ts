import { readdirSync, readFileSync } from "node:fs";

const corpus = new URL("../../corpus/", import.meta.url);

/** The plain-text plans of the corpus, as they were received. */
export const seeds: readonly { id: string; text: string }[] = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: id }) => {
    const file = readdirSync(new URL(`${id}/`, corpus)).find((name) => name === "source.txt");
    return file === undefined ? [] : [{ id, text: readFileSync(new URL(`${id}/${file}`, corpus), "utf8") }];
  });
