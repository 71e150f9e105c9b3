/**
 * kehoach reads Vietnamese administrative plans (kế hoạch) into typed JSON in which every fact points to its wording.
 *
 * - {@link extract}: a file, URL of a file, or bytes in, a {@link Plan} out.
 * - {@link extractText}: the same for text in memory, synchronous, also in browsers.
 * - {@link read}: the first stage alone, the canonical text and its blocks.
 * - {@link locate}: from a span of a plan back to its places in the file.
 * - {@link coverage}: the numbers, times and agencies of a plan's text, and the facts that rest on each.
 * - {@link explain}: for each fact of a plan the rule and the words behind it, out of {@link extractWithTraces}.
 * - {@link Plan} and the other schemas (zod): each is a value that validates and a type of the same name.
 */
export {
  coverage,
  COVERAGE_KINDS,
  COVERAGE_REASONS,
  type Coverage,
  type CoverageItem,
  type CoverageKind,
  type CoverageReason,
  type CoverageState,
  type CoverageTotals,
} from "./coverage/index.ts";
export type { Place } from "./document/places.ts";
export { KehoachError, type ErrorCode } from "./errors.ts";
export {
  explain,
  FACT_KINDS,
  type Evidence,
  type Explanation,
  type FactKind,
  type Inheritance,
} from "./explain/index.ts";
export { extract, extractWithTraces, type ExtractOptions, type Trace, type TracedPlan } from "./extract.ts";
export { extractText, extractTextWithTraces, type ExtractTextOptions } from "./extract-text.ts";
export {
  locate,
  type BoxLocation,
  type ImageLocation,
  type Located,
  type Location,
  type OffsetLocation,
  type ParagraphLocation,
} from "./locate.ts";
export * from "./model/index.ts";
export { DEFAULT_LIMITS, type Limits } from "./read/limits.ts";
export { read, type Input, type ReadOptions, type ReadResult } from "./read/index.ts";
export type { Block, Paragraph, SourceDocument, TableBlock, TableCell } from "./document/source-document.ts";
export type { Zone } from "./document/raw.ts";
export { compareKey, fold, matchKey, toneKey } from "./text/fold.ts";
export { normalize, type NormalizedText, type TextChange } from "./text/normalize.ts";
