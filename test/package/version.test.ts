import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VERSION } from "../../src/version.ts";

test("the version in the code is the one of package.json and heads the changelog", () => {
  const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
  expect((JSON.parse(read("package.json")) as { version: string }).version).toBe(VERSION);
  expect(read("CHANGELOG.md").match(/^## \[([\d.]+)\]/mu)?.[1]).toBe(VERSION);
});
