import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, SourceDocument } from "../../src/document/source-document.ts";
import { assemble } from "../../src/read/assemble.ts";
import { readHtml } from "../../src/read/html/index.ts";
import { readMarkdown } from "../../src/read/markdown/index.ts";
import { readText } from "../../src/read/plain.ts";
import { blockLines } from "./block-lines.ts";

const IDS = ["kien-giang", "bac-kan", "ha-tinh", "kon-tum-124-kh-tu", "quang-ngai"];
const SEEDS = IDS.map((id) => readFileSync(`corpus/${id}/source.txt`, "utf8"));

/** Texts made of what the readers' grammars look for, so that odd combinations of it are met. */
const fragments = fc.constantFrom(
  ..."|,**,*,_,#,## ,- ,+ ,\n,\n\n,\r\n,\t,  ,TT,STT,1,2,3,I,I. ,1. ,a) ,2025,2026,%,95,Sở Y tế,KẾ HOẠCH,y tế,[1],</p>,<td>,<tr>,<table>,<br>,<li>,&amp;,&#7921;,\\*,| --- |,25-,/KH-UBND,Nơi nhận:,-----,\u0301".split(
    ",",
  ),
);
const plans = fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(""));
const anyText = fc.oneof(plans, fc.string({ unit: "grapheme", maxLength: 200 }));

const READERS: readonly (readonly [string, (source: string) => Promise<SourceDocument>])[] = [
  ["text", async (source) => readText(source)],
  ["markdown", async (source) => assemble(await readMarkdown(source))],
  ["HTML", async (source) => assemble(await readHtml(source))],
];

/** Paragraphs of a document, those in cells too. */
function paragraphs(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.type === "paragraph" ? [block] : block.cells.flatMap((cell) => paragraphs(cell.blocks)),
  );
}

function expectGrounded({ text, blocks, map }: SourceDocument, source: string): void {
  const lines = paragraphs(blocks).map(({ span }) => text.slice(span.start, span.end));
  // The paragraphs are the lines of the text, in order and without a rest.
  expect(lines.join("\n")).toBe(text);
  for (const line of lines) expect(line).toMatch(/^\S(?:.*\S)?$/su);
  if (map.kind !== "offsets") throw new Error("these formats have offsets");
  let last = 0;
  for (const { start, end, source: origin } of map.segments) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(origin.start).toBeGreaterThanOrEqual(0);
    expect(origin.end).toBeLessThanOrEqual(source.length);
    last = end;
  }
  expect(last).toBe(text.length);
}

describe.each(READERS)("%s", (_, read) => {
  test("never throws, and every block is grounded", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (source) => expectGrounded(await read(source), source)),
      { numRuns: 300 },
    );
  });

  test.each(IDS.map((id, index) => [id, index] as const))("%s is grounded", async (_id, index) => {
    const source = SEEDS[index]!;
    expectGrounded(await read(source), source);
  });
});

describe.each(IDS.map((id, index) => [id, SEEDS[index]!] as const))("%s", (_, source) => {
  test("the origin map leads every stretch to its wording", () => {
    const { text, map } = readText(source);
    const wording = (part: string): string => part.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
    for (const { start, end, source: origin } of map.kind === "offsets" ? map.segments : []) {
      expect(wording(text.slice(start, end))).toBe(wording(source.slice(origin.start, origin.end)));
    }
  });

  test("line ends and Unicode forms change nothing", () => {
    const lines = blockLines(readText(source));
    expect(blockLines(readText(source.replaceAll("\n", "\r\n")))).toEqual(lines);
    expect(blockLines(readText(source.normalize("NFD")))).toEqual(lines);
    expect(blockLines(readText(`\ufeff${source}`))).toEqual(lines);
  });
});

describe("wrapping a document and reading it gives its paragraphs back", () => {
  /** Breaks a paragraph into lines of at most `width` letters, the first one indented. */
  function wrap(paragraph: string, width: number, indent: number): string[] {
    const lines = [" ".repeat(indent)];
    for (const word of paragraph.split(" ")) {
      const line = lines.at(-1)!;
      if (line.trim() === "") lines[lines.length - 1] = line + word;
      else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return lines;
  }

  const cases = fc.record({
    seed: fc.constantFrom(...SEEDS),
    width: fc.integer({ min: 65, max: 100 }),
    indent: fc.constantFrom(0, 6),
    separators: fc.constantFrom(["\n", "\n"], ["\n", "\n\n"], ["\n\n", "\n\n"]),
  });

  test("but for a few that end with a full line", () => {
    fc.assert(
      fc.property(cases, ({ seed, width, indent, separators: [between, after] }) => {
        const { blocks, text } = readText(seed);
        const expected = blocks.flatMap(({ type, span }) =>
          type === "paragraph" ? [text.slice(span.start, span.end)] : [],
        );
        const source = expected.map((paragraph) => wrap(paragraph, width, indent).join(between)).join(after);
        const found = new Set(blockLines(readText(source)));
        const kept = expected.filter((paragraph) => found.has(paragraph));
        expect(kept.length / expected.length).toBeGreaterThan(0.94);
      }),
      { numRuns: 60 },
    );
  });
});
