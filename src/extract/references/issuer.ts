import { anyOf, blank, matchAt, wordEnd } from "./fragments.ts";
import { ISSUER_STOPS, ISSUER_SYLLABLES } from "../../lexicon/citation-words.ts";
import type { ScannedText } from "./scanned-text.ts";

export type ReadIssuer = { name: string; end: number };

const stop = new RegExp(`${anyOf(ISSUER_STOPS)}${wordEnd}`, "uy");
const extending = new Set(ISSUER_SYLLABLES);
const heads = /^(?:tỉnh|thành|huyện|quận|đảng)[^\S\n](?:ủy|uỷ)|^(?:chính phủ|quốc hội|thủ tướng)/iu;

const word = new RegExp(
  String.raw`(?<gap>${blank}{0,3}[\-–]${blank}{0,3}|${blank}{1,3}|/)?(?<word>[\p{sc=Latn}\p{N}&]+)`,
  "uy",
);
/** Commas inside the names of bodies: "Bộ Văn hóa, Thể thao và Du lịch", "Bộ Lao động, Thương binh và Xã hội". */
const withComma = /,(?=[^\S\n](?:Thể thao|Thương binh))/uy;
const nextMinistry = /[^\S\n]{1,3}Bộ(?![\p{sc=Latn}])/uy;
const longest = 30;

/** "của Bộ Y tế, Bộ Tài chính hướng dẫn": a comma parts the issuers of a joint act. */
const toNextIssuer = /,(?=[^\S\n](?:Bộ|Ngân hàng Nhà nước|Tòa án nhân dân|Viện kiểm sát)(?!\p{sc=Latn}))/uy;

/**
 * Reads the name of a body from `at` as far as it clearly goes; null if no name begins there. `joint`: several bodies
 * may be listed.
 */
export function readIssuer(scanned: ScannedText, at: number, joint = false): ReadIssuer | null {
  const { text } = scanned;
  const capitals = isInCapitals(text.slice(at, at + 16));
  let end = at;
  let run = 0;
  for (let count = 0; count < longest; count++) {
    const token = matchAt(word, text, end);
    if (token === null) {
      const comma = matchAt(withComma, text, end) ?? (joint ? matchAt(toNextIssuer, text, end) : null);
      if (comma === null) break;
      end += comma[0].length;
      continue;
    }
    const { gap, word: syllable = "" } = token.groups ?? {};
    if ((count === 0) !== (gap === undefined)) break;
    const from = token.index + (gap?.length ?? 0);
    const next = token.index + token[0].length;
    if (syllable.toLowerCase() === "và") {
      if (!continuesAfterAnd(scanned, at, next)) break;
      end = next;
      continue;
    }
    if (isThemedCommittee(text, at, end, from)) {
      const whole = themeEnd(text, from);
      return whole === null ? finish(text, at, end) : finish(text, at, whole);
    }
    if (count > 0 && matchAt(stop, scanned.lower, from) !== null) break;
    if (/^\p{Ll}/u.test(syllable)) {
      if (count === 0 && !heads.test(text.slice(at, at + 12))) return null;
      if (!extending.has(syllable) && count > 0 && ++run > 1) break;
    } else if (!capitals) {
      run = 0;
    }
    end = next;
  }
  return finish(text, at, end);
}

/** "CỦA THỦ TƯỚNG CHÍNH PHỦ" of a title; "UBND tỉnh" is not. */
function isInCapitals(wording: string): boolean {
  const start = /^\S{2,}[^\S\n]\S{2,}/u.exec(wording)?.[0];
  return start !== undefined && start === start.toUpperCase();
}

function finish(text: string, start: number, end: number): ReadIssuer | null {
  const name = text
    .slice(start, end)
    .replace(/\s+/gu, " ")
    .replace(/(?: và|,|[-–])+$/u, "");
  return name.length < 2 ? null : { name, end };
}

/** "Bộ Khoa học và Công nghệ" goes on; "Chính phủ và các quy định", "Chính phủ và Chương trình hành động" do not. */
function continuesAfterAnd(scanned: ScannedText, start: number, at: number): boolean {
  const { text } = scanned;
  const next = at + text.slice(at, at + 4).search(/\S|$/u);
  if (scanned.typeWordAt(next) !== null) return false;
  if (matchAt(nextMinistry, text, at) !== null) return text.startsWith("Bộ", start);
  return (
    /^[^\S\n]{1,3}\p{Lu}/u.test(text.slice(at, at + 4)) &&
    !/^[^\S\n]{1,3}(?:UBND|Ủy ban|Sở|Ban)(?!\p{sc=Latn})/u.test(text.slice(at, at + 10))
  );
}

const committee =
  /^(?:Chủ tịch |Trưởng )?(?:Ban [Cc]hỉ đạo(?: Trung ương| [Qq]uốc gia)?|(?:Ủy|Uỷ) ban [Qq]uốc gia|Hội đồng [Qq]uốc gia)$/u;

// "của Ban Chỉ đạo về phát triển khoa học, công nghệ, ... tỉnh ban hành Chương trình công tác",
// "của Chủ tịch Ủy ban Quốc gia về chuyển đổi số ban hành Quy chế"
function isThemedCommittee(text: string, start: number, end: number, from: number): boolean {
  return committee.test(text.slice(start, end)) && /^về\s(?!việc)/u.test(text.slice(from, from + 7));
}

/** A committee's theme runs up to the verb of the title, if one follows in the clause. */
function themeEnd(text: string, at: number): number | null {
  const match = /^[^;:.\n(]{5,160}?(?=[^\S\n](?:ban hành|về việc|phê duyệt|quy định)(?!\p{sc=Latn}))/u.exec(
    text.slice(at, at + 180),
  );
  return match === null ? null : at + match[0].length;
}
