import type { AgencyLevel } from "../../model/agency.ts";
import { provinces, type ProvinceRecord } from "../../lexicon/provinces/index.ts";
import { TokenTrie } from "../../text/trie.ts";
import { keysOf, type Word } from "./words.ts";

/** A place after the name of a body: "tỉnh Hà Tĩnh", "của tỉnh", "Kiên Giang", "huyện Chợ Mới". */
export type Place = {
  level: AgencyLevel;
  /** Null: the issuer's own ("tỉnh", "Thành phố"), or a place below the province. */
  province: string | null;
  /** A district or commune has a name of its own. */
  named: boolean;
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
  names = new TokenTrie();
  for (const record of provinces) {
    for (const name of [record.name, ...record.variants]) names.add(keysOf(name), record);
  }
  return names;
}

/** The name of a province at `at`, in capitals as a name is. */
export function readProvince(
  words: readonly Word[],
  at: number,
): { id: string; city: boolean; end: number } | null {
  if (words[at]?.capital !== true) return null;
  const match = provinceNames().longest(words, at, (_, end) => words[end - 1]?.capital === true);
  return match === null ? null : { id: match.value.id, city: isCity(match.value), end: match.end };
}

function isCity(record: ProvinceRecord): boolean {
  return provinces.some(({ id, type }) => id === record.id && type === "city");
}

/** The unit word at `at`: "huyện", "thị xã", "TP". */
export function readLevelWord(
  words: readonly Word[],
  at: number,
): { level: AgencyLevel; end: number } | null {
  for (const { keys, level } of LEVEL_WORDS) {
    const end = at + keys.length;
    const fits = keys.every(
      (key, i) => words[at + i]?.key === key && (i === 0 || words[at + i]?.gap === "blank"),
    );
    if (fits && words[end - 1]?.closes === true) return { level, end };
  }
  return null;
}

const MAX_PLACE_NAME = 4;

/**
 * The place at `at`, or null. `isCity`: the issuer is a centrally-run city, whose "Thành phố" is its own level.
 */
export function readPlace(words: readonly Word[], at: number, isCity: boolean): Place | null {
  const first = words[at];
  if (first === undefined || !first.opens || (first.gap !== "blank" && first.gap !== "dash")) return null;
  const direct = readProvince(words, at);
  if (direct !== null) return { level: "province", province: direct.id, named: true, end: direct.end };
  if (first.gap === "dash") return null;
  const unit = readLevelWord(words, at);
  if (unit === null) return null;
  const isTown = words[at]?.key === "thành";
  const next = words[unit.end];
  if (unit.level === "province" || isTown) {
    const province = next?.gap === "blank" ? readProvince(words, unit.end) : null;
    if (province !== null && (!isTown || province.city)) {
      return { level: "province", province: province.id, named: true, end: province.end };
    }
    if (!isTown) return { level: "province", province: null, named: false, end: unit.end };
  }
  const end = nameEnd(words, unit.end);
  if (end > unit.end) return { level: isTown ? "district" : unit.level, province: null, named: true, end };
  return { level: isTown && isCity ? "province" : unit.level, province: null, named: false, end: unit.end };
}

/** Capitalised words ("Chợ Mới") or a number ("Phường 5"). */
function nameEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length && end - at < MAX_PLACE_NAME) {
    const word = words[end] as Word;
    const fits = end === at ? word.capital || /^\d{1,2}$/u.test(word.key) : word.capital;
    if (word.gap !== "blank" || !fits || word.caps) break;
    end++;
  }
  return end;
}
