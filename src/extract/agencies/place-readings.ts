import { findAgencyRecord } from "../../lexicon/agencies/index.ts";
import type { AgencyLevel } from "../../model/agency.ts";
import { withoutLevel } from "./forms.ts";
import type { Home, Unit } from "./home.ts";
import type { Place } from "./places.ts";
import type { Reading } from "./reading.ts";
import { slug } from "./slug.ts";
import type { Word } from "./words.ts";

/** A name without its level: the issuer's own, and of no level where the issuer is no province. */
export function bareOf(base: Reading, home: Home): Reading {
  const bare = base.record?.bare ?? "own";
  if (home.unit !== null) {
    // "Ban Thường vụ Đảng ủy" in a plan of Đảng ủy xã
    const isOwn = base.record?.level === home.unit.level;
    return { ...ofUnit(base, home.unit, base.name, base.end), bare: isOwn ? "own" : bare };
  }
  if (home.province !== null) return { ...base, bare };
  const national = home.isCentral ? nationalOf(base) : null;
  if (national !== null) return { ...national, bare };
  // "Cục Thuế" in a plan of Bộ Tài chính
  const level = home.isCentral && base.name.startsWith("Cục ") ? "central" : null;
  return { ...base, bare, id: base.id.replace(/-tinh$/u, ""), level };
}

/** "Mặt trận Tổ quốc Việt Nam" in a paper of the Government. */
function nationalOf(base: Reading): Reading | null {
  const id = base.record?.national;
  const record = id === undefined ? null : findAgencyRecord(id);
  return record === null ? null : { ...base, id: record.id, record, level: record.level };
}

export function atProvince(base: Reading, place: Place, home: Home): Reading {
  const isKnown = home.province !== null || home.isCentral;
  const isOther = place.province !== null && isKnown && place.province !== home.province;
  const id = isOther ? `${base.id}-${place.province}` : base.id;
  return { ...base, id, name: `${base.name} ${place.shown}`, end: place.end };
}

/** "UBND HUYỆN TRIỆU SƠN" at the head of a paper; a unit that is printed below stays a line of its own. */
export function ofLetterhead(base: Reading, unit: Unit, words: readonly Word[]): Reading {
  const end = words[unit.at]?.gap === "blank" ? unit.end : base.end;
  return ofUnit(base, unit, `${base.name} ${unit.name}`, end);
}

/** A body of the district or commune that issues the plan. */
function ofUnit(base: Reading, { level, word }: Unit, name: string, end: number): Reading {
  return { ...base, id: slug(`${stemOf(base)} ${word}`), name, level, validTo: endOf(level), end };
}

/** The registry's name without its level: "MTTQ phường" and "Ủy ban MTTQ Việt Nam phường" are one body. */
function stemOf({ record, name }: Reading): string {
  const stem = record === null ? name : withoutLevel(record.name);
  return stem === record?.name ? name : stem;
}

/** The body of one district or commune, or of that level at large: "UBND huyện Chợ Mới", "UBND xã". */
export function below(base: Reading, place: Place, { unit }: Home): Reading | null {
  if (place.nameOnly === true && unit !== null)
    return ofUnit(base, unit, `${base.name} ${place.shown}`, place.end);
  const isOwn = unit !== null && [unit.word, unit.name].some((own) => slug(own) === slug(place.shown));
  if (isOwn) return ofUnit(base, unit, `${base.name} ${place.named ? unit.name : unit.word}`, place.end);
  // "UBND huyện" in a plan of a commune is the one above it
  const isAbove = unit?.level === "commune" && place.level === "district";
  if (!place.named && !isAbove)
    return base.branch === "public-service" ? null : group(base, place.level, place.shown, place.end);
  return {
    ...base,
    id: slug(`${stemOf(base)} ${place.shown}`),
    name: `${base.name} ${place.shown}`,
    level: place.level,
    validTo: endOf(place.level),
    end: place.end,
  };
}

export function group(base: Reading, level: AgencyLevel | null, printed: string, end: number): Reading {
  const tier = {
    central: "trung-uong",
    province: "cap-tinh",
    district: "cap-huyen",
    commune: "cap-xa",
  } as const;
  const stem = base.id.replace(/-(?:tinh|xa)$/u, "");
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
