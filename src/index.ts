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
export * from "./browser.ts";
export { extract, extractWithTraces, type ExtractOptions } from "./extract.ts";
export type { Zone } from "./document/raw.ts";
export type { Block, Paragraph, SourceDocument, TableBlock, TableCell } from "./document/source-document.ts";
export { DEFAULT_LIMITS, type Limits } from "./read/limits.ts";
export { read, type Input, type ReadOptions, type ReadResult } from "./read/index.ts";
