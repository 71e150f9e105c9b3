import type { AgencyLevel } from "../../model/agency.ts";
import { provinces, type ProvinceRecord } from "../../lexicon/provinces/index.ts";
import { TokenTrie } from "../../text/trie.ts";
import { endsName } from "./name-ends.ts";
import { readNames, type Word } from "./words.ts";

/** A place after the name of a body: "tỉnh Hà Tĩnh", "của tỉnh", "Kiên Giang", "huyện Chợ Mới". */
export type Place = {
  level: AgencyLevel;
  /** Null: the issuer's own ("tỉnh", "Thành phố"), or a place below the province. */
  province: string | null;
  /** A district or commune has a name of its own. */
  named: boolean;
  /** As it is to be shown: printed, but names of provinces in the registry's spelling. */
  shown: string;
  /** The issuer's own district or commune, named without its level: "Kho bạc Nhà nước Tuy Phước". */
  nameOnly?: true;
  end: number;
};

const LEVEL_WORDS: readonly { keys: readonly string[]; level: AgencyLevel }[] = [
  { keys: ["tỉnh"], level: "province" },
  { keys: ["thành", "phố"], level: "district" },
  { keys: ["huyện"], level: "district" },
  { keys: ["thị", "xã"], level: "district" },
  { keys: ["quận"], level: "district" },
  { keys: ["thị", "trấn"], level: "commune" },
  { keys: ["đặc", "khu"], level: "commune" },
  { keys: ["phường"], level: "commune" },
  { keys: ["xã"], level: "commune" },
];

let names: TokenTrie<ProvinceRecord> | null = null;

function provinceNames(): TokenTrie<ProvinceRecord> {
  if (names !== null) return names;
  const trie = (names = new TokenTrie<ProvinceRecord>());
  const spellings = provinces.flatMap((record) =>
    [record.name, ...record.variants].map((name): [string, ProvinceRecord] => [name, record]),
  );
  const read = readNames(spellings.map(([name]) => name));
  spellings.forEach(([, record], i) => trie.add(read[i] ?? [], record));
  return trie;
}

type ProvinceName = { id: string; name: string; isCity: boolean; end: number };

/** The name of a province at `at`, in capitals as a name is. */
export function readProvince(words: readonly Word[], at: number): ProvinceName | null {
  if (words[at]?.capital !== true) return null;
  const match = provinceNames().longest(words, at, (_, end) => words[end - 1]?.capital === true);
  return match === null
    ? null
    : { id: match.value.id, name: match.value.name, isCity: cities.has(match.value.id), end: match.end };
}

/** Ids that are, or became, a centrally-run city. */
const cities = new Set(provinces.filter(({ type }) => type === "city").map(({ id }) => id));

/** "tệ nạn xã hội", "hợp tác xã": a syllable of another word. */
function isOtherWord(words: readonly Word[], at: number): boolean {
  if (words[at]?.key !== "xã") return false;
  const next = words[at + 1];
  return (
    (next?.gap === "blank" && next.key === "hội") ||
    (words[at - 1]?.key === "tác" && words[at]?.gap === "blank")
  );
}

/** The unit word at `at`: "huyện", "thị xã", "TP". */
export function readLevelWord(
  words: readonly Word[],
  at: number,
): { level: AgencyLevel; end: number } | null {
  if (isOtherWord(words, at)) return null;
  for (const { keys, level } of LEVEL_WORDS) {
    const end = at + keys.length;
    const fits = keys.every(
      (key, i) => words[at + i]?.key === key && (i === 0 || words[at + i]?.gap === "blank"),
    );
    if (fits && words[end - 1]?.closes === true) return { level, end };
  }
  return null;
}

/** "Ban Tuyên giáo Tỉnh đoàn", "Văn phòng Huyện ủy": the unit's word opens that of its committee. */
const isUnion = (next: Word | undefined): boolean =>
  next?.gap === "blank" && (next.key === "đoàn" || next.key === "ủy");

const MAX_PLACE_NAME = 4;

/** Where the issuer stands: in a centrally-run city, whose "Thành phố" is its own level; in a district or commune. */
type Seat = { isCity: boolean; unit: { level: AgencyLevel; bareName: readonly string[] } | null };

/** The place at `at`, or null. */
export function readPlace(words: readonly Word[], at: number, text: string, seat: Seat): Place | null {
  const { isCity, unit: own } = seat;
  const first = words[at];
  if (first === undefined || !first.opens || (first.gap !== "blank" && first.gap !== "dash")) return null;
  const printed = (end: number): string => text.slice(first.start, words[end - 1]?.end);
  const direct = readProvince(words, at);
  if (direct !== null) return ofProvince(direct, "");
  if (first.gap === "dash") return null;
  if (own !== null && isNamed(words, at, own.bareName)) {
    const end = at + own.bareName.length;
    return { level: own.level, province: null, named: true, shown: printed(end), nameOnly: true, end };
  }
  const unit = readLevelWord(words, at);
  if (unit === null || isUnion(words[unit.end])) return null;
  const isTown = first.key === "thành";
  const level = isTown ? "district" : unit.level;
  if (level === "province" || isTown) {
    const province = words[unit.end]?.gap === "blank" ? readProvince(words, unit.end) : null;
    if (province !== null && (!isTown || province.isCity)) {
      return ofProvince(province, first.caps ? printed(unit.end).toLowerCase() : printed(unit.end));
    }
    if (!isTown) return { level, province: null, named: false, shown: printed(unit.end), end: unit.end };
  }
  const end = nameEnd(words, unit.end);
  if (end > unit.end) return { level, province: null, named: true, shown: printed(end), end };
  const bareLevel = isTown && isCity ? "province" : level;
  return { level: bareLevel, province: null, named: false, shown: printed(unit.end), end: unit.end };
}

/** "Tuy Phước", set as a name: in a line of capitals it may be another's. */
function isNamed(words: readonly Word[], at: number, keys: readonly string[]): boolean {
  return keys.every((key, i) => {
    const word = words[at + i];
    return word?.key === key && word.gap === "blank" && !word.caps && (word.capital || i > 0);
  });
}

function ofProvince({ id, name, end }: ProvinceName, unit: string): Place {
  return { level: "province", province: id, named: true, shown: `${unit} ${name}`.trim(), end };
}

/** Capitalised words ("Chợ Mới") or a number ("Phường 5"). */
export function nameEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length && end - at < MAX_PLACE_NAME) {
    const word = words[end] as Word;
    const fits = end === at ? word.capital || /^\d{1,2}$/u.test(word.key) : word.capital;
    if (word.gap !== "blank" || !fits || word.caps) break;
    end++;
  }
  // "của UBND thành phố Quy định về ...": one capital before small letters opens a title, unless a verb follows.
  const next = words[end];
  const isTitle = end === at + 1 && next?.gap === "blank" && !next.capital && !endsName(words, end);
  return isTitle ? at : end;
}
