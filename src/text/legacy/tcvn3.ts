import { byList, type LegacyTable } from "./table.ts";

/**
 * TCVN 5712:1993, the set of the fonts named .Vn* (ABC): a letter a byte, small letters with tones only. Each pair
 * is the Latin-1 letter and the Vietnamese one.
 */
const PAIRS =
  "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ " +
  "µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ " +
  "Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị " +
  "ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ " +
  "ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ";

const letters: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** "KÕ HO¹CH": capitals with tones come from fonts whose small letters look like capitals. */
const CAPITALS_IN_WORD = /(?:\p{Lu}\p{Ll}?){2,}|\p{Ll}\p{Lu}/u;

export const tcvn3: LegacyTable = {
  encoding: "tcvn3",
  steps: [byList(letters), { pattern: /[^\n]+/gu, put: raiseCapitals }],
};

/** Raises small letters with marks where the plain letters beside them are capitals: "KếHOạCH" is "KẾ HOẠCH". */
function raiseCapitals(line: string): string {
  if (/\p{Lu}{2}/u.test(line) && !/[a-z]/u.test(line)) return line.toUpperCase();
  return line.replace(/\p{L}+/gu, (word) =>
    !/[a-z]/u.test(word) && CAPITALS_IN_WORD.test(word) ? word.toUpperCase() : word,
  );
}
