import type { AgencyMention } from "./mention.ts";
import { keysOf, readWords } from "./words.ts";

/**
 * Gives the short form of an unlisted name the id of the full one: after "Ban Chỉ đạo công tác bảo vệ bí mật nhà nước
 * tỉnh" plans say "Ban Chỉ đạo". Firms are left alone: "Công ty cổ phần Yên Phú" is not "... Yên Phú Đông Đô".
 */
export function joinShortNames(mentions: readonly AgencyMention[]): AgencyMention[] {
  const byOpening = new Map<string, string>();
  for (const { id, name, record, branch } of mentions) {
    if (record !== null || branch === "enterprise") continue;
    const words = readWords(name);
    for (let length = MIN_WORDS; length < words.length; length++) {
      // "Phòng Kinh tế" is another than "Phòng Kinh tế, Hạ tầng và Đô thị"
      if (words[length]?.gap !== "blank") continue;
      const opening = words
        .slice(0, length)
        .map(({ key }) => key)
        .join(" ");
      if (!byOpening.has(opening)) byOpening.set(opening, id);
    }
  }
  return mentions.map((mention) => {
    if (mention.record !== null || mention.branch === "enterprise") return mention;
    const full = byOpening.get(keysOf(mention.name).join(" "));
    return full === undefined ? mention : { ...mention, id: full };
  });
}

/** "Ban Chỉ đạo", "Tổ công tác". */
const MIN_WORDS = 3;

const DEFINES =
  /^ ?\((?:sau đây )?(?:được )?(?:gọi|viết) (?:tắt|chung)(?: là)?:? ?["“']?(?<short>[^()"“”']{2,40}?)["”']?\)/iu;
/** "(sau đây được gọi tắt là" and a short name. */
const REACH = 80;

/** Gives a short name that the paper defines the body it stands for: "Ban Quản lý ... (sau đây gọi tắt là Ban QLDA)". */
export function joinDefinedNames(mentions: readonly AgencyMention[], text: string): AgencyMention[] {
  const defined = new Map<string, AgencyMention>();
  return mentions.map((mention) => {
    const { end } = mention.span;
    const short = DEFINES.exec(text.slice(end, end + REACH))?.groups?.short;
    const full = mention.record === null ? defined.get(keysOf(mention.name).join(" ")) : undefined;
    if (short !== undefined) defined.set(keysOf(short).join(" "), full ?? mention);
    if (full === undefined || full.id === mention.id) return mention;
    const { id, record, kind, level, branch, validTo } = full;
    return { ...mention, id, record, kind, level, branch, validTo };
  });
}
