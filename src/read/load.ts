import { KehoachError } from "../errors.ts";
import { failureReason } from "./failure-reason.ts";
import { holdTo, type Limits } from "./limits.ts";

/**
 * A path, a file: URL, the bytes of a file (`await response.arrayBuffer()`, a Buffer), or text, markdown or HTML: a
 * string is taken for such if it holds a line break, begins with "<", or is longer than any path.
 */
export type Input = string | URL | Uint8Array | ArrayBuffer;

/** Bytes of an input, and the name of the file without its folder. */
export type Loaded = { bytes: Uint8Array; name: string | null };

/** @throws KehoachError `input.not-found`, `input.unreadable`, `input.empty`, `input.too-large` */
export async function load(input: Input, limits: Limits): Promise<Loaded> {
  const bytes = bytesOf(input);
  const loaded = bytes instanceof Uint8Array ? { bytes, name: null } : await loadFile(bytes, limits);
  holdTo(limits, "bytes", loaded.bytes.length, "bytes");
  if (loaded.bytes.length === 0)
    throw new KehoachError("input.empty", `${loaded.name ?? "The input"} is empty.`);
  return loaded;
}

const LONGEST_PATH = 4096;

/** The bytes of an input that is no file. */
function bytesOf(input: Input): Uint8Array | string | URL {
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  const isText = typeof input === "string" && (/^\s*<|[\r\n]/u.test(input) || input.length > LONGEST_PATH);
  return isText ? new TextEncoder().encode(input) : input;
}

async function loadFile(input: string | URL, limits: Limits): Promise<Loaded> {
  const { readFile, stat } = await import("node:fs/promises");
  const { basename } = await import("node:path");
  const { fileURLToPath } = await import("node:url");
  if (/^https?:/iu.test(String(input))) {
    throw new KehoachError(
      "input.unreadable",
      `${input} is not fetched: the network is never used. Fetch it, and give the bytes.`,
    );
  }
  try {
    const path = typeof input === "string" && !input.startsWith("file:") ? input : fileURLToPath(input);
    // Before it is read: a file may be larger than the memory.
    holdTo(limits, "bytes", (await stat(path)).size, "bytes");
    return { bytes: await readFile(path), name: basename(path) };
  } catch (cause) {
    if (cause instanceof KehoachError) throw cause;
    throw unreadable(String(input), cause);
  }
}

function unreadable(input: string, cause: unknown): KehoachError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return new KehoachError("input.not-found", `There is no file ${input}.`, { cause });
  return new KehoachError("input.unreadable", `${input} cannot be read: ${failureReason(cause)}.`, { cause });
}
