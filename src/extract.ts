import type { Plan } from "./model/plan.ts";
import { planOf, type TracedPlan } from "./pipeline.ts";
import { type Input, read, type ReadOptions } from "./read/index.ts";

export type { TracedPlan };
export type ExtractOptions = ReadOptions;

/**
 * Reads a plan from a file, named by its path or file: URL, from its bytes, or from text, markdown or HTML in a string.
 * What is odd in the content becomes a diagnostic.
 *
 * @throws KehoachError when the input is no document that can be read: not found, not a known format, damaged,
 *   encrypted, or over a limit.
 */
export async function extract(input: Input, options: ExtractOptions = {}): Promise<Plan> {
  return (await extractWithTraces(input, options)).plan;
}

/**
 * The same plan with its traces: for each fact the rule that read it, what its place says and what was inherited from
 * elsewhere. `explain` makes them readable.
 *
 * @throws KehoachError as `extract` does.
 */
export async function extractWithTraces(input: Input, options: ExtractOptions = {}): Promise<TracedPlan> {
  const { document, file } = await read(input, options);
  return planOf(document, file);
}
