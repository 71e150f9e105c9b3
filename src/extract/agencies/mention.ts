import type { AgencyBranch, AgencyKind, AgencyLevel } from "../../model/agency.ts";
import type { Span } from "../../model/span.ts";
import type { AgencyRecord } from "../../lexicon/agencies/index.ts";
import type { SpanSet } from "../../spans/span-set.ts";

/** A place in the text where a body is named. */
export type AgencyMention = {
  /** Holder and name: "Chủ tịch UBND tỉnh". */
  span: Span;
  /** The name alone: "UBND tỉnh"; of "các Sở: Y tế, Tài chính" the items. */
  nameSpan: Span;
  /** Id of the organisation: the record's, with another province or a named place added; kebab-case of an unlisted name. */
  id: string;
  /** The name spelled out, as far as it is printed: "Ủy ban nhân dân tỉnh" for "UBND tỉnh". */
  name: string;
  /** The wording, where it is a name by itself; null for an item that shares its head with others. */
  printed: string | null;
  record: AgencyRecord | null;
  /** The name lacks its level word, "HĐND" for "HĐND tỉnh"; null where nothing is missing. */
  bare: "own" | "listed" | "never" | null;
  kind: AgencyKind;
  level: AgencyLevel | null;
  branch: AgencyBranch;
  validTo: string | null;
};

export type AgencyContext = {
  /** EDTF date of the document. */
  date?: string | null;
  /** Name or registry id of the issuer's province; null for central bodies. */
  province?: string | null;
  /** Offset at which the letterhead ends. */
  letterheadEnd?: number;
  /** Places that are numbers of documents: nothing in them is a mention. */
  exclude?: SpanSet;
};
