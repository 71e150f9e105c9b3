import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

const ROOT = join(import.meta.dirname, "../..");

/** Builds dist/ and packs it, once for all tests of the command and the package. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-pack-"));
  execFileSync(process.execPath, ["scripts/build.mjs", "--noCheck"], { cwd: ROOT, stdio: "pipe" });
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const [tarball] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  project.provide("tarball", join(folder, tarball.filename));
  project.provide(
    "packedFiles",
    tarball.files.map(({ path }) => path),
  );
  return () => rmSync(folder, { recursive: true, force: true });
}

declare module "vitest" {
  export interface ProvidedContext {
    /** Path of the packed package. */
    tarball: string;
    /** What is in it. */
    packedFiles: string[];
  }
}
