import type { MappedText } from "../mapped-text.ts";
import type { LegacyEncoding } from "./table.ts";
import { LEGACY_TABLES } from "./tables.ts";

/** Unicode (NFC) for text in an old encoding that was read as Latin-1 or Windows-1252. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return LEGACY_TABLES[encoding].steps.reduce(
    (current, { pattern, put }) => current.replace(pattern, (found) => put(found)),
    text,
  );
}

/** `decodeLegacy` for text that knows its source. */
export function convertLegacy(text: MappedText, encoding: LegacyEncoding): MappedText {
  return LEGACY_TABLES[encoding].steps.reduce(
    (current, { pattern, put }) => current.replace(pattern, ([found]) => put(found)),
    text,
  );
}
