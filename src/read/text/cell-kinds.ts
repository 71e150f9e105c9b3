import { AGENCY_HEADS, NO_AGENCY } from "../../lexicon/agency-heads.ts";
import { toneKey } from "../../text/fold.ts";
import { openingPhrase, startsWithPhrase } from "../../text/phrases.ts";

/** What a cell tells by its looks. */
export type CellKind = "who" | "when" | "number" | "text";

/** The name of a person, in a cell that says who. */
const PERSON = /^(?:\p{Lu}\p{Ll}*\s){1,4}\p{Lu}\p{Ll}*$/u;
const openingHead = openingPhrase(AGENCY_HEADS);
const isOther = startsWithPhrase(NO_AGENCY);
const TIME =
  /^(?:(?:Quý|Quí|Tháng|Năm|Trước|Hàng|Hằng|Thường xuyên|Định kỳ|Giai đoạn)(?!\p{sc=Latn})|(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d(?!\d))/u;
const NUMBER = /^[≥≤<>=~]{0,2}\s?\d[\d.,]*\s?%?$/u;

/** The word that opens the name of a body, as a tone key. */
function bodyHead(line: string): string | null {
  const key = toneKey(line);
  return /^\p{Lu}/u.test(line) && !isOther(key) ? openingHead(key) : null;
}

export function cellKind(line: string): CellKind {
  if (PERSON.test(line) || bodyHead(line) !== null) return "who";
  if (TIME.test(line)) return "when";
  return NUMBER.test(line) ? "number" : "text";
}

/** "Sở Y tế" above "Sở Tài chính", or two names: they may well share a cell. */
export function areAlike(before: string, line: string): boolean {
  if (PERSON.test(before) && PERSON.test(line)) return true;
  const head = bodyHead(before);
  return head !== null && head === bodyHead(line);
}
