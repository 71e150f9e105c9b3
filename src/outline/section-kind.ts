import { SECTION_KINDS } from "../lexicon/section-kinds.ts";
import type { SectionKind } from "../model/section.ts";
import { toneKey } from "../text/fold.ts";
import { isAgencyTitle } from "./agency-title.ts";
import { startsWithPhrase } from "../text/phrases.ts";

const byKind = SECTION_KINDS.map(({ kind, wordings, verbal = [] }) => ({
  kind,
  opens: startsWithPhrase([...wordings, ...verbal]),
}));
/** "CÁC NHIỆM VỤ, GIẢI PHÁP", "Một số chỉ tiêu chủ yếu". */
const QUANTIFIER = /^(?:(?:các|một số|những|nhóm|về)\s+)+/u;

/** What a section holds, by the words its title opens with; a body that is to act comes before a word in its name. */
export function sectionKind(title: string): SectionKind | null {
  const key = toneKey(title);
  if (isAgencyTitle(key)) return "agency";
  const bare = key.replace(QUANTIFIER, "");
  return byKind.find(({ opens }) => opens(bare))?.kind ?? null;
}
