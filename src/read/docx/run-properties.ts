import { child, switchOf, type XmlElement } from "./xml.ts";

/** The run properties that change which text is printed or how a plan is read. Undefined is "not said here". */
export type RunProperties = {
  bold: boolean | undefined;
  hidden: boolean | undefined;
  /** Printed in capitals whatever the letters typed (w:caps). */
  capitals: boolean | undefined;
  /** Name of the font, "" where a theme font overrides one named further up. */
  font: string | undefined;
};

/** Toggle properties: set in a paragraph style and in a character style, they cancel each other. */
export const toggles = ["bold", "hidden", "capitals"] as const satisfies (keyof RunProperties)[];

export const noRunProperties: RunProperties = {
  bold: undefined,
  hidden: undefined,
  capitals: undefined,
  font: undefined,
};

/** Reads a w:rPr. */
export function readRunProperties(rPr: XmlElement | null): RunProperties {
  if (rPr === null || rPr.children.length === 0) return noRunProperties;
  return {
    bold: switchOf(rPr, "w:b"),
    hidden: switchOf(rPr, "w:vanish"),
    capitals: switchOf(rPr, "w:caps"),
    font: fontOf(child(rPr, "w:rFonts")),
  };
}

/** The font of letters beyond ASCII (hAnsi): it is the one that decides what `¸` in a TCVN3 text stands for. */
function fontOf(rFonts: XmlElement | null): string | undefined {
  if (rFonts === null) return undefined;
  const { attributes } = rFonts;
  if (attributes["w:hAnsiTheme"] !== undefined || attributes["w:asciiTheme"] !== undefined) return "";
  return attributes["w:hAnsi"] ?? attributes["w:ascii"];
}

/** What `upper` says, else what `lower` says. */
export function overlay(lower: RunProperties, upper: RunProperties): RunProperties {
  if (upper === noRunProperties) return lower;
  return {
    bold: upper.bold ?? lower.bold,
    hidden: upper.hidden ?? lower.hidden,
    capitals: upper.capitals ?? lower.capitals,
    font: upper.font ?? lower.font,
  };
}
