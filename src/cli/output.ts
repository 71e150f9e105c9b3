import { createWriteStream } from "node:fs";
import { once } from "node:events";
import type { Writable } from "node:stream";
import { failureReason } from "../read/failure-reason.ts";
import { EXIT } from "./exit-codes.ts";
import { report } from "./messages.ts";

/**
 * `kehoach extract ... | head` closes the pipe before all is written: that is no fault of anyone, so the command ends
 * without a word. Any other failure of the standard streams is told, as far as it can be.
 */
export function watchStandardStreams(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    report(null, unwritable("Standard output", error));
    process.exit(EXIT.failed);
  });
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? undefined : EXIT.failed);
  });
}

export type Output = {
  write(text: string): Promise<void>;
  close(): Promise<void>;
};

/** Standard output, or the named file. The file is made at the first write: a run that reads nothing leaves it alone. */
export function openOutput(file: string | undefined): Output {
  return file === undefined ? standardOutput : toFile(file);
}

const standardOutput: Output = {
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  },
  async close() {},
};

function toFile(file: string): Output {
  let stream: Writable | null = null;
  let failure: Error | null = null;
  const event = async (name: "drain" | "finish"): Promise<void> => {
    if (stream === null) return;
    await once(stream, name).catch(() => {});
    if (failure !== null) throw failure;
  };
  return {
    async write(text) {
      if (failure !== null) throw failure;
      stream ??= createWriteStream(file).on("error", (error) => {
        failure = unwritable(file, error);
      });
      if (!stream.write(text)) await event("drain");
    },
    async close() {
      if (failure !== null) throw failure;
      stream?.end();
      await event("finish");
    },
  };
}

const unwritable = (what: string, cause: Error): Error =>
  Object.assign(new Error(`${what} cannot be written: ${failureReason(cause)}.`, { cause }), {
    code: "output.unwritable",
  });
