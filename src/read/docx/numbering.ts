import { readRunProperties, type RunProperties } from "./run-properties.ts";
import type { StyleSheet } from "./styles.ts";
import { child, childElements, childrenNamed, integerOf, switchOf, valueOf, type XmlElement } from "./xml.ts";

/** The deepest level of a list, counted from 0. */
export const lastListLevel = 8;

/** A label is repeated at every paragraph: an endless one would fill the memory. */
const LONGEST_LABEL = 200;

/** One of the nine levels of a list (w:lvl). */
export type ListLevel = {
  start: number;
  format: string;
  /** Label with %1 ... %9 for the numbers of the levels: "Điều %1.", "%1.%2.", or the bullet itself. */
  text: string;
  suffix: "tab" | "space" | "nothing";
  /** Roman numbers of the levels above are printed in decimal (w:isLgl): "I" then "1.1", not "I.1". */
  isLegal: boolean;
  /** The level starts anew after this level (from 1) or one above it; 0: never; null: after any level above. */
  restartAfter: number | null;
  hasPictureBullet: boolean;
  paragraphStyle: string | null;
  run: RunProperties;
};

/** A list as a paragraph names it by numId (w:num): levels of an abstract list, some of them overridden. */
export type List = {
  /** Lists made of the same abstract list count on from each other. */
  abstractId: string;
  levels: ReadonlyMap<number, ListLevel>;
  startOverrides: ReadonlyMap<number, number>;
};

/** The lists of a document (numbering.xml). */
export class Numbering {
  readonly #abstracts = new Map<string, XmlElement>();
  readonly #nums = new Map<string, XmlElement>();
  readonly #lists = new Map<string, List | null>();
  readonly #styles: StyleSheet;

  constructor(root: XmlElement | null, styles: StyleSheet) {
    this.#styles = styles;
    for (const element of childrenNamed(root, "w:abstractNum")) {
      this.#abstracts.set(element.attributes["w:abstractNumId"] ?? "", element);
    }
    for (const element of childrenNamed(root, "w:num")) {
      this.#nums.set(element.attributes["w:numId"] ?? "", element);
    }
  }

  /** The list of that numId; null for numId 0, which takes numbering away, and for one that does not exist. */
  list(numId: string): List | null {
    let list = this.#lists.get(numId);
    if (list === undefined) {
      const num = this.#nums.get(numId);
      list = numId === "0" || num === undefined ? null : this.#read(num);
      this.#lists.set(numId, list);
    }
    return list;
  }

  #read(num: XmlElement): List | null {
    const abstractId = this.#resolve(valueOf(num, "w:abstractNumId"));
    if (abstractId === null) return null;
    const levels = levelsOf(this.#abstracts.get(abstractId) ?? null);
    const startOverrides = new Map<number, number>();
    for (const override of childrenNamed(num, "w:lvlOverride")) {
      const index = levelIndex(override);
      for (const [, level] of levelsOf(override)) levels.set(index, level);
      const start = integerOf(override, "w:startOverride");
      if (start !== null) startOverrides.set(index, start);
    }
    return { abstractId, levels, startOverrides };
  }

  /** Follows w:numStyleLink: the abstract list may stand for the one that a numbering style names. */
  #resolve(abstractId: string | null): string | null {
    const seen = new Set<string>();
    for (let id = abstractId; id !== null && !seen.has(id);) {
      seen.add(id);
      const link = valueOf(this.#abstracts.get(id) ?? null, "w:numStyleLink");
      if (link === null) return this.#abstracts.has(id) ? id : null;
      id = valueOf(this.#nums.get(this.#styles.numberingStyle(link) ?? "") ?? null, "w:abstractNumId");
    }
    return null;
  }
}

function levelsOf(element: XmlElement | null): Map<number, ListLevel> {
  return new Map(
    childrenNamed(element, "w:lvl")
      .map((lvl) => [levelIndex(lvl), readLevel(lvl)] as const)
      .filter(([index]) => index >= 0 && index <= lastListLevel),
  );
}

function levelIndex(element: XmlElement): number {
  const index = Number.parseInt(element.attributes["w:ilvl"] ?? "0", 10);
  return Number.isNaN(index) ? 0 : index;
}

function readLevel(lvl: XmlElement): ListLevel {
  const suffix = valueOf(lvl, "w:suff");
  return {
    start: integerOf(lvl, "w:start") ?? 0,
    format: numberFormatOf(lvl),
    text: (valueOf(lvl, "w:lvlText") ?? "").slice(0, LONGEST_LABEL),
    suffix: suffix === "space" || suffix === "nothing" ? suffix : "tab",
    isLegal: switchOf(lvl, "w:isLgl") ?? false,
    restartAfter: integerOf(lvl, "w:lvlRestart"),
    hasPictureBullet: child(lvl, "w:lvlPicBulletId") !== null,
    paragraphStyle: valueOf(lvl, "w:pStyle"),
    run: readRunProperties(child(lvl, "w:rPr")),
  };
}

/** Formats newer than the standard ("001, 002, 003, ...") come as a choice, with an old format to fall back on. */
function numberFormatOf(lvl: XmlElement): string {
  const direct = valueOf(lvl, "w:numFmt");
  if (direct !== null) return direct;
  const branches = childElements(child(lvl, "mc:AlternateContent"));
  const custom = branches.map((branch) => child(branch, "w:numFmt")?.attributes["w:format"]).find(Boolean);
  if (custom?.startsWith("01,") === true) return "decimalZero";
  return valueOf(branches.at(-1) ?? null, "w:numFmt") ?? "decimal";
}
