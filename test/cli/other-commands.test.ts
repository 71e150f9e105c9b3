import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { corpusFile, kehoach } from "./run-command.ts";

const KON_TUM = corpusFile("kon-tum-124-kh-tu");
const packageJson = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

test("text prints the canonical text of the plan", async () => {
  const plan = JSON.parse((await kehoach(["extract", KON_TUM])).stdout) as { text: string };
  expect(await kehoach(["text", KON_TUM])).toEqual({ code: 0, stdout: `${plan.text}\n`, stderr: "" });
});

test("outline prints headings by depth with their kind, and items when asked", async () => {
  const headings = (await kehoach(["outline", KON_TUM])).stdout.split("\n");
  expect(headings[0]).toMatch(/^Kế hoạch 124-KH\/TU: thực hiện Chỉ thị số 25-CT\/TW/u);
  expect(headings).toContainEqual(expect.stringMatching(/^ {2}I {2}MỤC ĐÍCH, YÊU CẦU(?: {2}\[[a-z-]+\])?$/u));
  const all = (await kehoach(["outline", KON_TUM, "--items"])).stdout.split("\n");
  expect(all.length).toBeGreaterThan(headings.length);
});

test("schema prints the schema of the package", async () => {
  const { code, stdout } = await kehoach(["schema"]);
  expect(code).toBe(0);
  expect(stdout).toBe(readFileSync(new URL("../../schemas/plan.schema.json", import.meta.url), "utf8"));
});

test.each(["text", "outline", "explain", "coverage"])(
  "%s of a missing file ends in exit code 1",
  async (command) => {
    const { code, stdout, stderr } = await kehoach([command, "missing.txt"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("missing.txt");
  },
);

describe("help", () => {
  test("--version prints the version of the package", async () => {
    expect(await kehoach(["--version"])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: "" });
  });

  test("--help names every command", async () => {
    const { code, stdout } = await kehoach(["--help"]);
    expect(code).toBe(0);
    for (const command of ["extract", "text", "outline", "explain", "coverage", "schema"]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "mu"));
    }
  });

  test.each(["extract", "text", "outline", "explain", "coverage", "schema"])(
    "%s --help and its help command hold examples",
    async (command) => {
      const { code, stdout } = await kehoach([command, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`Examples:\\n {2}.*kehoach ${command} `, "u"));
      expect((await kehoach(["help", command])).stdout).toBe(stdout);
    },
  );

  test("help on a command that is not there is a usage error", async () => {
    const { code, stdout, stderr } = await kehoach(["help", "extrakt"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("unknown command 'extrakt'");
  });

  test("no command at all prints the help on standard error and is a usage error", async () => {
    const { code, stdout, stderr } = await kehoach([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: kehoach");
  });

  test("a command that does not exist is a usage error with the nearest one", async () => {
    const { code, stderr } = await kehoach(["extrct", KON_TUM]);
    expect(code).toBe(2);
    expect(stderr).toContain("Did you mean extract?");
  });

  test("what every object of JavaScript has is no command", async () => {
    const { code, stderr } = await kehoach(["constructor", KON_TUM]);
    expect(code).toBe(2);
    expect(stderr).toContain("unknown command 'constructor'");
  });
});
