import { describe, expect, test } from "vitest";
import type { Coverage } from "../../src/coverage/index.ts";
import { corpusFile, kehoach } from "./run-command.ts";

const KON_TUM = corpusFile("kon-tum-124-kh-tu");

const coverageOf = async (...args: string[]): Promise<Coverage> =>
  JSON.parse((await kehoach(["coverage", KON_TUM, ...args, "--json"])).stdout) as Coverage;

test("prints a row of totals a kind, then the open ones with their line and section", async () => {
  const { totals, items } = await coverageOf();
  const { code, stdout, stderr } = await kehoach(["coverage", KON_TUM]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [head, ...rows] = stdout.split("\n");
  expect(head?.trim().split(/\s+/u)).toEqual(["used", "explained", "open"]);
  for (const [index, [kind, { used, explained, open }]] of Object.entries(totals).entries()) {
    expect(rows[index]?.split(/\s+/u)).toEqual([kind, used, explained, open].map(String));
  }
  const open = items.filter(({ state }) => state === "open");
  expect(stdout.match(/^ {2}line \d+/gmu) ?? []).toHaveLength(open.length);
  for (const { line, wording } of open)
    expect(stdout).toMatch(new RegExp(`^  line ${line}\\D.*\\[${wording}\\]`, "mu"));
});

test("--all adds what is used, with its facts, and what is explained, with the reason", async () => {
  const { stdout } = await kehoach(["coverage", KON_TUM, "--all"]);
  expect(stdout).toMatch(/\[124\].* \(metadata\.number\)$/mu);
  expect(stdout).toMatch(/\(label: is the label of a section/u);
});

test("--kind keeps to one kind", async () => {
  const { totals, items } = await coverageOf("--kind", "quantity");
  expect(Object.keys(totals)).toEqual(["quantity"]);
  expect(items.length).toBeGreaterThan(0);
  expect(items.every(({ kind }) => kind === "quantity")).toBe(true);
});

describe("what goes wrong", () => {
  test("a missing file ends in exit code 1", async () => {
    const { code, stdout, stderr } = await kehoach(["coverage", "missing.txt"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("[input.not-found]");
  });

  test("an unknown kind is a usage error", async () => {
    const { code, stderr } = await kehoach(["coverage", KON_TUM, "--kind", "money"]);
    expect(code).toBe(2);
    expect(stderr).toContain("quantity, time, agency, number");
  });
});
