import { facilityKinds, type ShapeHead } from "../../lexicon/agencies/shapes.ts";
import { COMMON_SURNAMES } from "../../lexicon/surnames.ts";
import type { Home } from "./home.ts";
import { group } from "./place-readings.ts";
import type { Reading } from "./reading.ts";
import { shapeEdge, type Edge } from "./shape-edge.ts";
import { readHead } from "./shape-heads.ts";
import { slug } from "./slug.ts";
import { readUnitList, type UnitList } from "./unit-lists.ts";
import { keysOf, readNames, spellInitial, spellOut, type Word } from "./words.ts";

const kinds = new Set(readNames(facilityKinds).map((words) => words.map(({ key }) => key).join(" ")));

/** "Phòng, chống thiên tai", "Vụ Đông Xuân", "Trung tâm Thành phố": the head word has another sense. */
const OTHER_SENSE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["phòng", new Set(["chống", "cháy", "ngừa", "bệnh", "thủ", "dịch", "trừ", "khám", "học", "họp"])],
  ["cục", new Set(["trưởng", "phó"])],
  ["viện", new Set(["trưởng", "phó"])],
  ["vụ", new Set(["trưởng", "phó", "đông", "hè", "thu", "mùa", "xuân", "chiêm"])],
  ["tâm", new Set(["thành", "tỉnh", "xã", "huyện"])],
  ["xã", new Set(["hội"])],
]);
/** Before "các", "mỗi" or a number the name is that of a kind. */
const MANY = new Set(["các", "những", "mỗi", "từng", "mọi", "một", "số"]);
/** "Nguyễn Trường Giang" is no school. */
const FAMILY_NAMES = new Set(COMMON_SURNAMES);

const OFFICES: ReadonlySet<string> = new Set(["Phòng", "Cục", "Chi cục", "Vụ"]);

/** Reads a body by the shape of its name: a head word and what belongs to it. */
export function readShape(words: readonly Word[], at: number, text: string, home: Home): Reading | null {
  const opening = readHead(words, at);
  if (opening === null || !mayOpen(opening.head, words, at, opening.end, text)) return null;
  const edge = shapeEdge(opening.head, words, opening.end, text, home);
  if (edge === null) return null;
  const several = readUnitList(words, edge.end);
  const isFacility = opening.head.branch === "public-service";
  if (isFacility && (several !== null || TIER_OF_MANY.test(sliceOf(words, at, edge.end, text)))) return null;
  // "Phòng Y tế", "Cục Y tế dự phòng" are offices, "Trung tâm Y tế" is one of many
  if (!OFFICES.has(opening.head.head) && isKind(words, opening.end, edge.end, text, home)) return null;
  const reading = shapeReading(opening.head, words, at, edge, text, home);
  return several === null || edge.stem < edge.end ? reading : ofUnits(reading, several, words, at, text);
}

/** "Ban Chỉ đạo chuyển đổi số các xã, phường", "Phòng Văn hóa - Xã hội các xã". */
function ofUnits(base: Reading, list: UnitList, words: readonly Word[], at: number, text: string): Reading {
  return group(
    { ...base, name: sliceOf(words, at, base.end, text) },
    list.level,
    sliceOf(words, base.end, list.end, text),
    list.end,
  );
}

/** The body whose name ends at the edge; the head stands in front of it, or once for a list of which it is one. */
export function shapeReading(
  head: ShapeHead,
  words: readonly Word[],
  at: number,
  edge: Edge,
  text: string,
  home: Home,
): Reading {
  const before = readHead(words, at)?.head === head ? "" : `${head.head} `;
  const spelled = before + spellInitial(sliceOf(words, at, edge.end, text));
  return {
    id: identity(before + sliceOf(words, at, edge.stem, text)),
    record: null,
    name: spelled.charAt(0).toUpperCase() + spelled.slice(1),
    kind: "organisation",
    level: edge.level ?? head.level ?? levelOf(head, home),
    branch: head.branch,
    validTo: null,
    end: edge.end,
    bare: head.listed === true ? "listed" : null,
  };
}

/** A "Phòng" in the plan of a district or commune is an office of its committee; offices of a ministry are central. */
function levelOf({ head, branch }: ShapeHead, { unit, isCentral }: Home): Reading["level"] {
  if (head === "Phòng" && unit !== null) return unit.level;
  return isCentral && branch === "government" ? "central" : null;
}

function sliceOf(words: readonly Word[], from: number, to: number, text: string): string {
  return text.slice(words[from]?.start, words[to - 1]?.end);
}

const PARTICLES = /(?<!\p{sc=Latn})(?:của|cuộc)(?!\p{sc=Latn})/giu;
/** "Ban Chỉ đạo tỉnh về chuyển đổi số" is "Ban Chỉ đạo về chuyển đổi số tỉnh". */
const LEVEL_OF_PURPOSE = / (?:cấp )?(?:tỉnh|thành phố)(?= về )/iu;

/** The name spelled out, without the issuer's own place and without "của", "cuộc", which come and go. */
function identity(printed: string): string {
  return slug(spellOut(printed).replace(LEVEL_OF_PURPOSE, "").replace(PARTICLES, ""));
}

function mayOpen(head: ShapeHead, words: readonly Word[], at: number, from: number, text: string): boolean {
  const first = words[at] as Word;
  const next = words[from];
  const isOther = OTHER_SENSE.get(words[from - 1]?.key ?? "")?.has(next?.key ?? "") === true;
  if (head.whole === true) return first.capital && !isOneOfMany(first, words, at) && !isOther;
  if (next === undefined || next.gap !== "blank" || isOther) return false;
  if (!first.capital && (head.small !== true || !next.capital)) return false;
  if (head.small === true && isDesk(words, at, text) && isCode(words, from)) return false;
  if (first.key === next.key) return false;
  // "P. Nguyễn Văn A"
  if (first.end - first.start === 1 && FAMILY_NAMES.has(next.key)) return false;
  // "Ban Giám đốc Sở Y tế" is who leads it
  if (first.key === "ban" && next.key === "giám" && words[from + 1]?.key === "đốc") return false;
  // In a line of capitals a capital tells nothing: "CUNG ỨNG DỊCH VỤ Y TẾ".
  if (first.caps && first.closes) return false;
  if (words[at - 1]?.key === "trưởng" && next.key === "thường") return false;
  return !isOneOfMany(first, words, at);
}

function isOneOfMany({ gap }: Word, words: readonly Word[], at: number): boolean {
  const before = gap === "blank" ? words[at - 1] : undefined;
  if (before === undefined) return false;
  return MANY.has(before.key) || FAMILY_NAMES.has(before.key) || /^\d+$/u.test(before.key);
}

/** "Lưu: VT, Phòng TH", "phòng ĐT", "- Phòng KGVX;"; but "Phòng QLXD" in a column of leaders is a body. */
function isDesk(words: readonly Word[], at: number, text: string): boolean {
  const first = words[at] as Word;
  const behindOther = first.gap === "comma" && words[at - 1]?.caps === true;
  return !first.capital || behindOther || BULLET.test(text.slice(Math.max(0, first.start - 4), first.start));
}

const BULLET = /(?:^|\n)\s*[-–+]\s*$/u;

/** "Phòng KGVX", "Phòng TP": the issuer's own desks in "Nơi nhận", known by a code. */
function isCode(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const code = words[at];
  return code?.caps === true && !/\d/u.test(code.key) && (next === undefined || next.gap !== "blank");
}

/** "Đài Truyền thanh cấp huyện": one of many. */
const TIER_OF_MANY = / (?:cấp|tuyến) (?:huyện|xã|cơ sở)$/iu;
const TIER =
  /\s+(?:(?:cấp|tuyến)\s+(?:tỉnh|thành phố)|(?:(?:cấp|tuyến)\s+)?(?:huyện|xã|phường|quận|khu vực))$/u;

/**
 * "Trung tâm Y tế tuyến huyện", "Bệnh viện đa khoa": a kind of facility, no body; but "Trung tâm Y tế huyện" is one where
 * the district issues the plan.
 */
function isKind(words: readonly Word[], from: number, end: number, text: string, { unit }: Home): boolean {
  const rest = sliceOf(words, from, end, text);
  if (unit !== null && rest.toLowerCase().endsWith(` ${unit.word}`)) return false;
  // a commune has one station, a district one centre of a kind
  const head = words[from - 1]?.key;
  if (unit?.level === "commune" && head === "trạm") return false;
  if (unit?.level === "district" && head === "tâm" && words[from]?.key !== "học") return false;
  return kinds.has(keysOf(rest).join(" ")) || kinds.has(keysOf(rest.replace(TIER, "")).join(" "));
}
