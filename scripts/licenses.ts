/** Holds every package of the lock file to a permissive licence; MPL-2.0 is let through for tools that are not shipped. */
import { readFile } from "node:fs/promises";

const PERMISSIVE = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "Zlib",
]);
const FOR_TOOLS = new Set(["MPL-2.0"]);

type LockedPackage = { license?: string; dev?: boolean; optional?: boolean };

/** Reads the SPDX expressions that stand in lock files: one name, "(A OR B)", "(A AND B)". */
function isAllowed(expression: string, allowed: (license: string) => boolean): boolean {
  const bare = expression.replace(/^\(|\)$/gu, "");
  if (bare.includes(" AND ")) return bare.split(" AND ").every(allowed);
  return bare.split(" OR ").some(allowed);
}

const lock = JSON.parse(await readFile(new URL("../package-lock.json", import.meta.url), "utf8")) as {
  packages: Record<string, LockedPackage>;
};
const refused = Object.entries(lock.packages).filter(([, { license = "none", dev = false }]) => {
  return !isAllowed(license, (name) => PERMISSIVE.has(name) || (dev && FOR_TOOLS.has(name)));
});

for (const [place, { license }] of refused)
  process.stderr.write(`${place}: licence ${license ?? "not named"}\n`);
if (refused.length > 0) process.exitCode = 1;
