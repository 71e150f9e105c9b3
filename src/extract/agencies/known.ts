import type { AgencyLevel } from "../../model/agency.ts";
import type { AgencyRecord } from "../../lexicon/agencies/index.ts";
import { knownForms, type Form } from "./forms.ts";
import { readPlace, type Place } from "./places.ts";
import { slug } from "./slug.ts";
import { readUnitList } from "./unit-lists.ts";
import type { Word } from "./words.ts";

/** What a name at a place in the words stands for, before its span and wording are taken. */
export type Reading = {
  id: string;
  record: AgencyRecord | null;
  name: string;
  kind: "organisation" | "group";
  level: AgencyLevel | null;
  branch: AgencyRecord["branch"];
  validTo: string | null;
  end: number;
  /** The name lacks its level: whether it is one is for the words around to say. */
  bare: "own" | "listed" | "never" | null;
};

export type Home = { province: string | null; isCity: boolean };

/** Reads the registry's names, with the place that belongs to them. */
export function readKnown(words: readonly Word[], at: number, text: string, home: Home): Reading | null {
  const match = knownForms().trie.longest(words, at, (form, end) => fits(form, words, end, home));
  if (match === null) return null;
  return withPlace(match.value, words, at, match.end, text, home);
}

/** "thành phố" is the issuer's level only in a centrally-run city, and not where a town's name follows. */
function fits(form: Form, words: readonly Word[], end: number, home: Home): boolean {
  if (form.reading !== "city") return true;
  const next = words[end];
  return home.isCity && !(next?.gap === "blank" && next.capital && !next.caps);
}

/** Continues a recognised form with its place: "tỉnh Hà Tĩnh", "Kiên Giang", "các huyện, thành phố", "huyện Chợ Mới". */
export function withPlace(
  form: Form,
  words: readonly Word[],
  at: number,
  end: number,
  text: string,
  home: Home,
): Reading {
  const { record } = form;
  const spelling = form.reading === "short" ? record.name : form.spelling;
  const base: Reading = {
    id: record.id,
    record,
    name: record.kind === "group" ? text.slice(words[at]?.start, words[end - 1]?.end) : spelling,
    kind: record.kind ?? "organisation",
    level: record.level,
    branch: record.branch,
    validTo: record.validTo ?? null,
    end,
    bare: null,
  };
  if (record.kind === "group" || record.level === "central") return base;
  if (form.reading === "stem") {
    const units = readUnitList(words, end);
    if (units !== null) return group(base, units.level, tail(text, words, end, units.end), units.end);
  }
  const of = words[end]?.key === "của" && words[end]?.gap === "blank" ? end + 1 : end;
  const place = readPlace(words, of, home.isCity);
  if (place === null || (of > end && place.province === null && place.named)) {
    return form.reading === "stem" ? { ...base, bare: record.bare ?? "own" } : base;
  }
  if (place.level === "province")
    return atProvince(base, form, place, tail(text, words, end, place.end), home);
  if (form.reading !== "stem" || of > end)
    return form.reading === "stem" ? { ...base, bare: record.bare ?? "own" } : base;
  return below(base, place, tail(text, words, end, place.end));
}

function tail(text: string, words: readonly Word[], from: number, to: number): string {
  return text.slice(words[from]?.start, words[to - 1]?.end);
}

function atProvince(base: Reading, form: Form, place: Place, printed: string, home: Home): Reading {
  const isOther = place.province !== null && home.province !== null && place.province !== home.province;
  const name = `${base.name} ${printed}`;
  return {
    ...base,
    id: isOther ? `${base.id}-${place.province}` : base.id,
    name,
    end: place.end,
    level: form.record.level,
  };
}

/** The body of one district or commune, or of that level at large: "UBND huyện Chợ Mới", "UBND xã". */
function below(base: Reading, place: Place, printed: string): Reading {
  if (!place.named) return group(base, place.level, printed, place.end);
  const name = `${base.name} ${printed}`;
  return { ...base, id: slug(name), name, level: place.level, validTo: endOf(place.level), end: place.end };
}

function group(base: Reading, level: AgencyLevel | null, printed: string, end: number): Reading {
  const tier = {
    central: "trung-uong",
    province: "cap-tinh",
    district: "cap-huyen",
    commune: "cap-xa",
  } as const;
  const stem = base.id.replace(/-tinh$/u, "");
  return {
    ...base,
    id: `nhom-${stem}-${level === null ? "cac-cap" : tier[level]}`,
    name: `${base.name} ${printed}`,
    kind: "group",
    level,
    validTo: endOf(level),
    end,
  };
}

/** The district level ended on 1/7/2025 (Luật Tổ chức chính quyền địa phương 2025). */
function endOf(level: AgencyLevel | null): string | null {
  return level === "district" ? "2025-06-30" : null;
}
