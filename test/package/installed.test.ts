import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const KON_TUM = join(ROOT, "corpus/kon-tum-124-kh-tu/source.txt");
const { version, dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  version: string;
  dependencies: Record<string, string>;
};

let project = "";

/** A project that has the packed package and, by links, the packages it depends on, and no others. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "kehoach-user-"));
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, "kehoach"), { recursive: true });
  execFileSync("tar", ["xzf", inject("tarball"), "-C", join(modules, "kehoach"), "--strip-components=1"]);
  for (const name of Object.keys(dependencies)) {
    if (name.includes("/")) mkdirSync(join(modules, name, ".."), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const node = (code: string): string =>
  execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: project,
    encoding: "utf8",
    stdio: "pipe",
  });

describe("a project that installed the package", () => {
  test("imports the library and reads a file", () => {
    const code = `import { extract, Plan } from "kehoach";
      const plan = await extract(${JSON.stringify(KON_TUM)});
      console.log(Plan.safeParse(plan).success, plan.metadata.number.canonical, plan.generator.version);`;
    expect(node(code)).toBe(`true 124-KH/TU ${version}\n`);
  });

  test("imports the text functions by their own path", () => {
    const code = `import { fold, normalize } from "kehoach/text";
      console.log(fold("Ủy  ban"), normalize("y tê\\u0301").text === "y tế");`;
    expect(node(code)).toBe("uy ban true\n");
  });

  test("imports the JSON Schema by its own path", () => {
    const code = `import { createRequire } from "node:module";
      console.log(createRequire(import.meta.url)("kehoach/schema.json").$schema);`;
    expect(node(code)).toBe("https://json-schema.org/draft/2020-12/schema\n");
  });

  test("cannot reach what is not public", () => {
    expect(() => node(`await import("kehoach/dist/pipeline.js")`)).toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  test("runs the command, as the file itself", () => {
    const main = join(project, "node_modules/kehoach/dist/cli/main.js");
    expect(execFileSync(main, ["--version"], { encoding: "utf8" })).toBe(`${version}\n`);
    const plan: unknown = JSON.parse(execFileSync(main, ["extract", "-q", KON_TUM], { encoding: "utf8" }));
    expect(plan).toMatchObject({ schemaVersion: "1", metadata: { number: { canonical: "124-KH/TU" } } });
  });
});

describe("the packed package", () => {
  test("holds the built library, the schema and its papers, and nothing else", () => {
    const others = inject("packedFiles").filter((path) => !path.startsWith("dist/"));
    expect(others.sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "package.json",
      "schemas/plan.schema.json",
    ]);
  });

  test("is built from every source file", () => {
    const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
    const modules = sources
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
      .map((file) => file.replace(/\.ts$/u, ".js"));
    const built = inject("packedFiles").filter((path) => path.endsWith(".js"));
    expect(built.sort()).toEqual(modules.map((file) => `dist/${file}`).sort());
  });
});
