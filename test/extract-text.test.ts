import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractText } from "../src/extract-text.ts";
import type { Plan } from "../src/model/plan.ts";
import { encodeLegacy } from "./text/encode-legacy.ts";

const IDS = ["kien-giang", "bac-kan", "ha-tinh", "kon-tum-124-kh-tu", "quang-ngai"];
const source = (id: string) => readFileSync(new URL(`../corpus/${id}/source.txt`, import.meta.url), "utf8");

/** The plan without what tells of the file's bytes. */
const facts = ({ source: _, ...plan }: Plan) => plan;

/** Every span of a plan with the path that leads to it. */
function spansOf(value: unknown, path = ""): { path: string; start: number; end: number }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => spansOf(item, `${path}[${index}]`));
  if (value === null || typeof value !== "object") return [];
  if ("start" in value && "end" in value && Object.keys(value).length === 2) {
    return [{ path, start: value.start as number, end: value.end as number }];
  }
  return Object.entries(value).flatMap(([key, inner]) => spansOf(inner, `${path}.${key}`));
}

/** Spans that are empty or reach out of the text. */
const ungrounded = (plan: Plan) =>
  spansOf(facts(plan)).filter(
    ({ path, start, end }) =>
      end > plan.text.length || start > end || (start === end && !path.includes(".cells")),
  );

describe.each(IDS)("%s", (id) => {
  const text = source(id);
  const plan = extractText(text);

  it("is grounded: every span holds wording of the text", () => {
    expect(spansOf(facts(plan)).length).toBeGreaterThan(50);
    expect(ungrounded(plan)).toEqual([]);
  });

  it("is the same from decomposed letters, and with other line ends", () => {
    expect(facts(extractText(text.normalize("NFD")))).toEqual(facts(plan));
    expect(facts(extractText(text.replaceAll("\n", "\r\n")))).toEqual(facts(plan));
  });

  it.each(["tcvn3", "vni", "windows-1258"] as const)("gives the same references from %s", (encoding) => {
    const legacy = extractText(encodeLegacy[encoding](text));
    expect(legacy.source.encoding).toBe(encoding);
    const numbers = (of: Plan) => of.references.map(({ number, mentions }) => `${number} ${mentions.length}`);
    expect(numbers(legacy)).toEqual(numbers(plan));
  });
});

describe("any text", () => {
  const words = [...new Set(IDS.flatMap((id) => source(id).split(/\s+/u)))];
  const lines = fc.array(
    fc.array(
      fc.constantFrom(
        ...words,
        "I.",
        "1.",
        "a)",
        "-",
        "*",
        "Nơi nhận:",
        "KT. CHỦ TỊCH",
        "KẾ HOẠCH",
        "\t",
        "|",
      ),
      { maxLength: 12 },
    ),
    { maxLength: 30 },
  );

  it("gives a grounded plan, whatever the order of its words", () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        const plan = extractText(drawn.map((line) => line.join(" ")).join("\n"));
        expect(ungrounded(plan)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives a plan with nothing in it from nothing", () => {
    const plan = extractText("");
    expect(plan.text).toBe("");
    expect(plan.sections).toEqual([]);
    expect(plan.metadata.issuer).toBeNull();
  });
});
