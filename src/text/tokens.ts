import { matchKey } from "./fold.ts";

/**
 * What stands between a word and the one before: nothing but blanks, a joining mark that names hold inside
 * ("Sở Văn hóa, Thể thao", "Lao động - Thương binh"), or a mark no name runs over.
 */
export type Gap = "blank" | "comma" | "dash" | "break";

/** A word of the text, its place in UTF-16 offsets, and the key it is looked up by. */
export type Token = { key: string; start: number; end: number; gap: Gap };

/** "KH&CN", "LĐ-TB&XH", "PT-TH": one abbreviation however it is joined; its key leaves the joints out. */
const JOINED_CAPITALS = "[A-ZĐ]{1,6}(?:[&-][A-ZĐ]{1,6})+(?![\\p{L}\\p{M}])";
/** "M'Đrắk", "Ea H'leo" are one word each. */
const WORD = "[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)?";
const TOKEN = new RegExp(`(?<![\\p{L}\\p{M}])${JOINED_CAPITALS}|${WORD}`, "gu");

/** The point of "TP. Hồ Chí Minh", "VP. Tỉnh ủy", "VP.UBND tỉnh" ends an abbreviation, not a sentence. */
const SHORTENING = /^(?:TP|Tp|TX|TT|TTr|VP|BTV|BTT|UB|CT|PCT|Q|H|P|T)$/u;
const POINT = /^\.[ \t]?$/u;

/** The words of an NFC text from left to right. Linear in the text. */
export function tokenize(text: string): Token[] {
  const keys = matchKey(text);
  const tokens: Token[] = [];
  let last = 0;
  let before = "";
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    const gap = gapOf(text.slice(last, start), before);
    tokens.push({ key: keys.slice(start, end).replace(/[&-]/gu, ""), start, end, gap });
    last = end;
    before = match[0];
  }
  return tokens;
}

/** The tokens of many short phrases, read in one pass: a lexicon of hundreds of names is looked up at every start. */
export function tokenizeAll(phrases: readonly string[]): Token[][] {
  return byPhrase(phrases, tokenize);
}

/** Reads phrases as the lines of one text and gives each its own words. Offsets are those of the joined text. */
export function byPhrase<T extends { start: number }>(
  phrases: readonly string[],
  read: (text: string) => readonly T[],
): T[][] {
  const words = read(phrases.join("\n"));
  let at = 0;
  let end = 0;
  return phrases.map((phrase) => {
    end += phrase.length + 1;
    const from = at;
    while (at < words.length && (words[at] as T).start < end) at++;
    return words.slice(from, at);
  });
}

function gapOf(between: string, before: string): Gap {
  if (between === " ") return "blank";
  if (POINT.test(between) && SHORTENING.test(before)) return "blank";
  if (/[^ \t,\-–—/&*_]/u.test(between)) return "break";
  if (between.includes(",")) return "comma";
  return /[-–—/&]/u.test(between) ? "dash" : "blank";
}
