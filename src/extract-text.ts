import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Plan } from "./model/plan.ts";
import { planOf, type Trace, type TracedPlan } from "./pipeline.ts";
import { readText } from "./read/plain.ts";

export type { Trace, TracedPlan };

export type ExtractTextOptions = {
  /** Name to be kept in `plan.source.name`. */
  name?: string;
};

/**
 * Reads a plan from text in memory. Synchronous and free of Node built-ins, so that it runs in a browser as well.
 * Any text gives a plan: what cannot be found in it is null or empty.
 */
export function extractText(text: string, options: ExtractTextOptions = {}): Plan {
  return extractTextWithTraces(text, options).plan;
}

/** The same plan with its traces, see `extractWithTraces`. */
export function extractTextWithTraces(text: string, options: ExtractTextOptions = {}): TracedPlan {
  const bytes = utf8ToBytes(text);
  const file = { name: options.name ?? null, sha256: bytesToHex(sha256(bytes)), bytes: bytes.length };
  return planOf(readText(text), file);
}
