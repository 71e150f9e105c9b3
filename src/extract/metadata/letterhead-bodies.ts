import type { Line } from "../../document/outline.ts";
import { LETTERHEAD_HEADS } from "../../lexicon/letterhead-words.ts";
import { NO_AGENCY } from "../../lexicon/agency-heads.ts";
import { isMostlyCapitals } from "../../outline/capitals.ts";
import { isLetterheadMotto } from "../../outline/letterhead.ts";
import { alternatives } from "../../text/alternatives.ts";
import { toneKey } from "../../text/fold.ts";
import { startsWithPhrase } from "../../text/phrases.ts";
import type { AgencyMention } from "../agencies/index.ts";

/** A body as a letterhead prints it, on one line or on several. */
export type LetterheadBody = [Line, ...Line[]];

/** What stands beside or between the names: motto, number, place and date, rules, notes of urgency and secrecy. */
const BESIDE =
  /^(?:[^\p{sc=Latn}]*$|ĐỘC LẬP|SỐ\s*(?:[:.]|\d|-)|V\/V\s|(?:HỎA|HOẢ) TỐC|(?:THƯỢNG )?KHẨN|(?:TUYỆT |TỐI )?MẬT$|(?:BẢN )?DỰ THẢO|BẢN SAO|SAO Y)|,\s*NGÀY\s/iu;
/** The word that opens the name of a body, and says what it is. */
export const LETTERHEAD_HEAD = new RegExp(`^(?:${alternatives(LETTERHEAD_HEADS)})(?!\\p{sc=Latn})`, "u");
const isOther = startsWithPhrase(NO_AGENCY);
/** "HỘI ĐỒNG PHỐI HỢP PHỔ BIẾN," / "GIÁO DỤC PHÁP LUẬT": the name goes on below. */
const OPEN = /(?:[,\-–]|\s(?:VÀ|CỦA|CHO|VỀ))\s*$/u;

/**
 * The bodies that a letterhead names: the one that issues the paper stands below the one it belongs to (NĐ 30/2020 Phụ
 * lục I, ô 2). What stands above the letterhead is left out, and so is what no word tells to be a body.
 */
export function letterheadBodies(
  header: readonly Line[],
  mentions: readonly AgencyMention[],
): LetterheadBody[] {
  const bodies: LetterheadBody[] = [];
  const names = header.filter((line) => !isLetterheadMotto(line) && !BESIDE.test(line.text.trim()));
  const start = names.findLastIndex(({ text }) => !isMostlyCapitals(text)) + 1;
  for (const line of names.slice(start).flatMap((name) => parted(name, mentions))) {
    const before = bodies.at(-1);
    if (opensBody(line.text) && !OPEN.test(before?.at(-1)?.text ?? "")) bodies.push([line]);
    else before?.push(line);
  }
  return bodies;
}

/** "PHÒNG KINH TẾ", but not "PHÒNG, CHỐNG TỘI PHẠM" below "BAN CHỈ ĐẠO". */
const opensBody = (text: string): boolean => LETTERHEAD_HEAD.test(text) && !isOther(toneKey(text));

/** "BỘ Y TẾ CỤC PHÒNG BỆNH": two lines of one bold range were read as one. */
function parted(line: Line, mentions: readonly AgencyMention[]): Line[] {
  const { text, span } = line;
  const first = mentions.find((mention) => mention.record && mention.span.start === span.start);
  if (first === undefined || first.span.end >= span.end) return [line];
  const end = first.span.end - span.start;
  const rest = text.slice(end).trimStart();
  if (!opensBody(rest) || mentions.some((mention) => mention.span.start === span.end - rest.length))
    return [line];
  return [
    { ...line, text: text.slice(0, end), span: first.span },
    { ...line, text: rest, span: { start: span.end - rest.length, end: span.end } },
  ];
}

/** The wording of a body on one line. */
export const printedName = (body: LetterheadBody): string => body.map(({ text }) => text.trim()).join(" ");
