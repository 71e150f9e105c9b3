import { findAgencyRecord } from "../../lexicon/agencies/index.ts";
import { knownForms, type Form } from "./forms.ts";
import type { Home } from "./home.ts";
import { atProvince, bareOf, below, group, ofLetterhead } from "./place-readings.ts";
import { readPlace, readProvince } from "./places.ts";
import type { Reading } from "./reading.ts";
import { slug } from "./slug.ts";
import { namesBehind } from "./unit-names.ts";
import { readUnitList, type UnitList } from "./unit-lists.ts";
import type { Word } from "./words.ts";

/** Reads the registry's names, with the place that belongs to them. */
export function readKnown(words: readonly Word[], at: number, text: string, home: Home): Reading | null {
  const match = knownForms().trie.longest(words, at, (form, end) => fits(form, words, end, home));
  if (match === null) return null;
  return withPlace(match.value, words, at, match.end, text, home);
}

/** "thành phố", "Thành ủy" are the issuer's level only in a centrally-run city, or with the name of one. */
function fits(form: Form, words: readonly Word[], end: number, home: Home): boolean {
  if (form.reading === "office") return sharesCommittee(words, end);
  if (form.reading !== "city") return true;
  const next = words[end];
  const isNamed = next?.gap === "blank" && next.capital && !(next.caps && readProvince(words, end) === null);
  return isNamed ? readProvince(words, end)?.isCity === true : home.isCity;
}

/** "Ban Nội chính, Ban Tổ chức, Ủy ban Kiểm tra Tỉnh ủy": the committee is named with the last of its offices. */
function sharesCommittee(words: readonly Word[], end: number): boolean {
  const gap = words[end]?.gap;
  if (gap !== "comma" && gap !== "and") return false;
  const next = knownForms().trie.longest(words, end, ({ record }) => record.branch === "party");
  if (next === null) return false;
  return next.value.reading === "office"
    ? sharesCommittee(words, next.end)
    : words[next.end - 1]?.key === "ủy";
}

/** Continues a recognised form with its place: "tỉnh Hà Tĩnh", "Kiên Giang", "các huyện, thành phố", "huyện Chợ Mới". */
export function withPlace(
  form: Form,
  words: readonly Word[],
  at: number,
  end: number,
  text: string,
  home: Home,
): Reading | null {
  const { record } = form;
  const base: Reading = {
    id: record.id,
    record,
    name: record.kind === "group" ? tail(text, words, at, end) : form.spelling,
    kind: record.kind ?? "organisation",
    level: record.level,
    branch: record.branch,
    validTo: record.validTo ?? null,
    end,
    bare: null,
  };
  if (record.kind === "group") return withScope(base, words, at, text, home);
  if (record.level === "central") return base;
  if (form.reading === "stem" && end === home.unit?.at) return ofLetterhead(base, home.unit, words);
  const several = unitsOf(form, words, end, text);
  if (several !== null) {
    // "bệnh viện đa khoa huyện": a kind of facility.
    if (record.branch === "public-service") return null;
    const { list, from } = several;
    const stem = { ...base, name: base.name.replace(LEVEL_WORD, "") };
    return group(stem, list.level, tail(text, words, from, list.end), several.end);
  }
  const region = regionEnd(words, end);
  if (region !== null) {
    const name = `${base.name} ${tail(text, words, end, region)}`;
    return {
      ...base,
      id: regionId(base.id, slug(tail(text, words, end, region).replace(/^khu vực/iu, ""))),
      name,
      end: region,
    };
  }
  const bare = (): Reading => (form.reading === "stem" ? bareOf(base, home) : base);
  const isOf = words[end]?.key === "của" && words[end]?.gap === "blank";
  const place = readPlace(words, isOf ? end + 1 : end, text, home);
  if (place === null || (isOf && place.level !== "province")) return bare();
  if (place.level === "province") return atProvince(base, place, home);
  return form.reading === "stem" ? below(base, place, home) : bare();
}

const SCOPE = new Set(["của", "thuộc", "cấp"]);

/** "các sở, ban, ngành cấp tỉnh", "các cơ quan truyền thông của Thành phố", "các tổ chức chính trị - xã hội xã". */
function withScope(base: Reading, words: readonly Word[], at: number, text: string, home: Home): Reading {
  const { end } = base;
  const opens = words[end]?.gap === "blank" && SCOPE.has(words[end]?.key ?? "");
  const place = readPlace(words, opens ? end + 1 : end, text, home);
  if (place === null || (place.level !== "province" && place.named)) return ofIssuer(base, words, at, home);
  return { ...base, name: tail(text, words, at, place.end), level: place.level, end: place.end };
}

/** "các ban đảng" in a plan of a province are its own, but "các Ban của Đảng" those of the centre. "các ban, ngành, đoàn thể" in the plan of a district are its own; only a province has "sở". */
function ofIssuer(base: Reading, words: readonly Word[], at: number, home: Home): Reading {
  const { unit, isCentral, province } = home;
  const isOfCentre = words.slice(at, base.end).some(({ key }) => key === "ương" || key === "của");
  const local = isCentral || isOfCentre || (unit ?? province) === null ? undefined : base.record?.local;
  const record = local === undefined ? null : findAgencyRecord(local);
  if (record !== null)
    return ofIssuer({ ...base, id: record.id, record, level: record.level }, words, at, home);
  const isOfProvince = words.slice(at, base.end).some(({ key }) => PROVINCIAL.has(key));
  if (unit === null || base.level !== "province" || isOfProvince) return base;
  return { ...base, id: `${base.id}-${slug(unit.word)}`, level: unit.level };
}

const PROVINCIAL = new Set(["sở", "tỉnh"]);

/** "Chi cục Hải quan khu vực XIX", "Kho bạc Nhà nước khu vực I", "Thuế cơ sở 5": the vertical bodies are numbered. */
function regionEnd(words: readonly Word[], end: number): number | null {
  const isRegion = words[end]?.key === "khu" && words[end + 1]?.key === "vực" && words[end]?.gap === "blank";
  // "Chi cục Kiểm lâm vùng II"
  const isZone = words[end]?.key === "vùng" && words[end]?.gap === "blank";
  const at = isRegion ? end + 2 : isZone ? end + 1 : end;
  const next = words[at];
  const isNumber =
    next?.gap === "blank" && (/^\d{1,2}$/u.test(next.key) || (next.capital && /^[ivx]+$/u.test(next.key)));
  const isOfRegion = words[at - 1]?.key === "vực";
  if (isOfRegion && !isNumber) return regionName(words, at);
  const isNumbered = isOfRegion || isZone || (words[at - 2]?.key === "cơ" && words[at - 1]?.key === "sở");
  return isNumbered && isNumber ? at + 1 : null;
}

/** "Chi cục Thuế khu vực Sầm Sơn - Quảng Xương". */
function regionName(words: readonly Word[], from: number): number | null {
  let end = from;
  while (end - from < 6 && words[end]?.capital === true) {
    const { gap, caps } = words[end] as Word;
    if (caps || (gap !== "blank" && (gap !== "dash" || end === from))) break;
    end++;
  }
  return end === from ? null : end;
}

function regionId(id: string, number: string): string {
  return `${id.replace(/-(?:tinh|khu-vuc)$/u, "")}-khu-vuc-${number}`;
}

type Units = { list: UnitList; from: number; /** Index after the mention. */ end: number };

/**
 * "UBND các huyện, thành phố"; also where the list begins with the level word of a full name ("UBND tỉnh, thành phố") or
 * stands after the next body alone ("Đảng ủy, UBND các xã, phường").
 */
function unitsOf(form: Form, words: readonly Word[], end: number, text: string): Units | null {
  const isStem = form.reading === "stem";
  const from = isStem ? end : end - (LEVELS.get(words[end - 1]?.key ?? "") ?? 0);
  if (!isStem && from === end) {
    // "Sở Công Thương các tỉnh, thành phố trực thuộc Trung ương"
    const list = words[end]?.key === "các" ? readUnitList(words, end) : null;
    return list?.level === "province" ? { list, from, end: list.end } : null;
  }
  const list = readUnitList(words, from);
  if (list !== null) return { list, from, end: namesBehind(words, list.end, text) };
  const gap = words[end]?.gap;
  if (!isStem || (gap !== "comma" && gap !== "and" && gap !== "dash")) return null;
  const next = knownForms().trie.longest(words, end, ({ reading }) => reading === "stem");
  const shared = next === null ? null : readUnitList(words, next.end);
  return next === null || shared === null ? null : { list: shared, from: next.end, end };
}

const LEVEL_WORD = / (?:tỉnh|thành phố)$/u;

/** Words that the level at the end of a full name takes. */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ["tỉnh", 1],
  ["phố", 2],
]);

function tail(text: string, words: readonly Word[], from: number, to: number): string {
  return text.slice(words[from]?.start, words[to - 1]?.end);
}
