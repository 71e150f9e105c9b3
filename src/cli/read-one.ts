import type { Plan } from "../model/plan.ts";
import { EXIT } from "./exit-codes.ts";
import { readPlan, type InputFormat } from "./input.ts";
import { report } from "./messages.ts";

/** The plan in the file, or null with the reason told on standard error and in the exit code. */
export async function readOne(file: string, format: InputFormat | undefined): Promise<Plan | null> {
  try {
    return await readPlan(file, format);
  } catch (error) {
    report(file, error);
    process.exitCode = EXIT.unreadable;
    return null;
  }
}
