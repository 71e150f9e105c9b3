import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { extractText } from "../../src/extract-text.ts";
import { locate } from "../../src/locate.ts";
import type { Plan } from "../../src/model/plan.ts";
import { read } from "../../src/read/index.ts";
import { markdownPlan } from "../fixtures/plans/markdown-plan.ts";
import { PLANS } from "../fixtures/plans/plans.ts";
import { spansOf } from "./spans-of.ts";
import { letters, wordsInDocx, wordsInHtml, wordsInPdf, wordsInText, type WordsAt } from "./words-in-file.ts";

type Read = { plan: Plan; wordsAt: WordsAt };

/** A plan of the corpus in each format, and how to look into its file. */
const FORMATS: Readonly<Record<string, (id: string) => Promise<Read>>> = {
  text: async (id) => {
    const source = readFileSync(`corpus/${id}/source.txt`, "utf8");
    return { plan: extractText(source), wordsAt: wordsInText(source) };
  },
  markdown: async (id) => {
    const source = markdownPlan((await read(`test/fixtures/docx/${id}.docx`)).document);
    const plan = await extract(new TextEncoder().encode(source), { format: "markdown" });
    return { plan, wordsAt: wordsInText(source) };
  },
  html: async (id) => {
    const file = `test/fixtures/html/${id}.html`;
    return { plan: await extract(file), wordsAt: wordsInHtml(readFileSync(file, "utf8")) };
  },
  docx: async (id) => {
    const file = `test/fixtures/docx/${id}.docx`;
    return { plan: await extract(file), wordsAt: wordsInDocx(file) };
  },
  pdf: async (id) => {
    const file = `test/fixtures/pdf/${id.replace(/-\d+-kh-tu$/u, "")}.pdf`;
    return { plan: await extract(file), wordsAt: await wordsInPdf(file) };
  },
};

describe.each(Object.entries(FORMATS))("in %s", (_, readIn) => {
  test.each(PLANS)("every span of every fact of %s leads to its words in the file", async (id) => {
    const { plan, wordsAt } = await readIn(id);
    const spans = spansOf(plan);
    expect(spans.length).toBeGreaterThan(100);
    for (const span of spans) {
      const places = locate(plan, span);
      const wording = letters(plan.text.slice(span.start, span.end));
      // The places cover the span, in its order, …
      expect(letters(places.map(({ text }) => plan.text.slice(text.start, text.end)).join(""))).toBe(wording);
      // … and each has its piece.
      for (const place of places) {
        const piece = letters(plan.text.slice(place.text.start, place.text.end));
        expect(letters(wordsAt(place))).toContain(piece);
      }
    }
  });
});
