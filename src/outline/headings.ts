import { NOUN_TITLES, RUN_IN_TITLES } from "../lexicon/section-kinds.ts";
import type { Span } from "../model/span.ts";
import { toneKey } from "../text/fold.ts";
import { isAgencyTitle } from "./agency-title.ts";
import { isMostlyCapitals, wordCount } from "./capitals.ts";
import { type Label, type LabelClass, rankOf, readLabel } from "./labels.ts";
import { startsWithPhrase } from "../text/phrases.ts";
import type { Line } from "../document/outline.ts";

/** What a labelled line is told apart by, beside its own wording. */
export type HeadingContext = {
  /** The document sets its headings in bold, so that a plain line of the same class is an item. */
  boldHeadings: boolean;
  /** The line that follows stands below this one: it is unlabelled, or its label is of an inner class. */
  hasContent: boolean;
  /** The line that follows is an item of an inner class. */
  hasItems: boolean;
};

const LONGEST_TITLE = 60;
const LONGEST_PLAIN_TITLE = 45;
const LONGEST_RUN_IN = 12;
const LONGEST_KNOWN_RUN_IN = 30;
const LONGEST_POINT_TITLE = 25;
const LONGEST_NAME = 10;
const LONGEST_CLOSED_TITLE = 5;

const SENTENCE_END = /[.;…!?](?:\s*[”"»])?\s*$/u;
/** Verbs that tell somebody to do something: "Sở Y tế chủ trì, ...:" leads into a sentence, it is no title. */
const ASSIGNS =
  /(?<!\p{sc=Latn})(?:chủ trì|phối hợp|tham mưu|chịu trách nhiệm|có trách nhiệm|gồm|bao gồm|như sau|sau đây|sau)(?!\p{sc=Latn})/iu;

/** What stands in brackets explains a title: "Trách nhiệm của cơ quan cấp trên (bao gồm cả ...):". */
const BRACKETED = /\([^()]*\)/gu;
const assigns = (text: string): boolean => ASSIGNS.test(text.replace(BRACKETED, ""));

const isKnownTitle = startsWithPhrase(RUN_IN_TITLES);
const isNounTitle = startsWithPhrase(NOUN_TITLES);

/** End of the bold range that opens the text at `start`, or `start` when it opens plain. */
function boldEnd(line: Line, start: number): number {
  let end = start;
  for (const range of line.strong) {
    const [from, to] = [range.start - line.span.start, range.end - line.span.start];
    // Bold marks break at line ends and around punctuation: ranges that nearly touch are one.
    if (from <= end + 1 && to > end) end = to;
  }
  return Math.min(end, line.text.length);
}

/** The range without blanks and closing marks at its ends; null when nothing is left. */
function titleRange(text: string, start: number, end: number): Span | null {
  const slice = text.slice(start, end);
  const lead = /^[\s.:\-–]*/u.exec(slice)?.[0].length ?? 0;
  const tail = /[\s.:;,\-–]*$/u.exec(slice.slice(lead))?.[0].length ?? 0;
  return lead + tail >= slice.length ? null : { start: start + lead, end: end - tail };
}

/** "UBND tỉnh yêu cầu các Sở: Nội vụ, Tài chính; các ban, ngành đẩy mạnh ...": names behind the colon, no text of a title. */
const OPENS_NAMES =
  /(?:^| )các (?:sở|bộ|ban|cục|vụ|hội|bệnh viện|trường|trung tâm|công ty|ngân hàng|cơ quan|đơn vị|xã|phường|huyện|ban quản lý(?: dự án)?|(?:sở|bộ), (?:ban, )?ngành(?: liên quan)?)$/u;

function namesFollow(rest: string): boolean {
  const [first = "", second = ""] = rest.split(/,|;|(?<!\p{sc=Latn})và(?!\p{sc=Latn})/u, 2);
  return [first, second].every((name) => /^\s*\p{Lu}/u.test(name) && wordCount(name) <= LONGEST_NAME);
}

/** "1. Mục đích: Cụ thể hóa ...": the part before the first colon, when it reads as a title (DOMAIN of plans). */
function runInTitle(text: string, start: number): Span | null {
  const colon = text.indexOf(":", start);
  if (colon < 0) return null;
  const title = text.slice(start, colon).trim();
  const key = toneKey(title);
  const words = wordCount(title);
  if (words === 0 || /[.;]/u.test(title) || assigns(title)) return null;
  if (OPENS_NAMES.test(key) && namesFollow(text.slice(colon + 1))) return null;
  const longest = isAgencyTitle(key) || isKnownTitle(key) ? LONGEST_KNOWN_RUN_IN : LONGEST_RUN_IN;
  return words <= longest ? titleRange(text, start, colon) : null;
}

function boldTitle(line: Line, label: Label): { title: Span | null; whole: boolean } {
  const { text } = line;
  const end = boldEnd(line, label.end);
  const whole = end >= text.trimEnd().length - 1;
  const bold = text.slice(label.end, end);
  if (wordCount(bold) < 1 || wordCount(bold) > LONGEST_TITLE) return { title: null, whole: false };
  // A bold word or two in a sentence is emphasis, unless a mark closes it as a title.
  if (!whole && wordCount(bold) < 2 && !/[:.]\s*$/u.test(bold) && !/^\s*:/u.test(text.slice(end))) {
    return { title: null, whole: false };
  }
  return { title: titleRange(text, label.end, end), whole };
}

/**
 * The title of a labelled line as a range of its text, or null when the line is an item: a sentence of its own
 * rather than the name of what follows.
 */
export function readTitle(line: Line, label: Label, context: HeadingContext): Span | null {
  const { text } = line;
  const body = text.slice(label.end).trim();
  if (body === "") return null;
  const words = wordCount(body);
  const rank = rankOf(label.class);
  const whole = (): Span | null => titleRange(text, label.end, text.length);

  if (rank < rankOf("article")) {
    // "IV.NGUỒN VỐN": Roman and worded labels head their line unless a whole paragraph stands behind them.
    if (isMostlyCapitals(body) || !SENTENCE_END.test(text))
      return words <= LONGEST_TITLE ? whole() : runInTitle(text, label.end);
    return runInTitle(text, label.end) ?? (words <= 8 ? whole() : null);
  }
  if (rank > rankOf("letter")) return null;

  const bold = boldTitle(line, label);
  if (bold.title) return bold.title;
  if (line.heading !== null && words <= LONGEST_TITLE) return whole();

  if (label.class === "letter") {
    const plainTitle = words <= LONGEST_POINT_TITLE && !SENTENCE_END.test(text) && context.hasContent;
    return plainTitle && !assigns(body.replace(/:$/u, "")) ? whole() : null;
  }
  // "Điều 1. Phạm vi điều chỉnh" over its clauses; "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch ..." is a sentence.
  if (label.class === "article")
    return context.hasContent && words <= LONGEST_POINT_TITLE && !SENTENCE_END.test(text) ? whole() : null;

  const key = toneKey(body);
  const runIn = text.trimEnd().endsWith(":") ? null : runInTitle(text, label.end);
  if (runIn) {
    if (context.hasContent && isList(text.slice(runIn.end))) return whole();
    return context.boldHeadings && !isAgencyTitle(key) && !isKnownTitle(key) ? null : runIn;
  }
  const namesBody = isAgencyTitle(key) && !assigns(body) && context.hasContent;
  // "4. Chi cục Quản lý thị trường." over what it is to do.
  if (namesBody && words <= LONGEST_NAME && /\p{sc=Latn}\.$/u.test(body)) return whole();
  // "1. Mục đích.", "2. Yêu cầu."
  if (words <= LONGEST_CLOSED_TITLE && /\p{sc=Latn}\.$/u.test(body) && isNounTitle(key)) return whole();
  if (SENTENCE_END.test(text)) return null;
  if (words > LONGEST_PLAIN_TITLE) return null;
  if (text.trimEnd().endsWith(":") && assigns(body)) return null;
  if (!context.boldHeadings || isMostlyCapitals(body) || namesBody) return whole();
  return context.hasItems && words <= LONGEST_POINT_TITLE && !assigns(body) ? whole() : null;
}

/** "Ủy ban nhân dân các xã: Gia Thuận, Tân Điền, Gò Công Đông": what stands behind the colon is names. */
function isList(rest: string): boolean {
  const names = rest.replace(/^\s*:/u, "").split(/,|;|(?<!\p{sc=Latn})và(?!\p{sc=Latn})/u);
  return (
    names.length > 1 &&
    names.every(
      (name) => /^\s*\p{Lu}/u.test(name) && wordCount(name) <= LONGEST_NAME && !/\.\s*$/u.test(name),
    )
  );
}

/** The classes of labels whose titles the document sets in bold. */
export function boldClasses(lines: readonly Line[]): ReadonlySet<LabelClass> {
  const classes = new Set<LabelClass>();
  for (const line of lines) {
    const label = line.strong.length > 0 ? readLabel(line.text) : null;
    if (label && boldTitle(line, label).title) classes.add(label.class);
  }
  return classes;
}
