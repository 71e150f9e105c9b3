import { COUNTED_NOUNS } from "../../lexicon/counted-nouns.ts";
import { POPULATIONS, TIME_UNITS, UNIT_SCALES, UNITS, type UnitKind } from "../../lexicon/units.ts";
import type { Span } from "../../model/span.ts";
import { PhraseMap, type Phrase } from "../../text/phrase-map.ts";
import { readNumber, skipBlanks } from "./number-sites.ts";
import type { Reading } from "./quantity.ts";

/** The unit behind a number: "%/năm", "tỷ đồng", "bác sĩ", "/vạn dân". */
export type Unit = Span & {
  kind: UnitKind;
  scale: number;
  /** Counted noun before a denominator that names a population. */
  counted: Span | null;
  /** What stands behind the last stroke: "năm" of "lượt/người/năm". */
  per: string | null;
};

/** A unit by its name: the blank that some set beside the stroke ("Lượt/ người") is lost where a line ends at it. */
export const unitName = (wording: string): string =>
  wording
    .replace(/\s+/gu, " ")
    .replace(/ ?\/ ?/gu, "/")
    .trim();

const measures = new PhraseMap<UnitKind>([
  ...UNITS.flatMap(({ kind, forms }) => forms.map((form) => [form, kind] as const)),
  ...TIME_UNITS.map((form) => [form, "clock"] as const),
  ...COUNTED_NOUNS.map((noun) => [noun, "counted"] as const),
]);
// The first of two that are alike holds: "trẻ" is counted, and is a population behind "/1.000".
const denominators = new PhraseMap<"population" | "other">([
  ...POPULATIONS.map((form) => [form, "population"] as const),
  ...UNITS.flatMap(({ forms }) => forms.map((form) => [form, "other"] as const)),
  ...COUNTED_NOUNS.map((noun) => [noun, "other"] as const),
  ...TIME_UNITS.map((form) => [form, "other"] as const),
]);
const scales = new PhraseMap(Object.entries(UNIT_SCALES));

/** The unit that begins behind a number that ends at `at`. Null if none is known. */
export function readUnit(reading: Reading, at: number): Unit | null {
  const { key } = reading;
  const start = skipBlanks(key, at);
  let end = start;
  let scale = 1;
  // "3 nghìn tỷ đồng"
  for (let word = scaleAt(key, end); word !== null; word = scaleAt(key, end)) {
    scale *= word.value;
    end = word.end;
    if (measures.startingAt(key, skipBlanks(key, end)) === null && !scaleAt(key, skipBlanks(key, end))) break;
    end = skipBlanks(key, end);
  }
  // "111,4 số bé trai/100 bé gái"
  const many = key.startsWith("số ", end) ? denominated(reading, end + "số ".length) : null;
  const noun = many ?? measures.startingAt(key, end);
  const head = noun === null ? end : noun.end;
  if (noun === null && scale === 1) {
    // "18/1.000 trẻ đẻ sống", "110,7/100 gái": nothing between the number and the stroke.
    const below = readDenominators(reading, start);
    if (below === null || !below.ofPopulation) return null;
    return { start, end: below.end, kind: "counted", scale, counted: null, per: below.last };
  }
  const kind = noun?.value ?? "money";
  // "trẻ em dưới 1 tuổi/1000 trẻ đẻ sống": the stroke goes with the deaths, not with the age.
  const below =
    kind === "age" ? null : readDenominators(reading, kind === "counted" ? overAttribute(key, head) : head);
  if (below === null) return { start, end: head, kind, scale, counted: null, per: null };
  if (below.ofPopulation && kind === "counted") {
    return {
      start: below.start,
      end: below.end,
      kind,
      scale,
      counted: { start, end: head },
      per: below.last,
    };
  }
  return { start, end: below.end, kind, scale, counted: null, per: below.last };
}

/** "đến 2025 tỷ lệ đó sẽ giảm 60%": no billions. */
const MEASURED = /^tỉ (?:lệ|trọng|suất|số)(?!\p{sc=Latn})/u;

const scaleAt = (key: string, at: number): Phrase<number> | null =>
  MEASURED.test(key.slice(at, at + 9)) ? null : scales.startingAt(key, at);

/** What is counted by so many of others. */
function denominated({ key }: Reading, at: number): Phrase<UnitKind> | null {
  const noun = measures.startingAt(key, at);
  return noun?.value === "counted" && /^ ?\/ ?\d/u.test(key.slice(noun.end, noun.end + 4)) ? noun : null;
}

/** "/vạn dân", "/người/năm", "/01 ban", "/1.000 trẻ đẻ sống"; at most two. */
function readDenominators(
  reading: Reading,
  at: number,
): (Span & { ofPopulation: boolean; last: string }) | null {
  const { key } = reading;
  const start = skipBlanks(key, at);
  let end = at;
  let ofPopulation = false;
  let last = "";
  for (let count = 0; count < 2; count++) {
    const stroke = skipBlanks(key, end);
    const over = OVER.find((word) => key.startsWith(word, stroke));
    if (over === undefined) break;
    let from = skipBlanks(key, stroke + over.length);
    if (key.startsWith("một ", from)) from += "một ".length;
    const number = /\d/u.test(key.charAt(from)) ? readNumber(reading, from) : null;
    if (number !== null) from = skipBlanks(key, number.end);
    const noun = denominators.startingAt(key, from);
    if (noun === null) {
      // "18 ca sinh/1.000", "42/100.000": of whom was said before. "1/2.000" is the scale of a map.
      const isScale = /(?<![\d.,])0?1$/u.test(key.slice(Math.max(0, at - 3), at));
      if (over !== "/" || count > 0 || isScale || !isPowerOfTen(number?.value)) break;
      return { start, end: (number as Span).end, ofPopulation: true, last: key.slice(from, number?.end) };
    }
    // People counted "per person" are a rate of their own; "per 10.000" or "vạn dân" is a share of a population.
    const isShare =
      noun.value === "population" &&
      (isPowerOfTen(number?.value) || MANY.test(key.slice(noun.start, noun.start + 6)));
    if (over !== "/" && !isShare) break;
    ofPopulation ||= count === 0 && isShare;
    last = key.slice(noun.start, noun.end);
    end = noun.end;
  }
  return end === at ? null : { start, end, ofPopulation, last };
}

/** "20 doanh nghiệp hoạt động/nghìn dân": words may part the noun from the many it is said of. */
function overAttribute(key: string, head: number): number {
  const words =
    /^(?: \p{sc=Latn}{1,7}){1,3}(?= ?\/ ?(?:(?:vạn|nghìn|ngàn)|1\.?000|10\.?000|100\.?000) dân)/u.exec(
      key.slice(head, head + 40),
    )?.[0];
  return head + (words?.length ?? 0);
}

/** "12 bác sĩ/vạn dân", "19 bác sĩ trên 1 vạn dân", "18 người trên 100.000 dân". */
const MANY = /^(?:vạn|nghìn|ngàn|triệu) /u;
const OVER = ["/", "trên "] as const;

function isPowerOfTen(value: number | undefined): boolean {
  return value !== undefined && /^10{2,6}$/u.test(String(value));
}

/** A noun nobody foresaw: an abbreviation in capitals ("OCOP"), else the next two words. */
export function guessNoun({ text, key }: Reading, at: number): Span | null {
  const start = skipBlanks(key, at);
  if (start === at) return null;
  const capitals = /^[\p{Lu}&-]{2,12}(?![\p{sc=Latn}\p{N}])/u.exec(text.slice(start, start + 16))?.[0];
  if (capitals !== undefined) return { start, end: start + capitals.length };
  const words = /^\p{Ll}{1,7}(?: \p{Ll}{1,7})?(?!\p{sc=Latn})/u.exec(text.slice(start, start + 20))?.[0];
  if (words === undefined) return null;
  const [first, second] = words.split(" ") as [string, string?];
  if (NO_NOUN.has(first)) return null;
  const length = second === undefined || NO_NOUN.has(second) ? first.length : words.length;
  return { start, end: start + length };
}

/** Words that begin no noun: a number before them stands alone. */
const NO_NOUN: ReadonlySet<string> = new Set(
  (
    "và hoặc của trong ngoài trên dưới tại đến tới với cho là có được bị đã đang sẽ phải cần theo so thì mà từ ở về do để " +
    "bằng như nêu này đó kia khi sau trước cùng các những mọi mỗi đạt vào ra lên xuống tăng giảm nâng gấp còn không chưa rất đều cũng nếu vì " +
    "ban hành hoàn thực triển phấn dự trở gồm nhằm thuộc đối tháng ngày năm quý hàng hằng"
  ).split(" "),
);
