import type { Span } from "../src/model/span.ts";
import { keyOf, spanOfKey, type KeyIndex } from "./text-key.ts";

/** Every place in the text where the quote stands, letters and digits compared, in the order of the text. */
export function occurrences(index: KeyIndex, quote: string): Span[] {
  const key = keyOf(quote);
  const places: Span[] = [];
  if (key === "") return places;
  for (let at = index.key.indexOf(key); at !== -1; at = index.key.indexOf(key, at + 1)) {
    places.push(spanOfKey(index, at, at + key.length));
  }
  return places;
}

/**
 * The places each quote of a field may stand for. A wording that the gold quotes as often as the text has it
 * is dealt out in order, so that two outputs at one place never answer for two places; else any place will do
 * (a quote said once may stand anywhere; two facts of one sentence share their place).
 */
export function locateQuotes(index: KeyIndex, quotes: readonly string[]): Span[][] {
  const keys = quotes.map(keyOf);
  return quotes.map((quote, position) => {
    const places = occurrences(index, quote);
    const same = keys.flatMap((key, other) => (key === keys[position] ? [other] : []));
    if (places.length !== same.length) return places;
    const own = places[same.indexOf(position)];
    return own === undefined ? [] : [own];
  });
}

/** Length of what the two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/**
 * How well a span of the output covers one of the places of a quote: 0 where it shares less than half of the
 * shorter of the two, else the share of the longer one (so up to 1), the best over the places.
 */
export function coverage(places: readonly Span[], span: Span): number {
  let best = 0;
  for (const place of places) {
    const shared = overlap(place, span);
    const lengths = [place.end - place.start, span.end - span.start];
    if (shared > 0 && shared * 2 >= Math.min(...lengths))
      best = Math.max(best, shared / Math.max(...lengths));
  }
  return best;
}
