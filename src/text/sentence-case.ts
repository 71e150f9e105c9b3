/** "GDNN-GDTX", "BHYT": no syllable is in it, so it is no word; a short one may have Y for its vowel. */
const ABBREVIATION = /^\p{P}*(?:[B-DF-HJ-NP-TV-XZĐ&-]{2,30}|[B-DF-HJ-NP-TV-ZĐ&-]{4,30})\p{P}*$/u;

/** Words set in capitals, as a sentence begins with them: "PHÒNG Y TẾ" is "Phòng y tế"; abbreviations stay. */
export function inSentenceCase(words: string): string {
  const lower = words
    .split(" ")
    .map((word) => (ABBREVIATION.test(word) ? word : word.toLowerCase()))
    .join(" ");
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
