/**
 * What of kehoach runs anywhere: all but `extract` and `read`, which open files with what only Node has. The condition
 * "browser" of the package leads here, so that `import { extractText } from "kehoach"` can be bundled for a page.
 */
export * from "./coverage/index.ts";
export type { Place } from "./document/places.ts";
export { KehoachError, type ErrorCode } from "./errors.ts";
export * from "./explain/index.ts";
export {
  extractText,
  extractTextWithTraces,
  type ExtractTextOptions,
  type Trace,
  type TracedPlan,
} from "./extract-text.ts";
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
export { compareKey, fold, matchKey, toneKey } from "./text/fold.ts";
export { normalize, type NormalizedText, type TextChange } from "./text/normalize.ts";
