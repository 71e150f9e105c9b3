import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { corpusFile, MAIN } from "./run-command.ts";

test("a reader that closes the pipe early ends the command without a word", async () => {
  // More than any pipe holds, so that the command is still writing when the pipe breaks.
  const files = Array.from({ length: 20 }, () => corpusFile("bac-kan"));
  const child = spawn(process.execPath, [MAIN, "extract", "-q", "--format", "ndjson", ...files]);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [code] = (await once(child, "close")) as [number | null];
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
