import { boundAbbreviations, wordAbbreviations } from "../../lexicon/agencies/index.ts";
import { byPhrase, tokenize, tokenizeAll, type Gap, type Token } from "../../text/tokens.ts";

/**
 * A word as names are matched by it. Abbreviations are spelled out ("UBND" is four words in one place) and "và" is
 * left out, so that "Sở KH&CN", "Sở Khoa học và Công nghệ" and "Sở Khoa học, Công nghệ" are one sequence.
 */
export type Word = {
  key: string;
  start: number;
  end: number;
  gap: Gap | "and";
  /** First and last word of what is printed: a mention begins with the one and ends with the other. */
  opens: boolean;
  closes: boolean;
  /** Begins with a capital. */
  capital: boolean;
  /** Printed in capitals alone, two letters or more. */
  caps: boolean;
};

const shortForms = Object.keys(wordAbbreviations);
const fullForms = tokenizeAll(Object.values(wordAbbreviations));
type Part = { key: string; gap: Word["gap"] };
const spelledOut: ReadonlyMap<string, readonly Part[]> = new Map(
  shortForms.map((short, i) => [short, partsOf(fullForms[i] ?? [])]),
);

type Bound = { behind: readonly string[]; parts: readonly Part[] };
const bound: ReadonlyMap<string, Bound> = new Map(
  Object.entries(boundAbbreviations).map(([short, { behind, full }]): [string, Bound] => [
    short,
    { behind, parts: partsOf(tokenize(full)) },
  ]),
);

/** The words of a full form, where "và" is but the gap before the next, as in `readWords`. */
function partsOf(tokens: readonly Token[]): Part[] {
  return tokens.flatMap(({ key, gap }, i) =>
    key === "và" ? [] : [{ key, gap: tokens[i - 1]?.key === "và" ? "and" : gap }],
  );
}

const CAPITAL = /^\p{Lu}/u;
const SMALL = /\p{Ll}/u;

/** The words of a text for matching; linear. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let joined = false;
  let wrapped = 0;
  let aside = -1;
  for (const { key, start, end, gap } of joinParts(tokenize(text), text)) {
    if (key === "và" && gap === "blank") {
      joined = true;
      wrapped = end;
      continue;
    }
    const printed = text.slice(start, end);
    const capital = CAPITAL.test(printed);
    const caps = capital && printed.length > 1 && !SMALL.test(printed);
    const full = isShortening(printed, caps)
      ? (spelledOut.get(key) ?? boundTo(words.at(-1), key, gap) ?? null)
      : initialAt(text, printed, end);
    // A line that ends in "và" goes on: "Sở Khoa học và" over "Công nghệ" in a narrow cell.
    const goesOn = joined && (gap !== "break" || text.slice(wrapped, start).trim() === "");
    if (caps && isAside(text, start, end)) {
      aside = end + 2;
      continue;
    }
    const before: Word["gap"] = goesOn ? "and" : start === aside ? "blank" : gap;
    joined = false;
    if (full === null) {
      words.push({ key, start, end, gap: before, opens: true, closes: true, capital, caps });
      continue;
    }
    full.forEach(({ key: part, gap: within }, i) => {
      const first = i === 0;
      const last = i === full.length - 1;
      words.push({
        key: part,
        start,
        end,
        gap: first ? before : within,
        opens: first,
        closes: last,
        capital,
        caps,
      });
    });
  }
  return words;
}

/** "Sở KH - ĐT", "Phòng VH - TT": one abbreviation, written with blanks around its dash. */
function joinParts(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = token.gap === "dash" ? joined.at(-1) : undefined;
    const whole = last === undefined ? null : { ...last, key: `${last.key}${token.key}`, end: token.end };
    if (whole !== null && spelledOut.has(whole.key) && isUpper(text.slice(whole.start, whole.end)))
      joined[joined.length - 1] = whole;
    else joined.push(token);
  }
  return joined;
}

const isUpper = (printed: string): boolean => printed === printed.toUpperCase();

function boundTo(before: Word | undefined, key: string, gap: Gap): readonly Part[] | undefined {
  const short = gap === "break" || before === undefined ? undefined : bound.get(key);
  return short?.behind.includes(before?.key ?? "") === true ? short.parts : undefined;
}

/** "Ủy ban nhân dân (UBND) các huyện": a short form is introduced in the middle of a name. */
function isAside(text: string, start: number, end: number): boolean {
  return text.slice(start - 2, start) === " (" && /^\) \p{sc=Latn}/u.test(text.slice(end, end + 4));
}

/** "UBND", "Tp", "Tx": written so they are no words of their own. */
function isShortening(printed: string, caps: boolean): boolean {
  return caps || /^T[pxP]$/u.test(printed) || printed === "tp";
}

/** "P. Kinh tế", "P.TCKH", "T.Cục Thuế". */
const INITIALS = [
  { letter: "P", next: /^\. ?(?=\p{Lu})/u, key: "phòng" },
  { letter: "T", next: /^\. ?(?=[Cc]ục )/u, key: "tổng" },
];

function initialAt(text: string, printed: string, end: number): readonly Part[] | null {
  if (printed.length > 1) return null;
  const after = text.slice(end, end + 6);
  const initial = INITIALS.find(({ letter, next }) => printed === letter && next.test(after));
  return initial === undefined ? null : [{ key: initial.key, gap: "blank" }];
}

const CAPITALS = /[A-ZĐ]+(?: ?[&-] ?[A-ZĐ]+)*/gu;
const abbreviations: ReadonlyMap<string, string> = new Map(Object.entries(wordAbbreviations));

/** "P.Kinh tế" as "Phòng Kinh tế". */
export const spellInitial = (name: string): string => name.replace(/^P\. ?/u, "Phòng ");

/** "BCĐ 389" as "Ban Chỉ đạo 389". */
export function spellOut(name: string): string {
  return spellInitial(name).replace(CAPITALS, (printed) => {
    const full = printed.length > 1 ? abbreviations.get(printed.toLowerCase().replace(/[ &-]/gu, "")) : null;
    return full ?? printed;
  });
}

/** The words of many names, read in one pass. */
export function readNames(names: readonly string[]): Word[][] {
  return byPhrase(names, readWords);
}

/** The keys of a name. */
export function keysOf(name: string): string[] {
  return readWords(name).map(({ key }) => key);
}
