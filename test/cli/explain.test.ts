import { describe, expect, test } from "vitest";
import type { Explanation } from "../../src/explain/index.ts";
import { corpusFile, kehoach } from "./run-command.ts";

const HA_TINH = corpusFile("ha-tinh");
const BAC_KAN = corpusFile("bac-kan");

const explanations = async (...args: string[]): Promise<Explanation[]> =>
  JSON.parse((await kehoach(["explain", ...args, "--json"])).stdout) as Explanation[];

describe("for people", () => {
  test("a target shows its line, wording with the decisive words in brackets, rule, and what each field rests on", async () => {
    const { code, stdout, stderr } = await kehoach(["explain", HA_TINH, "--fact", "c1"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines[0]).toMatch(/^c1 {2}target {2}.*bác sĩ/u);
    expect(lines[1]).toMatch(/^ {2}line \d+, II > 2 > -, offset \d+$/u);
    expect(lines[2]).toBe("  Mỗi trạm y tế xã có [ít nhất một bác sĩ] cơ hữu");
    expect(lines).toContain("  rule: target.each");
    expect(lines).toContain('  said: comparator ">=" ← "ít nhất một bác sĩ"');
    expect(stdout).toMatch(/^ {2}inherited: due "2030" ← heading II > 2 "đến năm 2030" \(line \d+\)$/mu);
  });

  test("several facts stand in the order of their kinds, a blank line between them", async () => {
    const { stdout } = await kehoach(["explain", BAC_KAN, "--fact", "so-y-te", "--fact", "metadata.date"]);
    const blocks = stdout.trimEnd().split("\n\n");
    expect(blocks.map((block) => block.split("  ", 1)[0])).toEqual(["metadata.date", "so-y-te"]);
    expect(blocks[1]).toContain("in the registry");
  });

  test("a cell of a table tells the header its period comes from", async () => {
    const { stdout } = await kehoach(["explain", BAC_KAN, "--fact", "i4"]);
    expect(stdout).toMatch(/inherited: series\.0\.period "2025" ← column header "2025" \(line \d+\)/u);
  });

  test("a note that gives several bodies their role is told once", async () => {
    const { stdout } = await kehoach(["explain", corpusFile("kon-tum-124-kh-tu"), "--kind", "task"]);
    expect(stdout).toContain("inherited: involvements.lead ← note ");
    for (const block of stdout.trimEnd().split("\n\n")) {
      const lines = block.split("\n");
      expect(lines).toEqual([...new Set(lines)]);
    }
  });

  test("no escape sequences get into a pipe", async () => {
    expect((await kehoach(["explain", HA_TINH])).stdout).not.toContain("\u001b");
  });
});

describe("for machines", () => {
  test("--json gives every fact, --kind those of a kind", async () => {
    const all = await explanations(HA_TINH);
    const targets = await explanations(HA_TINH, "--kind", "target");
    expect(targets.length).toBeGreaterThan(0);
    expect(targets).toEqual(all.filter(({ kind }) => kind === "target"));
    expect(new Set(all.map(({ fact }) => fact)).size).toBe(all.length);
  });

  test("every target, task, deadline and indicator names its rule", async () => {
    const traced = (await explanations(BAC_KAN)).filter(({ kind }) =>
      ["target", "task", "deadline", "indicator"].includes(kind),
    );
    expect(traced.length).toBeGreaterThan(0);
    expect(traced.filter(({ rule }) => !/^[a-z]+\.[a-z-]+$/u.test(rule ?? ""))).toEqual([]);
  });
});

describe("what goes wrong", () => {
  test("a fact that is not there is told, the others are explained, and the exit code is 2", async () => {
    const { code, stdout, stderr } = await kehoach(["explain", HA_TINH, "--fact", "c999", "--fact", "c1"]);
    expect(code).toBe(2);
    expect(stderr).toBe(`kehoach: ${HA_TINH}: There is no fact c999.\n`);
    expect(stdout).toMatch(/^c1 {2}target/u);
  });

  test("an unknown kind is a usage error that names the kinds", async () => {
    const { code, stdout, stderr } = await kehoach(["explain", HA_TINH, "--kind", "goal"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("target");
  });
});
