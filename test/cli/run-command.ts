import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
export const corpusFile = (id: string): string =>
  fileURLToPath(new URL(`../../corpus/${id}/source.txt`, import.meta.url));

export type Result = { code: number | null; stdout: string; stderr: string };

/** Runs the built command as a process of its own, with pipes for all its streams. */
export function kehoach(args: readonly string[], stdin: string | Uint8Array = ""): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args]);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
    // A command that ends without reading its input closes the pipe.
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
  });
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "kehoach-cli-"));
