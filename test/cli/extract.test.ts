import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { corpusFile, kehoach, MAIN, temporaryFolder } from "./run-command.ts";

const KON_TUM = corpusFile("kon-tum-124-kh-tu");
const KIEN_GIANG = corpusFile("kien-giang");
/** A device of Linux on which nothing can be written. */
const FULL = "/dev/full";

const parsePlan = (json: string): Plan => JSON.parse(json) as Plan;

describe("one file", () => {
  test("gives one indented object and nothing else on standard output", async () => {
    const { code, stdout } = await kehoach(["extract", KON_TUM]);
    expect(code).toBe(0);
    const plan = parsePlan(stdout);
    expect(plan.metadata.number?.canonical).toBe("124-KH/TU");
    expect(plan.source.name).toBe("source.txt");
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion"/u);
    expect(stdout.endsWith("}\n")).toBe(true);
  });

  test("puts a span on one line, as anything that fits on it", async () => {
    const { stdout } = await kehoach(["extract", KON_TUM]);
    expect(stdout).toMatch(/^ +"span": \{"start": \d+, "end": \d+\},$/mu);
    expect(stdout).not.toMatch(/"start": \d+,\n/u);
    for (const line of stdout.split("\n")) {
      if (line.length > 110) expect(line).toMatch(/^ +"[a-zA-Z]+": ".*",?$|^ +".*",?$/u);
    }
  });

  test("--compact puts it on one line", async () => {
    const { stdout } = await kehoach(["extract", KON_TUM, "--compact"]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(parsePlan(stdout).metadata.documentType.code).toBe("KH");
  });

  test("- reads standard input, in the format that is named", async () => {
    const { code, stdout } = await kehoach(
      ["extract", "-", "--input-format", "text", "-q"],
      readFileSync(KON_TUM),
    );
    expect(code).toBe(0);
    const plan = parsePlan(stdout);
    expect(plan.source).toMatchObject({ name: null, format: "text" });
    expect(plan.text).toBe(parsePlan((await kehoach(["extract", KON_TUM])).stdout).text);
  });

  test("-o writes the file and leaves standard output empty", async () => {
    const file = join(temporaryFolder(), "plan.json");
    const { code, stdout } = await kehoach(["extract", KON_TUM, "-o", file]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(parsePlan(readFileSync(file, "utf8")).metadata.number?.serial).toBe("124");
  });

  test("what is doubtful is told on standard error with its code and wording; --quiet keeps it back", async () => {
    const file = join(temporaryFolder(), "số trùng.txt");
    const body =
      "I. MỤC ĐÍCH\n1. Nâng cao chất lượng.\n1. Bảo đảm tiến độ.\n2. Tiết kiệm.\nII. NHIỆM VỤ\n1. Tổ chức thực hiện.";
    writeFileSync(file, `KẾ HOẠCH\nPhát triển y tế năm 2025\n\n${body}\n`);
    const loud = await kehoach(["extract", file]);
    expect(loud.code).toBe(0);
    const warnings = parsePlan(loud.stdout).diagnostics.filter(({ severity }) => severity !== "info");
    expect(loud.stderr.split("\n").filter(Boolean)).toHaveLength(warnings.length);
    expect(warnings.length).toBeGreaterThan(0);
    for (const { code } of warnings) expect(loud.stderr).toContain(`[${code}]`);
    expect(loud.stderr).toContain("kehoach: ");
    expect((await kehoach(["extract", file, "-q"])).stderr).toBe("");
  });
});

describe("several files", () => {
  test("give an array, or with ndjson a plan a line", async () => {
    const json = await kehoach(["extract", KON_TUM, KIEN_GIANG, "-q"]);
    const plans = JSON.parse(json.stdout) as Plan[];
    expect(plans.map(({ metadata }) => metadata.documentType.code)).toEqual(["KH", "KH"]);

    const ndjson = await kehoach(["extract", KON_TUM, KIEN_GIANG, "-q", "--format", "ndjson"]);
    const lines = ndjson.stdout.trimEnd().split("\n");
    expect(lines.map(parsePlan)).toEqual(plans);
  });

  test("one that is missing is told, ends in exit code 1 and does not stop the others", async () => {
    const { code, stdout, stderr } = await kehoach([
      "extract",
      KON_TUM,
      "không-có.txt",
      KIEN_GIANG,
      "--format",
      "ndjson",
      "-q",
    ]);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr).toMatch(/^kehoach: .*không-có\.txt.* \[input\.not-found\]\n$/u);
  });

  test("none that can be read gives a valid empty array", async () => {
    const { code, stdout } = await kehoach(["extract", "a.txt", "b.txt"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "[]\n" });
  });
});

describe("what goes wrong", () => {
  test("a single missing file leaves standard output empty and no output file behind", async () => {
    const file = join(temporaryFolder(), "plan.json");
    const { code, stdout, stderr } = await kehoach(["extract", "missing.docx", "-o", file]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("[input.not-found]");
    expect(existsSync(file)).toBe(false);
  });

  test("bytes that are no document are told by their code", async () => {
    const { code, stderr } = await kehoach(
      ["extract", "-", "--input-format", "docx"],
      new Uint8Array([1, 2, 3]),
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^kehoach: standard input: .+ \[(?:format|input)\.[a-z-]+\]\n$/u);
  });

  const folder = temporaryFolder();
  test.each([
    [join(folder, "no/plan.json"), "there is no such folder"],
    [folder, "it is a folder"],
  ])("an output that cannot be written is told: %s", async (file, reason) => {
    const { code, stderr } = await kehoach(["extract", KON_TUM, KIEN_GIANG, "-q", "-o", file]);
    expect(code).toBe(1);
    expect(stderr).toBe(`kehoach: ${file} cannot be written: ${reason}. [output.unwritable]\n`);
  });

  test("an input that is a folder is told", async () => {
    const { code, stdout, stderr } = await kehoach(["extract", folder]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(`kehoach: ${folder} cannot be read: it is a folder. [input.unreadable]\n`);
  });

  test.skipIf(!existsSync(FULL))("a standard output that is full is told in a line", async () => {
    const full = openSync(FULL, "w");
    const child = spawn(process.execPath, [MAIN, "text", KON_TUM], { stdio: ["ignore", full, "pipe"] });
    let stderr = "";
    child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const [code] = (await once(child, "close")) as [number | null];
    closeSync(full);
    expect(code).toBe(1);
    expect(stderr).toBe(
      "kehoach: Standard output cannot be written: no space is left on the device. [output.unwritable]\n",
    );
  });

  test.each([
    ["an unknown option", ["extract", KON_TUM, "--prety"], "--pretty"],
    ["an unknown format", ["extract", KON_TUM, "--format", "xml"], "json, ndjson"],
    ["an unknown input format", ["extract", KON_TUM, "--input-format", "xlsx"], "text, markdown, html, docx"],
    ["no file", ["extract"], "file"],
    ["two wishes that contradict", ["extract", KON_TUM, "--pretty", "--compact"], "--compact"],
    ["lines that are indented", ["extract", KON_TUM, "--pretty", "--format", "ndjson"], "--format ndjson"],
  ])("%s is a usage error: exit code 2, the reason on standard error, no output", async (_, args, reason) => {
    const { code, stdout, stderr } = await kehoach(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^kehoach: /u);
    expect(stderr).toContain(reason);
    expect(stderr).toContain("--help");
  });
});
