import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../../eval/corpus.ts";
import { scoreDocument, type FieldName } from "../../../eval/document-score.ts";
import { extract } from "../../../src/extract.ts";
import { wordingAt } from "../wording-at.ts";

const FIELDS: readonly FieldName[] = ["targets", "deadlines", "funding"];
const corpus = await loadCorpus(new URL("../../../corpus/", import.meta.url).pathname, () => undefined);

describe.each(corpus)("$id", ({ id, source, gold }) => {
  test("targets, deadlines and funding are those of the annotation", async () => {
    const { fields } = scoreDocument(id, await extract(source), gold, FIELDS);
    for (const field of FIELDS) {
      expect(fields[field]?.missed, field).toEqual([]);
      expect(fields[field]?.invented, field).toEqual([]);
    }
    for (const attribute of ["unit", "due", "change", "max", "frequency"]) {
      expect(fields.targets?.attributes[attribute]?.wrong, attribute).toEqual([]);
    }
    for (const attribute of ["relation", "value", "recurrence", "duration"]) {
      expect(fields.deadlines?.attributes[attribute]?.wrong, attribute).toEqual([]);
    }
  });

  test("every fact stands where its span says, and objectives are present", async () => {
    const { text, targets, deadlines, funding, objectives } = await extract(source);
    for (const { raw, span, valueSpan } of targets) {
      expect(wordingAt(text, span)).toContain(raw);
      expect(wordingAt(text, span)).toContain(wordingAt(text, valueSpan));
    }
    for (const { raw, span } of deadlines) expect(wordingAt(text, span)).toBe(raw);
    for (const { source: wording, span } of funding) expect(wordingAt(text, span)).toBe(wording);
    expect(objectives.length).toBeGreaterThan(0);
  });
});
