import type { LegacyEncoding } from "./table.ts";

/** Fonts of old encodings by the beginning of their names. */
const FONTS: readonly { prefix: string; encoding: LegacyEncoding }[] = [
  { prefix: ".Vn", encoding: "tcvn3" },
  { prefix: "VNI", encoding: "vni" },
];

/**
 * The encoding that a font's name stands for: ".VnTimeH" is TCVN3, "VNI-Times" VNI. The tag of a PDF subset
 * ("ABCDEF+.VnTime") does not count. Decisive where a format tells the font of a text.
 */
export function encodingOfFont(name: string): LegacyEncoding | null {
  const family = name.replace(/^[A-Z]{6}\+/u, "");
  return FONTS.find(({ prefix }) => family.startsWith(prefix))?.encoding ?? null;
}
