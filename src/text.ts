/**
 * `kehoach/text`: Vietnamese text as kehoach reads it, without the rest of the library. Runs in browsers.
 *
 * - {@link normalize} puts a text into the canonical form and tells where each part of it came from.
 * - {@link fold}, {@link matchKey}, {@link toneKey} make keys for searching, looking up and comparing.
 */
export { compareKey, fold, matchKey, toneKey } from "./text/fold.ts";
export { normalize, type NormalizedText, type TextChange } from "./text/normalize.ts";
