import type { AgencyLevel } from "../../model/agency.ts";
import type { Home, Unit } from "./home.ts";
import type { Place } from "./places.ts";
import type { Reading } from "./reading.ts";
import { slug } from "./slug.ts";
import type { Word } from "./words.ts";

/** A name without its level: the issuer's own, and of no level where the issuer is no province. */
export function bareOf(base: Reading, home: Home): Reading {
  const bare = base.record?.bare ?? "own";
  if (home.unit !== null) return { ...ofUnit(base, home.unit, base.name, base.end), bare };
  if (home.province !== null) return { ...base, bare };
  return { ...base, bare, id: base.id.replace(/-tinh$/u, ""), level: null };
}

export function atProvince(base: Reading, place: Place, home: Home): Reading {
  const isOther = place.province !== null && home.province !== null && place.province !== home.province;
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
  return { ...base, id: slug(`${base.name} ${word}`), name, level, validTo: endOf(level), end };
}

/** The body of one district or commune, or of that level at large: "UBND huyện Chợ Mới", "UBND xã". */
export function below(base: Reading, place: Place, { unit }: Home): Reading | null {
  const isOwn = unit !== null && [unit.word, unit.name].some((own) => slug(own) === slug(place.shown));
  if (isOwn) return ofUnit(base, unit, `${base.name} ${place.named ? unit.name : unit.word}`, place.end);
  if (!place.named)
    return base.branch === "public-service" ? null : group(base, place.level, place.shown, place.end);
  const name = `${base.name} ${place.shown}`;
  return { ...base, id: slug(name), name, level: place.level, validTo: endOf(place.level), end: place.end };
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
