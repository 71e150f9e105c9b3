import { MappedText } from "../mapped-text.ts";
import { convertLegacy } from "./convert.ts";
import { detectLegacy, fitsLegacy, isUnicodeVietnamese } from "./detect.ts";
import type { LegacyEncoding } from "./table.ts";

/**
 * Reads the lines of a text that are in an old encoding as what they mean, line by line: one table typed with a
 * .VnTime font may sit in a Unicode file. Lines too short to tell by themselves ("Soá: /KH-UBND") go by the others:
 * all of them where nothing in the text is Unicode, else those that gain by it.
 *
 * To be done before `normalizeMapped`, which drops soft hyphens and controls that are letters here. `encodings` are
 * the ones met, the most frequent first.
 */
export function repairLegacy(text: MappedText): { text: MappedText; encodings: LegacyEncoding[] } {
  const lines = [...text.text.matchAll(/[^\n]+\n?|\n/gu)].map((match) => ({
    text: text.slice(match.index, match.index + match[0].length),
    encoding: detectLegacy(match[0]),
  }));
  const encodings = byFrequency(lines.flatMap(({ encoding }) => encoding ?? []));
  const main = encodings[0] ?? detectLegacy(text.text);
  if (main === null) return { text, encodings };

  const mixed = isUnicodeVietnamese(text.text);
  const parts = lines.map((line) => {
    const encoding =
      line.encoding ?? (mixed ? encodings.find((one) => fitsLegacy(line.text.text, one)) : main);
    return encoding === undefined ? line.text : convertLegacy(line.text, encoding);
  });
  return { text: MappedText.concat(parts), encodings: encodings.length === 0 ? [main] : encodings };
}

function byFrequency<T>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
