import type { Place } from "../document/places.ts";
import type { Span } from "../model/span.ts";

/**
 * What is looked for: quantities and times as the grammars read them, agencies as the plan lists them, and `number`,
 * a figure that neither grammar reads.
 */
export const COVERAGE_KINDS = ["quantity", "time", "agency", "number"] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** A fact rests on it; no fact does, for a known reason; no fact does, and nobody knows why. */
export type CoverageState = "used" | "explained" | "open";

/** Why no fact rests on a wording that names a number, a time or an agency. */
export const COVERAGE_REASONS = {
  letterhead: "stands above the type word, beside issuer, number and date",
  title: "belongs to the title of the plan",
  "sign-off": "belongs to the signatures or the recipients",
  citation: "belongs to a document that is cited: its number, date, issuer or title",
  label: "is the label of a section, an item, a row or a note",
  numbered: "numbers a thing: Điều 5, KCN Yên Hợp 2, COVID-19",
  unit: "belongs to a unit: /1000 trẻ, (1.000 người)",
  norm: "is what each place is to have, told in passing by a task: mỗi thôn có 01 nhân viên y tế",
  name: "belongs to the name of a programme or stands within quotation marks",
  population: "tells who is counted: trẻ em dưới 1 tuổi",
  "table-header": "stands in the header of a table",
  owner: "stands behind của or thuộc and owns or issues something: Quyết định của Thủ tướng Chính phủ",
  past: "tells what was",
  frame: "stands in preamble, purpose, requirements or scope, which tell nobody to do anything",
  weak: "describes and sets no time: kế hoạch hằng năm, kế hoạch 05 năm",
} as const;
export type CoverageReason = keyof typeof COVERAGE_REASONS;

/** A wording that names a number, a time or an agency, and what became of it. */
export type CoverageItem = Place & {
  kind: CoverageKind;
  state: CoverageState;
  /** Ids of the facts that rest on it; of the metadata the field: "metadata.date". */
  usedBy: string[];
  /** Set where the state is `explained`. */
  reason: CoverageReason | null;
  span: Span;
  wording: string;
  /** What stands around it on its line, a few words on either side. */
  before: string;
  after: string;
};

export type CoverageTotals = Record<CoverageKind, Record<CoverageState, number>>;

/** What a plan's facts make of the numbers, times and agencies of its text. */
export type Coverage = {
  totals: CoverageTotals;
  /** In the order of the text. */
  items: CoverageItem[];
};
