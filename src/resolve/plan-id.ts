import type { Metadata } from "../model/metadata.ts";
import { fold } from "../text/fold.ts";

const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");

/**
 * `place.issuer.number.date`, as in "kon-tum.tinh-uy.124-kh-tu.2024-01-26". What the paper does not print is left out;
 * a number left blank is its symbol alone: "bac-kan.ubnd-tinh.kh-ubnd.2024-11".
 */
export function planId(metadata: Metadata, organ: string | null): string {
  const { place, issuer, number, documentType, date } = metadata;
  const parts = [
    place?.province ?? (place ? slug(place.raw) : null),
    organ ?? issuer?.agency ?? null,
    slug(number?.canonical ?? number?.symbol ?? documentType.code),
    date,
  ];
  return parts.filter((part): part is string => part !== null && part !== "").join(".");
}
