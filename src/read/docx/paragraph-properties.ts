import { lastListLevel, type List, type Numbering } from "./numbering.ts";
import { readRunProperties, type RunProperties } from "./run-properties.ts";
import type { ParagraphStyle, StyleSheet } from "./styles.ts";
import { child, integerOf, valueOf, type XmlElement } from "./xml.ts";

export type ParagraphProperties = {
  style: ParagraphStyle;
  /** The list the paragraph is an item of. */
  item: { numId: string; list: List; level: number } | null;
  /** 1..6, null for running text. */
  heading: number | null;
  /** Properties of the paragraph mark, which the label is printed in. */
  mark: RunProperties;
  /** The paragraph runs on into the next: its mark is deleted (tracked), or hidden (a style separator). */
  runsOn: "deleted" | "hidden" | null;
};

const DEEPEST_HEADING = 6;

/** Reads the w:pPr of a w:p, with what its style says. */
export function readParagraphProperties(
  paragraph: XmlElement,
  styles: StyleSheet,
  numbering: Numbering,
): ParagraphProperties {
  const pPr = child(paragraph, "w:pPr");
  const rPr = child(pPr, "w:rPr");
  const style = styles.paragraphStyle(valueOf(pPr, "w:pStyle"));
  const outlineLevel = integerOf(pPr, "w:outlineLvl");
  const heading = outlineLevel === null ? style.headingLevel : outlineLevel < 9 ? outlineLevel + 1 : null;
  const mark = readRunProperties(rPr);
  const isDeleted = child(rPr, "w:del") !== null || child(rPr, "w:moveFrom") !== null;
  return {
    style,
    item: itemOf(child(pPr, "w:numPr"), style, numbering),
    heading: heading === null ? null : Math.min(heading, DEEPEST_HEADING),
    mark,
    runsOn: isDeleted ? "deleted" : mark.hidden === true ? "hidden" : null,
  };
}

/** List and level are inherited apart: the paragraph may name one and its style the other. */
function itemOf(
  numPr: XmlElement | null,
  style: ParagraphStyle,
  numbering: Numbering,
): ParagraphProperties["item"] {
  const direct = valueOf(numPr, "w:numId");
  const numId = direct ?? style.numId;
  const list = numId === null ? null : numbering.list(numId);
  if (numId === null || list === null) return null;
  const level = integerOf(numPr, "w:ilvl") ?? levelOfStyle(style, direct === null ? list : null) ?? 0;
  return { numId, list, level: Math.min(Math.max(level, 0), lastListLevel) };
}

/**
 * The nearest style that has a level decides. In the style's own list that is the level which names the style
 * (w:pStyle), whatever level the style itself names.
 */
function levelOfStyle(style: ParagraphStyle, ownList: List | null): number | null {
  for (const { id, level } of style.chain) {
    const linked = ownList === null ? undefined : linkedLevel(ownList, id);
    if (linked !== undefined || level !== null) return linked ?? level;
  }
  return null;
}

function linkedLevel(list: List, styleId: string): number | undefined {
  for (const [level, { paragraphStyle }] of list.levels) if (paragraphStyle === styleId) return level;
  return undefined;
}
