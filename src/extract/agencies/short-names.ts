import type { AgencyMention } from "./mention.ts";
import { keysOf } from "./words.ts";

/**
 * Gives the short form of an unlisted name the id of the full one: after "Ban Chỉ đạo công tác bảo vệ bí mật nhà nước
 * tỉnh" plans say "Ban Chỉ đạo". Firms are left alone: "Công ty cổ phần Yên Phú" is not "... Yên Phú Đông Đô".
 */
export function joinShortNames(mentions: readonly AgencyMention[]): AgencyMention[] {
  const byOpening = new Map<string, string>();
  for (const { id, name, record, branch } of mentions) {
    if (record !== null || branch === "enterprise") continue;
    const keys = keysOf(name);
    for (let length = MIN_WORDS; length < keys.length; length++) {
      const opening = keys.slice(0, length).join(" ");
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
