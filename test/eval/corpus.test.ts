import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCorpus, type CorpusDocument } from "../../eval/corpus.ts";
import { FIELDS, scoreDocument, type FieldName } from "../../eval/document-score.ts";
import { occurrences } from "../../eval/locate.ts";
import { indexKey } from "../../eval/text-key.ts";
import { planOfGold } from "./plan-of-gold.ts";

const documents: (CorpusDocument & { text: string })[] = [];

beforeAll(async () => {
  for (const document of await loadCorpus("corpus", (message) => expect.unreachable(message))) {
    documents.push({ ...document, text: await readFile(document.source, "utf8") });
  }
});

describe("the annotated plans", () => {
  it("are the five of the corpus", () => {
    expect(documents.map(({ id }) => id)).toEqual([
      "bac-kan",
      "ha-tinh",
      "kien-giang",
      "kon-tum-124-kh-tu",
      "quang-ngai",
    ]);
  });

  it("quote their sources, each quote from one place", () => {
    for (const { id, gold, text } of documents) {
      const index = indexKey(text);
      const quotes = [...gold.targets, ...gold.deadlines, ...gold.tasks].map(({ quote }) => quote);
      const astray = quotes.filter((quote) => occurrences(index, quote).length !== 1);
      expect(astray, id).toEqual([]);
      const titles = [...gold.sections.map(({ title }) => title), ...gold.indicators.map(({ name }) => name)];
      expect(
        titles.filter((title) => occurrences(index, title).length === 0),
        id,
      ).toEqual([]);
    }
  });

  it("agree with themselves: a plan that says what the gold says is faultless", () => {
    // The plan made of the gold has no wordings of its own, so its grounding says nothing.
    const fields = FIELDS.filter((field): field is FieldName => field !== "grounding");
    for (const { id, gold, text } of documents) {
      const { fields: scores } = scoreDocument(id, planOfGold(gold, text), gold, fields);
      const faults = Object.entries(scores).flatMap(([field, score]) => [
        ...score.missed.map((wording) => `${field} missed ${wording}`),
        ...score.invented.map((wording) => `${field} invented ${wording}`),
        ...Object.entries(score.attributes).flatMap(([name, { wrong }]) =>
          wrong.map(({ of }) => `${field} ${name} of ${of}`),
        ),
      ]);
      expect(faults, id).toEqual([]);
    }
  });

  it("name in their involvements agencies that they list, or optional ones", () => {
    for (const { id, gold } of documents) {
      const names = new Set(gold.agencies.map(({ name }) => name));
      const unlisted = gold.tasks.flatMap(({ involvements }) =>
        involvements
          .filter(({ agency, optional }) => !optional && !names.has(agency))
          .map(({ agency }) => agency),
      );
      expect(unlisted, id).toEqual([]);
    }
  });
});
