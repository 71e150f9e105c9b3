import type { AgencyLevel } from "../../model/agency.ts";
import type { ShapeHead } from "../../lexicon/agencies/shapes.ts";
import { matchKey } from "../../text/fold.ts";
import type { Home } from "./home.ts";
import { readKnown } from "./known.ts";
import { endsName } from "./name-ends.ts";
import { joins } from "./name-joints.ts";
import { readLevelWord, readPlace, readProvince } from "./places.ts";
import { opensPurpose } from "./purposes.ts";
import { readHead } from "./shape-heads.ts";
import type { Word } from "./words.ts";

/** Where a name read by its shape ends. */
export type Edge = {
  end: number;
  /** Index after the last word that tells it from others: before the issuer's own "tỉnh", "thành phố". */
  stem: number;
  level: AgencyLevel | null;
};

const MAX_NAME = 14;
const MAX_FIRM = 18;
/** "Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và cải cách hành chính tỉnh". */
const MAX_PURPOSE = 24;

/** The right edge of the name whose head ends at `from`; null where no name follows. */
export function shapeEdge(
  head: ShapeHead,
  words: readonly Word[],
  from: number,
  text: string,
  home: Home,
): Edge | null {
  const owner = head.ownsBody === true ? ownerOf(head, words, from, text, home) : null;
  if (owner !== null) return owner;
  if (head.whole !== true && !opensRest(head, words, from)) return null;
  const limit = Math.min(words.length, from + longest(head));
  let end = from;
  while (end < limit) {
    const isFirst = end === from && head.whole !== true;
    const step = isFirst ? plain(end + 1) : nextStep(head, words, from, end, text, home);
    if (step === null) break;
    if ("closed" in step) return withSeat(head, words, step);
    end = step.end;
  }
  return plain(end);
}

function longest(head: ShapeHead): number {
  if (head.purpose === true) return MAX_PURPOSE;
  return head.firm === true ? MAX_FIRM : MAX_NAME;
}

type Step = Edge | (Edge & { closed: true });

function plain(end: number): Edge {
  return { end, stem: end, level: null };
}

/** "Văn phòng Sở", "Đảng ủy Sở Công Thương", "Tổ giúp việc Ban Chỉ đạo": the name of the body it serves is part of it. */
function ownerOf(
  head: ShapeHead,
  words: readonly Word[],
  from: number,
  text: string,
  home: Home,
): Edge | null {
  const known = readKnown(words, from, text, home);
  if (known !== null)
    return known.kind === "organisation" ? { ...plain(known.end), level: known.level } : null;
  const inner = words[from]?.capital === true ? readHead(words, from) : null;
  const edge = inner === null ? null : shapeEdge(inner.head, words, inner.end, text, home);
  if (edge !== null) return { ...plain(edge.end), level: edge.level };
  return head.head === "Văn phòng" && words[from]?.key === "sở" && words[from]?.capital === true
    ? plain(from + 1)
    : null;
}

function opensRest(head: ShapeHead, words: readonly Word[], from: number): boolean {
  if (words[from]?.gap !== "blank") return false;
  if (head.numbered === true) return /^\d{1,4}$/u.test(words[from]?.key ?? "");
  if (head.only !== undefined) return head.only.some((opener) => startsWith(words, from, opener));
  return words[from]?.capital === true || startsWithOpener(head, words, from);
}

function startsWithOpener(head: ShapeHead, words: readonly Word[], from: number): boolean {
  return (head.openers ?? []).some((opener) => startsWith(words, from, opener));
}

function startsWith(words: readonly Word[], from: number, phrase: string): boolean {
  return matchKey(phrase)
    .split(" ")
    .every((key, i) => words[from + i]?.key === key);
}

/** "Ban Chỉ đạo 389 tỉnh", "Ban Chỉ đạo 35 chủ trì", "Tổ công tác Đề án 06": a number that is part of the name, not a count of what follows. */
function isTitleNumber(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const isShort = /^\d{1,3}$/u.test(words[at]?.key ?? "");
  if (!isShort) return false;
  if (next === undefined || next.gap !== "blank" || endsName(words, at + 1)) return true;
  return readLevelWord(words, at + 1) !== null || (next.key === "quốc" && words[at + 2]?.key === "gia");
}

/** "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông", "Ban Chỉ đạo Trung ương các chương trình mục tiêu". */
function isBuilt(words: readonly Word[], at: number): boolean {
  const what = words[at + 1]?.key;
  if (words[at + 2]?.key !== "trình") return false;
  return what === "chương" || (what === "công" && words[at - 1]?.key === "dựng");
}

/** "Phòng Thi hành án dân sự khu vực 3", "Đội Quản lý thị trường số 5", "Chi cục Thú y vùng II". */
function isRegion(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.key;
  return (
    (before === "vực" || before === "số" || before === "vùng") &&
    /^(?:\d{1,2}|[ivx]{1,6})$/u.test(words[at]?.key ?? "")
  );
}

/** "Trường THPT số 1 Tuy Phước" */
const goesOn = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === "blank" && words[at]?.capital === true && words[at]?.caps === false;

const JOINED_CAPITALS = /^\p{Lu}+(?:[&-]\p{Lu}+)+$/u;

/** Behind "Trung ương" and "Phòng LĐ-TB&XH" small words are of the sentence. */
function isComplete(head: ShapeHead, words: readonly Word[], at: number, text: string): boolean {
  const last = words[at - 1];
  if (last === undefined || head.purpose === true) return false;
  if (last.key === "ương" && words[at - 2]?.key === "trung")
    return last.capital || words[at - 2]?.capital === true;
  return JOINED_CAPITALS.test(text.slice(last.start, last.end));
}

/** Takes the word at `at` into the name, or a place or body that closes it. */
function nextStep(
  head: ShapeHead,
  words: readonly Word[],
  from: number,
  at: number,
  text: string,
  home: Home,
): Step | null {
  const word = words[at] as Word;
  if (word.gap === "break") return null;
  if (word.gap !== "blank") return joins(head, words, from, at) ? plain(at + 1) : null;
  if (head.purpose === true && opensPurpose(words, at)) return plain(at + 1);
  if (isComplete(head, words, at, text) && !word.capital && readLevelWord(words, at) === null) return null;
  if (word.key === "của") {
    const owner = head.purpose === true ? readKnown(words, at + 1, text, home) : null;
    if (owner !== null && opensPurpose(words, owner.end)) return plain(owner.end);
    // "Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội"
    const isOfAssembly = words[at + 1]?.key === "quốc" && words[at + 2]?.key === "hội";
    if (isOfAssembly) return { ...plain(at + 3), level: "central", closed: true };
    return placeStep(words, at, at + 1, text, home, true);
  }
  if (head.firm !== true) {
    const place = placeStep(words, at, at, text, home, false);
    if (place !== null)
      return head.purpose === true && opensPurpose(words, place.end) ? plain(place.end) : place;
    if (isRegion(words, at)) return { ...plain(at + 1), ...(goesOn(words, at + 1) ? {} : { closed: true }) };
    if (readLevelWord(words, at) !== null && !word.capital) return { ...plain(at + 1), closed: true };
    const owner = word.capital ? readKnown(words, at, text, home) : null;
    if (owner !== null && owner.bare === null && owner.kind === "organisation")
      return { ...plain(owner.end), level: owner.level, closed: true };
    if (/^\d/u.test(word.key)) return isTitleNumber(words, at) ? plain(at + 1) : null;
  }
  // "Ban Chỉ đạo các chương trình mục tiêu quốc gia": what it is for follows its head.
  const isPurpose = word.key === "các" && (at === from ? head.whole === true : isBuilt(words, at));
  return !word.capital && !isPurpose && endsName(words, at) ? null : plain(at + 1);
}

function placeStep(
  words: readonly Word[],
  at: number,
  of: number,
  text: string,
  home: Home,
  onlyProvince: boolean,
): Step | null {
  // "Ban Chỉ đạo cấp tỉnh" is that of the province, "... cấp xã" one of many.
  const isTier =
    words[of]?.key === "cấp" && words[of]?.gap === "blank" && readLevelWord(words, of + 1) !== null;
  const place = readPlace(words, isTier ? of + 1 : of, text, home);
  if (place === null || (onlyProvince && place.level !== "province")) return null;
  const isOther = place.province !== null && place.province !== home.province;
  const isOwn = place.level === "province" && !isOther;
  return { end: place.end, stem: isOwn ? at : place.end, level: place.level, closed: true };
}

/** "Phân hiệu Đại học Thái Nguyên tại Lào Cai": where a branch sits is part of its name. */
function withSeat(head: ShapeHead, words: readonly Word[], edge: Edge): Edge {
  const hasSeat = head.branchOffice === true && words[edge.end]?.key === "tại";
  const unit = hasSeat ? readLevelWord(words, edge.end + 1) : null;
  const seat = hasSeat ? readProvince(words, unit?.end ?? edge.end + 1) : null;
  return seat === null ? edge : plain(seat.end);
}
