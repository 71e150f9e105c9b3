import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { extract } from "../src/extract.ts";
import { extractText } from "../src/extract-text.ts";
import { loadXmlParser } from "../src/read/docx/xml.ts";
import { read } from "../src/read/index.ts";
import type { Bench } from "./bench.ts";
import { inTurn, medianTimes } from "./median.ts";
import { officeText } from "./office-text.ts";
import { filesOf, texts } from "./plans.ts";

const ROUNDS = 15;
const LIMIT = 1.3;

/** What any reader of the format has to do. */
const PARTS: ReadonlySet<string> = new Set(
  ["document", "styles", "numbering", "settings", "footnotes", "endnotes"].map((name) => `word/${name}.xml`),
);

/** All plans of the corpus as Word files, beside the same plans as text and beside two libraries that give their text. */
export const word: Bench = {
  title: "word: the plans of the corpus as .docx, beside their text",
  async run() {
    const files = filesOf("docx");
    const parse = await loadXmlParser();
    const unpack = (file: Uint8Array): void => {
      const parts = unzipSync(file, { filter: ({ name }) => PARTS.has(name) });
      for (const part of Object.values(parts)) parse(strFromU8(part));
    };
    const times = await medianTimes(ROUNDS, {
      extractText: () => texts.forEach((text) => extractText(text)),
      "unzip and parse XML": () => files.forEach(unpack),
      extract: () => inTurn(files, (file) => extract(file)),
      "  of it read": () => inTurn(files, (file) => read(file)),
      "mammoth.extractRawText": () =>
        inTurn(files, (file) => mammoth.extractRawText({ buffer: Buffer.from(file) })),
      officeparser: () => inTurn(files, officeText),
    });
    const least = times.extractText + times["unzip and parse XML"];
    const ratio = times.extract / least;
    return {
      rows: Object.entries(times).map(([name, time]) => [name, `${time.toFixed(1)} ms`]),
      verdict: `extract takes ${ratio.toFixed(2)} times as long as extractText, unzip and parse together; at most ${LIMIT}`,
      passed: ratio <= LIMIT,
    };
  },
};
