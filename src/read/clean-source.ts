import { repairLegacy } from "../text/legacy/repair.ts";
import { MappedText } from "../text/mapped-text.ts";
import { normalizeMapped } from "../text/normalize.ts";
import { healSplitSyllables } from "../text/split-syllables.ts";

/**
 * The text of a file in one form: old encodings read as what they mean, then normalised, then syllables mended that
 * the making of the text has split ("di đ ộng"). In this order: soft hyphens and controls, which normalising drops, are
 * letters in TCVN3 and VISCII. `encoding` is the old one, if any was met.
 */
export function cleanSource(source: string): { text: MappedText; encoding: string | null } {
  const { text, encodings } = repairLegacy(MappedText.of(source));
  return { text: healSplitSyllables(normalizeMapped(text)), encoding: encodings[0] ?? null };
}
