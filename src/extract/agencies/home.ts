import type { AgencyLevel } from "../../model/agency.ts";
import { findProvince } from "../../lexicon/provinces/index.ts";
import { countWhile } from "../../spans/count-while.ts";
import { inTitleCase } from "../../text/title-case.ts";
import type { AgencyContext } from "./mention.ts";
import { knownForms, type Form } from "./forms.ts";
import { readLevelWord, readProvince } from "./places.ts";
import type { Word } from "./words.ts";

/** Where the issuer is at home: what "tỉnh", "huyện" and names without a place mean. */
export type Home = {
  province: string | null;
  isCity: boolean;
  /** The paper of a ministry, the Government, a committee of the Party's centre: no province is its own. */
  isCentral: boolean;
  /** A plan of a district or commune. */ unit: Unit | null;
};

/** The district or commune that issues: "HUYỆN TRIỆU SƠN" under "ỦY BAN NHÂN DÂN". */
export type Unit = {
  level: AgencyLevel;
  /** "huyện". */
  word: string;
  /** "huyện Triệu Sơn". */
  name: string;
  /** The keys of "Triệu Sơn". */
  bareName: readonly string[];
  /** Indices of its first word, or of its committee's, and after its last. */
  at: number;
  end: number;
};

export function homeOf(words: readonly Word[], text: string, context: AgencyContext): Home {
  const { province, date, letterheadEnd = 0 } = context;
  const head = letterhead(words, letterheadEnd);
  // a ministry's paper is dated in Hà Nội, and is no paper of the city
  const isCentral = isOfCentre(head);
  const named =
    isCentral || province === null || province === undefined ? null : findProvince(province, date);
  const unit = ownUnit(head, text, named?.type === "city");
  return {
    province: named?.id ?? null,
    isCity: named?.type === "city" || (named === null && isInCity(unit, date)),
    isCentral,
    unit,
  };
}

/** Since 1/7/2025 no town stands between a commune and its province: its "thành phố" is a centrally-run city. */
function isInCity(unit: Unit | null, date: string | null | undefined): boolean {
  return unit?.level === "commune" && (date ?? "") >= "2025-07";
}

/** "BỘ Y TẾ", "THỦ TƯỚNG CHÍNH PHỦ" at the head; but "TỔNG CỤC THUẾ" over "CỤC THUẾ TỈNH HÀ GIANG" is of the province. */
function isOfCentre(words: readonly Word[]): boolean {
  const { trie } = knownForms();
  let found = false;
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.caps !== true) continue;
    if (readLevelWord(words, at) !== null) return false;
    const place = readProvince(words, at);
    if (place !== null && words[place.end - 1]?.caps === true) return false;
    found ||= opensLine(words, at) && trie.longest(words, at, isCentralBody) !== null;
  }
  return found;
}

const isCentralBody = ({ record: { level, kind } }: Form): boolean => level === "central" && kind !== "group";

/** Words that a letterhead has at most, where nothing tells its end. */
const LETTERHEAD = 40;
const MAX_NAME = 5;

/** A saved page has its headline and date above the letterhead. */
const letterhead = (words: readonly Word[], end: number): readonly Word[] =>
  end === 0
    ? words.slice(0, LETTERHEAD)
    : words.slice(
        0,
        countWhile(words, ({ start }) => start < end),
      );

/** The unit whose committee heads the paper. */
function ownUnit(words: readonly Word[], text: string, isCity: boolean): Unit | null {
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.caps !== true) continue;
    const unit = opensCommittee(words, at) ?? unitOfCommittee(words, at);
    if (unit === null || unit.level === "province" || (isCity && words[at]?.key === "thành")) continue;
    let end = unit.end;
    while (end - unit.end < MAX_NAME && isOfName(words[end])) end++;
    if (end === unit.end) continue;
    const spelled = (from: number, to: number): string => text.slice(words[from]?.start, words[to - 1]?.end);
    const word = unit.word ?? spelled(at, unit.end).toLowerCase();
    const bareName = words.slice(unit.end, end).map(({ key }) => key);
    const name = `${word} ${inTitleCase(spelled(unit.end, end))}`;
    return { level: unit.level, word, name, bareName, at, end };
  }
  return null;
}

type UnitWord = { level: AgencyLevel; end: number; word?: string };

const DISTRICT_COMMITTEES: ReadonlyMap<string, string> = new Map([
  ["huyện", "huyện"],
  ["quận", "quận"],
  ["thị", "thị xã"],
  ["thành", "thành phố"],
]);

const opensLine = (words: readonly Word[], at: number): boolean => at === 0 || words[at]?.gap === "break";

/** "HUYỆN ỦY NGA SƠN": the name of the unit is in the name of its committee. */
function opensCommittee(words: readonly Word[], at: number): UnitWord | null {
  const word = DISTRICT_COMMITTEES.get(words[at]?.key ?? "");
  if (word === undefined || words[at + 1]?.key !== "ủy" || !opensLine(words, at)) return null;
  return { level: "district", end: at + 2, word };
}

/** "UBND HUYỆN", "ĐẢNG ỦY XÃ", "ỦY BAN MTTQ VIỆT NAM" over "XÃ": a body that units have, at the beginning of a line. */
function unitOfCommittee(words: readonly Word[], at: number): UnitWord | null {
  const unit = readLevelWord(words, at);
  if (unit === null) return null;
  let from = at - 1;
  while (from > 0 && words[from]?.gap !== "break") from--;
  const body = from < 0 ? null : knownForms().trie.longest(words, from, ({ reading }) => reading === "stem");
  return body?.end === at ? unit : null;
}

function isOfName(word: Word | undefined): boolean {
  return word !== undefined && word.gap === "blank" && (word.caps || /^\d{1,2}$/u.test(word.key));
}
