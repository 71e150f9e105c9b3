import { documentTypes } from "../lexicon/document-types.ts";
import type { Line } from "../document/outline.ts";
import { alternatives } from "../text/alternatives.ts";
import { wordCount } from "./capitals.ts";
import { readLabel } from "./labels.ts";
import { isLetterheadMotto } from "./letterhead.ts";

const names = documentTypes.filter(({ legal }) => !legal).map(({ name }) => name);
const words = (list: readonly string[]): string =>
  `(?:${alternatives(list)})(?: (?:HÀNH ĐỘNG|CÔNG TÁC|hành động|công tác))?`;

/** "KẾ HOẠCH", "CHƯƠNG TRÌNH HÀNH ĐỘNG"; a law is never the document itself here. */
const TYPE_WORDS = words(names.map((name) => name.toUpperCase()));
const TYPE_LINE = new RegExp(`^${TYPE_WORDS}(?: LIÊN NGÀNH| LIÊN TỊCH| PHỐI HỢP| TỔNG THỂ)?$`, "u");
/** Type word and title on one line: "KẾ HOẠCH Triển khai ...", "KẾ HOẠCH HÀNH ĐỘNG thực hiện ...". */
const TYPE_AND_TITLE = new RegExp(`^${TYPE_WORDS}\\s+(?=\\p{sc=Latn})`, "u");
/** The same as a site's own headline has it: "Kế hoạch Chương trình nước sạch nông thôn tỉnh Hà Nam năm 2014". */
const HEADLINE = new RegExp(`^(?:${TYPE_WORDS}|${words(names)})\\s+(?=\\p{sc=Latn})`, "u");
const CLOSED = /[.;:]\s*$/u;

export const isTypeLine = (line: Line): boolean => TYPE_LINE.test(line.text.trim());

/** Whether the line holds the type word and the title behind it. */
export const isTypeAndTitle = ({ text }: Line): boolean =>
  TYPE_AND_TITLE.test(text) && !CLOSED.test(text) && wordCount(text) > 3;

export const isHeadline = ({ text }: Line): boolean =>
  HEADLINE.test(text) && !CLOSED.test(text) && wordCount(text) > 4;

/** How much of a line the type word takes that opens it, with the blank behind. */
export const typeWordLength = (text: string): number => HEADLINE.exec(text)?.[0].length ?? 0;

const FARTHEST = 20;

/**
 * A site prints the title of a paper as its headline, above the letterhead: the type word that counts is the one below
 * it, as far as nothing of a body stands between. Gives the index of that line, or `at` itself.
 */
export function belowLetterhead(lines: readonly Line[], at: number): number {
  if (lines.slice(0, at).some(isLetterheadMotto)) return at;
  const motto = lines.findIndex(
    (line, index) => index > at && index <= at + FARTHEST && isLetterheadMotto(line),
  );
  if (motto < 0) return at;
  const type = lines.findIndex(
    (line, index) => index > motto && index <= motto + FARTHEST && (isTypeLine(line) || isTypeAndTitle(line)),
  );
  return type < 0 || lines.slice(at + 1, type).some(({ text }) => readLabel(text) !== null) ? at : type;
}
