/** What Windows-1252 reads in the bytes 80 to 9F, where Latin-1 has controls; "." where it has nothing. */
const HIGH_CONTROLS = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

const byteOf: ReadonlyMap<string, number> = new Map(
  [...HIGH_CONTROLS].flatMap((letter, at) => (letter === "." ? [] : [[letter, 0x80 + at] as const])),
);

/** The letters that may stand for a byte: as Latin-1 and, where it differs, as Windows-1252 reads it. */
export function lettersOfByte(byte: number): readonly string[] {
  const latin1 = String.fromCharCode(byte);
  const windows = byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charAt(byte - 0x80) : ".";
  return windows === "." ? [latin1] : [latin1, windows];
}

/** The byte that a letter was read from; null for letters of neither set. */
export function byteOfLetter(letter: string): number | null {
  const code = letter.charCodeAt(0);
  return code <= 0xff ? code : (byteOf.get(letter) ?? null);
}
