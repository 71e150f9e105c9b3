import { EXIT } from "./exit-codes.ts";
import type { InputOptions } from "./input.ts";
import { report } from "./messages.ts";

type Reader<T> = (file: string, options: InputOptions) => Promise<T>;

/** What `reader` makes of the file, or null with the reason told on standard error and in the exit code. */
export async function readOne<T>(reader: Reader<T>, file: string, options: InputOptions): Promise<T | null> {
  try {
    return await reader(file, options);
  } catch (error) {
    report(file, error);
    process.exitCode = EXIT.failed;
    return null;
  }
}
