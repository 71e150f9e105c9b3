import { childElements, type XmlElement } from "./xml.ts";

/**
 * The branch of an mc:AlternateContent to read. A text box stands in it twice, as a drawing (mc:Choice) and as
 * VML for old programs (mc:Fallback); it must be read once. The first branch that holds text is taken.
 */
export function chosenBranch(alternate: XmlElement): XmlElement | null {
  const branches = childElements(alternate);
  return branches.find(holdsText) ?? branches[0] ?? null;
}

function holdsText(element: XmlElement): boolean {
  return element.name === "w:t" || childElements(element).some(holdsText);
}
