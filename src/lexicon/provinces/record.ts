/**
 * A province or centrally-run city in one extent: "Quảng Ngãi" of 2024 and the one that holds Kon Tum since 1/7/2025 are
 * two records with one id. Codes are those of the Cục Thống kê: `gso63` in the list to 30/6/2025, `gso34` since.
 */
export type ProvinceRecord = {
  id: string;
  name: string;
  type: "province" | "city";
  /** Other spellings; tone placement ("Hòa", "Hoà") and the words "tỉnh", "thành phố", "TP" need none. */
  variants: readonly string[];
  gso63: string | null;
  gso34: string | null;
  /** First and last day, `yyyy-mm-dd`; null is open. */
  validFrom: string | null;
  validTo: string | null;
  /** Ids of what it became part of. */
  successors: readonly string[];
  /** Wordings that are read as this record within its time. */
  examples: readonly string[];
};
