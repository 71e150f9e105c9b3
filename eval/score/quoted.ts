import type { Span } from "../../src/model/span.ts";
import { locateQuotes } from "../locate.ts";
import type { KeyIndex } from "../text-key.ts";

/** A gold entry with the places in the canonical text its quote may stand for. */
export type Placed<G> = G & { places: Span[] };

export function placed<G extends { quote: string }>(index: KeyIndex, golds: readonly G[]): Placed<G>[] {
  const places = locateQuotes(
    index,
    golds.map(({ quote }) => quote),
  );
  return golds.map((gold, position) => ({ ...gold, places: places[position] ?? [] }));
}
