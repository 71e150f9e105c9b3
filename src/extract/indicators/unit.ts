import { COUNTED_NOUNS } from "../../lexicon/counted-nouns.ts";
import { POPULATIONS, TIME_UNITS, UNIT_SCALES, UNITS } from "../../lexicon/units.ts";
import type { Span } from "../../model/span.ts";
import { matchKey } from "../../text/fold.ts";
import { PhraseMap } from "../../text/phrase-map.ts";

const nouns = new PhraseMap(
  [...UNITS.flatMap(({ forms }) => [...forms]), ...COUNTED_NOUNS, ...TIME_UNITS, ...POPULATIONS].map(
    (noun) => [noun, true] as const,
  ),
);
const scales = new PhraseMap(Object.keys(UNIT_SCALES).map((scale) => [scale, true] as const));

/** "100.000", "1000", "01" before the noun of a denominator. */
const COUNT = /\d[\d.]*/uy;
/** "p100.000": per hundred thousand. */
const PER_MANY = /^p\.?\s?\d[\d.]*$/u;
/** "% GDP", "% dân số", "%/năm", "‰". */
const SHARE = /^(?:%|‰)(?:\s\p{sc=Latn}+){0,4}$/u;

/** The unit that begins behind a number: "%", "tỷ đồng", "lượt/người". Blanks before it may be left out. */
export function unitAt(key: string, at: number): Span | null {
  const start = skip(key, at);
  const end = readUnit(key, start);
  return end === null ? null : { start, end };
}

/** Whether a text is a unit and nothing else: "%", "tuổi", "1000 người", "trai/100 gái", "p100.000". */
export function isUnit(text: string): boolean {
  const key = matchKey(text).replace(/\s+/gu, " ").trim();
  if (key === "") return false;
  if (PER_MANY.test(key) || SHARE.test(key)) return true;
  if (readUnit(key, readCount(key, 0)) === key.length) return true;
  // A word nobody foresaw, counted per a number of something: "ca mắc/100.000 dân".
  const stroke = key.indexOf("/");
  return stroke > 0 && /^\s?\d/u.test(key.slice(stroke + 1)) && readDenominators(key, stroke) === key.length;
}

function readUnit(key: string, start: number): number | null {
  let end = start;
  for (let scale = scales.startingAt(key, end); scale !== null; scale = scales.startingAt(key, end)) {
    end = skip(key, scale.end);
  }
  const noun = nouns.startingAt(key, end);
  if (noun === null && end === start && key.charAt(start) !== "/") return null;
  const head = noun?.end ?? trimBack(key, end);
  const below = readDenominators(key, head);
  return below === start ? null : below;
}

/** Reads "/vạn dân", "/100 gái", "/người/năm"; returns `at` where there is none. */
function readDenominators(key: string, at: number): number {
  let end = at;
  for (;;) {
    const stroke = skip(key, end);
    if (key.charAt(stroke) !== "/") return end;
    const counted = readCount(key, skip(key, stroke + 1));
    const noun = nouns.startingAt(key, counted);
    if (noun === null) return end;
    end = noun.end;
  }
}

function readCount(key: string, at: number): number {
  COUNT.lastIndex = at;
  const count = COUNT.exec(key)?.[0];
  return count === undefined ? at : skip(key, at + count.length);
}

function skip(key: string, at: number): number {
  let end = at;
  while (key.charAt(end) === " ") end++;
  return end;
}

function trimBack(key: string, at: number): number {
  let end = at;
  while (end > 0 && key.charAt(end - 1) === " ") end--;
  return end;
}
