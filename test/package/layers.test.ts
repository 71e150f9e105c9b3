import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** Lints one line of code as if it stood in `file`: the rule goes by the path below src/. */
function lint(file: string, code: string): string {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-lint-"));
  try {
    const place = join(folder, file);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, `${code}\n`);
    const oxlint = join(ROOT, "node_modules/.bin/oxlint");
    const { status, stdout } = spawnSync(
      oxlint,
      ["-c", join(ROOT, ".oxlintrc.json"), "-f", "unix", "-A", "all", "-D", "kehoach/layers", file],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    return status === 0 ? "" : stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("imports that the linter refuses", () => {
  test.each([
    ["a reader that imports an extractor", "src/read/a.ts", `import "../extract/a.ts";`, "src/read must not"],
    [
      "an extractor that imports a reader",
      "src/extract/a.ts",
      `import "../read/a.ts";`,
      "src/extract must not",
    ],
    [
      "an extractor that loads a reader",
      "src/extract/a.ts",
      `await import("../read/a.ts");`,
      "src/extract must not",
    ],
    [
      "the library on its command",
      "src/index.ts",
      `export * from "./cli/main.ts";`,
      "must not import src/cli",
    ],
    ["the command on the public entry", "src/cli/a.ts", `import "../index.ts";`, "src/cli must not"],
    [
      "a type from above",
      "src/model/a.ts",
      `import type { A } from "../document/a.ts";`,
      "src/model must not",
    ],
    ["text on words", "src/text/a.ts", `import "../lexicon/a.ts";`, "src/text must not"],
    ["words on documents", "src/lexicon/a.ts", `import "../document/a.ts";`, "src/lexicon must not"],
    ["the outline on extractors", "src/outline/a.ts", `import "../extract/a.ts";`, "src/outline must not"],
    [
      "schemas where types would do",
      "src/extract/a.ts",
      `import { Span } from "../model/span.ts";`,
      "import type",
    ],
    [
      "types that leave the import standing",
      "src/extract/a.ts",
      `import { type Span } from "../model/span.ts";`,
      "import type",
    ],
    ["zod outside the model", "src/extract/a.ts", `import { z } from "zod";`, "zod belongs to src/model/"],
    [
      "commander outside the command",
      "src/read/a.ts",
      `import "commander";`,
      "commander belongs to src/cli/",
    ],
    ["fflate outside its wrapper", "src/read/html/a.ts", `await import("fflate");`, "fflate belongs to"],
    [
      "the XML parser outside its wrapper",
      "src/extract/a.ts",
      `await import("fast-xml-parser");`,
      "belongs to",
    ],
    ["remark outside its wrapper", "src/read/html/a.ts", `await import("remark-parse");`, "belongs to"],
    ["rehype outside its wrapper", "src/read/markdown/a.ts", `import "rehype-parse";`, "belongs to"],
    ["unified outside its wrappers", "src/read/a.ts", `import "unified";`, "belongs to"],
    ["a package without a wrapper", "src/read/a.ts", `import "mammoth";`, "has no wrapper"],
    ["Node where a browser comes by", "src/outline/a.ts", `import "node:fs";`, "exists in Node only"],
    ["Node by its short name", "src/text/a.ts", `await import("fs/promises");`, "exists in Node only"],
    ["code from outside src", "src/cli/a.ts", `import "../../eval/gold.ts";`, "src must not import eval"],
    ["a part nobody placed", "src/shop/a.ts", `import "../text/a.ts";`, "has no place"],
  ])("%s", (_, file, code, reason) => {
    expect(lint(file, code)).toContain(reason);
  });
});

describe("imports that the linter allows", () => {
  test.each([
    ["src/cli/a.ts", `import "commander"; await import("../extract.ts");`],
    ["src/extract/a.ts", `import type { Span } from "../model/span.ts"; import "../lexicon/a.ts";`],
    ["src/pipeline.ts", `import { SCHEMA_VERSION } from "./model/version.ts";`],
    ["src/extract-text.ts", `import "./pipeline.ts"; import "@noble/hashes/sha2.js";`],
    ["src/coverage/a.ts", `import "../extract/a.ts"; import "../document/places.ts";`],
    ["src/model/a.ts", `import { z } from "zod";`],
    ["src/read/docx/a.ts", `await import("fflate"); import "node:zlib"; import "../../document/raw.ts";`],
    ["test/a.test.ts", `import "../src/read/a.ts"; import "node:fs";`],
  ])("%s: %s", (file, code) => {
    expect(lint(file, code)).toBe("");
  });
});

test("the linter runs over the sources with the layers and without cycles", () => {
  const { stdout } = spawnSync(join(ROOT, "node_modules/.bin/oxlint"), ["--print-config"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const { rules } = JSON.parse(stdout) as { rules: Record<string, unknown> };
  expect(rules).toMatchObject({ "kehoach/layers": "deny", "import/no-cycle": "deny" });
});
