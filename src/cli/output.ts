import { createWriteStream } from "node:fs";
import { once } from "node:events";
import type { Writable } from "node:stream";

/** `kehoach extract ... | head` closes the pipe before all is written: that is no fault of anyone. */
export function endQuietlyOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      throw error;
    });
  }
}

export type Output = {
  write(text: string): Promise<void>;
  close(): Promise<void>;
};

/** Standard output, or the named file. The file is made at the first write: a run that reads nothing leaves it alone. */
export function openOutput(file: string | undefined): Output {
  let stream: Writable | null = null;
  let failure: Error | null = null;
  const open = (): Writable => {
    if (file === undefined) return process.stdout;
    return createWriteStream(file).on("error", (error) => {
      failure = error;
    });
  };
  return {
    async write(text) {
      stream ??= open();
      if (!stream.write(text)) await once(stream, "drain");
    },
    async close() {
      if (failure !== null) throw failure;
      if (stream === null || stream === process.stdout) return;
      stream.end();
      await once(stream, "finish");
    },
  };
}
