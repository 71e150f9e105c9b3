import type { AgencyBranch, AgencyKind, AgencyLevel } from "../../model/agency.ts";

/**
 * A body, or a group of bodies, that plans name, as it was called in one time.
 *
 * Names of provincial bodies are written with "tỉnh"; in a centrally-run city "thành phố" stands for it. "và", "&", "-"
 * and "," within a name are one, and abbreviations of common words (UBND, BHXH, KH&CN) need no variant of their own:
 * abbreviations.ts spells them out on both sides.
 */
export type AgencyRecord = {
  /** kebab-case ASCII, without a province. */
  id: string;
  /** The registry's spelling. */
  name: string;
  /** Short forms that stand for the whole name: "SYT", "CDC tỉnh". */
  abbreviations?: readonly string[];
  /** Other full forms, earlier or looser: "Mặt trận Tổ quốc". */
  variants?: readonly string[];
  kind?: AgencyKind;
  level: AgencyLevel | null;
  branch: AgencyBranch;
  /** First and last day under this name, `yyyy-mm-dd`; absent is open. */
  validFrom?: string;
  validTo?: string;
  /** Who took over, and what of it where the work was divided. */
  successors?: readonly { id: string; scope?: string }[];
  /**
   * How the name without its level word is read ("Công an" of "Công an tỉnh"): as the issuer's own body; as a body only
   * where it stands in a list of bodies or as a heading; or never.
   */
  bare?: "own" | "listed" | "never";
  /** Id of the group that the name means in a paper of a province or below. */
  local?: string;
  /** Id of the national body that the name without its level means in a central body's paper. */
  national?: string;
  /** Wordings that are read as this record; each runs as a test. */
  examples: readonly string[];
};
