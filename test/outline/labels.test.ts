import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLabel } from "../../src/outline/labels.ts";

type Case = { input: string; why?: string; label: { class: string; text: string; rest: string } | null };
const { cases } = JSON.parse(readFileSync(new URL("../specs/labels.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

describe("readLabel", () => {
  it.each(cases)("$input", ({ input, label }) => {
    const read = readLabel(input);
    expect(read && { class: read.class, text: read.text, rest: input.slice(read.end) }).toEqual(label);
  });
});
