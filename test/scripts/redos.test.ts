import { check } from "recheck";
import { expect, test, vi } from "vitest";
import { collectPatterns } from "../../scripts/redos/collect.ts";
import { measureGrowth } from "../../scripts/redos/growth.ts";

vi.setConfig({ testTimeout: 30_000 });

async function growth(source: string): Promise<number | null> {
  const found = await check(source, "u", { timeout: 5000 });
  if (found.status !== "vulnerable") throw new Error(`${source}: ${found.status}`);
  return measureGrowth({ source, flags: "u", place: "" }, found.attack);
}

test("a cubic pattern is measured as one", async () => {
  expect(await growth(String.raw`^\s*a?\s*b?\s*$`)).toBeGreaterThan(2.4);
});

test("a repeat with a bound, which looks cubic on short texts, is fast on long ones", async () => {
  expect(await growth(String.raw`\p{Lu}[^;:()\n]{1,120}[^\S\n]+tại$`)).toBe(null);
});

test("patterns are found that are written as literals or composed when a module loads", async () => {
  const patterns = await collectPatterns(() => Promise.resolve());
  const places = patterns.map(({ place }) => place);
  expect(places).toContainEqual(expect.stringMatching(/^src\/text\/fold\.ts:\d+$/u));
  expect(patterns).toContainEqual(expect.objectContaining({ source: String.raw`\p{M}+`, flags: "gu" }));
  const composed = patterns.filter(({ source }) => source.startsWith(String.raw`(?<!q)(?:o[`));
  expect(composed).toHaveLength(1);
});
