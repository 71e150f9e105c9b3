import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractTextWithTraces } from "../../../src/extract-text.ts";
import type { Funding } from "../../../src/model/funding.ts";

type Case = {
  input: string;
  expected: { text: string; start: number; end: number; value: Pick<Funding, "amount"> }[];
  why?: string;
};

const { cases } = JSON.parse(readFileSync(new URL("../../specs/funding.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

describe("funding", () => {
  test.each(cases)("$input", ({ input, expected }) => {
    const { plan, traces } = extractTextWithTraces(input);
    expect(plan.text).toBe(input);
    expect(plan.funding.map(({ source, amount, span }) => ({ source, amount, span }))).toEqual(
      expected.map(({ text, start, end, value }) => ({
        source: text,
        amount: value.amount,
        span: { start, end },
      })),
    );
    for (const { id, amount } of plan.funding) {
      const said = traces.find(({ fact }) => fact === id)?.said.map(({ field }) => field);
      expect(said).toEqual(amount === null ? ["source"] : ["source", "amount"]);
    }
  });
});
