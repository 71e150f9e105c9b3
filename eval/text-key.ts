import type { Span } from "../src/model/span.ts";

/** Letters and digits of a text with the way back: unit `i` of `key` was read from `[starts[i], ends[i])`. */
export type KeyIndex = { key: string; starts: number[]; ends: number[] };

/** A letter with the marks that belong to it, also where it is stored decomposed; or a digit. */
const SIGN = /\p{L}\p{M}*|\p{N}/gu;

/** The two ways to place a tone mark on an open oa, oe, uy: "hoà", "hòa". The later style is the key's. */
const TONE_STYLES: ReadonlyMap<string, string> = new Map([
  ["oà", "òa"],
  ["oá", "óa"],
  ["oả", "ỏa"],
  ["oã", "õa"],
  ["oạ", "ọa"],
  ["oè", "òe"],
  ["oé", "óe"],
  ["oẻ", "ỏe"],
  ["oẽ", "õe"],
  ["oẹ", "ọe"],
  ["uỳ", "ùy"],
  ["uý", "úy"],
  ["uỷ", "ủy"],
  ["uỹ", "ũy"],
  ["uỵ", "ụy"],
]);
const OLD_STYLE = new RegExp([...TONE_STYLES.keys()].join("|"), "gu");

/** The key of a text together with the offsets each unit of it came from. */
export function indexKey(text: string): KeyIndex {
  let key = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(SIGN)) {
    const sign = match[0].normalize("NFC").toLowerCase();
    key += sign;
    for (let unit = 0; unit < sign.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  // Both styles are two units long, so the offsets stay right.
  return { key: key.replace(OLD_STYLE, (old) => TONE_STYLES.get(old) ?? old), starts, ends };
}

/** What texts are compared by: NFC, one style of tone marks, lower case, letters and digits only. */
export function keyOf(text: string): string {
  return indexKey(text).key;
}

/** The place in the text that the units `[from, to)` of its key were read from. */
export function spanOfKey(index: KeyIndex, from: number, to: number): Span {
  const start = index.starts[from];
  const end = index.ends[to - 1];
  if (start === undefined || end === undefined) throw new RangeError(`no units ${from}..${to} in the key`);
  return { start, end };
}
